#include "core/browse/facet.h"

#include <gmock/gmock.h>

#include "core/browse/query_text.h"
#include "core/catalog/catalog_editor.h"
#include "core/spec/display.h"
#include "tests/support/claims.h"

namespace speclens {
namespace {

using test::ingestSayings;

PhoneTable makeTable() {
    const PhoneName nova{"Acme", "Nova 7"};
    const PhoneName novaPro{"Acme", "Nova 7 Pro"};
    const PhoneName star{"Beta", "Star 1"};
    const PhoneName leak{"Beta", "Star 2"};
    Catalog catalog = Catalog::inMemory();
    ingestSayings(catalog, "Review",
                  {{nova, AttributeId::BatteryCapacity, "4000"},
                   {nova, AttributeId::PlatformSoc, "Snapdragon 695"},
                   {nova, AttributeId::PlatformSoc, "Snapdragon 690"},
                   {nova, AttributeId::DisplayRefreshRate, "60"},
                   {nova, AttributeId::LaunchPrice, "EUR 300"},
                   {novaPro, AttributeId::BatteryCapacity, "5000"},
                   {novaPro, AttributeId::PlatformSoc, "Exynos 2200"},
                   {novaPro, AttributeId::PlatformSoc, "Snapdragon 8 Gen 1"},
                   {novaPro, AttributeId::DisplayRefreshRate, "120"},
                   {novaPro, AttributeId::LaunchPrice, "EUR 700"},
                   {novaPro, AttributeId::LaunchPrice, "USD 800"},
                   {novaPro, AttributeId::CameraTelephoto, "10"},
                   {star, AttributeId::BatteryCapacity, "5600"},
                   {star, AttributeId::Network5g, "false"}});
    ingestSayings(catalog, "Leak", {{leak, AttributeId::Network5g, "true", Basis::Leaked}});
    CatalogEditor(catalog).setFavorite(test::phoneCalled(catalog, nova.model), true);
    return PhoneTable::load(catalog);
}

PhoneQuery queryOf(std::string_view text) {
    return std::get<PhoneQuery>(parseQuery(text));
}

Facet facetOf(const PhoneTable& table, const PhoneQuery& query, ColumnId column) {
    const PhoneSearchResult result = searchPhones(table, query, facetColumns());
    for (Facet& facet : describeFacets(table, query, result.facets)) {
        if (facet.form.column == column) {
            return facet;
        }
    }
    return {};
}

/// "Acme 2* | Beta 1 | ? 1": choices with their counts, the chosen ones with a star.
std::string dump(const Facet& facet) {
    std::string text;
    for (const FacetChoice& choice : facet.choices) {
        text += text.empty() ? "" : " | ";
        text += choice.value ? canonicalText(*choice.value) : "?";
        text += " " + std::to_string(choice.count) + (choice.chosen ? "*" : "");
    }
    if (facet.range) {
        const FacetRange& range = *facet.range;
        text += " [" + formatNumber(range.least) + " " + formatNumber(range.greatest) + "]";
        text += range.lower ? " from " + formatNumber(*range.lower) : "";
        text += range.upper ? " to " + formatNumber(*range.upper) : "";
        text += range.currency.empty() ? "" : " " + range.currency;
    }
    return text;
}

TEST(Facets, CountWhatEachChoiceWouldFind) {
    const PhoneTable table = makeTable();
    struct Case {
        std::string_view query;
        ColumnId column;
        std::string_view facet;
    };
    const Case cases[] = {
        {"", brandColumn, "Acme 2 | Beta 2"},
        {"brand:acme", brandColumn, "Acme 2* | Beta 2"},
        {"brand:acme battery>=5000", brandColumn, "Acme 1* | Beta 1"},
        {"", statusColumn, "announced 3 | only leaked 1"},
        {"", favoriteColumn, "false 3 | true 1"},
        {"brand:acme is:favorite", favoriteColumn, "false 1 | true 1*"},
        // A phone with two chips of one family counts once, one with two families in both.
        {"", chipsetFamilyColumn, "Snapdragon 2 | Exynos 1 | ? 2"},
        {"chipset_family:exynos", chipsetFamilyColumn, "Snapdragon 2 | Exynos 1* | ? 2"},
        {"", columnOf(AttributeId::DisplayRefreshRate), "60 1 | 120 1 | ? 2"},
        {"refresh>=90", columnOf(AttributeId::DisplayRefreshRate), "60 1 | 120 1* | ? 2"},
        {"refresh:120,unknown", columnOf(AttributeId::DisplayRefreshRate), "60 1 | 120 1* | ? 2*"},
        {"brand:acme", columnOf(AttributeId::Network5g), "false 0 | true 0 | ? 2"},
        {"-5g:yes", columnOf(AttributeId::Network5g), "false 1 | true 1 | ? 2"},
        {"", columnOf(AttributeId::CameraTelephoto), "true 1 | ? 3"},
        {"telephoto:known", columnOf(AttributeId::CameraTelephoto), "true 1* | ? 3"},
        {"battery>=5000", columnOf(AttributeId::BatteryCapacity), "? 1 [4000 5600] from 5000"},
        {"battery:..5000,unknown", columnOf(AttributeId::BatteryCapacity),
         "? 1* [4000 5600] to 5000"},
        {"", columnOf(AttributeId::LaunchPrice), "? 2 [300 700] EUR"},
        {"price<=800USD", columnOf(AttributeId::LaunchPrice), "? 2 [800 800] to 800 USD"},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(dump(facetOf(table, queryOf(entry.query), entry.column)), entry.facet)
            << entry.query;
    }
}

TEST(Facets, DrawNumbersAsPartsOfOneWidth) {
    const PhoneTable table = makeTable();
    const Facet facet = facetOf(table, {}, columnOf(AttributeId::BatteryCapacity));
    ASSERT_TRUE(facet.range.has_value());
    const std::vector<std::uint32_t>& bins = facet.range->bins;
    ASSERT_EQ(bins.size(), 16U);
    EXPECT_EQ(bins[0], 1U);
    EXPECT_EQ(bins[10], 1U);
    EXPECT_EQ(bins[15], 1U);
    EXPECT_FALSE(facet.active());
    EXPECT_FALSE(facetOf(table, {}, columnOf(AttributeId::CameraMain)).range.has_value());
}

TEST(Facets, ChangeTheQuery) {
    const PhoneTable table = makeTable();
    const FacetForm brand{brandColumn, FacetKind::Values};
    const FacetForm rate{columnOf(AttributeId::DisplayRefreshRate), FacetKind::Values};
    const FacetForm telephoto{columnOf(AttributeId::CameraTelephoto), FacetKind::Presence};
    struct Case {
        std::string_view before;
        FacetForm form;
        std::optional<Value> value;
        bool chosen;
        std::string_view after;
    };
    const Case cases[] = {
        {"nova", brand, "Acme", true, "nova brand=Acme"},
        {"nova brand:ac", brand, "Beta", true, "nova brand=Acme,Beta"},
        {"nova brand=Acme,Beta", brand, "Acme", false, "nova brand=Beta"},
        {"nova brand=Acme", brand, "Acme", false, "nova"},
        {"-brand:Beta", brand, "Acme", true, "-brand:Beta brand=Acme"},
        {"refresh>=60", rate, 60.0, false, "refresh:120"},
        {"", rate, std::nullopt, true, "refresh:unknown"},
        {"refresh:120,unknown", rate, std::nullopt, false, "refresh:120"},
        {"refresh:60..90", rate, std::nullopt, true, "refresh:60..90,unknown"},
        {"", telephoto, true, true, "telephoto:known"},
        {"telephoto:unknown", telephoto, true, true, "telephoto:known"},
        {"telephoto:known", telephoto, std::nullopt, true, "telephoto:unknown"},
        {"telephoto:known", telephoto, true, false, ""},
    };
    for (const Case& entry : cases) {
        PhoneQuery query = queryOf(entry.before);
        setChoice(query, table, entry.form, entry.value, entry.chosen);
        EXPECT_EQ(formatQuery(query), entry.after) << entry.before;
        EXPECT_EQ(queryOf(formatQuery(query)), query) << entry.before;
    }
}

TEST(Facets, ChangeARange) {
    const ColumnId battery = columnOf(AttributeId::BatteryCapacity);
    struct Case {
        std::string_view before;
        ColumnId column;
        std::optional<double> lower;
        std::optional<double> upper;
        std::string_view after;
    };
    const Case cases[] = {
        {"", battery, 5000, std::nullopt, "battery:5000.."},
        {"battery>4000", battery, 4500, 5000, "battery:4500..5000"},
        {"battery:4500..5000,unknown", battery, 4000, 5000, "battery:4000..5000,unknown"},
        {"battery:4500..5000,unknown", battery, std::nullopt, std::nullopt, "battery:unknown"},
        {"battery:4500..5000", battery, std::nullopt, std::nullopt, ""},
        {"", battery, std::nullopt, std::nullopt, ""},
        {"", columnOf(AttributeId::LaunchPrice), 100, 300, "price:100EUR..300EUR"},
        {"", yearColumn, 2022, std::nullopt, "year:2022.."},
    };
    for (const Case& entry : cases) {
        PhoneQuery query = queryOf(entry.before);
        setRange(query, entry.column, entry.lower, entry.upper, "EUR");
        EXPECT_EQ(formatQuery(query), entry.after) << entry.before;
        EXPECT_EQ(queryOf(formatQuery(query)), query) << entry.before;
    }
}

TEST(Facets, SayWhichFilterStandsInTheWay) {
    const PhoneTable table = makeTable();
    struct Case {
        std::string_view query;
        std::optional<std::size_t> filter;
        std::size_t found;
    };
    const Case cases[] = {
        {"brand:acme battery>5500", 1, 2},
        {"battery>5500 brand:acme", 0, 2},
        {"brand:acme battery>5000 refresh:60", 1, 1},
        {"battery>9000 refresh:90", std::nullopt, 0},
        {"nothing battery>4000", std::nullopt, 0},
    };
    for (const Case& entry : cases) {
        const auto relaxation = findRelaxation(table, queryOf(entry.query));
        ASSERT_EQ(relaxation.has_value(), entry.filter.has_value()) << entry.query;
        if (relaxation) {
            EXPECT_EQ(relaxation->filter, *entry.filter) << entry.query;
            EXPECT_EQ(relaxation->found, entry.found) << entry.query;
        }
    }
}

}  // namespace
}  // namespace speclens
