#include "core/browse/similarity.h"

#include <gmock/gmock.h>

#include "tests/support/claims.h"

namespace speclens {
namespace {

using A = AttributeId;
using test::Saying;

/// A phone that is like "Nova" in all but what is replaced; an empty value leaves it unknown.
void add(std::vector<Saying>& sayings, const std::string& model,
         const std::vector<std::pair<A, std::string>>& replaced = {}) {
    std::vector<std::pair<A, std::string>> values = {{A::PlatformSoc, "Snapdragon 695"},
                                                     {A::LaunchPrice, "EUR 300"},
                                                     {A::LaunchAnnounced, "2022-01-26"},
                                                     {A::DisplaySize, "6.67"},
                                                     {A::CameraMain, "108"},
                                                     {A::BatteryCapacity, "5000"},
                                                     {A::BodyWeight, "200"}};
    for (const auto& [attribute, value] : replaced) {
        std::erase_if(values,
                      [wanted = attribute](const auto& entry) { return entry.first == wanted; });
        values.emplace_back(attribute, value);
    }
    for (const auto& [attribute, value] : values) {
        if (!value.empty()) {
            sayings.push_back({{"", model}, attribute, value});
        }
    }
}

std::string nameOf(ColumnId column) {
    const auto found = attributeOf(column);
    return found ? std::string(attribute(*found).key) : "year";
}

/// "Other 0.91 of 7: platform.soc =, body.weight 200 195": a line a phone that is like "Nova".
std::string dump(const std::vector<Saying>& sayings, std::size_t count = 5) {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(catalog, "x", sayings);
    const PhoneTable table = PhoneTable::load(catalog);
    const std::size_t row = table.find(test::phoneCalled(catalog, "Nova")).value();
    std::string text;
    for (const SimilarPhone& entry : similarPhones(table, row, count)) {
        text += text.empty() ? "" : "\n";
        text += std::string(table.model(table.find(entry.phone).value()));
        text += " " + formatNumber(std::round(entry.similarity * 1000) / 1000) + " of " +
                std::to_string(entry.shared) + ":";
        for (const Likeness& likeness : entry.telling) {
            text += " " + nameOf(likeness.column);
            text += likeness.same
                        ? " ="
                        : " " + canonicalText(likeness.own) + "→" + canonicalText(likeness.other);
        }
    }
    return text;
}

/// What is said of one other phone.
std::string likenessOf(const std::vector<std::pair<A, std::string>>& replaced) {
    std::vector<Saying> sayings;
    add(sayings, "Nova");
    add(sayings, "Other", replaced);
    return dump(sayings);
}

TEST(Similarity, IsTheMeanOfWhatBothKnow) {
    struct Case {
        std::vector<std::pair<A, std::string>> replaced;
        std::string_view likeness;
    };
    const Case cases[] = {
        {{}, "Other 1 of 7: platform.soc ="},
        {{{A::BodyWeight, "170"}}, "Other 0.969 of 7: platform.soc = body.weight 200→170"},
        {{{A::BodyWeight, "20"}}, "Other 0.938 of 7: platform.soc = body.weight 200→20"},
        {{{A::PlatformSoc, "Snapdragon 480"}},
         "Other 0.906 of 7: launch.price = platform.soc Snapdragon 695→Snapdragon 480"},
        {{{A::PlatformSoc, "Helio G96"}},
         "Other 0.813 of 7: launch.price = platform.soc Snapdragon 695→Helio G96"},
        {{{A::PlatformSoc, "SNAPDRAGON-695"}}, "Other 1 of 7: platform.soc ="},
        {{{A::LaunchPrice, "EUR 600"}},
         "Other 0.813 of 7: platform.soc = launch.price EUR 300→EUR 600"},
        {{{A::LaunchAnnounced, "2020"}}, "Other 0.906 of 7: platform.soc = year 2022→2020"},
        {{{A::CameraMain, "0"}}, "Other 0.875 of 7: platform.soc = camera.main 108→0"},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(likenessOf(entry.replaced), entry.likeness);
    }
}

TEST(Similarity, LeavesOutWhatIsUnknownAndSaysOnHowMuchItStands) {
    EXPECT_EQ(likenessOf({{A::BodyWeight, ""}}), "Other 1 of 6: platform.soc =");
    EXPECT_EQ(likenessOf({{A::BodyWeight, ""}, {A::CameraMain, ""}}),
              "Other 1 of 5: platform.soc =");
    EXPECT_EQ(likenessOf({{A::BodyWeight, ""}, {A::CameraMain, ""}, {A::BatteryCapacity, ""}}), "")
        << "too little in common";
    EXPECT_EQ(likenessOf({{A::LaunchPrice, "USD 300"}}), "Other 1 of 6: platform.soc =")
        << "another currency is no price of it";
}

TEST(Similarity, OfSeveralValuesTakesThoseThatAreMostAlike) {
    std::vector<Saying> sayings;
    add(sayings, "Nova");
    add(sayings, "Other");
    for (const char* ram : {"6", "8"}) {
        sayings.push_back({{"", "Nova"}, A::MemoryRam, ram});
    }
    for (const char* ram : {"12", "16"}) {
        sayings.push_back({{"", "Other"}, A::MemoryRam, ram});
    }
    sayings.push_back({{"", "Other"}, A::LaunchPrice, "USD 350"});
    EXPECT_EQ(dump(sayings), "Other 0.968 of 8: platform.soc = memory.ram 8→12");
}

TEST(Similarity, LeavesOutWhatIsLessThanHalfAlike) {
    EXPECT_EQ(likenessOf({{A::PlatformSoc, "Helio G96"},
                          {A::LaunchPrice, "EUR 3000"},
                          {A::LaunchAnnounced, "2010"}}),
              "");
}

TEST(Similarity, PutsTheMostSimilarFirstThenThoseWithMoreInCommon) {
    std::vector<Saying> sayings;
    add(sayings, "Nova");
    add(sayings, "Far", {{A::BatteryCapacity, "3000"}});
    add(sayings, "Near", {{A::BatteryCapacity, "4900"}});
    add(sayings, "Sparse", {{A::BodyWeight, ""}});
    add(sayings, "Twin");
    add(sayings, "Twin 2");
    EXPECT_EQ(dump(sayings, 4),
              "Twin 1 of 7: platform.soc =\n"
              "Twin 2 1 of 7: platform.soc =\n"
              "Sparse 1 of 6: platform.soc =\n"
              "Near 0.996 of 7: platform.soc = battery.capacity 5000→4900");
}

TEST(Similarity, OfAPhoneOfWhichLittleIsKnownNothingIsSimilar) {
    std::vector<Saying> sayings = {{{"", "Nova"}, A::BatteryCapacity, "5000"}};
    add(sayings, "Other");
    EXPECT_EQ(dump(sayings), "");
}

}  // namespace
}  // namespace speclens
