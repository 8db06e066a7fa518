// The terminal that the program runs in.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace speclens::cli {

/// The width of standard output in columns: COLUMNS where that is a number, else the terminal's;
/// 0 where it is no terminal.
std::size_t terminalWidth(const std::optional<std::string>& columns);

/// Whether standard error is a terminal.
bool errorsAreWatched();

/// Whether standard output leads into a pipe that nobody reads any more.
bool readerIsGone();

}  // namespace speclens::cli
