// How fast catalogs are read and written, beside plain SQL for the same work.
#include <SQLiteCpp/SQLiteCpp.h>
#include <benchmark/benchmark.h>

#include <ctime>
#include <filesystem>
#include <map>

#include "core/browse/phone_table.h"
#include "core/catalog/catalog_editor.h"
#include "core/exchange/catalog_csv.h"
#include "tests/bench/generated_catalog.h"
#include "tests/support/temporary_folder.h"

namespace speclens::bench {
namespace {

void importInto(const std::string& path, const std::string& csv) {
    Catalog catalog = Catalog::open(path, Catalog::Access::ReadWrite);
    CatalogCsvImport import;
    import.source.kind = SourceKind::Table;
    import.source.title = "generated.csv";
    import.source.content = csv;
    importCatalogCsv(catalog, import);
}

/// A catalog file of so many phones; made once a size.
const std::string& generatedFile(std::size_t count) {
    static const test::TemporaryFolder folder;
    static std::map<std::size_t, std::string> paths;
    const auto known = paths.find(count);
    if (known != paths.end()) {
        return known->second;
    }
    const std::string path = folder / ("c" + std::to_string(count));
    importInto(path, csvOf(generatePhones(count)));
    return paths.emplace(count, path).first->second;
}

double seconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// How many times as long the SQL takes, in processor time.
template <typename Sql, typename Own>
double timesOf(const Sql& sql, const Own& own) {
    const double begin = seconds();
    sql();
    const double between = seconds();
    own();
    return (between - begin) / (seconds() - between);
}

/// Rows of phone, attribute and value alone, without anything around them.
void insertCells(const std::string& path, const std::vector<GeneratedPhone>& phones) {
    SQLite::Database database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("CREATE TABLE cell (phone INTEGER, attribute TEXT, value TEXT)");
    database.exec("CREATE INDEX of_phone ON cell (phone)");
    SQLite::Transaction transaction(database);
    SQLite::Statement insert(database, "INSERT INTO cell VALUES (?, ?, ?)");
    for (std::size_t i = 0; i < phones.size(); ++i) {
        for (const Attribute& entry : attributes()) {
            for (const Value& value : phones[i].values[static_cast<std::size_t>(entry.id)]) {
                insert.bind(1, static_cast<std::int64_t>(i));
                insert.bind(2, std::string(entry.key));
                insert.bind(3, canonicalText(value));
                insert.exec();
                insert.reset();
            }
        }
    }
    transaction.commit();
}

/// Every claim's value, one by one.
double readCells(const std::string& path) {
    SQLite::Database database(path, SQLite::OPEN_READONLY);
    SQLite::Statement query(database, "SELECT phone_id, attribute, number, text FROM claim");
    double sum = 0;
    while (query.executeStep()) {
        sum += query.getColumn(2).getDouble() + query.getColumn(3).getBytes();
    }
    return sum;
}

/// Every claim's cells with commas between, from a closed file.
std::size_t printCells(const std::string& path) {
    SQLite::Database database(path, SQLite::OPEN_READONLY);
    SQLite::Statement query(database, "SELECT phone_id, attribute, number, text FROM claim");
    constexpr std::size_t pieceSize = 65536;
    std::size_t written = 0;
    std::string csv;
    while (query.executeStep()) {
        for (int column = 0; column < 4; ++column) {
            csv += query.getColumn(column).getText();
            csv += ',';
        }
        csv += '\n';
        if (csv.size() >= pieceSize) {
            written += csv.size();
            csv.clear();
        }
    }
    return written + csv.size();
}

/// From a closed file to the last byte; gives how many there were.
std::size_t exportCatalog(const std::string& path) {
    std::size_t written = 0;
    writeCatalogCsv(Catalog::open(path, Catalog::Access::ReadOnly), {},
                    [&written](std::string_view piece) {
                        written += piece.size();
                        return true;
                    });
    return written;
}

/// Everything: the CSV is read, claims stored, values resolved and kept.
void importTable(benchmark::State& state) {
    const std::vector<GeneratedPhone> phones =
        generatePhones(static_cast<std::size_t>(state.range(0)));
    const std::string csv = csvOf(phones);
    const test::TemporaryFolder folder;
    for (const auto& step : state) {
        static_cast<void>(step);
        state.counters["x_sql"] = timesOf([&] { insertCells(folder / "sql", phones); },
                                          [&] {
                                              const double begin = seconds();
                                              importInto(folder / "c", csv);
                                              state.SetIterationTime(seconds() - begin);
                                          });
    }
}

void loadClosedFile(benchmark::State& state) {
    const std::string& path = generatedFile(static_cast<std::size_t>(state.range(0)));
    std::size_t phones = 0;
    for (const auto& step : state) {
        static_cast<void>(step);
        phones = PhoneTable::load(Catalog::open(path, Catalog::Access::ReadOnly)).size();
    }
    state.counters["x_sql"] =
        timesOf([&path] { benchmark::DoNotOptimize(readCells(path)); },
                [&path] {
                    benchmark::DoNotOptimize(
                        PhoneTable::load(Catalog::open(path, Catalog::Access::ReadOnly)).size());
                });
    state.counters["phones"] = static_cast<double>(phones);
    state.counters["file_bytes_a_phone"] =
        static_cast<double>(std::filesystem::file_size(path)) / static_cast<double>(phones);
}

void correctOneValue(benchmark::State& state) {
    Catalog catalog = Catalog::open(generatedFile(static_cast<std::size_t>(state.range(0))),
                                    Catalog::Access::ReadWrite);
    CatalogEditor editor(catalog);
    const PhoneId phone = catalog.phones().front().id;
    double value = 4000;
    for (const auto& step : state) {
        static_cast<void>(step);
        const std::vector<Value> values = {value += 1};
        editor.correct(phone, AttributeId::BatteryCapacity, values, "measured");
    }
}

void exportTable(benchmark::State& state) {
    const std::string& path = generatedFile(static_cast<std::size_t>(state.range(0)));
    std::size_t bytes = 0;
    for (const auto& step : state) {
        static_cast<void>(step);
        bytes += exportCatalog(path);
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
    state.counters["x_sql"] = timesOf([&path] { benchmark::DoNotOptimize(printCells(path)); },
                                      [&path] { benchmark::DoNotOptimize(exportCatalog(path)); });
}

BENCHMARK(importTable)
    ->Name("catalog/import")
    ->Arg(10000)
    ->Arg(100000)
    ->Iterations(1)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(loadClosedFile)
    ->Name("catalog/load")
    ->Arg(1000)
    ->Arg(10000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(correctOneValue)->Name("catalog/correct")->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(exportTable)
    ->Name("catalog/export")
    ->Arg(10000)
    ->Arg(100000)
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace speclens::bench
