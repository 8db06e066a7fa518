// How fast catalogs are read and written, beside plain SQL for the same work.
#include <SQLiteCpp/SQLiteCpp.h>
#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>

#include "core/browse/phone_table.h"
#include "core/catalog/catalog_editor.h"
#include "core/exchange/catalog_csv.h"
#include "tests/bench/beside_sql.h"
#include "tests/bench/cell_table.h"
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

/// The file that `make` writes at a path, for each size once.
template <typename Make>
const std::string& fileMadeOnce(std::size_t count, const Make& make) {
    static const test::TemporaryFolder folder;
    return madeOnce(count, [&make](std::size_t size) {
        std::string path = folder / ("c" + std::to_string(size));
        make(path, generatePhones(size));
        return path;
    });
}

const std::string& generatedFile(std::size_t count) {
    return fileMadeOnce(count, [](const std::string& path, const auto& phones) {
        importInto(path, csvOf(phones));
    });
}

void insertCellsInto(const std::string& path, const std::vector<GeneratedPhone>& phones) {
    SQLite::Database database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode = WAL");
    insertCells(database, phones);
}

/// Every claim's value, one by one.
double readClaims(const std::string& path) {
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
        const double own = secondsOf([&] { importInto(folder / "c", csv); });
        state.SetIterationTime(own);
        state.counters["x_sql"] = secondsOf([&] { insertCellsInto(folder / "sql", phones); }) / own;
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
        timesOf([&path] { benchmark::DoNotOptimize(readClaims(path)); },
                [&path] {
                    benchmark::DoNotOptimize(
                        PhoneTable::load(Catalog::open(path, Catalog::Access::ReadOnly)).size());
                });
    state.counters["phones"] = static_cast<double>(phones);
    state.counters["file_bytes_a_phone"] =
        static_cast<double>(std::filesystem::file_size(path)) / static_cast<double>(phones);
}

/// How many times as long the SQL takes by the clock on the wall, which counts the waiting for the
/// disk too: the medians of calls that take turns.
template <typename Sql, typename Own>
double timesOfWaiting(const Sql& sql, const Own& own) {
    using Clock = std::chrono::steady_clock;
    const auto waited = [](const auto& call) {
        const Clock::time_point begin = Clock::now();
        call();
        return std::chrono::duration<double>(Clock::now() - begin).count();
    };
    std::array<double, 101> ofSql{};
    std::array<double, ofSql.size()> ofOwn{};
    for (std::size_t i = 0; i < ofSql.size(); ++i) {
        ofSql.at(i) = waited(sql);
        ofOwn.at(i) = waited(own);
    }
    std::sort(ofSql.begin(), ofSql.end());
    std::sort(ofOwn.begin(), ofOwn.end());
    return ofSql.at(ofSql.size() / 2) / ofOwn.at(ofOwn.size() / 2);
}

/// The SQL changes one cell of a table with a row a cell. Both wait until it is on the disk.
void correctOneValue(benchmark::State& state) {
    const auto count = static_cast<std::size_t>(state.range(0));
    Catalog catalog = Catalog::open(generatedFile(count), Catalog::Access::ReadWrite);
    CatalogEditor editor(catalog);
    const PhoneId phone = catalog.phones().front().id;
    double value = 4000;
    const auto correct = [&] {
        const std::vector<Value> values = {value += 1};
        editor.correct(phone, AttributeId::BatteryCapacity, values, "measured");
    };
    for (const auto& step : state) {
        static_cast<void>(step);
        correct();
    }
    SQLite::Database database(fileMadeOnce(count, insertCellsInto), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA synchronous = FULL");
    SQLite::Statement update(
        database, "UPDATE cell SET value = ? WHERE phone = 0 AND attribute = 'battery.capacity'");
    const auto updateCell = [&] {
        SQLite::Transaction transaction(database);
        update.bind(1, std::to_string(value += 1));
        update.exec();
        update.reset();
        transaction.commit();
    };
    state.counters["x_sql"] = timesOfWaiting(updateCell, correct);
    state.counters["x_sql_processor"] = timesOf(updateCell, correct);
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
