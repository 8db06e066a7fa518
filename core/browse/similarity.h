// Which phones are most like another one, and in what.
#pragma once

#include <cstddef>
#include <vector>

#include "core/browse/phone_table.h"

namespace speclens {

/// What two phones have in one column. Where a phone has several values, those that are most alike.
struct Likeness {
    ColumnId column{};
    Value own;    ///< of the phone that others are likened to
    Value other;  ///< of the phone that is like it; of prices in the same currency
    bool same = false;
};

struct SimilarPhone {
    PhoneId phone{};
    double similarity = 0;   ///< from 0.5 to 1
    std::size_t shared = 0;  ///< columns that both phones have values in
    /// The most telling: what is the same, then what differs most; at most two, of different
    /// columns.
    std::vector<Likeness> telling;
};

/// At most `count` phones that are most like the one in `row`, the most similar first.
///
/// Each column that counts has a weight and a scale (the table in similarity.cpp): chipset, price,
/// year, diagonal, main camera, battery, RAM and others. The likeness of two values is 1 where they
/// are the same and falls to 0 at the scale's distance: of numbers the difference, or the ratio
/// where that is what matters; of chipsets 0.5 in one family. The similarity is the mean of the
/// likenesses by weight, over the columns that both phones have values in. So what is unknown of a
/// phone counts neither for nor against it. Prices are compared in one currency, or not at all.
///
/// A phone is only likened to another one where both have values in at least five of these columns,
/// and in half by weight of those in which the first one has. Less than half alike is not similar.
/// Of equal phones the one with more values in common comes first, then the table's order decides.
std::vector<SimilarPhone> similarPhones(const PhoneTable& table, std::size_t row,
                                        std::size_t count);

}  // namespace speclens
