// What a start of the program costs, from the call to the complete window, and the memory that it
// has taken by then: beside an empty window with an empty table, one after the other.
#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <limits>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/exchange/bundled_phones.h"
#include "core/exchange/catalog_csv.h"
#include "core/exchange/table_cache.h"
#include "tests/bench/generated_catalog.h"
#include "tests/support/temporary_folder.h"

extern char** environ;  // NOLINT

namespace speclens::bench {
namespace {

constexpr const char* programPath = "/proc/self/exe";
constexpr const char* makeArgument = "--make-catalog";
constexpr const char* keepArgument = "--keep-table";

struct Cost {
    double seconds = std::numeric_limits<double>::max();
    double bytes = std::numeric_limits<double>::max();
};

/// Runs a program to its end.
Cost run(std::vector<std::string> arguments) {
    std::vector<char*> pointers;
    for (std::string& argument : arguments) {
        pointers.push_back(argument.data());
    }
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const auto begin = std::chrono::steady_clock::now();
    if (posix_spawn(&child, pointers.front(), &files, nullptr, pointers.data(), environ) != 0) {
        throw std::runtime_error("cannot run " + arguments.front());
    }
    posix_spawn_file_actions_destroy(&files);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        throw std::runtime_error(arguments.front() + " failed");
    }
    return {taken.count(), static_cast<double>(usage.ru_maxrss) * 1024};
}

void keepLess(Cost& least, const Cost& cost) {
    least.seconds = std::min(least.seconds, cost.seconds);
    least.bytes = std::min(least.bytes, cost.bytes);
}

/// As if it were changed an hour ago; the program keeps no table of a catalog that changes.
void makeOlder(const std::string& path) {
    const auto now = std::filesystem::file_time_type::clock::now();
    std::filesystem::last_write_time(path, now - std::chrono::hours(1));
}

/// What the start before the measured one leaves behind.
void keepTable(const std::string& path) {
    const TableCache cache(cacheLocation());
    const Catalog catalog = Catalog::open(path, Catalog::Access::ReadOnly);
    const TableCache::Loaded loaded = cache.load(catalog);
    cache.keep(path, *loaded.table, loaded.unkept.value());
}

/// A catalog of the bundled phones, or of so many generated ones.
void makeCatalog(const std::string& path, std::size_t phones) {
    Catalog catalog = Catalog::open(path, Catalog::Access::ReadWrite);
    if (phones == 0) {
        updateBundledPhones(catalog, BundleChoice::All);
        return;
    }
    CatalogCsvImport import;
    import.source.kind = SourceKind::Table;
    import.source.title = "generated.csv";
    import.source.content = csvOf(generatePhones(phones));
    importCatalogCsv(catalog, import);
}

void startProgram(benchmark::State& state) {
    const test::TemporaryFolder folder;
    setenv("HOME", (folder / "home").c_str(), 1);
    setenv("XDG_CONFIG_HOME", (folder / "home").c_str(), 1);
    setenv("XDG_CACHE_HOME", (folder / "cache").c_str(), 1);
    // In a process of its own: a child's peak of memory begins with what its parent has.
    const std::string catalog = folder / "catalog";
    run({programPath, makeArgument, catalog, std::to_string(state.range(0))});
    makeOlder(catalog);
    if (state.range(1) != 0) {
        run({programPath, keepArgument, catalog});
    }
    Cost empty;
    Cost program;
    for (const auto& step : state) {
        static_cast<void>(step);
        keepLess(empty, run({SPECLENS_EMPTY_WINDOW}));
        const Cost cost = run({SPECLENS_MEASURED_PROGRAM, "--catalog", catalog});
        state.SetIterationTime(cost.seconds);
        keepLess(program, cost);
    }
    state.counters["least_ms"] = program.seconds * 1000;
    state.counters["empty_ms"] = empty.seconds * 1000;
    state.counters["x_empty"] = program.seconds / empty.seconds;
    state.counters["MB"] = program.bytes / 1e6;
    state.counters["empty_MB"] = empty.bytes / 1e6;
    state.counters["MB_x_empty"] = program.bytes / empty.bytes;
}

BENCHMARK(startProgram)
    ->Name("window/start")
    ->ArgNames({"phones", "kept"})
    ->ArgsProduct({{0, 10000}, {1, 0}})
    ->Iterations(15)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

}  // namespace

/// Whether the arguments ask for what is to be there before the measured start; it is made then.
bool prepare(const std::vector<std::string>& arguments) {
    if (arguments.size() == 4 && arguments[1] == makeArgument) {
        makeCatalog(arguments[2], std::stoul(arguments[3]));
        return true;
    }
    if (arguments.size() == 3 && arguments[1] == keepArgument) {
        keepTable(arguments[2]);
        return true;
    }
    return false;
}

}  // namespace speclens::bench

int main(int argc, char** argv) {
    if (speclens::bench::prepare({argv, argv + argc})) {
        return 0;
    }
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
