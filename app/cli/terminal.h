// The terminal that the program runs in.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "core/catalog/catalog_location.h"

namespace speclens::cli {

/// The width of standard output in columns: COLUMNS where that is a number, else the terminal's;
/// 0 where it is no terminal.
std::size_t terminalWidth(const std::optional<std::string>& columns);

/// Whether standard output is a terminal.
bool outputIsTerminal();

/// Whether what is written to the file at `path` appears on a terminal.
bool isTerminal(const std::string& path);

/// Whether standard error is a terminal.
bool errorsAreWatched();

/// Whether output is to be colored: on a terminal that is not "dumb", and where NO_COLOR is unset
/// or empty (https://no-color.org).
bool wantsColors(bool terminal, const Environment& environment);

/// Whether standard output leads into a pipe that nobody reads any more.
bool readerIsGone();

}  // namespace speclens::cli
