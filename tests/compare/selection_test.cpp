#include "core/compare/selection.h"

#include <gtest/gtest.h>

#include "tests/support/comparison_cells.h"

namespace speclens {
namespace {

using enum AttributeId;

/// Phones A, B and C.
Comparison makeComparison() {
    Comparison comparison;
    for (const char* name : {"A", "B", "C"}) {
        ComparisonPhone phone;
        phone.name.model = name;
        comparison.phones.push_back(phone);
    }
    comparison.groups = {
        {"Launch", {test::rowOf(LaunchPrice, {"EUR 300", "", "EUR 250;EUR 400"})}},
        {"Display", {test::rowOf(DisplaySize, {"6.7", "6.7", ""})}},
        {"Platform", {test::rowOf(PlatformSoc, {"Tensor", "Helio G96", "Kirin 980"})}},
        {"Memory",
         {test::rowOf(MemoryRam, {"8", "8", "8"}), test::rowOf(MemoryStorage, {"64", "", ""})}},
    };
    return comparison;
}

/// "ABC | Launch: launch.price=EUR 300/-/EUR 250; ...".
std::string dumpOf(const Comparison& comparison) {
    std::string text;
    for (const ComparisonPhone& phone : comparison.phones) {
        text += phone.name.model;
    }
    for (const ComparisonGroup& group : comparison.groups) {
        text += " | " + group.name + ":";
        for (const ComparisonRow& row : group.rows) {
            text += " " + std::string(attribute(row.attribute).key) + "=";
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                text += (i == 0 ? "" : "/") + row.cells[i].text();
            }
        }
    }
    return text;
}

TEST(Selection, KeepsTheRowsThatDiffer) {
    EXPECT_EQ(dumpOf(onlyDifferences(makeComparison())),
              "ABC | Launch: launch.price=EUR 300//EUR 250 · EUR 400"
              " | Platform: platform.soc=Tensor/Helio G96/Kirin 980");
}

TEST(Selection, KeepsTheAttributesInTheOrderAskedFor) {
    const AttributeId asked[] = {MemoryStorage, DisplaySize, MemoryRam, CameraMain, DisplaySize};
    EXPECT_EQ(dumpOf(onlyAttributes(makeComparison(), asked)),
              "ABC | Memory: memory.storage=64 GB// | Display: display.size=6.7 in/6.7 in/"
              " | Memory: memory.ram=8 GB/8 GB/8 GB | Camera: camera.main=//");
    EXPECT_EQ(dumpOf(onlyAttributes(makeComparison(), {})), "ABC");
}

TEST(Selection, SortsPhonesWithUnknownOnesLast) {
    struct Case {
        AttributeId attribute;
        bool descending;
        std::string_view phones;
    };
    const Case cases[] = {
        {LaunchPrice, false, "CAB"}, {LaunchPrice, true, "CAB"},   {DisplaySize, false, "ABC"},
        {PlatformSoc, false, "BCA"}, {PlatformSoc, true, "ACB"},   {MemoryRam, true, "ABC"},
        {CameraMain, true, "ABC"},   {MemoryStorage, true, "ABC"},
    };
    for (const auto& [id, descending, phones] : cases) {
        const Comparison sorted = sortedPhones(makeComparison(), id, descending);
        EXPECT_EQ(dumpOf(sorted).substr(0, 3), phones) << attribute(id).key << descending;
        for (std::size_t i = 0; i < 3; ++i) {
            const auto before = static_cast<std::size_t>(phones[i] - 'A');
            EXPECT_EQ(sorted.find(PlatformSoc)->cells[i].text(),
                      makeComparison().find(PlatformSoc)->cells[before].text());
        }
    }
}

}  // namespace
}  // namespace speclens
