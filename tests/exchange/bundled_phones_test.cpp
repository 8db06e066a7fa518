#include "core/exchange/bundled_phones.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "core/browse/phone_table.h"
#include "core/catalog/catalog_editor.h"
#include "core/catalog/content_hash.h"
#include "core/exchange/catalog_csv.h"
#include "core/exchange/csv.h"
#include "core/spec/value_order.h"

namespace speclens {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

struct Range {
    AttributeId attribute;
    double least;
    double most;
};

/// What a phone of the years from 2007 on can be.
constexpr Range plausible[] = {
    {AttributeId::BodyHeight, 80, 200},
    {AttributeId::BodyWidth, 45, 165},
    {AttributeId::BodyThickness, 3.5, 18},
    {AttributeId::BodyWeight, 80, 400},
    {AttributeId::DisplaySize, 2, 9},
    {AttributeId::DisplayRefreshRate, 30, 240},
    {AttributeId::DisplayPeakBrightness, 200, 10000},
    {AttributeId::MemoryRam, 0.25, 32},
    {AttributeId::MemoryStorage, 1, 4096},
    {AttributeId::CameraRearCount, 1, 6},
    {AttributeId::CameraMain, 1, 250},
    {AttributeId::CameraFront, 0.1, 120},
    {AttributeId::CameraMainAperture, 0.9, 4},
    {AttributeId::CameraOpticalZoom, 1, 20},
    {AttributeId::BatteryCapacity, 500, 25000},
    {AttributeId::BatteryWiredCharging, 2.5, 320},
    {AttributeId::BatteryWirelessCharging, 2.5, 120},
    {AttributeId::WirelessBluetooth, 1, 7},
};

void checkRanges(const PhoneTable& table, std::vector<std::string>& problems) {
    for (const Range& range : plausible) {
        for (std::size_t row = 0; row < table.size(); ++row) {
            const CellView cell = table.cell(row, range.attribute);
            for (std::size_t i = 0; i < cell.count(); ++i) {
                const double number = std::get<double>(cell.value(i));
                if (number < range.least || number > range.most) {
                    problems.push_back(std::string(table.model(row)) + ": " +
                                       std::string(attribute(range.attribute).key) + " is " +
                                       formatNumber(number));
                }
            }
        }
    }
}

/// The first attribute must not be greater than the second, where both are known.
bool isGreater(const Value& left, const Value& right) {
    const auto* leftDate = std::get_if<Date>(&left);
    if (leftDate != nullptr && isBeginningOf(std::get<Date>(right), *leftDate)) {
        return false;
    }
    return compareValues(left, right) > 0;
}

void checkOrder(const PhoneTable& table, AttributeId first, AttributeId second,
                std::vector<std::string>& problems) {
    for (std::size_t row = 0; row < table.size(); ++row) {
        const CellView left = table.cell(row, first);
        const CellView right = table.cell(row, second);
        if (left.known() && right.known() && isGreater(left.value(0), right.value(0))) {
            problems.push_back(std::string(table.model(row)) + ": " +
                               std::string(attribute(first).key) + " is greater than " +
                               std::string(attribute(second).key));
        }
    }
}

/// What is wrong with a table of phones, a line each.
std::vector<std::string> problemsOf(std::string_view csv) {
    Catalog catalog = Catalog::inMemory();
    CatalogCsvImport import;
    import.source.kind = SourceKind::Table;
    import.source.content = std::string(csv);
    const CatalogCsvReport report = importCatalogCsv(catalog, import);
    std::vector<std::string> problems;
    for (const std::string& column : report.ignoredColumns) {
        problems.push_back("no such column: " + column);
    }
    for (const CellProblem& problem : report.problems) {
        problems.push_back("row " + std::to_string(problem.row) + ": " + problem.problem);
    }
    if (report.changed + report.left > 0) {
        problems.emplace_back("a phone stands there twice");
    }
    const PhoneTable table = PhoneTable::load(catalog);
    std::map<std::string, std::string> brands;
    for (std::size_t row = 0; row < table.size(); ++row) {
        const std::string brand(table.brand(row));
        if (brand.empty()) {
            problems.push_back(std::string(table.model(row)) + ": no brand");
        } else if (brands.emplace(foldName(brand), brand).first->second != brand) {
            problems.push_back("two spellings of one brand: " + brand);
        }
    }
    checkRanges(table, problems);
    checkOrder(table, AttributeId::BodyThickness, AttributeId::BodyWidth, problems);
    checkOrder(table, AttributeId::BodyWidth, AttributeId::BodyHeight, problems);
    checkOrder(table, AttributeId::LaunchAnnounced, AttributeId::LaunchReleased, problems);
    return problems;
}

TEST(FactsCheck, FindsWhatIsWrong) {
    struct Case {
        std::string_view csv;
        std::string_view says;
    };
    const Case cases[] = {
        {"brand,model,codename\nA,A 1,x\n", "no such column: codename"},
        {"brand,model,memory.ram\nA,A 1,some\n", "no number"},
        {"brand,model\nA,A 1\nA,a-1\n", "twice"},
        {"brand,model\n,A 1\n", "no brand"},
        {"brand,model\nAcme,A 1\nACME,A 2\n", "two spellings"},
        {"brand,model,display.size\nA,A 1,67\n", "display.size is 67"},
        {"brand,model,body.width,body.height\nA,A 1,90,85\n", "greater"},
        {"brand,model,launch.announced,launch.released\nA,A 1,2022-02-01,2022-01-01\n", "greater"},
    };
    for (const Case& entry : cases) {
        EXPECT_THAT(problemsOf(entry.csv), ElementsAre(HasSubstr(entry.says))) << entry.csv;
    }
    EXPECT_THAT(problemsOf("brand,model,memory.ram\nA,A 1,8;12\nB,B 1,\n"), IsEmpty());
}

TEST(BundledPhones, AreSoundFacts) {
    std::set<std::string> names;
    for (const Bundle& bundle : bundles()) {
        EXPECT_THAT(problemsOf(bundle.content), IsEmpty()) << bundle.name;
        EXPECT_EQ(bundle.contentHash, contentHash(bundle.content));
        EXPECT_FALSE(bundle.license.empty());
        EXPECT_LT(bundle.trust, 0.5) << "less than an article";
        for (const CsvRecord& record : parseCsv(bundle.content, std::string(bundle.name))) {
            const bool header = record[1] == "model";
            EXPECT_TRUE(header || names.insert(foldName(record[0] + record[1])).second)
                << record[1] << " stands in two tables";
        }
    }
    EXPECT_GT(names.size(), 700U);
}

TEST(BundleChoice, IsAllForTheCatalogThatNobodyNames) {
    struct Case {
        std::optional<std::string> chosen;
        std::optional<std::string> variable;
        BundleChoice choice = BundleChoice::All;
    };
    const Case cases[] = {
        {{}, {}, BundleChoice::All},         {{}, "", BundleChoice::All},
        {{}, "/s", BundleChoice::Present},   {"/c", {}, BundleChoice::Present},
        {"/c", "/s", BundleChoice::Present},
    };
    for (const Case& entry : cases) {
        const Environment environment = [&entry](const std::string& name) {
            return name == "SPECLENS_CATALOG" ? entry.variable : std::nullopt;
        };
        EXPECT_EQ(bundleChoice(entry.chosen, environment), entry.choice);
    }
}

TEST(UpdateBundledPhones, FillsAnEmptyCatalogAndThenChangesNothing) {
    Catalog catalog = Catalog::inMemory();
    updateBundledPhones(catalog, BundleChoice::Present);
    EXPECT_TRUE(catalog.phones().empty());
    updateBundledPhones(catalog, BundleChoice::All);
    EXPECT_EQ(catalog.sources().size(), bundles().size());
    EXPECT_GT(catalog.phones().size(), 700U);
    EXPECT_TRUE(CatalogEditor(catalog).history().empty());
    for (const auto& [left, right] : CatalogEditor(catalog).doubtfulPairs()) {
        ADD_FAILURE() << fullName(left.name) << " may be " << fullName(right.name);
    }
    const std::int64_t before = catalog.changeCount();
    updateBundledPhones(catalog, BundleChoice::All);
    EXPECT_EQ(catalog.changeCount(), before);
}

TEST(UpdateBundledPhones, LeavesDeletedBundlesAway) {
    Catalog catalog = Catalog::inMemory();
    updateBundledPhones(catalog, BundleChoice::All);
    CatalogEditor(catalog).deleteSource(catalog.sources().at(0).id);
    updateBundledPhones(catalog, BundleChoice::All);
    EXPECT_EQ(catalog.sources().size(), bundles().size() - 1);
    updateBundledPhones(catalog, BundleChoice::Deleted);
    EXPECT_EQ(catalog.sources().size(), bundles().size());
}

TEST(UpdateBundledPhones, ReplacesAnOlderContent) {
    Catalog catalog = Catalog::inMemory();
    CatalogCsvImport older;
    older.source.kind = SourceKind::Table;
    older.source.bundle = std::string(bundles().front().name);
    older.source.content = "brand,model,memory.ram\nAcme,Nova 7,8\n";
    importCatalogCsv(catalog, older);
    updateBundledPhones(catalog, BundleChoice::Present);
    EXPECT_EQ(catalog.sources().size(), 1U);
    EXPECT_EQ(catalog.sources().at(0).title, bundles().front().title);
    EXPECT_GT(catalog.phones().size(), 200U);
    for (const PhoneRecord& phone : catalog.phones()) {
        EXPECT_NE(phone.name.model, "Nova 7");
    }
}

}  // namespace
}  // namespace speclens
