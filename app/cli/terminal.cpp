#include "app/cli/terminal.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <charconv>

namespace speclens::cli {

std::size_t terminalWidth(const std::optional<std::string>& columns) {
    std::size_t width = 0;
    if (columns) {
        const char* const end = columns->data() + columns->size();
        const auto [stop, problem] = std::from_chars(columns->data(), end, width);
        if (problem == std::errc() && stop == end && width > 0) {
            return width;
        }
    }
    winsize size{};
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

bool outputIsTerminal() {
    return ::isatty(STDOUT_FILENO) == 1;
}

bool isTerminal(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0 || !S_ISCHR(status.st_mode)) {
        return false;
    }
    const int file = ::open(path.c_str(), O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    const bool terminal = file >= 0 && ::isatty(file) == 1;
    if (file >= 0) {
        ::close(file);
    }
    return terminal;
}

bool wantsColors(bool terminal, const Environment& environment) {
    return terminal && environment("NO_COLOR").value_or("").empty() &&
           environment("TERM").value_or("") != "dumb";
}

bool errorsAreWatched() {
    return ::isatty(STDERR_FILENO) == 1;
}

bool readerIsGone() {
    pollfd output{STDOUT_FILENO, POLLOUT, 0};
    return ::poll(&output, 1, 0) > 0 && (output.revents & POLLERR) != 0;
}

}  // namespace speclens::cli
