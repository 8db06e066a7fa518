// Time must grow with the text's length alone, whatever the text.
#include <benchmark/benchmark.h>

#include <string>
#include <string_view>

#include "core/extract/extractor.h"
#include "core/text/document.h"

namespace speclens::bench {
namespace {

constexpr int smallest = 1 << 20;
constexpr int largest = 4 << 20;

template <typename Part>
std::string repeat(std::size_t size, const Part& part) {
    std::string text;
    for (std::size_t i = 0; text.size() < size; ++i) {
        text += part(i);
    }
    return text;
}

std::string repeatPart(std::size_t size, std::string_view part) {
    return repeat(size, [part](std::size_t) { return part; });
}

/// Over 300,000 names, each another phone's.
std::string nameOf(std::size_t i) {
    const char letter = static_cast<char>('A' + i % 26);
    return std::string("Galaxy ") + letter + std::to_string(100 + i / 26 % 9900);
}

std::string digits(std::size_t size) {
    return repeatPart(size, "7");
}
std::string commas(std::size_t size) {
    return repeatPart(size, "5,");
}
std::string oneWord(std::size_t size) {
    return repeatPart(size, "a");
}
std::string names(std::size_t size) {
    return repeat(size, [](std::size_t i) { return nameOf(i) + ", "; });
}
std::string namesInSentences(std::size_t size) {
    return repeat(size, [](std::size_t i) {
        return "The " + nameOf(i) + " has a 5,000mAh battery, all of them do. ";
    });
}
/// Every name is the head of those before it.
std::string series(std::size_t size) {
    return repeat(size, [](std::size_t i) {
        return nameOf(i) + " Pro and the Galaxy A100 series have 8GB of RAM.\n";
    });
}
std::string suffixes(std::size_t size) {
    return repeat(size, [](std::size_t i) {
        return "The " + nameOf(i) + " Pro 5G beats the Pro and the A" + std::to_string(i % 9000) +
               ".\n";
    });
}
std::string oneParagraph(std::size_t size) {
    return repeatPart(size, "it has 8GB of RAM, both phones may have a 50MP camera and ");
}
std::string leaksAndAssurances(std::size_t size) {
    return repeatPart(size, "A leak shows it. It was confirmed on the website. ");
}
std::string shortLines(std::size_t size) {
    return repeatPart(size, "Pro\n\n");
}
std::string brackets(std::size_t size) {
    return repeatPart(size, "(\"");
}
std::string values(std::size_t size) {
    return "The Galaxy S22 has " + repeat(size, [](std::size_t i) {
               return std::to_string(1000 + i % 20000) + "mAh and $" + std::to_string(100 + i) +
                      " or ";
           });
}

template <std::string (*makeText)(std::size_t)>
void extractHostile(benchmark::State& state) {
    const Extractor extractor;
    const std::string text = makeText(static_cast<std::size_t>(state.range(0)));
    for (const auto& step : state) {
        static_cast<void>(step);
        benchmark::DoNotOptimize(extractor.extract(Document::fromPlainText(text)));
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
    state.SetComplexityN(state.range(0));
}

/// One row of cells.
std::string wideTable(std::size_t size) {
    return "Galaxy A54\n\nBattery" + repeatPart(size, "\t5,000");
}

std::string longTable(std::size_t size) {
    return "Galaxy A54\n\n" + repeatPart(size, "Battery\t5,000\t4,500\n");
}

/// Labels above, a phone a row.
std::string tableOfPhones(std::size_t size) {
    return "Phone\tBattery\tWeight\n" + repeatPart(size, "Galaxy A54\t5,000\t202 g\n");
}

void sizes(benchmark::internal::Benchmark* bench) {
    bench->RangeMultiplier(2)
        ->Range(smallest, largest)
        ->Unit(benchmark::kMillisecond)
        ->Complexity(benchmark::oN);
}

BENCHMARK(extractHostile<digits>)->Name("hostile/digits")->Apply(sizes);
BENCHMARK(extractHostile<commas>)->Name("hostile/commas")->Apply(sizes);
BENCHMARK(extractHostile<oneWord>)->Name("hostile/one_word")->Apply(sizes);
BENCHMARK(extractHostile<names>)->Name("hostile/names")->Apply(sizes);
BENCHMARK(extractHostile<namesInSentences>)->Name("hostile/names_in_sentences")->Apply(sizes);
BENCHMARK(extractHostile<series>)->Name("hostile/series")->Apply(sizes);
BENCHMARK(extractHostile<suffixes>)->Name("hostile/suffixes")->Apply(sizes);
BENCHMARK(extractHostile<oneParagraph>)->Name("hostile/one_paragraph")->Apply(sizes);
BENCHMARK(extractHostile<leaksAndAssurances>)->Name("hostile/leaks_and_assurances")->Apply(sizes);
BENCHMARK(extractHostile<shortLines>)->Name("hostile/short_lines")->Apply(sizes);
BENCHMARK(extractHostile<brackets>)->Name("hostile/brackets")->Apply(sizes);
BENCHMARK(extractHostile<wideTable>)->Name("hostile/wide_table")->Apply(sizes);
BENCHMARK(extractHostile<longTable>)->Name("hostile/long_table")->Apply(sizes);
BENCHMARK(extractHostile<tableOfPhones>)->Name("hostile/table_of_phones")->Apply(sizes);
BENCHMARK(extractHostile<values>)->Name("hostile/values")->Apply(sizes);

}  // namespace
}  // namespace speclens::bench
