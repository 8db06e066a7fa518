#include "app/cli/file_list.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <istream>
#include <utility>

#include "core/spec/error.h"

namespace speclens::cli {
namespace {

std::unique_ptr<std::istream> openList(const std::string& path) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        throw Error("is a folder, not a list of files", path);
    }
    auto file = std::make_unique<std::ifstream>(path, std::ios::binary);
    if (!*file) {
        throw Error(std::string("cannot be read: ") + std::strerror(errno), path);
    }
    return file;
}

}  // namespace

FileList::FileList(std::vector<std::string> names) : names_(std::move(names)) {}

FileList::FileList(const std::string& list, std::istream& in, char separator)
    : where_(list),
      file_(list == "-" ? nullptr : openList(list)),
      list_(file_ ? file_.get() : &in),
      separator_(separator) {}

FileList::~FileList() = default;

std::optional<std::string> FileList::next() {
    if (list_ == nullptr) {
        return given_ < names_.size() ? std::optional(names_[given_++]) : std::nullopt;
    }
    std::string name;
    while (std::getline(*list_, name, separator_)) {
        if (!name.empty()) {
            return name;
        }
    }
    if (list_->bad()) {
        throw Error("the list of files cannot be read on", where_);
    }
    return std::nullopt;
}

}  // namespace speclens::cli
