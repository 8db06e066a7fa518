// The figures that the extractor must reach on the corpus, kept in a file.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "tests/support/gold_score.h"

namespace speclens::test {

/// Shares in parts of ten thousand, so that a file gives back exactly what was written.
struct Figures {
    int precision = 0;
    int recall = 0;
    int confirmed = 0;
    int evidence = 0;
    friend bool operator==(const Figures&, const Figures&) = default;
};

/// The figures of each attribute, and of all together under the key "all".
using FigureTable = std::map<std::string, Figures>;

FigureTable figuresOf(const GoldScore& score);

/// What falls below its floor, a line each: "battery.capacity: recall 0.8000, floor 0.8500".
/// What has no floor cannot fall below it; what has one and no figure counts as 0.
std::map<std::string, std::string> fallsBelow(const FigureTable& figures,
                                              const FigureTable& floors);

/// The floors, each lifted to the figure where that is higher.
FigureTable raised(FigureTable floors, const FigureTable& figures);

/// A row each: key, precision, recall, confirmed, evidence; comments begin with "#". Throws
/// std::runtime_error for a line that is none of these.
FigureTable readFloors(const std::filesystem::path& file);
void writeFloors(const std::filesystem::path& file, const FigureTable& floors);

}  // namespace speclens::test
