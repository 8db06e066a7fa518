#include "core/browse/phone_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/claims.h"

namespace speclens {
namespace {

using testing::ElementsAre;

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

std::vector<std::string> run(const PhoneTable& table, const PhoneQuery& query) {
    std::vector<std::string> models;
    for (const std::size_t index : table.run(query)) {
        models.push_back(table.rows()[index].phone.name.model);
    }
    return models;
}

TEST(PhoneTable, HoldsTheResolvedValuesOfAllPhonesByName) {
    const PhoneTable table = makeTable();
    ASSERT_EQ(table.rows().size(), 4U);
    const PhoneRow& first = table.rows().front();
    EXPECT_EQ(first.phone.name, nova);
    ASSERT_NE(first.find(AttributeId::MemoryRam), nullptr);
    EXPECT_EQ(first.find(AttributeId::MemoryRam)->shown.front().value, Value(8.0));
    EXPECT_EQ(first.find(AttributeId::DisplaySize), nullptr);
    EXPECT_EQ(table.find(first.phone.id), &first);
    EXPECT_EQ(table.find(PhoneId{99}), nullptr);
    ASSERT_EQ(table.sources().size(), 2U);
    EXPECT_EQ(table.source(table.sources()[1].id)->title, "Leak");
    EXPECT_EQ(table.source(SourceId{99}), nullptr);
}

TEST(PhoneTable, KnowsPhonesThatAreOnlyLeaked) {
    const PhoneTable table = makeTable();
    for (const PhoneRow& row : table.rows()) {
        EXPECT_EQ(row.status == PhoneStatus::OnlyLeaked, row.phone.name == ultra);
    }
}

TEST(PhoneTable, OfAnEmptyCatalogIsEmpty) {
    const PhoneTable table = PhoneTable::load(Catalog::inMemory());
    EXPECT_TRUE(table.rows().empty());
    EXPECT_TRUE(table.run({}).empty());
}

TEST(RunQuery, FindsAllWordsAsBeginningsOfWords) {
    const PhoneTable table = makeTable();
    const std::string note11 = note.model;
    const std::string note11Pro = notePro.model;
    struct Case {
        std::string_view words;
        std::vector<std::string> models;
    };
    const Case cases[] = {
        {"", {nova.model, note11, note11Pro, ultra.model}},
        {"redmi", {note11, note11Pro}},
        {"PRO red", {note11Pro}},
        {"note11p", {note11Pro}},
        {"pro plus", {note11Pro}},
        {"xiaomi 11", {note11, note11Pro}},
        {"huawei nov", {nova.model}},
        {"ova", {}},
        {"note 12", {}},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(run(table, {std::string(entry.words), {}, false}), entry.models) << entry.words;
    }
}

TEST(RunQuery, SortsWithUnknownValuesLastInBothDirections) {
    const PhoneTable table = makeTable();
    EXPECT_THAT(run(table, {"", AttributeId::MemoryRam, false}),
                ElementsAre(note.model, nova.model, notePro.model, ultra.model));
    EXPECT_THAT(run(table, {"", AttributeId::MemoryRam, true}),
                ElementsAre(note.model, nova.model, notePro.model, ultra.model));
    EXPECT_THAT(run(table, {"", AttributeId::CameraMain, false}),
                ElementsAre(ultra.model, nova.model, notePro.model, note.model));
    EXPECT_THAT(run(table, {"", AttributeId::CameraMain, true}),
                ElementsAre(notePro.model, nova.model, ultra.model, note.model));
    EXPECT_THAT(run(table, {"", AttributeId::LaunchPrice, false}),
                ElementsAre(note.model, nova.model, notePro.model, ultra.model));
    EXPECT_THAT(run(table, {"", AttributeId::PlatformSoc, false}),
                ElementsAre(nova.model, note.model, notePro.model, ultra.model));
}

TEST(RunQuery, SortsByNameInBothDirections) {
    const PhoneTable table = makeTable();
    EXPECT_THAT(run(table, {"note", {}, false}), ElementsAre(note.model, notePro.model));
    EXPECT_THAT(run(table, {"note", {}, true}), ElementsAre(notePro.model, note.model));
}

}  // namespace
}  // namespace speclens
