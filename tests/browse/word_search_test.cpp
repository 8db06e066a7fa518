#include "core/browse/word_search.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/browse/misspelling.h"
#include "core/browse/phone_search.h"
#include "core/catalog/catalog_editor.h"
#include "tests/support/claims.h"

namespace speclens {
namespace {

const PhoneName note{"Xiaomi", "Redmi Note 11 Pro"};
const PhoneName notePlus{"Xiaomi", "Redmi Note 12 Pro+"};
const PhoneName ultra{"Xiaomi", "Xiaomi 12 Ultra"};
const PhoneName galaxy{"Samsung", "Galaxy S23"};

PhoneTable makeTable() {
    Catalog catalog = Catalog::inMemory();
    test::TestArticle article =
        test::makeArticle("Review", {{note, AttributeId::PlatformSoc, "Snapdragon 695"},
                                     {note, AttributeId::DisplayRefreshRate, "120"},
                                     {notePlus, AttributeId::PlatformSoc, "Dimensity 1080"},
                                     {notePlus, AttributeId::MemoryRam, "12"},
                                     {galaxy, AttributeId::PlatformSoc, "Snapdragon 8 Gen 2"},
                                     {galaxy, AttributeId::BatteryCapacity, "3900"}});
    catalog.ingest(article.source, article.claims);
    NewSource quoted;
    quoted.content = "The lenses, by Leica, are new: 50MP.";
    const Claim claim{ultra, AttributeId::CameraMain, 50.0, Basis::Stated, {31, 35}, {0, 36}};
    catalog.ingest(quoted, {{claim}});
    CatalogEditor(catalog).addAlias(test::phoneCalled(catalog, galaxy.model), "SM-S911B");
    CatalogEditor(catalog).setNote(test::phoneCalled(catalog, ultra.model),
                                   "Ann's, 250 at the shop\nsecond-hand");
    return PhoneTable::load(catalog);
}

std::vector<std::string> find(const PhoneTable& table, std::string_view words) {
    std::vector<std::string> models;
    for (const std::uint32_t row : searchPhones(table, {std::string(words), {}, {}}).rows) {
        models.emplace_back(table.model(row));
    }
    return models;
}

TEST(FindWords, LooksAtNamesAliasesValuesAndQuotes) {
    const PhoneTable table = makeTable();
    struct Case {
        std::string_view words;
        std::vector<std::string> models;
    };
    const Case cases[] = {
        {"r", {note.model, notePlus.model}},
        {"redmi note", {note.model, notePlus.model}},
        {"note11p", {note.model}},
        {"pro plus", {notePlus.model}},
        {"xiaomi 12", {notePlus.model, ultra.model}},
        {"sm-s911", {galaxy.model}},
        {"snapdragon", {galaxy.model, note.model}},
        {"redmi dimens", {notePlus.model}},
        {"gen 2", {galaxy.model}},
        {"leica", {ultra.model}},
        {"lens leic", {ultra.model}},
        {"secon", {ultra.model}},
        {"xiaomi shop 250", {ultra.model}},
        {"note:sho", {}},
        {"120hz", {note.model}},
        {"3900m", {galaxy.model}},
        {"12gb", {notePlus.model}},
        {"12", {notePlus.model, ultra.model}},
        {"otedmi", {}},
        {"note 13", {}},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(find(table, entry.words), entry.models) << entry.words;
    }
}

TEST(FindWords, ForgivesTypingErrorsWhereNothingIsFoundElse) {
    const PhoneTable table = makeTable();
    struct Case {
        std::string_view words;
        std::vector<std::string> models;
    };
    const Case cases[] = {
        {"redmi nte 11 pro", {note.model}},
        {"remdi", {note.model, notePlus.model}},
        {"glaxy", {galaxy.model}},
        {"snapdargon", {galaxy.model, note.model}},
        {"snpdrgon", {galaxy.model, note.model}},
        {"ulrta", {ultra.model}},
        {"lieca", {ultra.model}},
        {"nto 11", {note.model}},
        {"zz", {}},
        {"galaxy s24", {}},
        {"qqqqq", {}},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(find(table, entry.words), entry.models) << entry.words;
    }
}

TEST(FindWords, PutsPhonesBeforeWhoseNamesHaveTheWords) {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(catalog, "x",
                        {{{"Acme", "A 1"}, AttributeId::BodyColor, "Nova blue"},
                         {{"Zed", "Nova 2"}, AttributeId::BodyColor, "Red"}});
    EXPECT_EQ(find(PhoneTable::load(catalog), "nova"), (std::vector<std::string>{"Nova 2", "A 1"}));
}

TEST(BeginsNearly, CountsMistakesInBeginnings) {
    struct Case {
        std::string_view known;
        std::string_view typed;
        bool near;
    };
    const Case cases[] = {
        {"note", "note", true},
        {"note", "nte", true},
        {"note", "noet", true},
        {"note", "nota", true},
        {"note", "notee", true},
        {"note", "nxxe", false},
        {"snapdragon", "snpdra", true},
        {"snapdragon", "snpdrgon", true},
        {"snapdragon", "sxxpdrxg", false},
        {"no", "note", false},
        {"not", "note", true},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(beginsNearly(entry.known, entry.typed), entry.near)
            << entry.known << " " << entry.typed;
    }
}

}  // namespace
}  // namespace speclens
