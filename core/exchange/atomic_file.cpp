#include "core/exchange/atomic_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <random>
#include <system_error>
#include <utility>

#include "core/catalog/database_head.h"
#include "core/spec/error.h"

namespace speclens {
namespace {

namespace fs = std::filesystem;

/// Fails with what errno says.
[[noreturn]] void failWriting(const std::string& path) {
    const int code = errno;
    const std::string reason = std::generic_category().message(code);
    if (code == ENOSPC || code == EDQUOT || code == EFBIG) {
        throw Error("the disk is full (" + reason + "), and the file was not written", path,
                    "Free some space or choose another place");
    }
    throw Error("cannot be written (" + reason + ")", path,
                "Choose another place or check the permissions of its folder");
}

/// A catalog, above all the one that is exported, is not to be lost by a slip.
void refuseDatabase(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string begin(databaseHead.size(), ' ');
    file.read(begin.data(), static_cast<std::streamsize>(begin.size()));
    if (file && begin == databaseHead) {
        throw Error("that is a catalog or another database, and was not replaced", path,
                    "Name another file");
    }
}

/// An open file, closed with the object.
class OpenFile {
  public:
    explicit OpenFile(int descriptor) : descriptor_(descriptor) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() {
        if (descriptor_ >= 0) {
            ::close(descriptor_);
        }
    }

    [[nodiscard]] bool isOpen() const { return descriptor_ >= 0; }
    [[nodiscard]] int descriptor() const { return descriptor_; }

    bool write(std::string_view content) const {
        while (!content.empty()) {
            const ssize_t count = ::write(descriptor_, content.data(), content.size());
            if (count < 0 && errno != EINTR) {
                return false;
            }
            content.remove_prefix(count > 0 ? static_cast<std::size_t>(count) : 0);
        }
        return true;
    }

    /// Some file systems report a full disk only here.
    bool close() { return ::close(std::exchange(descriptor_, -1)) == 0; }

  private:
    int descriptor_;
};

/// A new file beside the one to be written, removed with the object unless it was renamed.
class NeighborFile {
  public:
    explicit NeighborFile(const fs::path& target) : target_(target) {
        std::random_device random;
        constexpr int attempts = 100;
        for (int i = 0; i < attempts; ++i) {
            path_ = target.parent_path() / (".speclens-" + std::to_string(random()));
            descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
            if (descriptor_ >= 0 || errno != EEXIST) {
                break;
            }
        }
    }
    NeighborFile(const NeighborFile&) = delete;
    NeighborFile& operator=(const NeighborFile&) = delete;
    ~NeighborFile() {
        if (descriptor_ >= 0 && !renamed_) {
            ::unlink(path_.c_str());
        }
    }

    /// Negative where the file could not be made.
    [[nodiscard]] int descriptor() const { return descriptor_; }

    bool replaceTarget() {
        renamed_ = ::rename(path_.c_str(), target_.c_str()) == 0;
        return renamed_;
    }

  private:
    fs::path target_;
    fs::path path_;
    int descriptor_ = -1;
    bool renamed_ = false;
};

/// Where a symbolic link leads in the end, also where nothing is there yet.
fs::path followLinks(fs::path path) {
    constexpr int mostLinks = 40;
    std::error_code notLink;
    for (int i = 0; i < mostLinks; ++i) {
        const fs::path next = fs::read_symlink(path, notLink);
        if (notLink) {
            break;
        }
        path = path.parent_path() / next;
    }
    return path;
}

void syncFolder(const fs::path& folder) {
    const OpenFile opened(
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.isOpen()) {
        ::fsync(opened.descriptor());
    }
}

/// Writes all of the text, which belongs at `path`, or fails.
void writeInto(const OpenFile& file, const std::string& path, const TextWriter& content) {
    content([&](std::string_view piece) {
        if (!file.write(piece)) {
            failWriting(path);
        }
        return true;
    });
}

void writeDirectly(const std::string& path, const TextWriter& content) {
    OpenFile file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file.isOpen()) {
        failWriting(path);
    }
    writeInto(file, path, content);
    if (!file.close()) {
        failWriting(path);
    }
}

/// Has the new file take the permissions of the `old` one, where there is one.
bool keepPermissions(int descriptor, const struct stat* old) {
    return old == nullptr || ::fchmod(descriptor, old->st_mode & 07777U) == 0;
}

void replaceFile(const std::string& path, const fs::path& target, const struct stat* old,
                 const TextWriter& content) {
    NeighborFile neighbor(target);
    OpenFile file(neighbor.descriptor());
    if (!file.isOpen() || !keepPermissions(file.descriptor(), old)) {
        failWriting(path);
    }
    writeInto(file, path, content);
    if (::fsync(file.descriptor()) != 0 || !file.close() || !neighbor.replaceTarget()) {
        failWriting(path);
    }
    syncFolder(target.parent_path());
}

}  // namespace

void writeFileAtomically(const std::string& path, const TextWriter& content) {
    if (path.empty()) {
        throw Error("a file to write needs a name");
    }
    struct stat old {};
    if (::stat(path.c_str(), &old) != 0) {
        replaceFile(path, followLinks(path), nullptr, content);
    } else if (S_ISDIR(old.st_mode)) {
        throw Error("is a folder", path, "Name a file in it");
    } else if (!S_ISREG(old.st_mode)) {
        writeDirectly(path, content);
    } else if (::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0) {
        failWriting(path);
    } else {
        refuseDatabase(path);
        replaceFile(path, followLinks(path), &old, content);
    }
}

void writeFileAtomically(const std::string& path, std::string_view content) {
    writeFileAtomically(path, [content](const TextSink& sink) { sink(content); });
}

}  // namespace speclens
