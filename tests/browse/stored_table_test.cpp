#include "core/browse/stored_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "core/browse/phone_search.h"
#include "core/catalog/catalog_editor.h"
#include "core/spec/error.h"
#include "tests/support/claims.h"

namespace speclens {
namespace {

const PhoneName nova{"Huawei", "Nova 7"};
const PhoneName noteTen{"Xiaomi", "Redmi Note 10"};
const PhoneName nameless{"", "X 1"};

/// Phones with values of every type, one and many, sure and unsure, with other names and marks.
PhoneTable richTable() {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(catalog, "Review",
                        {{nova, AttributeId::MemoryRam, "8"},
                         {nova, AttributeId::MemoryRam, "12"},
                         {nova, AttributeId::LaunchPrice, "EUR 399"},
                         {nova, AttributeId::LaunchPrice, "CNY 2999"},
                         {nova, AttributeId::LaunchAnnounced, "2020-04-23"},
                         {nova, AttributeId::DisplayResolution, "1080x2400"},
                         {nova, AttributeId::PlatformSoc, "Kirin 985"},
                         {noteTen, AttributeId::WirelessNfc, "false"},
                         {noteTen, AttributeId::DisplaySize, "6.43"},
                         {nameless, AttributeId::BodyColor, "Grün"}});
    test::ingestSayings(catalog, "Leak",
                        {{noteTen, AttributeId::CameraMain, "50", Basis::Leaked},
                         {noteTen, AttributeId::DisplaySize, "6.4"}});
    CatalogEditor editor(catalog);
    const std::vector<PhoneRecord> phones = catalog.phones();
    editor.setFavorite(phones[1].id, true);
    editor.setNote(phones[2].id, "for\nmother");
    editor.addAlias(phones[2].id, "Redmi Ten");
    return PhoneTable::load(catalog);
}

std::string stored(const PhoneTable& table) {
    std::string bytes;
    StoredTable::write(table, [&bytes](std::string_view piece) { bytes += piece; });
    return bytes;
}

PhoneTable read(const std::string& bytes) {
    std::istringstream in(bytes);
    return StoredTable::read(in, bytes.size());
}

TEST(StoredTable, ComesBackAsItWas) {
    const PhoneTable table = richTable();
    const PhoneTable back = read(stored(table));
    EXPECT_EQ(stored(back), stored(table));
    ASSERT_EQ(back.size(), 3U);
    for (std::size_t row = 0; row < back.size(); ++row) {
        EXPECT_EQ(back.id(row), table.id(row));
        EXPECT_EQ(back.find(table.id(row)), row);
        EXPECT_EQ(back.name(row), table.name(row));
        EXPECT_EQ(back.status(row), table.status(row));
        EXPECT_EQ(back.isFavorite(row), table.isFavorite(row));
        EXPECT_EQ(back.note(row), table.note(row));
        EXPECT_EQ(back.certainty(row).unconfirmed, table.certainty(row).unconfirmed);
        EXPECT_EQ(back.certainty(row).conflicts, table.certainty(row).conflicts);
        for (const Attribute& attribute : attributes()) {
            const CellView cell = back.cell(row, attribute.id);
            const CellView before = table.cell(row, attribute.id);
            ASSERT_EQ(cell.count(), before.count()) << attribute.key;
            for (std::size_t i = 0; i < cell.count(); ++i) {
                EXPECT_EQ(cell.value(i), before.value(i)) << attribute.key;
            }
        }
    }
    ASSERT_EQ(back.sources().size(), 2U);
    EXPECT_EQ(back.sources()[1].title, "Leak");
    EXPECT_EQ(back.sources()[0].kind, table.sources()[0].kind);
    EXPECT_EQ(back.sources()[0].added, table.sources()[0].added);
}

TEST(StoredTable, IsSearchedAsBefore) {
    const PhoneTable table = richTable();
    const PhoneTable back = read(stored(table));
    PhoneQuery byAlias;
    byAlias.words = "ten";
    PhoneQuery byQuote;
    byQuote.words = "mother";
    PhoneQuery sorted;
    sorted.order = {{columnOf(AttributeId::DisplaySize), true}};
    for (const PhoneQuery& query : {byAlias, byQuote, sorted, PhoneQuery{}}) {
        EXPECT_EQ(searchPhones(back, query).rows, searchPhones(table, query).rows);
        EXPECT_FALSE(searchPhones(back, query).rows.empty());
    }
}

TEST(StoredTable, MayBeEmpty) {
    const PhoneTable table = PhoneTable::load(Catalog::inMemory());
    EXPECT_EQ(read(stored(table)).size(), 0U);
}

TEST(StoredTable, RefusesWhatWasCutOff) {
    const std::string bytes = stored(richTable());
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        EXPECT_THROW(static_cast<void>(read(bytes.substr(0, size))), Error) << size;
    }
    EXPECT_THROW(static_cast<void>(read(bytes + '\0')), Error);
}

TEST(StoredTable, RefusesEveryOtherByte) {
    const std::string bytes = stored(richTable());
    for (std::size_t place = 0; place < bytes.size(); ++place) {
        for (const char change : {'\x01', '\x80', '\xff'}) {
            std::string changed = bytes;
            changed[place] = static_cast<char>(changed[place] ^ change);
            EXPECT_THROW(static_cast<void>(read(changed)), Error) << place;
        }
    }
}

}  // namespace
}  // namespace speclens
