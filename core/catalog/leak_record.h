// Leaks against facts: what became of claims that were not confirmed when they were made.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"

namespace speclens {

enum class LeakVerdict : std::uint8_t {
    Right,  ///< a confirmed claim says the same
    Wrong,  ///< confirmed claims say something else
    Open    ///< nothing confirmed says anything that could decide it
};

/// "right", "wrong", "open"; stable in exports.
std::string_view leakVerdictName(LeakVerdict verdict);

/// An unconfirmed claim and what is known of it by now.
struct Leak {
    StoredClaim claim;
    LeakVerdict verdict = LeakVerdict::Open;
    /// The confirmed claim that decided; the best one where there are several.
    std::optional<StoredClaim> fact;
};

struct LeakTally {
    std::size_t right = 0;
    std::size_t wrong = 0;
    std::size_t open = 0;

    void count(LeakVerdict verdict);
    [[nodiscard]] std::size_t decided() const { return right + wrong; }
};

/// What became of the unconfirmed claims about one phone, in the vocabulary's order. A claim is
/// decided by the confirmed ones about the same attribute; by a correction of the user's alone
/// where there is one; and never by a source that is known to be older than the leak's, for then it
/// was no leak. Numbers agree where one is the other rounded (6.7 and 6.67), dates where one is the
/// beginning of the other. Of an attribute that takes many values the confirmed ones count as the
/// whole list, but for colors, whose lists are seldom complete, and for prices in other currencies.
std::vector<Leak> judgeLeaks(const PhoneDetails& phone, const std::vector<SourceRecord>& sources);

/// The leaks of a whole catalog.
struct LeakRecord {
    struct OfPhone {
        PhoneRecord phone;
        LeakTally tally;
        std::vector<Leak> leaks;
    };
    std::vector<OfPhone> phones;             ///< by name, only those with unconfirmed claims
    std::map<SourceId, LeakTally> bySource;  ///< only of sources with unconfirmed claims
};

/// Throws Error where the catalog cannot be read.
LeakRecord leakRecord(const Catalog& catalog);

}  // namespace speclens
