// Reads HTML as a reader of the page sees it.
#pragma once

#include <string_view>

#include "core/text/parsed_text.h"

namespace speclens {

/// The readable text of `file` and its blocks: without scripts, styles, navigation, forms, hidden
/// elements and what is around a story. As browsers do, it takes any bytes for some page. Linear in
/// the file's length; its memory does not grow with the depth of the elements.
ParsedText readHtml(std::string_view file);

}  // namespace speclens
