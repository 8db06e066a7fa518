// How fast articles are read, beside what RE2 takes to find nothing but numbers with units in them.
#include <benchmark/benchmark.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

#include "core/extract/extractor.h"
#include "core/text/document.h"
#include "tests/bench/bench_corpus.h"

namespace speclens::bench {
namespace {

constexpr std::size_t corpusBytes = std::size_t{32} << 20U;

const std::vector<std::string>& corpus() {
    static const std::vector<std::string> documents = repeatedArticles(corpusBytes);
    return documents;
}

constexpr std::array<std::string_view, 40> units = {"mAh",         "milliamp[- ]hours?",
                                                    "megapixels?", "MP",
                                                    "Mpix",        "Hz",
                                                    "hertz",       "inch(?:es)?",
                                                    "\"",          "″",
                                                    "GB",          "gigabytes?",
                                                    "TB",          "terabytes?",
                                                    "mm",          "millimet(?:er|re)s?",
                                                    "cm",          "centimet(?:er|re)s?",
                                                    "g",           "grams?",
                                                    "W",           "watts?",
                                                    "nits?",       "cd/m2",
                                                    "ppi",         "dpi",
                                                    "fps",         "frames per second",
                                                    "pixels?",     "px",
                                                    "x",           "hours?",
                                                    "minutes?",    "days?",
                                                    "euros?",      "dollars?",
                                                    "rupees",      "pounds?",
                                                    "yuan",        "percent"};

constexpr std::string_view number = R"((\d[\d,.]*)\s?-?)";

/// "(number)mAh|(number)megapixels?|...": which group matched says which unit it was.
std::string alternation() {
    std::string pattern;
    for (const std::string_view unit : units) {
        pattern += (pattern.empty() ? "" : "|") + std::string(number) + std::string(unit);
    }
    return pattern;
}

/// The same with what the alternatives share written once: "(number)(mAh|megapixels?|...)", which
/// RE2 reads far faster; the unit has to be told apart afterwards.
std::string factoredAlternation() {
    std::string pattern;
    for (const std::string_view unit : units) {
        pattern += (pattern.empty() ? "" : "|") + std::string(unit);
    }
    return std::string(number) + "(" + pattern + ")";
}

/// Measures the shortest of all passes over the corpus, by the processor's time: other programs do
/// not count.
class ShortestPass {
  public:
    template <typename Pass>
    void measure(const Pass& pass) {
        const std::clock_t begin = std::clock();
        pass();
        const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        seconds_ = seconds_ == 0 ? seconds : std::min(seconds_, seconds);
    }
    /// 0 before the first pass.
    [[nodiscard]] double seconds() const { return seconds_; }

  private:
    double seconds_ = 0;
};

ShortestPass alternationPass;
ShortestPass factoredPass;
ShortestPass extractionPass;

void reportBytes(benchmark::State& state) {
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(totalBytes(corpus())));
}

std::size_t countMatches(const RE2& pattern, const std::string& text) {
    std::vector<re2::StringPiece> groups(
        static_cast<std::size_t>(pattern.NumberOfCapturingGroups()) + 1);
    std::size_t count = 0;
    std::size_t at = 0;
    while (pattern.Match(text, at, text.size(), RE2::UNANCHORED, groups.data(),
                         static_cast<int>(groups.size()))) {
        at = static_cast<std::size_t>(groups[0].data() - text.data()) + groups[0].size();
        ++count;
    }
    return count;
}

void findUnits(benchmark::State& state, const std::string& expression, ShortestPass& shortest) {
    RE2::Options options;
    options.set_max_mem(std::int64_t{64} << 20U);
    const RE2 pattern(expression, options);
    std::size_t found = 0;
    for (const auto& step : state) {
        static_cast<void>(step);
        shortest.measure([&found, &pattern] {
            found = 0;
            for (const std::string& document : corpus()) {
                found += countMatches(pattern, document);
            }
        });
    }
    reportBytes(state);
    state.counters["found"] = static_cast<double>(found);
}

/// The counters say how many times as fast as RE2 the extraction is; RE2 must have run before it.
void extractArticles(benchmark::State& state) {
    const Extractor extractor;
    std::size_t claims = 0;
    for (const auto& step : state) {
        static_cast<void>(step);
        extractionPass.measure([&claims, &extractor] {
            claims = 0;
            for (const std::string& document : corpus()) {
                claims += extractor.extract(Document::fromPlainText(document)).size();
            }
        });
    }
    reportBytes(state);
    state.counters["claims"] = static_cast<double>(claims);
    state.counters["x_re2"] = alternationPass.seconds() / extractionPass.seconds();
    state.counters["x_re2_factored"] = factoredPass.seconds() / extractionPass.seconds();
}

BENCHMARK_CAPTURE(findUnits, alternation, alternation(), alternationPass)
    ->Name("re2/units")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findUnits, factored, factoredAlternation(), factoredPass)
    ->Name("re2/units_factored")
    ->Unit(benchmark::kMillisecond);
BENCHMARK(extractArticles)->Name("extract/articles")->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace speclens::bench
