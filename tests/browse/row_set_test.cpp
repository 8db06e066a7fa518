#include "core/browse/row_set.h"

#include <gtest/gtest.h>

#include <set>

namespace speclens {
namespace {

std::set<std::size_t> rowsOf(const RowSet& set) {
    std::set<std::size_t> rows;
    set.forEach([&rows](std::size_t row) { rows.insert(row); });
    return rows;
}

RowSet multiplesOf(std::size_t number, std::size_t size) {
    RowSet set(size);
    for (std::size_t row = 0; row < size; row += number) {
        set.insert(row);
    }
    return set;
}

TEST(RowSet, CombinesSetsOfEverySize) {
    for (const std::size_t size : {0U, 1U, 63U, 64U, 65U, 200U}) {
        SCOPED_TRACE(size);
        RowSet both = multiplesOf(2, size);
        both &= multiplesOf(3, size);
        EXPECT_EQ(both, multiplesOf(6, size));
        RowSet either = multiplesOf(2, size);
        either |= multiplesOf(3, size);
        RowSet neither = either;
        neither.invert();
        EXPECT_EQ(either.count() + neither.count(), size);
        EXPECT_EQ(rowsOf(neither).size(), neither.count());
        EXPECT_EQ(RowSet(size, true).count(), size);
        neither |= either;
        EXPECT_EQ(neither, RowSet(size, true));
    }
}

}  // namespace
}  // namespace speclens
