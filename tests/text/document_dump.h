// Documents as text, for tests that compare what was read.
#pragma once

#include <string>

#include "core/text/document.h"

namespace speclens::test {

/// The blocks, one a line: "heading: Its text"; the cells of those that have some in brackets,
/// those that head a column in braces.
inline std::string dumpBlocks(const Document& document) {
    std::string lines;
    for (const Block& block : document.blocks()) {
        lines += std::string(blockKindName(block.kind)) + ": ";
        if (block.cellCount == 0) {
            lines += block.span.of(document.text());
        }
        for (const Cell& cell : document.cells(block)) {
            lines += cell.heads ? '{' : '[';
            lines += cell.span.of(document.text());
            lines += cell.heads ? '}' : ']';
        }
        lines += '\n';
    }
    return lines;
}

}  // namespace speclens::test
