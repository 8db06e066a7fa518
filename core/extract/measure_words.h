// Where the words that say what a quantity measures can stand.
#pragma once

#include "core/extract/sentence_view.h"

namespace speclens {

/// Values beyond these bounds are no phone's.
struct Bounds {
    Unit unit;
    double low;
    double high;

    [[nodiscard]] bool hold(const Quantity& quantity) const {
        return quantity.unit == unit && quantity.value >= low && quantity.value <= high;
    }
};

/// Up to `count` tokens behind the tokens of a figure or before them, as far as what they say is
/// said of it: to the next comma, "and" or number.
TokenRange wordsBehind(const SentenceView& view, TokenRange figure, std::uint32_t count);
TokenRange wordsBefore(const SentenceView& view, TokenRange figure, std::uint32_t count);

/// Whether the token is a semicolon, a colon or a word that sets one clause against another: "but",
/// "while".
bool endsClause(const SentenceView& view, std::uint32_t i);

/// The clause around a token, to what ends it on either side.
TokenRange clauseAround(const SentenceView& view, std::uint32_t token);

/// Whether the words around a quantity say it was measured by a tester: no specification.
bool isMeasured(const SentenceView& view, std::uint32_t token);

/// Whether the words around a quantity make it a difference: "20 grams heavier", "another 500mAh".
bool isDifference(const SentenceView& view, TokenRange figure);

/// Whether a figure is said of a foldable that is shut: "11mm when folded", "When closed, the phone
/// has a 6.6-inch display".
bool isFoldedFigure(const SentenceView& view, TokenRange figure);

}  // namespace speclens
