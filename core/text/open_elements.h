// The elements of HTML that are open while it is read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/document.h"
#include "core/text/markup_types.h"

namespace speclens {

struct OpenElement {
    ElementRole role = ElementRole::Page;
    std::string_view name;
    BlockKind kind = BlockKind::Paragraph;  ///< of text directly inside
    std::uint32_t article = 0;
    bool inMain = false;
    bool isSkipped = false;
    bool isAside = false;  ///< skipped, unless the story proves to be inside
};

/// Knows which open elements a tag ends. Elements that are nested deeper than any page needs are
/// not kept, so that the work on a tag stays bounded.
class OpenElements {
  public:
    OpenElements() : elements_(1) {}

    /// The innermost; the page itself where none is open.
    [[nodiscard]] const OpenElement& top() const { return elements_.back(); }
    [[nodiscard]] std::size_t depth() const { return elements_.size(); }

    /// Whether the element is kept.
    bool push(const OpenElement& element);
    OpenElement pop();

    /// How many elements, from the innermost, a start tag of that role ends.
    [[nodiscard]] std::size_t endedByStart(ElementRole role) const;
    /// How many elements an end tag ends; 0 where it ends none.
    [[nodiscard]] std::size_t endedByEnd(ElementRole role, std::string_view name);

    /// The story is inside of these elements, so that none of them is an aside.
    void holdStory();

  private:
    /// How many elements there are up to the innermost that `accepts` takes, before one that
    /// `stops` takes; 0 where there is none.
    template <typename Accepts, typename Stops>
    [[nodiscard]] std::size_t countTo(Accepts accepts, Stops stops) const;

    std::vector<OpenElement> elements_;
    std::size_t deeper_ = 0;      ///< elements that are open and not kept
    std::size_t paragraphs_ = 0;  ///< open ones
};

}  // namespace speclens
