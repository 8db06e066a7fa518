#include "core/browse/phone_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/browse/phone_search.h"
#include "core/catalog/catalog_editor.h"
#include "tests/support/claims.h"

namespace speclens {
namespace {

const PhoneName nova{"Huawei", "Nova 7"};
const PhoneName note{"Xiaomi", "Redmi Note 11"};
const PhoneName notePro{"Xiaomi", "Redmi Note 11 Pro+"};
const PhoneName ultra{"Xiaomi", "Xiaomi 12 Ultra"};

PhoneTable makeTable() {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(catalog, "Review",
                        {{nova, AttributeId::MemoryRam, "8"},
                         {nova, AttributeId::LaunchPrice, "EUR 399"},
                         {nova, AttributeId::PlatformSoc, "Kirin 985"},
                         {note, AttributeId::MemoryRam, "4"},
                         {note, AttributeId::MemoryRam, "12"},
                         {note, AttributeId::LaunchPrice, "EUR 199"},
                         {note, AttributeId::PlatformSoc, "Snapdragon 695"},
                         {notePro, AttributeId::LaunchPrice, "USD 50"},
                         {notePro, AttributeId::PlatformSoc, "Snapdragon 1000"},
                         {notePro, AttributeId::CameraMain, "108"}});
    test::ingestSayings(catalog, "Leak",
                        {{ultra, AttributeId::CameraMain, "50", Basis::Leaked},
                         {nova, AttributeId::CameraMain, "64", Basis::Rumored}});
    return PhoneTable::load(catalog);
}

TEST(PhoneTable, HoldsTheResolvedValuesOfAllPhonesByName) {
    const PhoneTable table = makeTable();
    ASSERT_EQ(table.size(), 4U);
    EXPECT_EQ(table.name(0), nova);
    EXPECT_EQ(table.name(3), ultra);
    const CellView ram = table.cell(1, AttributeId::MemoryRam);
    ASSERT_EQ(ram.count(), 2U);
    EXPECT_EQ(ram.value(0), Value(4.0));
    EXPECT_EQ(ram.value(1), Value(12.0));
    EXPECT_FALSE(table.cell(0, AttributeId::DisplaySize).known());
    EXPECT_EQ(table.find(table.id(2)), std::optional<std::size_t>(2));
    EXPECT_EQ(table.find(PhoneId{99}), std::nullopt);
    ASSERT_EQ(table.sources().size(), 2U);
    EXPECT_EQ(table.source(table.sources()[1].id)->title, "Leak");
    EXPECT_EQ(table.source(SourceId{99}), nullptr);
}

TEST(PhoneTable, KnowsWhatIsDoubtful) {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(catalog, "First",
                        {{nova, AttributeId::BatteryCapacity, "5000"},
                         {nova, AttributeId::MemoryRam, "8"},
                         {nova, AttributeId::MemoryRam, "12", Basis::Rumored},
                         {ultra, AttributeId::BodyWeight, "200", Basis::Leaked}});
    test::ingestSayings(catalog, "Second", {{nova, AttributeId::BatteryCapacity, "4900"}});
    const PhoneTable table = PhoneTable::load(catalog);
    EXPECT_TRUE(table.cell(0, AttributeId::BatteryCapacity).marks().conflict);
    EXPECT_TRUE(table.cell(0, AttributeId::BatteryCapacity).confirmed());
    EXPECT_EQ(table.cell(0, AttributeId::MemoryRam).marks().weakest, Basis::Rumored);
    EXPECT_FALSE(table.cell(0, AttributeId::MemoryRam).marks().conflict);
    const Certainty certainty = table.certainty(0);
    EXPECT_EQ(certainty.known, 2);
    EXPECT_EQ(certainty.unconfirmed, 1);
    EXPECT_EQ(certainty.conflicts, 1);
    EXPECT_EQ(table.status(0), PhoneStatus::Announced);
    EXPECT_EQ(table.status(1), PhoneStatus::OnlyLeaked);
}

TEST(PhoneTable, TakesTheYearFromTheAnnouncementOrElseFromTheRelease) {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(catalog, "x",
                        {{nova, AttributeId::LaunchReleased, "2021-02"},
                         {nova, AttributeId::LaunchAnnounced, "2020-12-31"},
                         {note, AttributeId::LaunchReleased, "2022"},
                         {ultra, AttributeId::BodyWeight, "200"}});
    const PhoneTable table = PhoneTable::load(catalog);
    const Column& years = table.column(yearColumn);
    EXPECT_EQ(years.value(years.codes(0).front()), Value(2020.0));
    EXPECT_EQ(years.value(years.codes(1).front()), Value(2022.0));
    EXPECT_TRUE(years.codes(2).empty());
}

TEST(PhoneTable, KeepsOtherNamesAndQuotedWordsForTheSearch) {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(catalog, "x", {{nova, AttributeId::MemoryRam, "8"}});
    CatalogEditor(catalog).addAlias(catalog.phones().at(0).id, "NOH-AN00");
    const PhoneTable table = PhoneTable::load(catalog);
    ASSERT_NE(table.searchText(0), nullptr);
    EXPECT_EQ(table.searchText(0)->aliases, "NOH-AN00");
    EXPECT_EQ(table.searchText(0)->quoted, "7 8 nova the");
}

TEST(PhoneTable, KnowsFavoritesAndNotes) {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(catalog, "x",
                        {{nova, AttributeId::MemoryRam, "8"}, {note, AttributeId::MemoryRam, "4"}});
    CatalogEditor editor(catalog);
    editor.setFavorite(test::phoneCalled(catalog, nova.model), true);
    editor.setNote(test::phoneCalled(catalog, note.model), "for Ann,\nif cheaper");
    const PhoneTable table = PhoneTable::load(catalog);
    EXPECT_TRUE(table.isFavorite(0));
    EXPECT_EQ(table.note(0), "");
    EXPECT_FALSE(table.isFavorite(1));
    EXPECT_EQ(table.note(1), "for Ann,\nif cheaper");
}

TEST(PhoneTable, OfAnEmptyCatalogIsEmpty) {
    const PhoneTable table = PhoneTable::load(Catalog::inMemory());
    EXPECT_EQ(table.size(), 0U);
    EXPECT_TRUE(searchPhones(table, {}).rows.empty());
}

}  // namespace
}  // namespace speclens
