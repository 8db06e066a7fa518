// Finding a phone by any reasonable writing of its name.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/catalog/records.h"

namespace speclens {

struct PhoneMatch {
    enum class Kind : std::uint8_t {
        One,        ///< `phones` holds the one that is meant
        Ambiguous,  ///< `phones` holds the candidates
        None,       ///< `phones` holds the nearest names, best first; may be empty
    };
    Kind kind = Kind::None;
    std::vector<PhoneRecord> phones;
};

/// Looks `name` up among `phones`: first the exact name, with or without the brand, in any case,
/// spacing and hyphenation, "plus" or "+"; then, where that names none, phones whose names hold
/// all of its words ("note 11 pro 5g" for the Redmi; a single such phone is the one meant only if
/// the words that are left over are brand or family words before the first word of `name`, so that
/// "Note 11" never silently means "Note 11 Pro"); then near misspellings.
PhoneMatch findPhone(std::span<const PhoneRecord> phones, std::string_view name);

}  // namespace speclens
