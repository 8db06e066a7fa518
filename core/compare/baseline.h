// How a phone's value differs from that of the phone that others are held against.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/compare/comparison.h"

namespace speclens {

enum class DifferenceUnit : std::uint8_t { Own, Currency, Percent, Days, Months, Years };

/// A value less the baseline's. 0 where the two count as the same.
struct BaselineDifference {
    double amount = 0;
    DifferenceUnit unit = DifferenceUnit::Own;
    std::string display;    ///< "+600 mAh", "−14 g" with U+2212, "+33%", "−EUR 50"; "same"
    std::string machine;    ///< "600", "-14", "33%", "-50", "3 months"; "0"; ASCII, own unit
    bool confirmed = true;  ///< both values are
};

/// The difference of a cell to the baseline's cell of the same row, or nothing where none makes
/// sense: where either is unknown, of texts, of yes and no, of versions, of f-numbers, and of
/// several values unless the attribute has a better direction. Then the best of each are held
/// against each other: the greatest memory, the lowest price; where a cell has confirmed values,
/// only of those. Of prices those in the first currency of the baseline's that both have.
///
/// Numbers are subtracted in the attribute's unit; in imperial units what is shown is, so that the
/// figures on the screen add up. Brightness, densities, sampling rates, and resolutions by their
/// pixels, are in percent of the baseline. Dates are as exact as both are: in days up to 60, in
/// months up to two years, else in years.
std::optional<BaselineDifference> differenceFrom(const ComparisonCell& baseline,
                                                 const ComparisonCell& cell, AttributeId attribute,
                                                 Units units = Units::Metric);

/// That of a phone in a row to the baseline, which is a place among the phones; nothing for the
/// baseline itself and where there is none.
std::optional<BaselineDifference> differenceAt(const ComparisonRow& row, std::size_t phone,
                                               std::optional<std::size_t> baseline, Units units);

}  // namespace speclens
