// A phone and the tokens that stand for it, and what stood before them.
#pragma once

#include <cstdint>
#include <optional>

#include "core/extract/page.h"

namespace speclens {

struct PhoneForm {
    std::uint32_t phone = 0;
    TokenRange range;
    bool brandOnly = false;  ///< its brand or family stands for it: "the Samsung", "the Pixel"
};

/// What a form is read after.
struct FormContext {
    std::uint32_t sentenceBegin = 0;
    std::uint32_t sentenceEnd = 0;
    std::optional<std::uint32_t> latest;        ///< the phone mentioned last on the page
    std::optional<std::uint32_t> latestByName;  ///< ... by more than its brand or family
    /// The end of that mention where it stands in this sentence with no thing behind it, which
    /// lists go on from.
    std::optional<std::uint32_t> latestEnd;
    std::uint32_t latestBegin = 0;  ///< of that mention
    bool latestIsName = false;      ///< it was no brand or family alone

    /// Whether what joins a list ("and the") could stand between that mention and token `at`.
    [[nodiscard]] bool mayBeListed(std::uint32_t at) const {
        constexpr std::uint32_t longestJoin = 3;
        return latestEnd && latestIsName && at > *latestEnd && at <= *latestEnd + longestJoin;
    }
};

}  // namespace speclens
