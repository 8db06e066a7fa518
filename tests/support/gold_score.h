// How well claims fit the gold file of their text (tests/corpus/README.md says what that is).
#pragma once

#include <cstddef>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/spec/claim.h"

namespace speclens::test {

struct GoldTally {
    std::size_t matched = 0;       ///< claims that the gold file has, optional ones too
    std::size_t missed = 0;        ///< claims of the gold file that are not optional and not there
    std::size_t invented = 0;      ///< claims that the gold file does not have
    std::size_t statusRight = 0;   ///< matched claims whose `confirmed` is right
    std::size_t evidenceHeld = 0;  ///< matched claims whose evidence overlaps the quote

    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    [[nodiscard]] double f1() const;
    [[nodiscard]] double confirmed() const;
    [[nodiscard]] double evidence() const;
    GoldTally& operator+=(const GoldTally& other);
};

struct GoldScore {
    std::map<std::string, GoldTally> byAttribute;
    /// A line for all that is not as the gold file has it, by attribute.
    std::multimap<std::string, std::string> errors;

    [[nodiscard]] GoldTally total() const;
    /// Adds the counts and errors of another text, with `where` before its errors.
    void add(const GoldScore& other, std::string_view where);
};

/// Scores the claims read out of `text` against `gold`, the content of its gold file.
GoldScore scoreClaims(const nlohmann::json& gold, std::string_view text,
                      std::span<const Claim> claims);

}  // namespace speclens::test
