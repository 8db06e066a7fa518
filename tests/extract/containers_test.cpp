#include <gtest/gtest.h>

#include <cstdint>
#include <vector>

#include "core/extract/flat_index.h"
#include "core/extract/reused.h"

namespace speclens::test {
namespace {

constexpr std::uint64_t many = 1000;

TEST(FlatSet, HoldsWhatWasPutIn) {
    FlatSet set(many);
    for (std::uint64_t key = 1; key <= many; ++key) {
        set.insert(key * key);
        set.insert(key * key);
    }
    for (std::uint64_t key = 1; key <= many; ++key) {
        EXPECT_TRUE(set.contains(key * key)) << key;
    }
    EXPECT_FALSE(set.contains(2));
    EXPECT_FALSE(FlatSet().contains(1));
}

TEST(FlatMap, KeepsValuesAtTheirPlaces) {
    FlatMap<int> map;
    const std::uint32_t first = map.place(7);
    map.at(first) = 70;
    for (std::uint64_t key = 100; key < 100 + many; ++key) {
        map[key] = 1;
    }
    EXPECT_EQ(map.place(7), first);
    EXPECT_EQ(map.at(first), 70);
    EXPECT_EQ(map[7], 70);
    EXPECT_EQ(map.size(), many + 1);
}

TEST(FlatMap, HoldsNothingOnceCleared) {
    FlatMap<int> map;
    map[7] = 70;
    map.clear();
    EXPECT_EQ(map.size(), 0U);
    EXPECT_EQ(map.find(7), nullptr);
    EXPECT_EQ(map[7], 0);
}

struct Numbers {
    std::vector<int> list;

    [[nodiscard]] bool isLarge() const { return list.size() > 10; }
};

TEST(Reused, LeavesItsRoomToTheNext) {
    const int* place = nullptr;
    {
        Reused<Numbers> numbers;
        numbers->list = {1, 2, 3};
        place = numbers->list.data();
    }
    const Reused<Numbers> next;
    EXPECT_EQ(next->list.data(), place);
    const Reused<Numbers> beside;
    EXPECT_TRUE(beside->list.empty());
}

TEST(Reused, GivesBackWhatIsLarge) {
    {
        Reused<Numbers> numbers;
        numbers->list.assign(many, 1);
    }
    const Reused<Numbers> next;
    EXPECT_LE(next->list.size(), 10U);
}

}  // namespace
}  // namespace speclens::test
