#include <csignal>
#include <iostream>
#include <string>
#include <vector>

#include "app/cli/program.h"
#include "app/cli/terminal.h"

int main(int argc, char** argv) {
    using namespace speclens;
    std::ios::sync_with_stdio(false);
    // A reader that goes away and a limit on file sizes become errors of writing, not an end.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    // Reading must not flush the output from a thread of its own.
    std::cin.tie(nullptr);
    const cli::Context context{std::cin,
                               std::cout,
                               std::cerr,
                               cli::terminalWidth(processEnvironment("COLUMNS")),
                               processEnvironment,
                               cli::errorsAreWatched(),
                               cli::wantsColors(cli::outputIsTerminal(), processEnvironment)};
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    const int status = cli::runProgram(arguments, context);
    if (!std::cout.flush() && !cli::readerIsGone()) {
        cli::complain(context, "the output could not be written. Is the disk full?");
        return cli::failure;
    }
    return status;
}
