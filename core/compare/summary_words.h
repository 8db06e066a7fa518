// The words in which a summary tells of an attribute, and how much it matters there.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/spec/attribute.h"

namespace speclens {

/// How far apart two values are.
enum class SummaryMeasure : std::uint8_t {
    Ratio,  ///< of numbers and prices, and of the pixels of resolutions: `whole` is a ratio
    Time,   ///< of dates: `whole` is in months
    Kind    ///< of texts: any two are `whole` apart
};

/// "The A charges at 67 W, the B at 33 W": finite "charges", before " at ", again " at "; and
/// "is said to charge at 67 W".
struct SummaryPhrase {
    AttributeId attribute;
    int weight;  ///< how much people care, up to 10
    SummaryMeasure measure;
    double whole;
    std::string_view finite;
    std::string_view infinitive;
    std::string_view before;
    std::string_view again;  ///< before the value of the second phone, where the verb is left out
    std::string_view after;  ///< behind the first value
};

/// "The A has a headphone jack, the B lacks it."
struct SummaryThing {
    AttributeId attribute;
    int weight;
    std::string_view name;
    std::string_view pronoun;
};

std::span<const SummaryPhrase> summaryPhrases();
std::span<const SummaryThing> summaryThings();

/// What a phrase says of a cell with several prices: where they start.
const SummaryPhrase& startingPricePhrase();

}  // namespace speclens
