// One value that says all of a search for phones: words, filters and the order of what is found.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/browse/column_id.h"
#include "core/spec/value.h"

namespace speclens {

/// What a column has to hold.
struct PhoneFilter {
    enum class Kind : std::uint8_t {
        Values,   ///< one of `values`
        Range,    ///< a value from `lower` to `upper`
        Known,    ///< any value
        Conflict  ///< confirmed claims that disagree; of the status, about any attribute
    };
    ColumnId column{};
    Kind kind = Kind::Values;
    std::vector<Value> values;  ///< of the column's type
    /// Texts mean all values in which they begin a word ("snapdragon 8" means "Snapdragon 8 Gen 1"
    /// and "Snapdragon 888") instead of themselves alone.
    bool beginnings = false;
    bool unknown = false;        ///< phones of which nothing is known there fit too
    std::optional<Value> lower;  ///< of the column's type; for prices both of one currency
    std::optional<Value> upper;
    bool lowerIncluded = true;
    bool upperIncluded = true;
    bool excluded = false;  ///< phones fit that otherwise would not; of a range, those known not to

    friend bool operator==(const PhoneFilter&, const PhoneFilter&) = default;
};

struct PhoneOrder {
    std::optional<ColumnId> column;  ///< by name without one
    bool descending = false;

    friend bool operator==(const PhoneOrder&, const PhoneOrder&) = default;
};

/// Phones that have all of the words and fit all filters. Within a filter one value is enough, also
/// of attributes that take many.
struct PhoneQuery {
    std::string words;
    std::vector<PhoneFilter> filters;
    /// The first counts most, phones that are equal in all are ordered by name. Of several values
    /// the smallest counts in ascending order and the largest in descending; prices are kept apart
    /// by currency. Unknown values come last in both directions. Empty: by how well the words fit
    /// where there are words, else by name.
    std::vector<PhoneOrder> order;

    friend bool operator==(const PhoneQuery&, const PhoneQuery&) = default;
};

}  // namespace speclens
