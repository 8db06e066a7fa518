// The stories of a page: a saved page may hold several, each with headings of its own.
#pragma once

#include <vector>

#include "core/extract/page.h"
#include "core/extract/story_place.h"

namespace speclens {

/// The place of each block of a page whose phrases have been found.
///
/// A long heading that names a product opens a story where the one before has text, and so does any
/// heading behind boilerplate ("Read more"). A heading that names a phone of the headline above is
/// one of a section, and one that begins with "Read also" is another page's. Headings without
/// text before them in their story are its headlines where they are long.
[[nodiscard]] std::vector<StoryPlace> findStories(const Page& page);

}  // namespace speclens
