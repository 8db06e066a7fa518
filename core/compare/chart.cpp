#include "core/compare/chart.h"

#include <algorithm>

namespace speclens {
namespace {

/// The bar of the cell's largest number; the cell is known and its values are numbers.
BarValue makeBar(std::size_t phone, const ComparisonCell& cell) {
    const auto largest =
        std::max_element(cell.values.begin(), cell.values.end(),
                         [](const ComparisonValue& left, const ComparisonValue& right) {
                             return std::get<double>(left.value) < std::get<double>(right.value);
                         });
    return {phone, std::get<double>(largest->value), largest->display, largest->confirmed(),
            cell.conflict};
}

BarSeries makeSeries(const ComparisonRow& row) {
    BarSeries series{row.attribute, {}};
    for (std::size_t phone = 0; phone < row.cells.size(); ++phone) {
        if (row.cells[phone].known()) {
            series.bars.push_back(makeBar(phone, row.cells[phone]));
        }
    }
    return series;
}

}  // namespace

std::vector<BarSeries> barSeries(const Comparison& comparison) {
    std::vector<BarSeries> all;
    for (const ComparisonGroup& group : comparison.groups) {
        for (const ComparisonRow& row : group.rows) {
            if (attribute(row.attribute).type == ValueType::Number) {
                all.push_back(makeSeries(row));
            }
        }
    }
    return all;
}

}  // namespace speclens
