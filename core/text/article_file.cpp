#include "core/text/article_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <istream>
#include <memory>
#include <system_error>
#include <utility>

#include "core/spec/error.h"
#include "core/spec/utf8.h"

namespace speclens {
namespace {

struct FileCloser {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

[[noreturn]] void refuseSize(const std::string& path) {
    throw Error("the file is larger than " + std::to_string(maximumArticleBytes >> 20U) + " MiB",
                path, "An article is far smaller; split the file or choose another one");
}

void checkKind(const std::filesystem::path& path) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found) {
        throw Error("no such file", path.string());
    }
    if (error) {
        throw Error("cannot be read: " + error.message(), path.string());
    }
    if (std::filesystem::is_directory(status)) {
        throw Error("is a folder, not an article", path.string(), "Name the files in it");
    }
    if (std::filesystem::is_regular_file(status) &&
        std::filesystem::file_size(path, error) > maximumArticleBytes && !error) {
        refuseSize(path.string());
    }
}

bool isControl(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' &&
           c != '\x1b';
}

std::string checked(std::string bytes, const std::string& where) {
    if (bytes.empty()) {
        throw Error("the file is empty", where);
    }
    checkText(bytes, where);
    return bytes;
}

}  // namespace

std::string readArticleFile(const std::string& path) {
    checkKind(std::filesystem::path(path));
    const std::unique_ptr<std::FILE, FileCloser> file(std::fopen(path.c_str(), "rb"));
    if (!file) {
        throw Error(std::string("cannot be read: ") + std::strerror(errno), path);
    }
    std::string bytes;
    std::array<char, 65536> buffer{};
    while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), file.get())) {
        bytes.append(buffer.data(), count);
        if (bytes.size() > maximumArticleBytes) {
            refuseSize(path);
        }
    }
    if (std::ferror(file.get()) != 0) {
        throw Error(std::string("cannot be read: ") + std::strerror(errno), path);
    }
    return checked(std::move(bytes), path);
}

std::string readArticle(std::istream& in, const std::string& name) {
    std::string bytes;
    std::array<char, 65536> buffer{};
    while (in.read(buffer.data(), buffer.size()) || in.gcount() > 0) {
        bytes.append(buffer.data(), static_cast<std::size_t>(in.gcount()));
        if (bytes.size() > maximumArticleBytes) {
            refuseSize(name);
        }
    }
    if (in.bad()) {
        throw Error("cannot be read", name);
    }
    return checked(std::move(bytes), name);
}

void checkText(std::string_view bytes, const std::string& where) {
    if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff")) {
        throw Error("the text is UTF-16", where, "Save it as UTF-8 and try again");
    }
    const auto control = std::find_if(bytes.begin(), bytes.end(), isControl);
    if (control != bytes.end()) {
        throw Error("this is no text but a binary file (byte " +
                        std::to_string(control - bytes.begin()) + ")",
                    where);
    }
    if (const auto invalid = findInvalidUtf8(bytes)) {
        const auto line =
            1 +
            std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(*invalid), '\n');
        throw Error(
            "invalid UTF-8 at byte " + std::to_string(*invalid) + ", line " + std::to_string(line),
            where, "Save the text as UTF-8 and try again");
    }
}

}  // namespace speclens
