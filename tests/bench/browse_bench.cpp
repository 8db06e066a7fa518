// How fast phones are found, counted and sorted in memory, beside SQLite for the same work.
#include <SQLiteCpp/Database.h>
#include <benchmark/benchmark.h>

#include <array>

#include "core/browse/phone_search.h"
#include "core/browse/search_index.h"
#include "core/browse/similarity.h"
#include "tests/bench/beside_sql.h"
#include "tests/bench/cell_table.h"
#include "tests/bench/full_text_table.h"
#include "tests/bench/generated_catalog.h"
#include "tests/bench/wide_table.h"

namespace speclens::bench {
namespace {

using A = AttributeId;

constexpr std::array facetColumns = {brandColumn,
                                     yearColumn,
                                     statusColumn,
                                     columnOf(A::BodyIpRating),
                                     columnOf(A::DisplayTechnology),
                                     columnOf(A::DisplayRefreshRate),
                                     columnOf(A::DisplayProtection),
                                     columnOf(A::PlatformSoc),
                                     columnOf(A::PlatformOs),
                                     columnOf(A::MemoryRam),
                                     columnOf(A::MemoryStorage),
                                     columnOf(A::MemoryCardSlot),
                                     columnOf(A::CameraMain),
                                     columnOf(A::Network5g),
                                     columnOf(A::WirelessNfc),
                                     columnOf(A::WirelessWifi),
                                     columnOf(A::PortHeadphoneJack),
                                     columnOf(A::FeatureFingerprint),
                                     columnOf(A::FeatureStereoSpeakers),
                                     columnOf(A::FeatureIrBlaster)};

PhoneFilter oneOf(ColumnId column, std::vector<Value> values) {
    PhoneFilter filter;
    filter.column = column;
    filter.values = std::move(values);
    return filter;
}

PhoneFilter between(A attribute, double lower, double upper) {
    PhoneFilter filter;
    filter.column = columnOf(attribute);
    filter.kind = PhoneFilter::Kind::Range;
    filter.lower = lower;
    filter.upper = upper;
    return filter;
}

/// Six facets, three ranges and an order.
PhoneQuery filterQuery() {
    using Text = std::string;
    return {
        "",
        {oneOf(brandColumn, {Text("Acme"), Text("Zed"), Text("Orbit"), Text("Lumo"), Text("Kite")}),
         oneOf(columnOf(A::DisplayRefreshRate), {90.0, 120.0, 144.0}),
         oneOf(columnOf(A::Network5g), {true}), oneOf(columnOf(A::WirelessNfc), {true}),
         oneOf(columnOf(A::DisplayTechnology),
               {Text("Panel 1"), Text("Panel 2"), Text("Panel 3"), Text("Panel 4"), Text("Panel 5"),
                Text("Panel 6"), Text("Panel 7"), Text("Panel 8")}),
         oneOf(columnOf(A::FeatureStereoSpeakers), {true}), between(A::BatteryCapacity, 4000, 6500),
         between(A::BodyWeight, 80, 180), between(A::DisplaySize, 5.5, 6.9)},
        {{columnOf(A::BatteryCapacity), true}}};
}

void filterCountAndSort(benchmark::State& state) {
    const auto count = static_cast<std::size_t>(state.range(0));
    const PhoneTable& table = generatedTable(count);
    const PhoneQuery query = filterQuery();
    std::size_t found = 0;
    for (const auto& step : state) {
        static_cast<void>(step);
        found = searchPhones(table, query, facetColumns).rows.size();
    }
    state.counters["found"] = static_cast<double>(found);
    const WideTable& sql = madeOnce(count, [](std::size_t size) {
        return WideTable(generatePhones(size), WideTable::Index::Covering);
    });
    state.counters["x_sql"] =
        timesOf([&sql] { benchmark::DoNotOptimize(sql.filterCountAndSort()); },
                [&] { benchmark::DoNotOptimize(searchPhones(table, query, facetColumns)); });
}

const FullTextTable& fullTextTable(std::size_t count) {
    return madeOnce(count, [](std::size_t size) { return FullTextTable(generatePhones(size)); });
}

/// The SQL is the full-text search that is prepared for beginnings of words. It puts nothing in
/// order, while ours puts the best first. Misspelled words have no ratio: it finds none of them,
/// nor does its tokenizer of trigrams, since two letters that changed places leave a short word no
/// three of them.
void searchAsYouType(benchmark::State& state, const std::string& words) {
    const auto count = static_cast<std::size_t>(state.range(0));
    const PhoneTable& table = generatedTable(count);
    benchmark::DoNotOptimize(table.searchIndex().bytes());
    const PhoneQuery query = {words, {}, {}};
    std::size_t found = 0;
    for (const auto& step : state) {
        static_cast<void>(step);
        found = searchPhones(table, query).rows.size();
    }
    state.counters["found"] = static_cast<double>(found);
    const FullTextTable& sql = fullTextTable(count);
    const std::size_t sqlFound = sql.find(words);
    if (sqlFound > 0) {
        state.counters["sql_found"] = static_cast<double>(sqlFound);
        state.counters["x_sql"] =
            timesOf([&] { benchmark::DoNotOptimize(sql.find(words)); },
                    [&] { benchmark::DoNotOptimize(searchPhones(table, query)); });
    }
}

/// The SQL has an index of each column: ours keeps the order of each one too, once it is made.
void sortByEveryColumn(benchmark::State& state) {
    const auto count = static_cast<std::size_t>(state.range(0));
    const PhoneTable& table = generatedTable(count);
    std::size_t column = 0;
    for (std::size_t i = 0; i < columnCount; ++i) {
        benchmark::DoNotOptimize(table.column(ColumnId{static_cast<std::uint8_t>(i)}).order(false));
    }
    for (const auto& step : state) {
        static_cast<void>(step);
        column = (column + 1) % columnCount;
        const ColumnId id{static_cast<std::uint8_t>(column)};
        benchmark::DoNotOptimize(searchPhones(table, {"", {}, {{id, false}}}).rows.data());
    }
    const WideTable& sql = madeOnce(count, [](std::size_t size) {
        return WideTable(generatePhones(size), WideTable::Index::EachColumn);
    });
    const auto ofEachColumn = [](const auto& sort) {
        return [&sort] {
            for (const WideColumn& wide : wideColumns()) {
                sort(wide);
            }
        };
    };
    const auto inSql = [&sql](const WideColumn& wide) {
        benchmark::DoNotOptimize(sql.sortBy(wide));
    };
    const auto inTable = [&table](const WideColumn& wide) {
        benchmark::DoNotOptimize(searchPhones(table, {"", {}, {{wide.id, false}}}).rows.data());
    };
    state.counters["x_sql"] = timesOf(ofEachColumn(inSql), ofEachColumn(inTable));
}

/// The SQL reads each value once, and makes nothing of it.
void buildTable(benchmark::State& state) {
    const std::vector<GeneratedPhone> phones =
        generatePhones(static_cast<std::size_t>(state.range(0)));
    const std::vector<std::string> packed = packPhones(phones);
    std::size_t bytes = 0;
    for (const auto& step : state) {
        static_cast<void>(step);
        bytes = tableOf(phones, packed).bytes();
    }
    state.counters["bytes_a_phone"] =
        static_cast<double>(bytes) / static_cast<double>(phones.size());
    const PhoneTable& ordered = generatedTable(phones.size());
    for (std::size_t i = 0; i < columnCount; ++i) {
        benchmark::DoNotOptimize(
            ordered.column(ColumnId{static_cast<std::uint8_t>(i)}).order(false));
    }
    state.counters["bytes_with_orders"] =
        static_cast<double>(ordered.bytes()) / static_cast<double>(phones.size());
    const SQLite::Database& cells = madeOnce(phones.size(), [&phones](std::size_t) {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        insertCells(database, phones);
        return database;
    });
    state.counters["x_sql"] =
        timesOf([&cells] { benchmark::DoNotOptimize(readCells(cells)); },
                [&] { benchmark::DoNotOptimize(tableOf(phones, packed).bytes()); });
}

void buildSearchIndex(benchmark::State& state) {
    const auto count = static_cast<std::size_t>(state.range(0));
    const PhoneTable& table = generatedTable(count);
    for (const auto& step : state) {
        static_cast<void>(step);
        benchmark::DoNotOptimize(SearchIndex(table).bytes());
    }
    state.counters["x_sql"] = fullTextTable(count).secondsToMake() / secondsOfOne([&table] {
                                  benchmark::DoNotOptimize(SearchIndex(table).bytes());
                              });
}

/// The phones that are most like each of many, one after the other.
void findSimilar(benchmark::State& state) {
    const PhoneTable& table = generatedTable(static_cast<std::size_t>(state.range(0)));
    constexpr std::size_t shown = 5;
    constexpr std::size_t apart = 97;
    std::size_t row = 0;
    std::size_t found = 0;
    for (const auto& step : state) {
        static_cast<void>(step);
        row = (row + apart) % table.size();
        found += similarPhones(table, row, shown).size();
    }
    state.counters["found"] =
        benchmark::Counter(static_cast<double>(found), benchmark::Counter::kAvgIterations);
}

void sizes(benchmark::internal::Benchmark* benchmark) {
    benchmark->Arg(1000)->Arg(10000)->Arg(100000);
}

BENCHMARK(filterCountAndSort)
    ->Name("browse/filter_count_sort")
    ->Apply(sizes)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchAsYouType, letter, std::string("n"))
    ->Name("browse/search/letter")
    ->Apply(sizes)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchAsYouType, words, std::string("acme nov 5g"))
    ->Name("browse/search/words")
    ->Apply(sizes)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchAsYouType, mistake, std::string("amce nvoa ulrta"))
    ->Name("browse/search/mistakes")
    ->Apply(sizes)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(sortByEveryColumn)->Name("browse/sort")->Apply(sizes)->Unit(benchmark::kMillisecond);
BENCHMARK(findSimilar)->Name("browse/similar")->Apply(sizes)->Unit(benchmark::kMillisecond);
BENCHMARK(buildTable)->Name("browse/build")->Apply(sizes)->Unit(benchmark::kMillisecond);
BENCHMARK(buildSearchIndex)
    ->Name("browse/build_index")
    ->Apply(sizes)
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace speclens::bench
