// Sections of a page that the text itself says are not to be relied on.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/extract/certainty_sign.h"
#include "core/extract/page.h"

namespace speclens {

/// "Take this with a grain of salt": covers what stands before and behind it between two headings.
class Caveats {
  public:
    explicit Caveats(const Page& page);

    /// The caveat of the section that the sentence stands in.
    [[nodiscard]] const std::optional<CertaintySign>& of(const Sentence& sentence) const {
        return caveats_[sectionOfBlock_[sentence.block]];
    }

  private:
    std::vector<std::uint32_t> sectionOfBlock_;
    std::vector<std::optional<CertaintySign>> caveats_;  ///< by section
};

}  // namespace speclens
