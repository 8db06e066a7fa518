#include "tests/train/weight_table.h"

#include <cstdio>
#include <sstream>
#include <stdexcept>

namespace speclens::test {
namespace {

std::size_t clueNamed(const std::string& name) {
    for (std::size_t i = 0; i < clueCount; ++i) {
        if (clueName(static_cast<Clue>(i)) == name) {
            return i;
        }
    }
    throw std::runtime_error("no clue is named \"" + name + "\"");
}

std::string twoDecimals(float weight) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", static_cast<double>(weight));
    return text == std::string("-0.00") ? "0.00" : text;
}

}  // namespace

std::string withWeights(const std::string& table, const ClueWeights& weights) {
    std::istringstream in(table);
    std::string out;
    bool inRows = false;
    for (std::string line; std::getline(in, line);) {
        const bool isComment = line.empty() || line.front() == '#';
        if (inRows && !isComment) {
            const std::size_t clue = clueNamed(line.substr(0, line.find('\t')));
            line = line.substr(0, line.rfind('\t') + 1) + twoDecimals(weights.at(clue));
        }
        inRows = inRows || !isComment;
        out += line + '\n';
    }
    return out;
}

}  // namespace speclens::test
