// What readers of markup make of a file.
#pragma once

#include <string_view>
#include <vector>

#include "core/spec/source_map.h"
#include "core/text/document.h"

namespace speclens {

/// Blocks without cells stand on lines of their own, list items with "- " before them.
struct ParsedText {
    RewrittenText rewritten;
    std::vector<Block> blocks;
    std::vector<Cell> cells;
};

/// What is written before a list item.
inline constexpr std::string_view listItemMark = "- ";

/// Finds the paragraphs and list items that are rows by how they are written ("Battery: 5,000 mAh",
/// a label over its value) and gives them cells.
void findRowsAmongLines(ParsedText& parsed);

}  // namespace speclens
