// Phones as a plain SQL program would keep them to filter, count and sort them: a row a phone.
#pragma once

#include <SQLiteCpp/Database.h>

#include <span>
#include <string>
#include <vector>

#include "core/browse/column_id.h"
#include "tests/bench/generated_catalog.h"

namespace speclens::bench {

/// Of several values of an attribute the first one stands there.
struct WideColumn {
    const char* name = nullptr;
    ColumnId id{};
    bool facet = true;
};
std::span<const WideColumn> wideColumns();

class WideTable {
  public:
    enum class Index {
        Covering,   ///< one of all columns, which a query that filters and counts reads alone
        EachColumn  ///< one a column, which gives the phones in the column's order
    };
    WideTable(const std::vector<GeneratedPhone>& phones, Index index);

    /// The phones that fit six facets and three ranges, in an order, and the counts of all facets,
    /// each without its own condition; how many rows these are.
    [[nodiscard]] std::size_t filterCountAndSort() const;
    /// All phones by that column, unknown ones last; how many they are.
    [[nodiscard]] std::size_t sortBy(const WideColumn& column) const;

  private:
    [[nodiscard]] std::size_t drain(const std::string& sql) const;

    SQLite::Database database_;
};

}  // namespace speclens::bench
