// The grammar of model names: what of a run of tokens belongs to a phone's name.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/extract/page.h"

namespace speclens {

/// A phone's name as it stands in a text.
struct ModelName {
    TokenRange range;
    std::string brand;           ///< the maker; empty where the text does not say
    std::string writing;         ///< as claims give it: "Redmi Note 11 Pro+"
    std::vector<WordKey> words;  ///< of `writing`, "plus" as "+"
    bool endsIn5g = false;
    Span network;  ///< the "5G" at its end, where there is one
};

/// The words of a name, for matching its short forms.
std::vector<WordKey> nameWords(std::string_view writing);

/// A full name at token `at`: a brand or family with a number, code or suffix behind it.
///   name   := [brand] family model | brand model
///   model  := number { suffix } | suffix { suffix }
///   number := digits [letters] | letters digits [letters] | letter | roman | "(" digits [letters]
///   ")"
std::optional<ModelName> readModelName(const Page& page, std::uint32_t at, std::uint32_t end);

/// The end of the model that begins at `at` (see above), or `at` where none does. `afterName`
/// allows what is a model only behind a family's name: single letters and plain numbers.
std::uint32_t readModel(const Page& page, std::uint32_t at, std::uint32_t end, bool afterName);

/// The tokens as a name is written: one blank where the text has any, "Plus" as it stands.
std::string nameWriting(const Page& page, TokenRange range);

}  // namespace speclens
