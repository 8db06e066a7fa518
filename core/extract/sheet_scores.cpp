#include "core/extract/sheet_scores.h"

#include <algorithm>

#include "core/extract/words.h"
#include "core/text/line.h"

namespace speclens {
namespace {

constexpr WordSet scoreWords(wordKey("score"), wordKey("scores"), wordKey("rating"),
                             wordKey("ratings"), wordKey("verdict"), wordKey("overall"),
                             wordKey("total"), wordKey("points"), wordKey("mark"), wordKey("marks"),
                             wordKey("grade"), wordKey("grades"), wordKey("evaluation"),
                             wordKey("scorecard"));

/// "7", "7.5", "10", "7/10", "4 / 5"
bool isScore(std::string_view text) {
    std::size_t i = 0;
    while (i < text.size() && i < 2 && isDigit(text[i])) {
        ++i;
    }
    if (i == 0 || (i == 2 && !text.starts_with("10"))) {
        return false;
    }
    if (i + 1 < text.size() && (text[i] == '.' || text[i] == ',') && isDigit(text[i + 1])) {
        i += 2;
    }
    std::string_view rest = text.substr(i);
    while (rest.starts_with(' ') || rest.starts_with('/')) {
        rest.remove_prefix(1);
    }
    return rest.empty() || (rest.size() < text.size() - i && (rest == "10" || rest == "5"));
}

bool isScoreRow(const SheetCells& cells, std::uint32_t row, std::uint32_t labelColumn) {
    const std::uint32_t columns = cells.row(row).cellCount;
    bool scores = false;
    for (std::uint32_t column = labelColumn + 1; column < columns; ++column) {
        const std::string_view text = cells.textOf(row, column);
        if (!text.empty() && !isScore(text)) {
            return false;
        }
        scores = scores || !text.empty();
    }
    return scores;
}

}  // namespace

bool speaksOfScores(const LabelCell& label) {
    return std::any_of(label.tokens.begin(), label.tokens.end(),
                       [](const Token& token) { return scoreWords.contains(token.key); });
}

std::vector<bool> findScores(const SheetCells& cells, std::uint32_t labelColumn, bool headed) {
    std::vector<bool> scores(cells.last() - cells.first());
    for (std::uint32_t begin = cells.first(); begin < cells.last();) {
        std::uint32_t end = begin;
        bool said = headed;
        while (end < cells.last() && isScoreRow(cells, end, labelColumn)) {
            said = said || speaksOfScores(cells.labelAt(end, labelColumn));
            ++end;
        }
        if (said && end > begin + 1) {
            std::fill(scores.begin() + (begin - cells.first()),
                      scores.begin() + (end - cells.first()), true);
        }
        begin = end + 1;
    }
    return scores;
}

}  // namespace speclens
