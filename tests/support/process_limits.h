// Taking abilities away from the test process for a while.
#pragma once

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace speclens::test {

/// While it lives, permissions bind the process, also where root runs the tests.
class WithoutRoot {
  public:
    WithoutRoot() : previous_(::geteuid()) {
        if (previous_ == 0 && ::seteuid(nobody) != 0) {
            throw std::runtime_error("root's rights cannot be given up");
        }
    }
    ~WithoutRoot() {
        if (previous_ == 0) {
            static_cast<void>(::seteuid(previous_) == 0);
        }
    }
    WithoutRoot(const WithoutRoot&) = delete;
    WithoutRoot& operator=(const WithoutRoot&) = delete;

    /// Makes `path` belong to the user that root becomes.
    static void handOver(const std::filesystem::path& path) {
        if (::geteuid() == 0 && ::chown(path.c_str(), nobody, nobody) != 0) {
            throw std::runtime_error("cannot be handed over: " + path.string());
        }
    }

  private:
    static constexpr unsigned int nobody = 65534;
    unsigned int previous_;
};

/// While it lives, no file grows beyond `bytes`: writing fails as on a full disk.
class FileSizeLimit {
  public:
    explicit FileSizeLimit(rlim_t bytes) : previousHandler_(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &previous_);
        const rlimit limit{bytes, previous_.rlim_max};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) {
            throw std::runtime_error("the size of files cannot be limited");
        }
    }
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &previous_);
        std::signal(SIGXFSZ, previousHandler_);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

  private:
    rlimit previous_{};
    void (*previousHandler_)(int);
};

}  // namespace speclens::test
