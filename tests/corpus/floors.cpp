#include "tests/corpus/floors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string_view>

namespace speclens::test {
namespace {

constexpr int whole = 10000;

struct Column {
    const char* name;
    int Figures::*figure;
};

constexpr std::array columns = {
    Column{"precision", &Figures::precision}, Column{"recall", &Figures::recall},
    Column{"confirmed", &Figures::confirmed}, Column{"evidence", &Figures::evidence}};

constexpr std::string_view head =
    "# What the extractor reaches on the labelled pages: shares, rounded down.\n"
    "# CONTRIBUTING.md says how to raise them.\n"
    "# attribute\tprecision\trecall\tconfirmed\tevidence\n";

int parts(double share) {
    // The small addition undoes what a division left below a whole part.
    return static_cast<int>(std::floor(share * whole + 1e-6));
}

Figures figuresOf(const GoldTally& tally) {
    return {parts(tally.precision()), parts(tally.recall()), parts(tally.confirmed()),
            parts(tally.evidence())};
}

std::string decimal(int parts) {
    std::array<char, 32> buffer{};
    const int length =
        std::snprintf(buffer.data(), buffer.size(), "%d.%04d", parts / whole, parts % whole);
    return {buffer.data(), static_cast<std::size_t>(length)};
}

}  // namespace

FigureTable figuresOf(const GoldScore& score) {
    FigureTable table;
    table["all"] = figuresOf(score.total());
    for (const auto& [key, tally] : score.byAttribute) {
        table[key] = figuresOf(tally);
    }
    return table;
}

std::map<std::string, std::string> fallsBelow(const FigureTable& figures,
                                              const FigureTable& floors) {
    std::map<std::string, std::string> falls;
    for (const auto& [key, floor] : floors) {
        const auto found = figures.find(key);
        const Figures reached = found == figures.end() ? Figures{} : found->second;
        for (const Column& column : columns) {
            if (reached.*column.figure < floor.*column.figure) {
                std::string& line = falls[key];
                line += (line.empty() ? key + ": " : ", ") + column.name + " " +
                        decimal(reached.*column.figure) + ", floor " +
                        decimal(floor.*column.figure);
            }
        }
    }
    return falls;
}

FigureTable raised(FigureTable floors, const FigureTable& figures) {
    for (const auto& [key, reached] : figures) {
        Figures& floor = floors[key];
        for (const Column& column : columns) {
            floor.*column.figure = std::max(floor.*column.figure, reached.*column.figure);
        }
    }
    return floors;
}

FigureTable readFloors(const std::filesystem::path& file) {
    std::ifstream lines(file);
    FigureTable floors;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with('#')) {
            continue;
        }
        std::istringstream fields(line);
        std::string key;
        fields >> key;
        Figures floor;
        for (const Column& column : columns) {
            double share = 0;
            fields >> share;
            floor.*column.figure = parts(share);
        }
        if (!fields || !floors.emplace(key, floor).second) {
            throw std::runtime_error(file.string() + ": not a row of floors: " + line);
        }
    }
    return floors;
}

void writeFloors(const std::filesystem::path& file, const FigureTable& floors) {
    std::ofstream out(file);
    out << head;
    for (const auto& [key, floor] : floors) {
        out << key;
        for (const Column& column : columns) {
            out << '\t' << decimal(floor.*column.figure);
        }
        out << '\n';
    }
    if (!out.flush()) {
        throw std::runtime_error("cannot be written: " + file.string());
    }
}

}  // namespace speclens::test
