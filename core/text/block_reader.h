// Cuts plain text into blocks and says what each is.
#pragma once

#include <string_view>
#include <vector>

#include "core/text/document.h"

namespace speclens {

struct BlockList {
    std::vector<Block> blocks;
    std::vector<Cell> cells;
};

/// A line is a block of its own, as in a page saved as text; lines that were wrapped by an editor
/// (one ends without a sentence's end, and the next goes on in lower case) are joined. Markdown
/// marks of headings, lists, quotes and tables are understood. Linear in the text's length.
BlockList readBlocks(std::string_view text);

}  // namespace speclens
