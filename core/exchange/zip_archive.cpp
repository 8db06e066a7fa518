#include "core/exchange/zip_archive.h"

#define ZLIB_CONST
#include <zlib.h>

#include <cstddef>
#include <cstdint>

#include "core/spec/error.h"

namespace speclens {
namespace {

[[noreturn]] void refuseArchive() {
    throw Error("the zip archive is damaged");
}

std::string_view part(std::string_view bytes, std::size_t begin, std::size_t size) {
    if (begin > bytes.size() || bytes.size() - begin < size) {
        refuseArchive();
    }
    return bytes.substr(begin, size);
}

std::size_t littleEndian(std::string_view bytes, std::size_t begin, std::size_t size) {
    std::size_t number = 0;
    const std::string_view digits = part(bytes, begin, size);
    for (std::size_t i = size; i > 0; --i) {
        number = number << 8U | static_cast<std::uint8_t>(digits[i - 1]);
    }
    return number;
}

std::string inflated(std::string_view packed, std::size_t size) {
    std::string bytes(size, '\0');
    z_stream stream{};
    stream.next_in = reinterpret_cast<const Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_out = static_cast<uInt>(size);
    // Negative: the deflated bytes stand alone, without the header of zlib.
    const bool whole =
        inflateInit2(&stream, -MAX_WBITS) == Z_OK && inflate(&stream, Z_FINISH) == Z_STREAM_END;
    inflateEnd(&stream);
    if (!whole || stream.total_out != size) {
        refuseArchive();
    }
    return bytes;
}

}  // namespace

std::map<std::string, std::string> unpackZip(std::string_view archive) {
    // Places of APPNOTE.TXT: the end record, the entries of the directory, the files' own heads.
    const std::size_t end = archive.rfind("PK\x05\x06");
    if (end == std::string_view::npos) {
        refuseArchive();
    }
    std::map<std::string, std::string> files;
    std::size_t entry = littleEndian(archive, end + 16, 4);
    for (std::size_t left = littleEndian(archive, end + 10, 2); left > 0; --left) {
        const bool stored = littleEndian(archive, entry + 10, 2) == 0;
        const std::size_t packedSize = littleEndian(archive, entry + 20, 4);
        const std::size_t size = littleEndian(archive, entry + 24, 4);
        const std::size_t nameSize = littleEndian(archive, entry + 28, 2);
        const std::size_t head = littleEndian(archive, entry + 42, 4);
        const std::size_t begin =
            head + 30 + littleEndian(archive, head + 26, 2) + littleEndian(archive, head + 28, 2);
        const std::string_view packed = part(archive, begin, packedSize);
        files[std::string(part(archive, entry + 46, nameSize))] =
            stored ? std::string(packed) : inflated(packed, size);
        entry += 46 + nameSize + littleEndian(archive, entry + 30, 2) +
                 littleEndian(archive, entry + 32, 2);
    }
    return files;
}

}  // namespace speclens
