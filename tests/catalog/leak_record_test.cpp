#include "core/catalog/leak_record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

#include "core/catalog/catalog_editor.h"
#include "tests/support/claims.h"

namespace speclens {
namespace {

const PhoneName nova{"Acme", "Nova 7"};

/// A source that leaks, or one that states, one value.
struct Said {
    AttributeId attribute{};
    std::string value;
    std::string published;
};

void add(Catalog& catalog, const std::string& title, const Said& said, Basis basis) {
    test::TestArticle article =
        test::makeArticle(title, {{nova, said.attribute, said.value, basis}});
    article.source.published = said.published;
    catalog.ingest(article.source, article.claims);
}

struct LeakCase {
    std::string_view name;
    Said leak;
    std::vector<Said> facts;
    LeakVerdict verdict;
};

LeakVerdict verdictOf(const LeakCase& entry) {
    Catalog catalog = Catalog::inMemory();
    add(catalog, "leak", entry.leak, Basis::Leaked);
    for (const Said& fact : entry.facts) {
        add(catalog, "fact " + fact.value, fact, Basis::Stated);
    }
    const PhoneDetails details = catalog.details(test::phoneCalled(catalog, nova.model));
    return judgeLeaks(details, catalog.sources()).at(0).verdict;
}

TEST(Leaks, AreJudgedByWhatIsConfirmed) {
    using A = AttributeId;
    using enum LeakVerdict;
    const LeakCase cases[] = {
        {"nothing is confirmed", {A::BatteryCapacity, "5000", ""}, {}, Open},
        {"something else is confirmed",
         {A::BatteryCapacity, "5000", ""},
         {{A::DisplaySize, "6.7", ""}},
         Open},
        {"the same number",
         {A::BatteryCapacity, "5000", ""},
         {{A::BatteryCapacity, "5000", ""}},
         Right},
        {"another number",
         {A::BatteryCapacity, "5000", ""},
         {{A::BatteryCapacity, "4980", ""}},
         Wrong},
        {"a rounded leak", {A::DisplaySize, "6.7", ""}, {{A::DisplaySize, "6.67", ""}}, Right},
        {"a rounded fact", {A::DisplaySize, "6.67", ""}, {{A::DisplaySize, "6.7", ""}}, Right},
        {"rounded to something else",
         {A::DisplaySize, "6.6", ""},
         {{A::DisplaySize, "6.67", ""}},
         Wrong},
        {"the month of the day",
         {A::LaunchAnnounced, "2022-01", ""},
         {{A::LaunchAnnounced, "2022-01-26", ""}},
         Right},
        {"another month",
         {A::LaunchAnnounced, "2022-02", ""},
         {{A::LaunchAnnounced, "2022-01-26", ""}},
         Wrong},
        {"another writing",
         {A::PlatformSoc, "snapdragon 8-gen 2", ""},
         {{A::PlatformSoc, "Snapdragon 8 Gen 2", ""}},
         Right},
        {"one of several facts",
         {A::BatteryCapacity, "5000", ""},
         {{A::BatteryCapacity, "4900", ""}, {A::BatteryCapacity, "5000", ""}},
         Right},
        {"none of the sizes on offer",
         {A::MemoryRam, "16", ""},
         {{A::MemoryRam, "8", ""}, {A::MemoryRam, "12", ""}},
         Wrong},
        {"a color more", {A::BodyColor, "Green", ""}, {{A::BodyColor, "Blue", ""}}, Open},
        {"a price in another currency",
         {A::LaunchPrice, "EUR 499", ""},
         {{A::LaunchPrice, "USD 449", ""}},
         Open},
        {"another price",
         {A::LaunchPrice, "USD 499", ""},
         {{A::LaunchPrice, "USD 449", ""}},
         Wrong},
        {"a fact of the same day",
         {A::BatteryCapacity, "5000", "2022-01-26"},
         {{A::BatteryCapacity, "4900", "2022-01-26"}},
         Wrong},
        {"a fact of the same month",
         {A::BatteryCapacity, "5000", "2022-01-26"},
         {{A::BatteryCapacity, "4900", "2022-01"}},
         Wrong},
        {"a fact that is older",
         {A::BatteryCapacity, "5000", "2022-01-26"},
         {{A::BatteryCapacity, "4900", "2022-01-25"}},
         Open},
    };
    for (const LeakCase& entry : cases) {
        SCOPED_TRACE(entry.name);
        EXPECT_EQ(leakVerdictName(verdictOf(entry)), leakVerdictName(entry.verdict));
    }
}

TEST(Leaks, AreJudgedByACorrectionAlone) {
    Catalog catalog = Catalog::inMemory();
    add(catalog, "leak", {AttributeId::BatteryCapacity, "5000", ""}, Basis::Leaked);
    add(catalog, "fact", {AttributeId::BatteryCapacity, "5000", ""}, Basis::Stated);
    const PhoneId phone = test::phoneCalled(catalog, nova.model);
    const std::vector<Value> corrected = {4900.0};
    CatalogEditor(catalog).correct(phone, AttributeId::BatteryCapacity, corrected, "");
    const auto leaks = judgeLeaks(catalog.details(phone), catalog.sources());
    ASSERT_EQ(leaks.size(), 1U);
    EXPECT_EQ(leaks[0].verdict, LeakVerdict::Wrong);
    EXPECT_EQ(canonicalText(leaks[0].fact->value), "4900");
}

TEST(LeakRecord, TalliesByPhoneAndBySource) {
    Catalog catalog = Catalog::inMemory();
    const PhoneName other{"Acme", "Nova 8"};
    test::ingestSayings(catalog, "Site",
                        {{nova, AttributeId::BatteryCapacity, "5000", Basis::Leaked},
                         {nova, AttributeId::DisplaySize, "6.5", Basis::Rumored},
                         {nova, AttributeId::BodyWeight, "190", Basis::Expected},
                         {other, AttributeId::BodyWeight, "200", Basis::Leaked}});
    test::ingestSayings(catalog, "Maker",
                        {{nova, AttributeId::BatteryCapacity, "5000"},
                         {nova, AttributeId::DisplaySize, "6.7"},
                         {{"Zed", "Zed 2"}, AttributeId::BodyWeight, "180"}});
    const LeakRecord record = leakRecord(catalog);
    ASSERT_EQ(record.phones.size(), 2U);
    EXPECT_EQ(record.phones[0].phone.name, nova);
    EXPECT_EQ(record.phones[0].tally.right, 1U);
    EXPECT_EQ(record.phones[0].tally.wrong, 1U);
    EXPECT_EQ(record.phones[0].tally.open, 1U);
    EXPECT_EQ(record.phones[1].tally.open, 1U);
    ASSERT_EQ(record.bySource.size(), 1U);
    EXPECT_EQ(record.bySource.begin()->second.open, 2U);
    EXPECT_EQ(record.bySource.begin()->second.decided(), 2U);
}

TEST(LeakRecord, LeavesRejectedLeaksOut) {
    Catalog catalog = Catalog::inMemory();
    add(catalog, "leak", {AttributeId::BatteryCapacity, "5000", ""}, Basis::Leaked);
    CatalogEditor(catalog).setState(std::array{catalog.claims().at(0).id}, ClaimState::Rejected);
    EXPECT_TRUE(leakRecord(catalog).phones.empty());
}

}  // namespace
}  // namespace speclens
