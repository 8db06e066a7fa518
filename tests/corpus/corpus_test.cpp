// Reads the labelled pages and holds every figure to its floor.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>

#include "core/extract/extractor.h"
#include "core/text/article_file.h"
#include "tests/corpus/floors.h"
#include "tests/support/gold_check.h"
#include "tests/support/gold_score.h"
#include "tests/support/temporary_folder.h"

namespace speclens::test {
namespace {

using nlohmann::json;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

const std::filesystem::path folder = std::filesystem::path(SPECLENS_SOURCE_DIR) / "tests/corpus";

/// A folder of labelled pages.
struct Pages {
    std::string name;
    std::size_t count = 0;
};

void PrintTo(const Pages& pages, std::ostream* stream) {
    *stream << pages.name;
}

GoldScore scoreOf(const Pages& pages) {
    const Extractor extractor;
    GoldScore score;
    for (const std::filesystem::path& path : textsWithGold(folder / pages.name)) {
        const Document document = Document::fromPlainText(readArticleFile(path.string()));
        score.add(scoreClaims(json::parse(readFile(goldBeside(path))), document.text(),
                              extractor.extract(document)),
                  path.stem().string());
    }
    return score;
}

std::string errorsOf(const GoldScore& score, const std::string& key) {
    std::string lines;
    const auto [first, last] = score.errors.equal_range(key);
    for (auto error = first; error != last; ++error) {
        lines += "\n  " + error->second;
    }
    return lines;
}

class Corpus : public ::testing::TestWithParam<Pages> {};

INSTANTIATE_TEST_SUITE_P(Folders, Corpus,
                         ::testing::Values(Pages{"articles", 38}, Pages{"stories", 160}),
                         [](const auto& folders) { return folders.param.name; });

TEST_P(Corpus, HasGoldFilesThatFitTheirTexts) {
    const std::vector<std::filesystem::path> texts = textsWithGold(folder / GetParam().name);
    EXPECT_EQ(texts.size(), GetParam().count);
    for (const std::filesystem::path& path : texts) {
        EXPECT_THAT(complaints(json::parse(readFile(goldBeside(path))), readFile(path)), IsEmpty())
            << path;
    }
}

TEST_P(Corpus, IsReadAsWellAsBefore) {
    const GoldScore score = scoreOf(GetParam());
    const FigureTable figures = figuresOf(score);
    const std::filesystem::path path = folder / "floors" / (GetParam().name + ".tsv");
    const FigureTable floors = readFloors(path);
    for (const auto& [key, line] : fallsBelow(figures, floors)) {
        ADD_FAILURE() << line << errorsOf(score, key);
    }
    if (std::getenv("SPECLENS_REBASELINE") != nullptr) {
        writeFloors(path, raised(floors, figures));
    } else if (raised(floors, figures) != floors) {
        std::cout << "Figures are above their floors; SPECLENS_REBASELINE=1 raises these.\n";
    }
}

TEST(Floors, AreFallenBelowByAnyFigure) {
    const FigureTable floors = {{"all", {9000, 8000, 9700, 10000}},
                                {"battery.capacity", {10000, 5000, 10000, 10000}},
                                {"display.size", {1, 1, 1, 1}}};
    EXPECT_THAT(fallsBelow(floors, floors), IsEmpty());
    EXPECT_THAT(fallsBelow({{"all", {9001, 8500, 9800, 10000}},
                            {"battery.capacity", {10000, 4999, 10000, 9999}},
                            {"launch.price", {0, 0, 0, 0}},
                            {"display.size", {2, 1, 1, 1}}},
                           floors),
                ElementsAre(Pair("battery.capacity",
                                 "battery.capacity: recall 0.4999, floor 0.5000, evidence 0.9999, "
                                 "floor 1.0000")));
    EXPECT_THAT(
        fallsBelow({{"all", floors.at("all")}, {"battery.capacity", floors.at("battery.capacity")}},
                   floors),
        ElementsAre(Pair("display.size",
                         "display.size: precision 0.0000, floor 0.0001, recall 0.0000, "
                         "floor 0.0001, confirmed 0.0000, floor 0.0001, evidence 0.0000, "
                         "floor 0.0001")));
}

TEST(Floors, OnlyRise) {
    const FigureTable floors = {{"all", {9000, 8000, 9700, 10000}}};
    const FigureTable figures = {{"all", {9100, 7000, 9700, 10000}},
                                 {"display.size", {5000, 5000, 5000, 5000}}};
    EXPECT_EQ(raised(floors, figures), (FigureTable{{"all", {9100, 8000, 9700, 10000}},
                                                    {"display.size", {5000, 5000, 5000, 5000}}}));
}

TEST(Floors, AreReadBackAsWritten) {
    const TemporaryFolder temporary;
    const FigureTable floors = {{"all", {9001, 1, 0, 10000}}, {"display.size", {2, 29, 57, 5801}}};
    writeFloors(temporary / "floors.tsv", floors);
    EXPECT_EQ(readFloors(temporary / "floors.tsv"), floors);
    EXPECT_THAT(readFloors(temporary / "none.tsv"), IsEmpty());
    for (const char* line : {"all\t0.5\t0.5\t0.5\n", "all\thigh\t0.5\t0.5\t0.5\n", "\n",
                             "all\t1\t1\t1\t1\nall\t1\t1\t1\t1\n"}) {
        EXPECT_THROW(readFloors(temporary.write("bad.tsv", line)), std::runtime_error) << line;
    }
}

TEST(Floors, AreMadeOfSharesRoundedDown) {
    GoldScore score;
    score.byAttribute["display.size"] = {2, 1, 0, 1, 2};
    score.byAttribute["launch.price"] = {1, 0, 2, 1, 1};
    EXPECT_EQ(figuresOf(score), (FigureTable{{"all", {6000, 7500, 6666, 10000}},
                                             {"display.size", {10000, 6666, 5000, 10000}},
                                             {"launch.price", {3333, 10000, 10000, 10000}}}));
}

}  // namespace
}  // namespace speclens::test
