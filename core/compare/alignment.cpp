#include "core/compare/alignment.h"

#include <algorithm>

#include "core/spec/value_order.h"

namespace speclens {
namespace {

struct Place {
    std::size_t phone = 0;
    std::size_t index = 0;
};

const Value& valueAt(const ComparisonRow& row, const Place& place) {
    return row.cells[place.phone].values[place.index].value;
}

std::vector<Place> sortedPlaces(const ComparisonRow& row) {
    std::vector<Place> places;
    for (std::size_t phone = 0; phone < row.cells.size(); ++phone) {
        for (std::size_t index = 0; index < row.cells[phone].values.size(); ++index) {
            places.push_back({phone, index});
        }
    }
    std::stable_sort(places.begin(), places.end(), [&row](const Place& left, const Place& right) {
        return compareValues(valueAt(row, left), valueAt(row, right)) < 0;
    });
    return places;
}

AlignedValue makeValue(const ComparisonRow& row, const Place& place) {
    AlignedValue aligned;
    aligned.places.resize(row.cells.size());
    aligned.asked = static_cast<std::size_t>(std::count_if(
        row.cells.begin(), row.cells.end(),
        [&](const ComparisonCell& cell) { return cell.speaksOf(valueAt(row, place)); }));
    return aligned;
}

}  // namespace

std::optional<std::size_t> AlignedValue::only() const {
    if (asked < 2 || having != 1) {
        return std::nullopt;
    }
    const auto found = std::find_if(places.begin(), places.end(),
                                    [](const auto& place) { return place.has_value(); });
    return static_cast<std::size_t>(found - places.begin());
}

std::vector<AlignedValue> alignValues(const ComparisonRow& row) {
    std::vector<AlignedValue> values;
    std::vector<Place> firsts;
    for (const Place& place : sortedPlaces(row)) {
        std::size_t found = 0;
        // A phone that has two values that count as the same keeps both.
        while (found < firsts.size() &&
               (values[found].places[place.phone] ||
                !countsAsSame(row.attribute, valueAt(row, firsts[found]), valueAt(row, place)))) {
            ++found;
        }
        if (found == firsts.size()) {
            firsts.push_back(place);
            values.push_back(makeValue(row, place));
        }
        values[found].places[place.phone] = place.index;
        ++values[found].having;
    }
    return values;
}

}  // namespace speclens
