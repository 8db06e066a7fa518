// Reads Markdown as a reader of the page made from it sees it.
#pragma once

#include <string_view>

#include "core/text/parsed_text.h"

namespace speclens {

/// The readable text of `file` and its blocks: without marks, addresses of links, code in fences,
/// comments and tags. The title in a front matter is a heading where the text has no headline of
/// its own. Linear in the file's length.
ParsedText readMarkdown(std::string_view file);

}  // namespace speclens
