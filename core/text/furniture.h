// Lines of web pages that are no part of a story.
#pragma once

#include <string_view>

namespace speclens {

/// Whether a line is navigation, a share line, a byline or the like: one that the table
/// `page_furniture` knows, "By NAME" and no sentence, or a trail of a site's sections.
bool isFurniture(std::string_view line);

}  // namespace speclens
