// Which of the blocks of a web page are its story.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/document.h"

namespace speclens {

/// A block and where on the page it stands.
struct HtmlBlock {
    Block block;
    std::uint32_t article = 0;  ///< number of the innermost article element around it; 0 outside
    bool inMain = false;        ///< inside of a main element
    bool isAside = false;       ///< inside of what its attributes call no part of the story
    bool isTitle = false;       ///< the page's title, which browsers show elsewhere
    bool isHeadline = false;    ///< a heading of the first level
};

/// Keeps the blocks of the story: those of the main element and of the article element that hold
/// most of the page's prose, where there are such elements, with the headlines above them; the
/// page's title where there is no headline. What is called an aside stays only where the page would
/// be empty without.
std::vector<Block> selectStory(const std::vector<HtmlBlock>& page);

}  // namespace speclens
