// Text that a terminal shows as it is meant, and how wide it is there.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace speclens {

/// `text` on one line, as UTF-8 that cannot steer a terminal: runs of blanks and line ends become
/// one space; control characters, changes of writing direction and bytes that are no UTF-8 become
/// U+FFFD.
std::string printable(std::string_view text);

/// The columns that printable text takes: none for combining marks, two for wide characters.
std::size_t displayWidth(std::string_view text);

/// Cuts printable text into lines of at most `width` columns, at spaces where there are any. At
/// least one line; a width of 0 never cuts. A single wide character may exceed a width of 1.
std::vector<std::string> wrapText(std::string_view text, std::size_t width);

}  // namespace speclens
