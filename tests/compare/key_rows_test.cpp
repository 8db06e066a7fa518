#include "core/compare/key_rows.h"

#include <gtest/gtest.h>

#include "tests/support/comparison_cells.h"

namespace speclens {
namespace {

/// One phone that has these values, in the vocabulary's order, as one group.
Comparison comparisonOf(const std::vector<std::pair<AttributeId, std::string>>& values) {
    Comparison comparison;
    comparison.phones.resize(1);
    comparison.groups.push_back({"All", {}});
    for (const auto& [id, text] : values) {
        comparison.groups[0].rows.push_back(test::rowOf(id, {text}));
    }
    return comparison;
}

std::string dumpKeyRows(const Comparison& comparison) {
    std::string text;
    for (const ComparisonRow* row : keyRows(comparison)) {
        EXPECT_EQ(row, comparison.find(row->attribute));
        text += (text.empty() ? "" : " ") + std::string(attribute(row->attribute).key);
    }
    return text;
}

Comparison comparisonOfEverything() {
    std::vector<std::pair<AttributeId, std::string>> values;
    for (const Attribute& entry : attributes()) {
        constexpr std::array examples = {"5", "x", "2022", "1x2", "USD 5", "true"};
        values.emplace_back(entry.id, examples.at(static_cast<std::size_t>(entry.type)));
    }
    return comparisonOf(values);
}

TEST(KeyRows, AreTheTwelveThatPeopleDecideBy) {
    EXPECT_EQ(dumpKeyRows(comparisonOfEverything()),
              "launch.price display.size display.technology display.refresh_rate platform.soc "
              "memory.ram memory.storage battery.capacity battery.wired_charging camera.main "
              "body.weight platform.os");
}

TEST(KeyRows, AreFilledUpToEightByWhatComesNext) {
    EXPECT_EQ(dumpKeyRows(comparisonOf({{AttributeId::LaunchReleased, "2022"},
                                        {AttributeId::BodyHeight, "160"},
                                        {AttributeId::DisplayTechnology, "AMOLED"},
                                        {AttributeId::MemoryRam, "8"},
                                        {AttributeId::CameraMain, "50"},
                                        {AttributeId::CameraFront, "12"},
                                        {AttributeId::Network5g, "true"}})),
              "display.technology memory.ram camera.main network.5g camera.front launch.released");
}

TEST(KeyRows, TakeNoMoreThanEightWithWhatComesNext) {
    Comparison comparison = comparisonOfEverything();
    auto& rows = comparison.groups[0].rows;
    std::erase_if(rows, [](const ComparisonRow& row) {
        return attribute(row.attribute).group == "Display" ||
               attribute(row.attribute).group == "Memory";
    });
    EXPECT_EQ(dumpKeyRows(comparison),
              "launch.price platform.soc battery.capacity battery.wired_charging camera.main "
              "body.weight platform.os network.5g");
}

TEST(KeyRows, AreNoneWhereNothingIsKnown) {
    EXPECT_EQ(dumpKeyRows({}), "");
}

}  // namespace
}  // namespace speclens
