#include "core/browse/query_completion.h"

#include <gmock/gmock.h>

#include "tests/support/claims.h"

namespace speclens {
namespace {

PhoneTable makeTable() {
    Catalog catalog = Catalog::inMemory();
    const PhoneName nova{"Acme", "Nova 7"};
    const PhoneName star{"Alpha Beta", "Star 1"};
    const PhoneName moon{"Alpha Beta", "Moon 1"};
    test::ingestSayings(catalog, "Review",
                        {{nova, AttributeId::PlatformSoc, "Snapdragon 695"},
                         {star, AttributeId::PlatformSoc, "Snapdragon 8 Gen 1"},
                         {star, AttributeId::BatteryCapacity, "5000"},
                         {moon, AttributeId::Network5g, "true"},
                         {moon, AttributeId::PlatformSoc, "Exynos 2200"}});
    return PhoneTable::load(catalog);
}

/// What is replaced, and what it becomes: "bat > battery:".
std::string dump(const PhoneTable& table, std::string_view text, std::size_t cursor) {
    const QueryCompletion completion = completeQuery(table, text, cursor);
    if (completion.texts.empty()) {
        return "";
    }
    std::string result(completion.replaced.of(text));
    for (const std::string& offer : completion.texts) {
        result += (&offer == &completion.texts.front() ? " > " : " | ") + offer;
    }
    return result;
}

TEST(QueryCompletion, OffersNamesAndTheirValues) {
    const PhoneTable table = makeTable();
    struct Case {
        std::string_view text;
        std::string_view offers;
    };
    const Case cases[] = {
        {"batt",
         "batt > battery: | battery.wired_charging: | battery.wireless_charging: | "
         "battery.reverse_charging:"},
        {"redmi -BAT",
         "BAT > battery: | battery.wired_charging: | battery.wireless_charging: | "
         "battery.reverse_charging:"},
        {"so", "so > soc: | sort:"},
        {"b", ""},
        {"xyz", ""},
        {R"("bat)", ""},
        {R"("redmi note" wei)", "wei > weight:"},
        // The most frequent first.
        {"brand:", R"( > "Alpha Beta" | Acme | known | unknown)"},
        {"brand:be", R"(be > "Alpha Beta")"},
        {"brand:Acme,a", R"(a > "Alpha Beta" | Acme)"},
        {R"(brand:"alpha b)", R"("alpha b > "Alpha Beta")"},
        {"chipset:gen", R"(gen > "Snapdragon 8 Gen 1")"},
        {"5g:", " > yes | known | unknown"},
        {"battery:5", "5 > 5000"},
        {"battery:5000", ""},
        {"battery>=5", ""},
        {"nothing:", ""},
        {"brand:k", "k > known"},
        {"is:", " > announced | listed | leaked | conflict | favorite | noted"},
        {"-IS:l", "l > listed | leaked"},
        {"is:noted", ""},
        {"is=l", ""},
        {"favorite:", " > no | known | unknown"},
        {"note:", " > known | unknown"},
        {"note:w", ""},
        {"fav", "fav > favorite:"},
        {"", ""},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(dump(table, entry.text, entry.text.size()), entry.offers) << entry.text;
    }
    EXPECT_EQ(dump(table, "wei leica", 3), "wei > weight:") << "where the cursor stands";
}

}  // namespace
}  // namespace speclens
