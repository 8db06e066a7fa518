// speclens-cli as a whole: its arguments, its commands and its exit status.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/cli/command.h"

namespace speclens::cli {

/// Runs the command that `arguments` (without the program's name) ask for. Every failure becomes a
/// message on context.err. Gives the exit status: 0, 1 (something failed) or 2 (wrong usage).
int runProgram(std::vector<std::string> arguments, const Context& context);

/// Says `message` as the program does on standard error: one line that cannot steer a terminal.
void complain(const Context& context, std::string_view message);

}  // namespace speclens::cli
