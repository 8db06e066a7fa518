// What the text of a block says of its kind.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/text/document.h"

namespace speclens {

struct BlockText {
    BlockKind kind = BlockKind::Paragraph;  ///< by its marks
    std::string_view text;
    std::size_t strongBytes = 0;  ///< that are set bold
    std::size_t linkBytes = 0;    ///< that lead elsewhere
};

/// Furniture of a page is boilerplate whatever its marks say, and a line in bold that is no
/// sentence is a heading.
BlockKind kindOf(const BlockText& block);

/// The title of another story, which leads there.
bool isTeaser(const BlockText& block);

}  // namespace speclens
