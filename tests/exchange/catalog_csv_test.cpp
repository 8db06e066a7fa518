#include "core/exchange/catalog_csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "core/catalog/catalog_editor.h"
#include "core/exchange/atomic_file.h"
#include "core/exchange/catalog_csv_format.h"
#include "core/spec/error.h"
#include "tests/support/claims.h"
#include "tests/support/process_limits.h"
#include "tests/support/temporary_folder.h"

namespace speclens {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const PhoneName nova{"Acme", "Nova 7"};
const PhoneName ultra{"Acme", "Nova 7 Ultra"};

CatalogCsvReport import(Catalog& catalog, const std::string& csv, bool dryRun = false) {
    CatalogCsvImport wanted;
    wanted.source.kind = SourceKind::Table;
    wanted.source.title = "list.csv";
    wanted.source.location = "list.csv";
    wanted.source.content = csv;
    wanted.dryRun = dryRun;
    return importCatalogCsv(catalog, wanted);
}

std::string exported(const Catalog& catalog, const CatalogCsvColumns& columns = {}) {
    std::string csv;
    writeCatalogCsv(catalog, columns, [&csv](std::string_view piece) {
        csv += piece;
        return true;
    });
    return csv;
}

/// What is exported of what was imported into an empty catalog.
std::string again(const std::string& csv, const CatalogCsvColumns& columns = {}) {
    Catalog catalog = Catalog::inMemory();
    import(catalog, csv);
    return exported(catalog, columns);
}

TEST(CatalogCsv, HasARowAPhoneAndAColumnAnAttribute) {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(catalog, "Article",
                        {{ultra, AttributeId::CameraMain, "50"},
                         {nova, AttributeId::MemoryRam, "8"},
                         {nova, AttributeId::MemoryRam, "6"},
                         {nova, AttributeId::BodyColor, "Blue; dark"},
                         {nova, AttributeId::LaunchPrice, "USD 999"},
                         {nova, AttributeId::Network5g, "true"}});
    CatalogEditor(catalog).addAlias(test::phoneCalled(catalog, nova.model), "=AC");
    EXPECT_EQ(exported(catalog),
              "brand,model,aliases,launch.price,body.color,memory.ram,camera.main,network.5g\r\n"
              "Acme,Nova 7,'=AC,USD 999,\"Blue\\; dark\",\"6;8\",,true\r\n"
              "Acme,Nova 7 Ultra,,,,,50,\r\n");
}

TEST(CatalogCsv, SaysWhatIsNotStatedEvenUnasked) {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(catalog, "Article",
                        {{nova, AttributeId::MemoryRam, "8"},
                         {nova, AttributeId::MemoryRam, "12", Basis::Leaked},
                         {nova, AttributeId::CameraMain, "50", Basis::Teased},
                         {ultra, AttributeId::MemoryRam, "16"},
                         {ultra, AttributeId::DisplaySize, "6.7"}});
    EXPECT_EQ(exported(catalog),
              "brand,model,display.size,memory.ram,memory.ram:status,camera.main,"
              "camera.main:status\r\n"
              "Acme,Nova 7,,\"8;12\",\"stated;leaked\",50,teased\r\n"
              "Acme,Nova 7 Ultra,6.7,16,,,\r\n");
    EXPECT_EQ(again(exported(catalog)), exported(catalog));
}

TEST(CatalogCsv, NamesSourcesAndQuotesWhereAsked) {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(
        catalog, "First",
        {{nova, AttributeId::MemoryRam, "8"}, {nova, AttributeId::CameraMain, "50"}});
    test::ingestSayings(catalog, "Second", {{nova, AttributeId::MemoryRam, "12"}});
    const CatalogCsvColumns all{true, true, true};
    EXPECT_EQ(exported(catalog, all),
              "brand,model,memory.ram,memory.ram:status,memory.ram:source,memory.ram:quote,"
              "camera.main,camera.main:status,camera.main:source,camera.main:quote\r\n"
              "Acme,Nova 7,\"8;12\",,\"First;Second\",\"The Nova 7: 8.;The Nova 7: 12.\",50,,First,"
              "The Nova 7: 50.\r\n");
    Catalog copy = Catalog::inMemory();
    import(copy, exported(catalog, all));
    EXPECT_EQ(exported(copy, all), exported(catalog, all));
    const PhoneDetails details = copy.details(copy.phones().at(0).id);
    const StoredClaim& claim = details.find(AttributeId::CameraMain)->shown.front().claims.front();
    EXPECT_EQ(claim.evidenceInQuote.of(claim.quote), "50");
    EXPECT_EQ(claim.evidence.of(copy.content(claim.source)), "50");
}

TEST(CatalogCsv, KeepsValuesWithoutTitleOrQuote) {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(
        catalog, "", {{nova, AttributeId::MemoryRam, "8"}, {nova, AttributeId::CameraMain, "50"}});
    const Value corrected[] = {12.0, 16.0};
    CatalogEditor(catalog).correct(test::phoneCalled(catalog, nova.model), AttributeId::MemoryRam,
                                   corrected, "");
    for (unsigned mode = 0; mode < 8; ++mode) {
        const CatalogCsvColumns columns{(mode & 1U) != 0, (mode & 2U) != 0, (mode & 4U) != 0};
        const std::string csv = exported(catalog, columns);
        EXPECT_EQ(again(csv, columns), csv) << mode;
    }
}

/// Two thousand phones, of which each has a color of its own.
void fillWithMany(Catalog& catalog) {
    std::string csv = "brand,model,body.color\n";
    for (int i = 0; i < 2000; ++i) {
        csv += "Acme,Nova " + std::to_string(i) + "," + std::string(100, 'x') + std::to_string(i) +
               "\n";
    }
    import(catalog, csv);
}

TEST(CatalogCsv, IsWrittenInPieces) {
    Catalog catalog = Catalog::inMemory();
    fillWithMany(catalog);
    std::vector<std::size_t> sizes;
    const std::size_t phones = writeCatalogCsv(catalog, {}, [&sizes](std::string_view piece) {
        sizes.push_back(piece.size());
        return true;
    });
    EXPECT_EQ(phones, 2000U);
    EXPECT_THAT(sizes, testing::SizeIs(testing::Gt(3U)));
    EXPECT_THAT(sizes, testing::Each(testing::Lt(70'000U)));
}

TEST(CatalogCsv, EndsWhereNoMoreIsWanted) {
    Catalog catalog = Catalog::inMemory();
    fillWithMany(catalog);
    int pieces = 0;
    writeCatalogCsv(catalog, {}, [&pieces](std::string_view /*piece*/) { return ++pieces < 2; });
    EXPECT_EQ(pieces, 2);
}

TEST(CatalogCsv, LeavesTheOldFileWhereTheDiskGetsFull) {
    Catalog catalog = Catalog::inMemory();
    fillWithMany(catalog);
    const test::TemporaryFolder folder;
    const std::string path = folder.write("a.csv", "precious");
    const auto write = [&catalog](const TextSink& sink) { writeCatalogCsv(catalog, {}, sink); };
    {
        const test::FileSizeLimit limit(100'000);
        EXPECT_THROW(writeFileAtomically(path, write), Error);
    }
    EXPECT_EQ(test::readFile(path), "precious");
    EXPECT_EQ(folder.fileCount(), 1U);
    writeFileAtomically(path, write);
    EXPECT_EQ(test::readFile(path), exported(catalog));
}

TEST(CatalogCsv, PutsPhonesInTheOrderOfTheirNames) {
    const std::string csv =
        "brand,model,memory.ram\r\nacme,Nova 9,8\r\nAcme,Nova 10,8\r\nAcme,nova 11,8\r\n"
        "Bolt,A,8\r\n";
    EXPECT_EQ(again("brand,model,memory.ram\nBolt,A,8\nAcme,nova 11,8\nacme,Nova 9,8\n"
                    "Acme,Nova 10,8\n"),
              csv);
}

TEST(CatalogCsvImport, TakesValuesFromTheFileWhereTheirSourceIsKnownAlready) {
    Catalog catalog = Catalog::inMemory();
    const std::string header = "model,memory.ram,memory.ram:source,memory.ram:quote\n";
    import(catalog, header + "Nova 7,8,Paper,so much\n");
    EXPECT_EQ(import(catalog, header + "Nova 7,12,Paper,so much\n").values, 1U);
    EXPECT_EQ(catalog.claims().size(), 2U);
}

TEST(CatalogCsvImport, ReadsWhatPeopleWrite) {
    Catalog catalog = Catalog::inMemory();
    const CatalogCsvReport report =
        import(catalog,
               "\xef\xbb\xbfmodel,brand,price in shop,memory.ram,network.5g,display.size\n"
               "Nova 7,Acme,12,\" 8 ; 12 \",TRUE,6.7\n"
               "Nova 8,Acme,,,no,\n");
    EXPECT_EQ(report.rows, 2U);
    EXPECT_EQ(report.added, 2U);
    EXPECT_EQ(report.values, 5U);
    EXPECT_EQ(report.problemCount, 0U);
    EXPECT_THAT(report.ignoredColumns, ElementsAre("price in shop"));
    const StoredClaim claim = catalog.details(catalog.phones().at(0).id)
                                  .find(AttributeId::MemoryRam)
                                  ->shown.at(1)
                                  .claims.at(0);
    EXPECT_EQ(claim.quote, " 8 ; 12 ");
    EXPECT_EQ(claim.evidenceInQuote.of(claim.quote), "12");
    EXPECT_EQ(claim.evidence.of(catalog.content(claim.source)), "12");
}

TEST(CatalogCsvImport, NamesEachCellThatIsNotUnderstoodAndTakesTheRest) {
    Catalog catalog = Catalog::inMemory();
    const CatalogCsvReport report = import(
        catalog,
        "brand,model,launch.announced,launch.price,display.resolution,display.size,memory.ram,"
        "memory.ram:status,network.5g\n"
        "Acme,Nova 7,soon,999,2400x1080,big,8;x;12,leaked,maybe\n"
        "Acme,,2022,,,,,,\n"
        "Acme,Nova 8,2022,USD 1,1080x2400,6.7;6.8,8;12,leaked;sworn;odd,true\n"
        "Acme,Nova 9,,,,,8,sworn,\n");
    std::vector<std::string> problems;
    for (const CellProblem& problem : report.problems) {
        problems.push_back(std::to_string(problem.row) + ", " + problem.column + ": " +
                           problem.problem);
    }
    EXPECT_THAT(
        problems,
        ElementsAre(
            "2, launch.announced: 'soon' is no date (2022, 2022-01 or 2022-01-26)",
            "2, launch.price: '999' is no price (USD 999)",
            "2, display.resolution: '2400x1080' is no resolution (1080x2400, the short "
            "side first)",
            "2, display.size: 'big' is no number", "2, memory.ram: 'x' is no number",
            "2, network.5g: 'maybe' is neither true nor false",
            "3, model: the phone has no name, and the row was left out",
            "4, display.size: '6.7;6.8' are several values, and a phone has one",
            "4, memory.ram:status: there are 3 entries for 2 values, which count as rumored",
            "5, memory.ram:status: 'sworn' is none of stated, teased, expected, leaked and "
            "rumored; the value counts as rumored"));
    EXPECT_EQ(report.problemCount, problems.size());
    EXPECT_EQ(report.added, 3U);
    EXPECT_EQ(catalog.claims().size(), 9U);
}

TEST(CatalogCsvImport, TellsWhatWasAddedChangedAndLeft) {
    Catalog catalog = Catalog::inMemory();
    import(catalog, "brand,model,memory.ram\nAcme,Nova 7,8\nAcme,Nova 8,8\n");
    const std::string second =
        "brand,model,memory.ram\nAcme,Nova 7,12\nAcme,Nova 8,8\nAcme,Nova 9,8\nAcme,Nowa 8,8\n";
    const CatalogCsvReport report = import(catalog, second);
    EXPECT_EQ(report.added, 2U);
    EXPECT_EQ(report.changed, 1U);
    EXPECT_EQ(report.left, 1U);
    ASSERT_EQ(report.doubtful.size(), 1U);
    EXPECT_EQ(report.doubtful[0].phone.model, "Nowa 8");
    EXPECT_EQ(report.doubtful[0].candidates.at(0).name.model, "Nova 8");
    EXPECT_TRUE(import(catalog, second).alreadyKnown);
}

TEST(CatalogCsvImport, StoresNothingInADryRunOrWhenItIsStopped) {
    Catalog catalog = Catalog::inMemory();
    EXPECT_EQ(import(catalog, "model,memory.ram\nNova 7,8\n", true).added, 1U);
    EXPECT_TRUE(catalog.phones().empty());
    CatalogCsvImport stopped;
    stopped.source.content = "model,memory.ram\nNova 7,8\n";
    std::stop_source stop;
    stop.request_stop();
    stopped.stop = stop.get_token();
    EXPECT_TRUE(importCatalogCsv(catalog, stopped).cancelled);
    EXPECT_TRUE(catalog.phones().empty());
}

TEST(CatalogCsvImport, RefusesWhatIsNoTableOfPhonesAndStoresNothing) {
    struct Case {
        std::string_view csv;
        std::string_view says;
    };
    const Case cases[] = {
        {"", "empty"},
        {"\n\n", "empty"},
        {"brand,memory.ram\nAcme,8\n", "'model'"},
        {"model,memory.ram,memory.ram\nNova,8,8\n", "twice"},
        {"model,memory.ram\nNova,\"8\n", "never closed"},
        {"model,memory.ram\nNova,8\xff\n", "UTF-8"},
        {"model,memory.ram\nNova,8\nOther,\"8\" x\n", "closing quote"},
    };
    for (const Case& entry : cases) {
        Catalog catalog = Catalog::inMemory();
        try {
            import(catalog, std::string(entry.csv));
            ADD_FAILURE() << entry.csv;
        } catch (const Error& error) {
            EXPECT_THAT(error.what(), HasSubstr(entry.says));
        }
        EXPECT_TRUE(catalog.sources().empty());
    }
}

TEST(CatalogCsvImport, ReadsHostileTables) {
    std::string wide = "model";
    std::string row = "Nova";
    for (int i = 0; i < 10000; ++i) {
        wide += ",x" + std::to_string(i);
        row += ",=1";
    }
    Catalog catalog = Catalog::inMemory();
    EXPECT_EQ(import(catalog, wide + "\n" + row + "\n").ignoredColumns.size(), 10000U);
    const std::string huge = "model,body.color\nNova 2," + std::string(1'000'000, 'x') + "\n";
    EXPECT_EQ(import(catalog, huge).values, 1U);
    EXPECT_EQ(import(catalog, "model,body.color\nNova 3\nNova 4,a,b,c\n").rows, 2U);
}

struct EntryCase {
    std::string_view entry;
    std::string_view cell;
};

TEST(CellEntries, KeepEveryText) {
    const EntryCase cases[] = {{"a", "a"},         {"a;b", "a\\;b"},  {"a\\", "a\\\\"},
                               {" a ", "\\ a\\ "}, {"a b", "a b"},    {";", "\\;"},
                               {" ", "\\ "},       {"\\;", R"(\\\;)"}};
    for (const EntryCase& entry : cases) {
        std::string cell;
        appendEntry(cell, true, entry.entry);
        EXPECT_EQ(cell, entry.cell);
        appendEntry(cell, false, "z");
        const std::vector<CellEntry> entries = splitCell(cell);
        ASSERT_EQ(entries.size(), 2U) << cell;
        EXPECT_EQ(entries[0].text, entry.entry);
        EXPECT_EQ(entries[1].text, "z");
    }
}

TEST(CellEntries, LeaveBlanksAroundThemOut) {
    const std::vector<CellEntry> entries = splitCell(" a b ;; c\\");
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries[0].text, "a b");
    EXPECT_EQ(entries[0].begin, 1U);
    EXPECT_EQ(entries[0].end, 4U);
    EXPECT_EQ(entries[1].text, "");
    EXPECT_EQ(entries[2].text, "c\\");
    EXPECT_TRUE(splitCell("  ").empty());
}

class RandomCatalog {
  public:
    explicit RandomCatalog(unsigned seed) : random_(seed) {}

    void fill(Catalog& catalog) {
        for (std::size_t article = below(4); article < 4; ++article) {
            std::vector<test::Saying> sayings;
            for (std::size_t i = below(40); i > 0; --i) {
                const Attribute& entry = attributes()[below(attributeCount)];
                sayings.push_back({{brands_[below(3)], models_[below(6)]},
                                   entry.id,
                                   value(entry),
                                   static_cast<Basis>(below(5))});
            }
            test::ingestSayings(catalog, texts_[article], sayings);
        }
    }

  private:
    std::size_t below(std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_);
    }

    std::string value(const Attribute& entry) {
        switch (entry.type) {
            case ValueType::Number:
                return formatNumber(static_cast<double>(below(2000)) / 4);
            case ValueType::Bool:
                return below(2) == 0 ? "true" : "false";
            case ValueType::Date:
                return below(2) == 0 ? "2022-01" : "2023-04-05";
            case ValueType::Pixels:
                return "1080x" + std::to_string(2000 + below(500));
            case ValueType::Money:
                return (below(2) == 0 ? "USD " : "EUR ") + std::to_string(below(999));
            case ValueType::Text:
                break;
        }
        return texts_[below(texts_.size())];
    }

    std::mt19937 random_;
    std::vector<std::string> brands_ = {"", "Acme", "=Zed"};
    std::vector<std::string> models_ = {"Nova 7", "Nova; 8", "-Nova 9", "\"X\"", "Ü 1", "A,B"};
    std::vector<std::string> texts_ = {"plain",    "=1+1",      "'=x",        "a;b", "back\\slash",
                                       " blanks ", "new\nline", "say \"hi\"", "é"};
};

TEST(CatalogCsv, IsTheSameAfterImportAndExport) {
    for (unsigned seed = 0; seed < 40; ++seed) {
        Catalog catalog = Catalog::inMemory();
        RandomCatalog(seed).fill(catalog);
        for (unsigned mode = 0; mode < 8; ++mode) {
            const CatalogCsvColumns columns{(mode & 1U) != 0, (mode & 2U) != 0, (mode & 4U) != 0};
            const std::string csv = exported(catalog, columns);
            ASSERT_EQ(again(csv, columns), csv) << seed;
        }
    }
}

TEST(CatalogCsv, TakesNoLeakForAFactAndNoWonderForAValue) {
    struct Case {
        std::string_view csv;
        std::string_view problem;
        std::string_view exported;  ///< behind the header
    };
    const Case cases[] = {
        {"model,body.color,body.color:status\nOne,red;blue;green,leaked;leaked\n",
         "there are 2 entries for 3 values, which count as rumored",
         "One,\"red;blue;green\",\"rumored;rumored;rumored\"\r\n"},
        {"model,body.weight\nOne,-180\n", "'-180' is out of all bounds", "One\r\n"},
        {"model,battery.capacity\nOne,1e9\n", "'1e9' is out of all bounds", "One\r\n"},
        {"model,launch.price\nOne,USD 2000000000\n", "out of all bounds", "One\r\n"},
        {"model,body.weight,battery.capacity\nOne,180,5,5000\n",
         "1 more cells than columns; they were left out", "One,180,5\r\n"},
    };
    for (const Case& entry : cases) {
        Catalog catalog = Catalog::inMemory();
        CatalogCsvImport import;
        import.source.kind = SourceKind::Table;
        import.source.content = std::string(entry.csv);
        const CatalogCsvReport report = importCatalogCsv(catalog, import);
        ASSERT_EQ(report.problems.size(), 1U) << entry.csv;
        EXPECT_EQ(report.problems.front().row, 2U);
        EXPECT_THAT(report.problems.front().problem, HasSubstr(std::string(entry.problem)));
        std::string csv;
        writeCatalogCsv(catalog, {}, [&csv](std::string_view piece) {
            csv += piece;
            return true;
        });
        EXPECT_THAT(csv, testing::EndsWith("," + std::string(entry.exported))) << entry.csv;
    }
}

TEST(CatalogCsv, IsBoundedHoweverOftenAPhoneComes) {
    std::string csv = "brand,model,body.color\n";
    for (int i = 0; i < 5000; ++i) {
        csv += "A,B,red\n";
    }
    std::string list = "A,C,0";
    for (int i = 1; i < 300; ++i) {
        list += ";" + std::to_string(i);
    }
    Catalog catalog = Catalog::inMemory();
    CatalogCsvImport import;
    import.source.kind = SourceKind::Table;
    import.source.content = csv + list + "\n";
    const CatalogCsvReport report = importCatalogCsv(catalog, import);
    EXPECT_EQ(report.values, 100U);
    EXPECT_EQ(report.problemCount, 4901U);
}

TEST(CatalogCsv, SaysHowColumnsAreSeparated) {
    for (const auto& [csv, hint] : {std::pair{"brand;model\nA;B\n", "separated by ';'"},
                                    std::pair{"brand\tmodel\nA\tB\n", "separated by tabs"}}) {
        Catalog catalog = Catalog::inMemory();
        CatalogCsvImport import;
        import.source.content = csv;
        try {
            importCatalogCsv(catalog, import);
            ADD_FAILURE() << csv;
        } catch (const Error& error) {
            EXPECT_THAT(error.what(), HasSubstr(hint));
        }
    }
    Catalog catalog = Catalog::inMemory();
    CatalogCsvImport import;
    import.source.content = "Brand,MODEL,Battery.Capacity\nA,B,5000\n";
    EXPECT_EQ(importCatalogCsv(catalog, import).values, 1U);
}

}  // namespace
}  // namespace speclens
