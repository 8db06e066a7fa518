#include "core/text/block_kind.h"

#include "core/text/furniture.h"
#include "core/text/line.h"

namespace speclens {

BlockKind kindOf(const BlockText& block) {
    constexpr std::size_t mostHeadingWords = 14;
    if (isFurniture(block.text)) {
        return BlockKind::Boilerplate;
    }
    const bool heads = block.kind == BlockKind::Paragraph &&
                       block.strongBytes + 1 >= block.text.size() &&
                       countWords(block.text) <= mostHeadingWords && !endsSentence(block.text);
    return heads ? BlockKind::Heading : block.kind;
}

bool isTeaser(const BlockText& block) {
    constexpr std::size_t fewestWords = 5;
    const bool prose = block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem;
    return prose && block.linkBytes * 10 >= block.text.size() * 9 &&
           countWords(block.text) >= fewestWords && !endsSentence(block.text);
}

}  // namespace speclens
