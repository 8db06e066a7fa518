#include "core/exchange/file_bytes.h"

#include <cstdint>
#include <filesystem>
#include <fstream>

#include "core/spec/error.h"

namespace speclens {

std::string readFileBytes(const std::string& path, const FileUse& use) {
    namespace fs = std::filesystem;
    std::error_code problem;
    const fs::file_status status = fs::status(path, problem);
    if (status.type() == fs::file_type::not_found) {
        throw Error("no such file", path);
    }
    if (status.type() != fs::file_type::regular) {
        throw Error("this is no file that can be read as a " + use.thing, path);
    }
    const std::uintmax_t size = fs::file_size(path, problem);
    if (!problem && size > use.most) {
        throw Error("the " + use.thing + " is too large", path, use.advice);
    }
    std::ifstream file(path, std::ios::binary);
    std::string bytes(problem ? 0 : static_cast<std::size_t>(size), '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (problem || !file) {
        throw Error("the file cannot be read", path, "Check its permissions");
    }
    return bytes;
}

}  // namespace speclens
