// Files for tests: a folder that goes with the test, and whole files as strings.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace speclens::test {

/// A new, empty folder, removed with everything in it when the object goes.
class TemporaryFolder {
  public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// The path of `name` inside the folder.
    [[nodiscard]] std::string file(std::string_view name) const;
    /// Writes a file with these bytes and returns its path.
    [[nodiscard]] std::string write(std::string_view name, std::string_view content) const;

  private:
    std::filesystem::path path_;
};

/// The bytes of a file; throws std::runtime_error where it cannot be read.
std::string readFile(const std::filesystem::path& path);

/// The project's source folder.
std::filesystem::path sourceFolder();

}  // namespace speclens::test
