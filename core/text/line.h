// The lines of a plain text.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/spec/ascii.h"
#include "core/spec/span.h"

namespace speclens {

struct Line {
    Span span;                 ///< trimmed
    bool blankBefore = false;  ///< an empty line, or the text's begin, stands before it
    bool indentedByTab = false;
    bool indented = false;  ///< by two blanks or more
};

/// The lines that are not empty, without a byte-order mark.
std::vector<Line> readLines(std::string_view text);

/// The bytes from `begin` to `end` without blanks at their ends.
Span trimmed(std::string_view text, std::size_t begin, std::size_t end);

/// Runs of characters between blanks.
std::size_t countWords(std::string_view line);

/// Whether the line ends in a sentence's end, with or without closing quotation marks behind it.
bool endsSentence(std::string_view line);

/// Bytes of a list mark at the head of the line: "- ", "* ", "• ", "1. ", "2) "; 0 without one.
std::size_t listMark(std::string_view line);

/// Bytes of a pictograph with a blank at the head of the line, "👉 "; 0 without one. It marks an
/// entry of a list where other lines beside have one too.
std::size_t pictographMark(std::string_view line);

}  // namespace speclens
