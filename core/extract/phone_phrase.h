// What is said to be a phone: the noun phrases of phones, and what they are said of.
#pragma once

#include <cstdint>
#include <optional>

#include "core/extract/page.h"

namespace speclens {

/// A phrase whose noun is a phone's: "the company's first phone since 2019".
struct PhonePhrase {
    std::uint32_t begin = 0;             ///< its article or owner
    std::uint32_t noun = 0;              ///< the noun
    std::uint32_t end = 0;               ///< behind the noun
    std::optional<std::uint32_t> owner;  ///< the "'s" in it: "Zentro's first phone"
};

/// The phrase whose noun is `noun`, where the noun ends it: none in "the phone camera".
std::optional<PhonePhrase> readPhonePhrase(const Page& page, const Match& noun,
                                           const Sentence& sentence);

/// The end of what the phrase is said of, which stands before it: "NAME, a phone", "NAME (a
/// phone)", "NAME is a phone".
std::optional<std::uint32_t> endOfSubject(const Page& page, const PhonePhrase& phrase,
                                          const Sentence& sentence);

/// Where what the phrase names begins: "a phone, the NAME", "a phone called NAME".
struct PhraseObject {
    std::uint32_t begin = 0;
    bool named = false;  ///< behind "called", and not a comma
};
std::optional<PhraseObject> objectOf(const Page& page, const PhonePhrase& phrase,
                                     const Sentence& sentence);

}  // namespace speclens
