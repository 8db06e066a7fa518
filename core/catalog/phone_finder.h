// Finding a phone by any reasonable writing of its name.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/catalog/records.h"

namespace speclens {

struct PhoneMatch {
    enum class Kind : std::uint8_t {
        One,        ///< `phones` holds the one that is meant
        Ambiguous,  ///< `phones` holds the candidates, at least one
        None,       ///< `phones` holds the nearest names, best first; may be empty
    };
    Kind kind = Kind::None;
    std::vector<PhoneRecord> phones;
};

/// Other names of phones.
using OtherNames = std::unordered_map<PhoneId, std::vector<std::string>>;

/// Looks `name` up among `phones`, in any case, spacing and hyphenation, "plus" or "+". The first
/// of these that fits a phone decides; where it fits several, they are the candidates:
/// 1. the whole name, with or without the brand;
/// 2. one of its `others`, likewise;
/// 3. the name without its first words, where those are brand or family words, that is, hold no
///    digit ("Note 11 Pro 5G" for the Redmi), so that "Pro 5G" alone means no phone;
/// 4. a name that holds all of the words: a question, even with a single candidate, since "Note 11
///    Pro" must never silently mean "Note 11 Pro+" or "Note 11 Pro 5G".
/// Else nothing is meant, and near misspellings are offered.
PhoneMatch findPhone(std::span<const PhoneRecord> phones, std::string_view name,
                     const OtherNames& others = {});

}  // namespace speclens
