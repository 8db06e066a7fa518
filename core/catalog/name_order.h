// The order in which people expect names.
#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "core/spec/phone.h"

namespace speclens {

/// Without case, runs of digits by their value: "Note 9" before "Note 11". Names that differ only
/// in case or leading zeros are ordered by their bytes.
std::strong_ordering compareNaturally(std::string_view left, std::string_view right);

/// By brand, then model.
std::strong_ordering comparePhoneNames(const PhoneName& left, const PhoneName& right);

/// Appends bytes that compare as compareNaturally does with the text, but for texts that differ
/// only in case or leading zeros, for which they are the same.
void appendSortKey(std::string& key, std::string_view text);

}  // namespace speclens
