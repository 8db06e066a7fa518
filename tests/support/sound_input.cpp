#include "tests/support/sound_input.h"

#include <sstream>

#include "core/browse/facet.h"
#include "core/browse/phone_search.h"
#include "core/browse/query_text.h"
#include "core/browse/stored_table.h"
#include "core/catalog/catalog_check.h"
#include "core/exchange/catalog_csv.h"
#include "core/exchange/comparison_file.h"
#include "core/spec/error.h"

namespace speclens::test {
namespace {

constexpr const char* sampleCsv =
    "brand,model,aliases,launch.announced,display.resolution,memory.ram,memory.ram:status,"
    "launch.price,wireless.nfc,platform.soc,platform.soc:quote\r\n"
    "Acme,One,Uno,2022-01,1080x2400,8;12,stated;leaked,EUR 399;USD 450,true,Snapdragon 695,"
    "\"with a \"\"695\"\"; fast\"\r\n"
    "Acme,\"Two, Pro\",,2023,720x1600,4,,,false,Helio G96,\r\n"
    ",Nameless,,,,,,,,,\r\n";

void importCsv(Catalog& catalog, const std::string& bytes) {
    CatalogCsvImport import;
    import.source.kind = SourceKind::Table;
    import.source.title = "table.csv";
    import.source.content = bytes;
    importCatalogCsv(catalog, import);
}

const PhoneTable& sampleTable() {
    static const PhoneTable table = [] {
        Catalog catalog = Catalog::inMemory();
        importCsv(catalog, sampleCsv);
        return PhoneTable::load(catalog);
    }();
    return table;
}

std::string stored(const PhoneTable& table) {
    std::string bytes;
    StoredTable::write(table, [&bytes](std::string_view piece) { bytes += piece; });
    return bytes;
}

std::string queryUnsoundness(const std::string& bytes) {
    const auto parsed = parseQuery(bytes);
    if (const auto* problem = std::get_if<QueryProblem>(&parsed)) {
        return problem->place.begin <= problem->place.end && problem->place.end <= bytes.size()
                   ? ""
                   : "the problem lies outside the query";
    }
    const auto& query = std::get<PhoneQuery>(parsed);
    searchPhones(sampleTable(), query);
    const auto again = parseQuery(formatQuery(query));
    return std::holds_alternative<PhoneQuery>(again) ? "" : "what was understood is refused";
}

std::string csvUnsoundness(const std::string& bytes) {
    Catalog catalog = Catalog::inMemory();
    try {
        importCsv(catalog, bytes);
    } catch (const Error&) {
        return catalog.phones().empty() ? "" : "something of a refused table was stored";
    }
    const CatalogFindings findings = CatalogCheck(catalog).run();
    return findings.problems.empty() ? "" : findings.problems.front();
}

std::string tableUnsoundness(const std::string& bytes) {
    std::istringstream in(bytes);
    try {
        const PhoneTable table = StoredTable::read(in, bytes.size());
        searchPhones(table, {});
        return stored(table) == bytes ? "" : "it was read as something else";
    } catch (const Error&) {
        return {};
    }
}

std::string comparisonUnsoundness(const std::string& bytes) {
    try {
        const SavedComparison saved = parseComparisonFile(bytes, "comparison");
        const std::string written = comparisonFileText(saved);
        if (parseComparisonFile(written, "comparison") != saved) {
            return "what was understood comes back as something else";
        }
        const PhoneRecord phones[] = {{PhoneId{1}, {"Acme", "One"}},
                                      {PhoneId{2}, {"Acme", "Two, Pro"}}};
        const FoundComparison found = findSavedPhones(saved, phones, {});
        return found.phones.size() + found.missing.size() <= saved.phones.size()
                   ? ""
                   : "phones that nobody saved";
    } catch (const Error&) {
        return {};
    }
}

}  // namespace

std::string inputUnsoundness(InputKind kind, const std::string& bytes) {
    switch (kind) {
        case InputKind::Query:
            return queryUnsoundness(bytes);
        case InputKind::CatalogCsv:
            return csvUnsoundness(bytes);
        case InputKind::StoredTable:
            return tableUnsoundness(bytes);
        case InputKind::Comparison:
            return comparisonUnsoundness(bytes);
    }
    return {};
}

std::vector<std::string> soundInputs(InputKind kind) {
    switch (kind) {
        case InputKind::Query:
            return {
                "battery>=5000 brand:Xiaomi,Samsung 5g:yes -headphone_jack:yes sort:-weight leica",
                R"(price:199..500USD,unknown is:conflict "two words" note11p)",
                R"(os:"Android 1" soc="Snapdragon 695" year<2024 is:favorite note:gift)"};
        case InputKind::CatalogCsv:
            return {sampleCsv};
        case InputKind::StoredTable:
            return {stored(sampleTable())};
        case InputKind::Comparison: {
            SavedComparison saved;
            saved.phones = {{"Acme", "One"}, {"", "two pro"}, {"Acme", "Gone"}};
            const std::string plain = comparisonFileText(saved);
            saved.baseline = 1;
            saved.rows = ShownRows::Differences;
            saved.hidden = {AttributeId::BodyColor};
            saved.order = {AttributeId::LaunchPrice, AttributeId::BodyWeight};
            saved.units = Units::Imperial;
            return {plain, comparisonFileText(saved)};
        }
    }
    return {};
}

}  // namespace speclens::test
