// How fast phones are found, counted and sorted in memory, beside SQLite for the same work.
#include <SQLiteCpp/SQLiteCpp.h>
#include <benchmark/benchmark.h>

#include <array>
#include <ctime>
#include <optional>

#include "core/browse/phone_search.h"
#include "core/browse/search_index.h"
#include "tests/bench/generated_catalog.h"

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

struct WideColumn {
    const char* name;
    std::optional<A> attribute;  ///< none for the brand
    bool facet = true;
};
const std::vector<WideColumn> wideColumns = {{"brand", {}},
                                             {"five_g", A::Network5g},
                                             {"nfc", A::WirelessNfc},
                                             {"stereo", A::FeatureStereoSpeakers},
                                             {"refresh_rate", A::DisplayRefreshRate},
                                             {"panel", A::DisplayTechnology},
                                             {"battery", A::BatteryCapacity, false},
                                             {"weight", A::BodyWeight, false},
                                             {"size", A::DisplaySize, false},
                                             {"ip", A::BodyIpRating},
                                             {"glass", A::DisplayProtection},
                                             {"soc", A::PlatformSoc},
                                             {"os", A::PlatformOs},
                                             {"ram", A::MemoryRam},
                                             {"storage", A::MemoryStorage},
                                             {"card", A::MemoryCardSlot},
                                             {"camera", A::CameraMain},
                                             {"wifi", A::WirelessWifi},
                                             {"jack", A::PortHeadphoneJack},
                                             {"fingerprint", A::FeatureFingerprint},
                                             {"infrared", A::FeatureIrBlaster}};

/// A wide table of every column that the query filters, counts and sorts by, with an index that
/// covers them, as an SQL program would have it.
class WideTable {
  public:
    explicit WideTable(std::size_t count) : database_(":memory:", SQLite::OPEN_READWRITE) {
        std::string columns;
        std::string places;
        for (const WideColumn& column : wideColumns) {
            columns += std::string(columns.empty() ? "" : ", ") + column.name;
            places += places.empty() ? "?" : ", ?";
        }
        database_.exec("CREATE TABLE phone (id INTEGER PRIMARY KEY, " + columns + ")");
        SQLite::Transaction transaction(database_);
        SQLite::Statement insert(database_,
                                 "INSERT INTO phone (" + columns + ") VALUES (" + places + ")");
        for (const GeneratedPhone& phone : generatePhones(count)) {
            for (std::size_t i = 0; i < wideColumns.size(); ++i) {
                bind(insert, static_cast<int>(i + 1), phone, wideColumns[i]);
            }
            insert.exec();
            insert.reset();
        }
        database_.exec("CREATE INDEX covering ON phone (" + columns + ")");
        transaction.commit();
    }

    /// The sorted result, and the counts of all facets, each without its own condition.
    std::size_t run() {
        std::size_t rows =
            drain("SELECT id FROM phone WHERE " + where({}) + " ORDER BY battery DESC");
        for (const WideColumn& column : wideColumns) {
            if (column.facet) {
                rows += drain("SELECT " + std::string(column.name) +
                              ", count(*) FROM phone WHERE " + where(column.name) + " GROUP BY 1");
            }
        }
        return rows;
    }

  private:
    struct Condition {
        std::string_view column;
        const char* sql;
    };

    static std::string where(std::string_view without) {
        constexpr std::array conditions = {
            Condition{"brand", "brand IN ('Acme','Zed','Orbit','Lumo','Kite')"},
            Condition{"refresh_rate", "refresh_rate IN (90,120,144)"},
            Condition{"five_g", "five_g = 1"},
            Condition{"nfc", "nfc = 1"},
            Condition{"panel",
                      "panel IN ('Panel 1','Panel 2','Panel 3','Panel 4','Panel 5','Panel 6',"
                      "'Panel 7','Panel 8')"},
            Condition{"stereo", "stereo = 1"},
            Condition{"battery", "battery BETWEEN 4000 AND 6500"},
            Condition{"weight", "weight BETWEEN 80 AND 180"},
            Condition{"size", "size BETWEEN 5.5 AND 6.9"}};
        std::string sql;
        for (const Condition& condition : conditions) {
            if (condition.column != without) {
                sql += (sql.empty() ? "" : " AND ") + std::string(condition.sql);
            }
        }
        return sql;
    }

    static void bind(SQLite::Statement& insert, int place, const GeneratedPhone& phone,
                     const WideColumn& column) {
        if (!column.attribute) {
            insert.bind(place, phone.name.brand);
            return;
        }
        const Value& value = phone.values[static_cast<std::size_t>(*column.attribute)].front();
        if (const auto* number = std::get_if<double>(&value)) {
            insert.bind(place, *number);
        } else if (const auto* flag = std::get_if<bool>(&value)) {
            insert.bind(place, *flag ? 1 : 0);
        } else {
            insert.bind(place, canonicalText(value));
        }
    }

    std::size_t drain(const std::string& sql) {
        SQLite::Statement query(database_, sql);
        std::size_t rows = 0;
        while (query.executeStep()) {
            ++rows;
        }
        return rows;
    }

    SQLite::Database database_;
};

double cpuSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// The shortest of some passes in processor time.
template <typename Pass>
double shortest(int passes, const Pass& pass) {
    double best = 1e9;
    for (int i = 0; i < passes; ++i) {
        const double begin = cpuSeconds();
        pass();
        best = std::min(best, cpuSeconds() - begin);
    }
    return best;
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
    WideTable sql(count);
    const double sqlSeconds = shortest(3, [&sql] { benchmark::DoNotOptimize(sql.run()); });
    constexpr int repeats = 20;
    const double own =
        shortest(3,
                 [&] {
                     for (int i = 0; i < repeats; ++i) {
                         benchmark::DoNotOptimize(searchPhones(table, query, facetColumns));
                     }
                 }) /
        repeats;
    state.counters["sql_ms"] = sqlSeconds * 1000;
    state.counters["x_sql"] = sqlSeconds / own;
}

void searchAsYouType(benchmark::State& state, const std::string& words) {
    const PhoneTable& table = generatedTable(static_cast<std::size_t>(state.range(0)));
    benchmark::DoNotOptimize(table.searchIndex().bytes());
    std::size_t found = 0;
    for (const auto& step : state) {
        static_cast<void>(step);
        found = searchPhones(table, {words, {}, {}}).rows.size();
    }
    state.counters["found"] = static_cast<double>(found);
}

/// The same words in SQLite's full-text search, which forgives no mistakes.
void fullTextSearch(benchmark::State& state, const std::string& words) {
    const auto count = static_cast<std::size_t>(state.range(0));
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    database.exec("CREATE VIRTUAL TABLE phone USING fts5 (words, prefix='1 2 3')");
    SQLite::Statement insert(database, "INSERT INTO phone VALUES (?)");
    SQLite::Transaction transaction(database);
    for (const GeneratedPhone& phone : generatePhones(count)) {
        std::string all = phone.name.brand + " " + phone.name.model;
        for (const std::vector<Value>& values : phone.values) {
            for (const Value& value : values) {
                if (const auto* text = std::get_if<std::string>(&value)) {
                    all += " " + *text;
                }
            }
        }
        insert.bind(1, all);
        insert.exec();
        insert.reset();
    }
    transaction.commit();
    std::size_t found = 0;
    for (const auto& step : state) {
        static_cast<void>(step);
        SQLite::Statement query(database, "SELECT rowid FROM phone WHERE phone MATCH ?");
        query.bind(1, words);
        found = 0;
        while (query.executeStep()) {
            ++found;
        }
    }
    state.counters["found"] = static_cast<double>(found);
}

void sortByEveryColumn(benchmark::State& state) {
    const PhoneTable& table = generatedTable(static_cast<std::size_t>(state.range(0)));
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
}

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
}

void buildSearchIndex(benchmark::State& state) {
    const PhoneTable& table = generatedTable(static_cast<std::size_t>(state.range(0)));
    for (const auto& step : state) {
        static_cast<void>(step);
        benchmark::DoNotOptimize(SearchIndex(table).bytes());
    }
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
BENCHMARK_CAPTURE(fullTextSearch, letter, std::string("n*"))
    ->Name("fts5/letter")
    ->Apply(sizes)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(fullTextSearch, words, std::string("acme* AND nov* AND 5g*"))
    ->Name("fts5/words")
    ->Apply(sizes)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(sortByEveryColumn)->Name("browse/sort")->Apply(sizes)->Unit(benchmark::kMillisecond);
BENCHMARK(buildTable)->Name("browse/build")->Apply(sizes)->Unit(benchmark::kMillisecond);
BENCHMARK(buildSearchIndex)
    ->Name("browse/build_index")
    ->Apply(sizes)
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace speclens::bench
