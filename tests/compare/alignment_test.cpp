#include "core/compare/alignment.h"

#include <gtest/gtest.h>

#include "tests/support/comparison_cells.h"

namespace speclens {
namespace {

/// "64 GB:A- 128 GB:AB=": each value with the phones that have it, "-" for those that are known
/// without it, "?" for those that are not asked, and "=" behind what is common or "!" behind what
/// only one has.
std::string dumpValues(const ComparisonRow& row) {
    std::string text;
    for (const AlignedValue& value : alignValues(row)) {
        std::string display;
        std::string phones;
        std::size_t having = 0;
        for (std::size_t phone = 0; phone < row.cells.size(); ++phone) {
            const auto place = value.places.at(phone);
            if (place) {
                display = display.empty() ? row.cells[phone].values.at(*place).display : display;
                phones += static_cast<char>('A' + phone);
                ++having;
            } else {
                phones += '-';
            }
        }
        EXPECT_EQ(having, value.having);
        EXPECT_FALSE(value.common() && value.only());
        if (value.only()) {
            EXPECT_TRUE(value.places.at(*value.only()));
        }
        text += (text.empty() ? "" : ", ") + display + ":" + phones;
        text += value.common() ? "=" : value.only() ? "!" : "";
    }
    return text;
}

TEST(Alignment, SaysWhichPhonesHaveEachValue) {
    struct Case {
        AttributeId attribute;
        std::vector<std::string> cells;
        std::string_view values;
    };
    const Case cases[] = {
        {AttributeId::MemoryStorage, {"128;256", "64;128"}, "64 GB:-B!, 128 GB:AB=, 256 GB:A-!"},
        {AttributeId::MemoryStorage, {"128;256", "128", "256"}, "128 GB:AB-, 256 GB:A-C"},
        {AttributeId::MemoryStorage, {"128;256", ""}, "128 GB:A-, 256 GB:A-"},
        {AttributeId::MemoryStorage, {"128", "", "128"}, "128 GB:A-C="},
        {AttributeId::MemoryStorage, {"", ""}, ""},
        {AttributeId::LaunchPrice,
         {"EUR 199;USD 249", "EUR 179", "USD 249"},
         "EUR 179:-B-!, EUR 199:A--!, USD 249:A-C="},
        {AttributeId::LaunchPrice, {"EUR 199", "USD 249"}, "EUR 199:A-, USD 249:-B"},
        {AttributeId::CameraFront, {"12", "12.2;32"}, "12 MP:AB=, 32 MP:-B!"},
        {AttributeId::CameraFront, {"12", "12;12.2"}, "12 MP:AB=, 12.2 MP:-B!"},
        {AttributeId::BodyColor,
         {"Red;Dark Blue", "dark-blue;Gold"},
         "Red:A-!, Dark Blue:AB=, Gold:-B!"},
        {AttributeId::CameraVideo, {"4K@60;8K", "4K"}, "4K@60:AB=, 8K:A-!"},
        {AttributeId::DisplaySize, {"6.67", "6.7"}, "6.67 in:A-!, 6.7 in:-B!"},
    };
    for (const auto& [id, cells, values] : cases) {
        EXPECT_EQ(dumpValues(test::rowOf(id, cells)), values);
    }
}

}  // namespace
}  // namespace speclens
