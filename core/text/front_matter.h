// What a Markdown file says of itself before its text.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/spec/span.h"

namespace speclens {

/// The lines between two fences, "---" or "+++", at a file's head.
struct FrontMatter {
    std::size_t end = 0;        ///< behind them
    std::optional<Span> title;  ///< of the page, without quotation marks
};

/// The front matter that begins at `begin`; it ends there where there is none.
FrontMatter frontMatterAt(std::string_view file, std::size_t begin);

}  // namespace speclens
