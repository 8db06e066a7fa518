#include "core/browse/filter_rows.h"

#include <algorithm>
#include <limits>
#include <optional>

#include "core/catalog/folded_name.h"

namespace speclens {
namespace {

bool holds(const Value& known, const PhoneFilter& filter) {
    return std::any_of(filter.values.begin(), filter.values.end(), [&](const Value& wanted) {
        const auto* text = std::get_if<std::string>(&wanted);
        if (filter.beginnings && text != nullptr) {
            return FoldedName(std::get<std::string>(known)).holdsBeginning(foldName(*text));
        }
        return sameValue(known, wanted);
    });
}

RowSet knownRows(const Column& column) {
    std::vector<bool> chosen(column.values().size() + 1, true);
    chosen[0] = false;
    return column.rowsWith(chosen);
}

Column::CodeRange codesInRange(const Column& column, const PhoneFilter& filter) {
    const Value* lower = filter.lower ? &*filter.lower : nullptr;
    const Value* upper = filter.upper ? &*filter.upper : nullptr;
    // Prices of one currency stand together: an open end is that of the currency.
    std::optional<Value> least;
    std::optional<Value> most;
    const Value* bound = lower != nullptr ? lower : upper;
    if (bound != nullptr && std::holds_alternative<Money>(*bound)) {
        const std::string& currency = std::get<Money>(*bound).currency;
        least = Money{currency, 0};
        most = Money{currency, std::numeric_limits<double>::max()};
        lower = lower == nullptr ? &*least : lower;
        upper = upper == nullptr ? &*most : upper;
    }
    return column.rangeOf(lower, filter.lowerIncluded, upper, filter.upperIncluded);
}

RowSet rowsInRange(const Column& column, const PhoneFilter& filter) {
    RowSet rows = column.rowsIn(codesInRange(column, filter));
    if (filter.unknown) {
        RowSet unknown = knownRows(column);
        unknown.invert();
        rows |= unknown;
    }
    return rows;
}

RowSet rowsInConflict(const Column& column) {
    RowSet rows(column.rowCount());
    for (std::size_t row = 0; row < column.rowCount(); ++row) {
        if (!column.codes(row).empty() && column.marks(row).conflict) {
            rows.insert(row);
        }
    }
    return rows;
}

RowSet rowsInAnyConflict(const PhoneTable& table) {
    RowSet rows(table.size());
    for (const Attribute& entry : attributes()) {
        rows |= rowsInConflict(table.column(columnOf(entry.id)));
    }
    return rows;
}

}  // namespace

std::vector<bool> chosenCodes(const Column& column, const PhoneFilter& filter) {
    std::vector<bool> chosen(column.values().size() + 1, false);
    chosen[0] = filter.unknown;
    const bool range = filter.kind == PhoneFilter::Kind::Range;
    const Column::CodeRange codes = range ? codesInRange(column, filter) : Column::CodeRange{1, 0};
    for (std::uint32_t code = 1; code < chosen.size(); ++code) {
        chosen[code] =
            filter.kind == PhoneFilter::Kind::Known ||
            (range ? code >= codes.first && code <= codes.last : holds(column.value(code), filter));
    }
    return chosen;
}

RowSet rowsOf(const PhoneTable& table, const PhoneFilter& filter) {
    const Column& column = table.column(filter.column);
    RowSet rows;
    switch (filter.kind) {
        case PhoneFilter::Kind::Values:
            rows = column.rowsWith(chosenCodes(column, filter));
            break;
        case PhoneFilter::Kind::Range:
            rows = rowsInRange(column, filter);
            break;
        case PhoneFilter::Kind::Known:
            rows = knownRows(column);
            break;
        case PhoneFilter::Kind::Conflict:
            rows =
                filter.column == statusColumn ? rowsInAnyConflict(table) : rowsInConflict(column);
            break;
    }
    if (filter.excluded) {
        rows.invert();
        if (filter.kind == PhoneFilter::Kind::Range) {
            rows &= knownRows(column);
        }
    }
    return rows;
}

}  // namespace speclens
