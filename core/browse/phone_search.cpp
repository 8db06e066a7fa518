#include "core/browse/phone_search.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "core/browse/filter_rows.h"
#include "core/browse/word_search.h"

namespace speclens {
namespace {

/// The rows of a query before and behind each of its filters, so that each can be left out.
class FilteredRows {
  public:
    FilteredRows(const PhoneTable& table, const PhoneQuery& query, const RowSet& words)
        : query_(query), words_(words), all_(words) {
        for (const PhoneFilter& filter : query.filters) {
            sets_.push_back(rowsOf(table, filter));
            all_ &= sets_.back();
        }
    }

    [[nodiscard]] const RowSet& all() const { return all_; }

    /// The rows that fit all filters but those of `column`; nothing where it has none.
    [[nodiscard]] std::optional<RowSet> without(ColumnId column) const {
        const auto own = [column](const PhoneFilter& filter) { return filter.column == column; };
        if (std::none_of(query_.filters.begin(), query_.filters.end(), own)) {
            return std::nullopt;
        }
        RowSet rows = words_;
        for (std::size_t i = 0; i < sets_.size(); ++i) {
            if (!own(query_.filters[i])) {
                rows &= sets_[i];
            }
        }
        return rows;
    }

  private:
    const PhoneQuery& query_;
    const RowSet& words_;
    std::vector<RowSet> sets_;
    RowSet all_;
};

/// Rows in the order of their names are in the order of their numbers.
std::vector<std::uint32_t> byName(const RowSet& found, bool descending) {
    std::vector<std::uint32_t> rows;
    rows.reserve(found.count());
    found.forEach([&rows](std::size_t row) { rows.push_back(static_cast<std::uint32_t>(row)); });
    if (descending) {
        std::reverse(rows.begin(), rows.end());
    }
    return rows;
}

/// Keeps the order of rows that are equal in the column.
void sortStably(std::vector<std::uint32_t>& rows, const Column& column, bool descending) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> keyed;
    keyed.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        keyed.emplace_back(column.sortCode(row, descending), row);
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    std::transform(keyed.begin(), keyed.end(), rows.begin(),
                   [](const auto& entry) { return entry.second; });
}

std::vector<std::uint32_t> byColumn(const RowSet& found, const Column& column, bool descending) {
    std::vector<std::uint32_t> rows;
    rows.reserve(found.count());
    for (const std::uint32_t row : column.order(descending)) {
        if (found.contains(row)) {
            rows.push_back(row);
        }
    }
    return rows;
}

std::vector<std::uint32_t> sorted(const RowSet& found, const PhoneTable& table,
                                  const std::vector<PhoneOrder>& order) {
    if (order.size() == 1 && order.front().column) {
        return byColumn(found, table.column(*order.front().column), order.front().descending);
    }
    const auto name = std::find_if(order.begin(), order.end(),
                                   [](const PhoneOrder& entry) { return !entry.column; });
    std::vector<std::uint32_t> rows = byName(found, name != order.end() && name->descending);
    // Names are all different: what is asked for behind them decides nothing.
    for (auto entry = std::make_reverse_iterator(name); entry != order.rend(); ++entry) {
        sortStably(rows, table.column(*entry->column), entry->descending);
    }
    return rows;
}

}  // namespace

PhoneSearchResult searchPhones(const PhoneTable& table, const PhoneQuery& query,
                               std::span<const ColumnId> facets) {
    const WordMatches words = findWords(table, query.words);
    const FilteredRows filtered(table, query, words.rows);
    PhoneSearchResult result;
    result.found = filtered.all();
    result.rows = sorted(result.found, table, query.order);
    if (query.order.empty()) {
        words.putBestFirst(result.rows);
    }
    for (const ColumnId column : facets) {
        const std::optional<RowSet> others = filtered.without(column);
        result.facets.push_back(
            {column, table.column(column).count(others ? *others : result.found)});
    }
    return result;
}

}  // namespace speclens
