// The names of the files that a command reads: its arguments, or a list that may be long.
#pragma once

#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace speclens::cli {

/// Gives the names one by one and keeps none of a list's in memory.
class FileList {
  public:
    explicit FileList(std::vector<std::string> names);

    /// The names in the file `list`, or in `in` where that is "-". Each ends with `separator`;
    /// empty ones are passed over. `in` must outlive this. Throws Error where there is no such
    /// file.
    FileList(const std::string& list, std::istream& in, char separator);
    ~FileList();
    FileList(const FileList&) = delete;
    FileList& operator=(const FileList&) = delete;

    /// The next name, or nothing behind the last one. Throws Error where the list cannot be read
    /// on.
    std::optional<std::string> next();

  private:
    std::vector<std::string> names_;
    std::size_t given_ = 0;
    std::string where_;
    std::unique_ptr<std::istream> file_;
    std::istream* list_ = nullptr;  ///< null where the names are in memory
    char separator_ = '\n';
};

}  // namespace speclens::cli
