#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <SQLiteCpp/Database.h>

#include "core/catalog/catalog_check.h"
#include "core/catalog/content_hash.h"
#include "core/catalog/schema.h"
#include "tests/support/catalog_dump.h"
#include "tests/support/claims.h"
#include "tests/support/temporary_folder.h"

namespace speclens {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A file as the program of that version left it.
void makeOldCatalog(const std::string& path, int version) {
    SQLite::Database database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode = WAL");
    upgrade(database, {}, migrations().first(static_cast<std::size_t>(version)));
    const std::string hash = contentHash("Nova 7: 5000.");
    database.exec(
        "INSERT INTO source (id, kind, title, location, published, added, content_hash, content) "
        "VALUES (3, 'article', 'Old', 'old.txt', '2022', '2023-01-01T00:00:00Z', '" +
        hash + "', CAST('Nova 7: 5000.' AS BLOB))");
    database.exec(
        "INSERT INTO phone (id, brand, model, key) VALUES (5, 'Acme', 'Nova 7', 'nova7'), "
        "(6, '', 'Redmi Note 11', 'redminote11'), (7, 'Xiaomi', 'Xiaomi 12', 'xiaomi12')");
    database.exec("INSERT INTO phone_alias (phone_id, alias, key) VALUES (5, 'NV-7', 'nv7')");
    database.exec(
        "INSERT INTO claim (id, phone_id, source_id, attribute, number, text, unit, confirmed, "
        "basis, span_begin, span_end, quote_begin, quote, state) VALUES "
        "(11, 5, 3, 'battery.capacity', 5000, NULL, 'mAh', 1, 'stated', 8, 12, 0, "
        "'Nova 7: 5000.', 'accepted'), "
        "(12, 6, 3, 'camera.main', 50, NULL, 'MP', 0, 'leaked', 8, 12, 0, 'Nova 7: 5000.', "
        "'rejected'), "
        "(13, 7, 3, 'platform.soc', NULL, 'Snapdragon 8', '', 0, 'rumored', 8, 12, 0, "
        "'Nova 7: 5000.', 'proposed')");
}

class OldCatalog : public testing::TestWithParam<int> {};

TEST_P(OldCatalog, IsBroughtUpToDateWithNothingLost) {
    const test::TemporaryFolder folder;
    const std::string path = folder / "c";
    makeOldCatalog(path, GetParam());
    Catalog catalog = Catalog::open(path, Catalog::Access::ReadWrite);

    std::vector<std::string> names;
    for (const PhoneRecord& phone : catalog.phones()) {
        names.push_back(phone.name.brand + "/" + phone.name.model);
    }
    EXPECT_THAT(names, ElementsAre("/Redmi Note 11", "Acme/Nova 7", "Xiaomi/Xiaomi 12"));
    const PhoneDetails nova = catalog.details(PhoneId{5});
    EXPECT_THAT(nova.aliases, ElementsAre("NV-7"));
    const ResolvedAttribute* battery = nova.find(AttributeId::BatteryCapacity);
    ASSERT_NE(battery, nullptr);
    const StoredClaim& claim = battery->shown.front().claims.front();
    EXPECT_EQ(claim.id, ClaimId{11});
    EXPECT_EQ(claim.state, ClaimState::Accepted);
    EXPECT_EQ(claim.evidenceInQuote.of(claim.quote), GetParam() == 1 ? "5000" : "");
    EXPECT_EQ(catalog.details(PhoneId{6}).rejected.size(), 1U);
    EXPECT_EQ(catalog.sources().at(0).title, "Old");
    std::size_t kept = 0;
    catalog.forEachPhone([&kept](const PhoneSnapshot&) { ++kept; });
    EXPECT_EQ(kept, 3U);
    EXPECT_THAT(CatalogCheck(catalog).run().problems, IsEmpty());

    // Another maker's phone of the same name is a phone of its own.
    test::ingestSayings(catalog, "New",
                        {{{"Acme", "Nova 7"}, AttributeId::BodyWeight, "190"},
                         {{"Zed", "Nova 7"}, AttributeId::BodyWeight, "200"}});
    EXPECT_EQ(catalog.phones().size(), 4U);
    Catalog copy =
        Catalog::open(path + ".version-" + std::to_string(GetParam()), Catalog::Access::ReadWrite);
    EXPECT_EQ(copy.phones().size(), 3U) << "the old file was copied aside";
}

INSTANTIATE_TEST_SUITE_P(Versions, OldCatalog, testing::Values(1, 2));

}  // namespace
}  // namespace speclens
