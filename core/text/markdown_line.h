// What a line of Markdown is, by its marks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/spec/span.h"

namespace speclens {

/// Of a line that opens or closes a block of code; nothing where `length` is 0.
struct MarkdownFence {
    char mark = 0;
    std::size_t length = 0;
};
MarkdownFence fenceOf(std::string_view line);

/// 1 to 6 for "# " to "###### "; 0 where the line is no heading.
std::size_t headingLevel(std::string_view line);
/// The words of a line that is a heading, without its marks at both ends.
Span headingWords(std::string_view file, Span line);

/// "----" and "====" below a line of words, which make a heading of it; 1 or 2, or 0.
std::size_t underlineLevel(std::string_view line);
/// "---", "* * *": a line between blocks.
bool isThematicBreak(std::string_view line);
/// "[id]: address": where a link leads.
bool isLinkDefinition(std::string_view line);

/// "|---|:-:|" below the head of a table.
bool isTableRule(std::string_view line);
/// Bars that stand between cells; those in code and behind a backslash do not.
std::size_t countBars(std::string_view line);
/// The cells of a row, without outer blanks; some may be empty.
std::vector<Span> cellsOf(std::string_view file, Span line);

}  // namespace speclens
