#include "core/browse/phone_search.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/catalog/catalog_editor.h"
#include "tests/support/claims.h"

namespace speclens {
namespace {

using Kind = PhoneFilter::Kind;

const PhoneName nova{"Huawei", "Nova 7"};
const PhoneName note{"Xiaomi", "Redmi Note 11"};
const PhoneName notePro{"Xiaomi", "Redmi Note 11 Pro+"};
const PhoneName ultra{"Xiaomi", "Xiaomi 12 Ultra"};
const PhoneName plain{"", "Zentro"};

PhoneTable makeTable() {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(catalog, "Review",
                        {{nova, AttributeId::MemoryRam, "8"},
                         {nova, AttributeId::LaunchPrice, "EUR 399"},
                         {nova, AttributeId::PlatformSoc, "Kirin 985"},
                         {nova, AttributeId::Network5g, "false"},
                         {nova, AttributeId::LaunchAnnounced, "2020-04-23"},
                         {note, AttributeId::MemoryRam, "4"},
                         {note, AttributeId::MemoryRam, "12"},
                         {note, AttributeId::LaunchPrice, "EUR 199"},
                         {note, AttributeId::LaunchPrice, "USD 229"},
                         {note, AttributeId::PlatformSoc, "Snapdragon 695"},
                         {note, AttributeId::LaunchAnnounced, "2022-01"},
                         {notePro, AttributeId::LaunchPrice, "USD 50"},
                         {notePro, AttributeId::PlatformSoc, "Snapdragon 8 Gen 1"},
                         {notePro, AttributeId::Network5g, "true"},
                         {notePro, AttributeId::CameraMain, "108"},
                         {plain, AttributeId::CameraMain, "12"}});
    test::ingestSayings(catalog, "Leak",
                        {{ultra, AttributeId::CameraMain, "50", Basis::Leaked},
                         {notePro, AttributeId::CameraMain, "200"},
                         {nova, AttributeId::CameraMain, "64", Basis::Rumored}});
    CatalogEditor editor(catalog);
    editor.setFavorite(test::phoneCalled(catalog, nova.model), true);
    editor.setNote(test::phoneCalled(catalog, note.model), "In the shop,\nin two weeks");
    return PhoneTable::load(catalog);
}

std::vector<std::string> run(const PhoneTable& table, const PhoneQuery& query) {
    std::vector<std::string> models;
    for (const std::uint32_t row : searchPhones(table, query).rows) {
        models.emplace_back(table.model(row));
    }
    return models;
}

PhoneFilter values(ColumnId column, std::vector<Value> chosen) {
    PhoneFilter filter;
    filter.column = column;
    filter.values = std::move(chosen);
    return filter;
}

PhoneFilter range(AttributeId attribute, std::optional<Value> lower, std::optional<Value> upper) {
    PhoneFilter filter;
    filter.column = columnOf(attribute);
    filter.kind = Kind::Range;
    filter.lower = std::move(lower);
    filter.upper = std::move(upper);
    return filter;
}

PhoneFilter with(PhoneFilter filter, bool PhoneFilter::*flag, bool value = true) {
    filter.*flag = value;
    return filter;
}

PhoneFilter kind(AttributeId attribute, Kind asked) {
    PhoneFilter filter;
    filter.column = columnOf(attribute);
    filter.kind = asked;
    return filter;
}

TEST(SearchPhones, FindsAllWordsAsBeginningsOfWords) {
    const PhoneTable table = makeTable();
    struct Case {
        std::string_view words;
        std::vector<std::string> models;
    };
    const Case cases[] = {
        {"", {plain.model, nova.model, note.model, notePro.model, ultra.model}},
        {"redmi", {note.model, notePro.model}},
        {"PRO red", {notePro.model}},
        {"note11p", {notePro.model}},
        {"pro plus", {notePro.model}},
        {"xiaomi 11", {note.model, notePro.model}},
        {"huawei nov", {nova.model}},
        {"edmi not", {note.model, notePro.model}},
        {"note 13", {}},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(run(table, {std::string(entry.words), {}, {}}), entry.models) << entry.words;
    }
}

struct FilterCase {
    std::string_view name;
    std::vector<PhoneFilter> filters;
    std::vector<std::string> models;
};

TEST(SearchPhones, FiltersByValuesRangesAndWhatIsKnown) {
    using A = AttributeId;
    const PhoneTable table = makeTable();
    const PhoneFilter ram8 = values(columnOf(A::MemoryRam), {8.0});
    const FilterCase cases[] = {
        {"a value", {ram8}, {nova.model}},
        {"or another", {values(columnOf(A::MemoryRam), {8.0, 12.0})}, {nova.model, note.model}},
        {"or unknown",
         {with(ram8, &PhoneFilter::unknown)},
         {plain.model, nova.model, notePro.model, ultra.model}},
        {"not",
         {with(ram8, &PhoneFilter::excluded)},
         {plain.model, note.model, notePro.model, ultra.model}},
        {"no value at all", {values(columnOf(A::MemoryRam), {})}, {}},
        {"a text in another writing",
         {values(columnOf(A::PlatformSoc), {std::string("snapdragon-695")})},
         {note.model}},
        {"the beginning of a text is another text",
         {values(columnOf(A::PlatformSoc), {std::string("Snapdragon")})},
         {}},
        {"beginnings",
         {with(values(columnOf(A::PlatformSoc), {std::string("snapdragon")}),
               &PhoneFilter::beginnings)},
         {note.model, notePro.model}},
        {"beginnings of words",
         {with(values(columnOf(A::PlatformSoc), {std::string("8 gen")}), &PhoneFilter::beginnings)},
         {notePro.model}},
        {"no", {values(columnOf(A::Network5g), {false})}, {nova.model}},
        {"not yes is no or unknown",
         {with(values(columnOf(A::Network5g), {true}), &PhoneFilter::excluded)},
         {plain.model, nova.model, note.model, ultra.model}},
        {"known", {kind(A::Network5g, Kind::Known)}, {nova.model, notePro.model}},
        {"unknown",
         {with(kind(A::Network5g, Kind::Known), &PhoneFilter::excluded)},
         {plain.model, note.model, ultra.model}},
        {"conflict", {kind(A::CameraMain, Kind::Conflict)}, {notePro.model}},
        {"from", {range(A::CameraMain, 64.0, {})}, {nova.model, notePro.model}},
        {"above",
         {with(range(A::CameraMain, 64.0, {}), &PhoneFilter::lowerIncluded, false)},
         {notePro.model}},
        {"to", {range(A::CameraMain, {}, 50.0)}, {plain.model, ultra.model}},
        {"below",
         {with(range(A::CameraMain, {}, 50.0), &PhoneFilter::upperIncluded, false)},
         {plain.model}},
        {"between", {range(A::CameraMain, 40.0, 70.0)}, {nova.model, ultra.model}},
        {"nothing between", {range(A::CameraMain, 70.0, 40.0)}, {}},
        {"one of several", {range(A::MemoryRam, 10.0, {})}, {note.model}},
        {"not in a range is known to be elsewhere",
         {with(range(A::MemoryRam, 10.0, {}), &PhoneFilter::excluded)},
         {nova.model}},
        {"in a range or unknown",
         {with(range(A::MemoryRam, 10.0, {}), &PhoneFilter::unknown)},
         {plain.model, note.model, notePro.model, ultra.model}},
        {"prices of one currency", {range(A::LaunchPrice, {}, Money{"USD", 100})}, {notePro.model}},
        {"prices from", {range(A::LaunchPrice, Money{"EUR", 300}, {})}, {nova.model}},
        {"dates", {range(A::LaunchAnnounced, Date{2021, 0, 0}, Date{2022, 12, 31})}, {note.model}},
        {"brand", {values(brandColumn, {std::string("huawei")})}, {nova.model}},
        {"no brand", {with(values(brandColumn, {}), &PhoneFilter::unknown)}, {plain.model}},
        {"year", {values(yearColumn, {2020.0})}, {nova.model}},
        {"status", {values(statusColumn, {std::string("only leaked")})}, {ultra.model}},
        {"favorites", {values(favoriteColumn, {true})}, {nova.model}},
        {"a word of a note",
         {with(values(noteColumn, {std::string("shop")}), &PhoneFilter::beginnings)},
         {note.model}},
        {"the beginning of one",
         {with(values(noteColumn, {std::string("two wee")}), &PhoneFilter::beginnings)},
         {note.model}},
        {"the middle of one",
         {with(values(noteColumn, {std::string("eeks")}), &PhoneFilter::beginnings)},
         {}},
        {"two filters", {ram8, values(columnOf(A::Network5g), {false})}, {nova.model}},
        {"two that exclude each other", {ram8, values(columnOf(A::Network5g), {true})}, {}},
    };
    for (const FilterCase& entry : cases) {
        EXPECT_EQ(run(table, {"", entry.filters, {}}), entry.models) << entry.name;
    }
}

PhoneQuery sortedBy(std::vector<PhoneOrder> order) {
    return {"", {}, std::move(order)};
}

TEST(SearchPhones, SortsWithUnknownValuesLastInBothDirections) {
    using A = AttributeId;
    const PhoneTable table = makeTable();
    struct Case {
        AttributeId attribute;
        bool descending;
        std::vector<std::string> models;
    };
    const Case cases[] = {
        {A::MemoryRam, false, {note.model, nova.model, plain.model, notePro.model, ultra.model}},
        {A::MemoryRam, true, {note.model, nova.model, plain.model, notePro.model, ultra.model}},
        {A::CameraMain, false, {plain.model, ultra.model, nova.model, notePro.model, note.model}},
        {A::CameraMain, true, {notePro.model, nova.model, ultra.model, plain.model, note.model}},
        {A::LaunchPrice, false, {note.model, nova.model, notePro.model, plain.model, ultra.model}},
        {A::PlatformSoc, false, {nova.model, notePro.model, note.model, plain.model, ultra.model}},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(run(table, sortedBy({{columnOf(entry.attribute), entry.descending}})),
                  entry.models)
            << attribute(entry.attribute).key;
    }
}

TEST(SearchPhones, SortsBySeveralColumnsAndByName) {
    const PhoneTable table = makeTable();
    EXPECT_EQ(run(table, sortedBy({{std::nullopt, true}})),
              (std::vector{ultra.model, notePro.model, note.model, nova.model, plain.model}));
    EXPECT_EQ(
        run(table, sortedBy({{brandColumn, true}, {columnOf(AttributeId::CameraMain), true}})),
        (std::vector{notePro.model, ultra.model, note.model, nova.model, plain.model}));
    EXPECT_EQ(run(table, sortedBy({{brandColumn, false}, {std::nullopt, true}})),
              (std::vector{nova.model, ultra.model, notePro.model, note.model, plain.model}));
}

TEST(SearchPhones, CountsValuesWithoutTheFiltersOfTheirOwnColumn) {
    const PhoneTable table = makeTable();
    const PhoneQuery query{
        "",
        {values(brandColumn, {std::string("Xiaomi")}), kind(AttributeId::CameraMain, Kind::Known)},
        {}};
    const ColumnId columns[] = {brandColumn, statusColumn, columnOf(AttributeId::MemoryRam)};
    const PhoneSearchResult result = searchPhones(table, query, columns);
    EXPECT_EQ(result.rows.size(), 2U);
    ASSERT_EQ(result.facets.size(), 3U);
    // Unknown, Huawei, Xiaomi; of phones whose main camera is known.
    EXPECT_EQ(result.facets[0].counts, (std::vector<std::uint32_t>{1, 1, 2}));
    // Unknown, announced, only leaked.
    EXPECT_EQ(result.facets[1].counts, (std::vector<std::uint32_t>{0, 1, 1}));
    EXPECT_EQ(result.facets[2].counts, (std::vector<std::uint32_t>{2, 0, 0, 0}));
}

}  // namespace
}  // namespace speclens
