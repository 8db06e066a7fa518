// Phones' names as claims give them, made of the tokens that name them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/extract/model_reader.h"
#include "core/extract/page.h"

namespace speclens {

/// A phone's name as it stands in a text.
struct ModelName {
    TokenRange range;
    std::string brand;            ///< the maker; empty where the text does not say
    std::string writing;          ///< as claims give it: "Redmi Note 11 Pro+"
    std::vector<WordKey> words;   ///< of `writing`, "plus" as "+"
    std::uint32_t familyEnd = 0;  ///< how many of them name brand and family: "Redmi Note"
    std::uint32_t numberEnd =
        0;  ///< ... and number: "Redmi Note 11"; familyEnd where there is none
    bool endsIn5g = false;
    Span network;  ///< the "5G" at its end, where there is one
    /// What the page must say besides for this to be a name.
    FamilyStanding standing = FamilyStanding::Plain;
    bool lone = false;  ///< no phone where the page names another one of the family
};

/// The words of a name, for matching its short forms.
std::vector<WordKey> nameWords(std::string_view writing);

/// What of a name stands for brand and family.
struct NamePrefix {
    std::string writing;
    std::vector<WordKey> words;

    explicit NamePrefix(std::string_view text) : writing(text), words(nameWords(text)) {}
};

/// The name of `prefix` with the model behind it; all but standing and lone.
ModelName makeModelName(const Page& page, std::string_view brand, const NamePrefix& prefix,
                        TokenRange range, const Model& model);

/// The tokens as a name is written: one blank where the text has any, suffixes as the table has
/// them, "plus" as "+", and a number in brackets behind a letter without these: "G(9)" as "G9".
std::string nameWriting(const Page& page, TokenRange range);

}  // namespace speclens
