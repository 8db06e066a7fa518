#include "core/extract/publication_date.h"

#include <algorithm>
#include <vector>

#include "core/extract/words.h"
#include "core/extract/written_date.h"
#include "core/text/character.h"

namespace speclens {
namespace {

constexpr std::size_t headBlocks = 12;
constexpr std::size_t longestByline = 120;

/// What happens on a date that is not the page's own.
constexpr WordSet events(wordKey("launched"), wordKey("announced"), wordKey("released"),
                         wordKey("unveiled"), wordKey("available"));

/// Whether the line is a sentence, or tells of an event.
bool isStory(std::span<const Token> tokens, BlockKind kind) {
    const WordKey last = tokens.empty() ? 0 : tokens.back().key;
    const bool sentence = last == wordKey(".") || last == wordKey("!") || last == wordKey("?");
    return (sentence && kind != BlockKind::Boilerplate) ||
           std::any_of(tokens.begin(), tokens.end(),
                       [](const Token& token) { return events.contains(token.key); });
}

/// Whether the digits of some year may stand in the text. Full-width ones are no ASCII.
bool mayHaveYear(std::string_view text) {
    return text.find("20") != std::string_view::npos ||
           !std::all_of(text.begin(), text.end(), isAscii);
}

std::optional<Date> wholeDateIn(std::span<const Token> tokens) {
    const auto count = static_cast<std::uint32_t>(tokens.size());
    const DateScan scan(tokens, {0, count});
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto written = tokens[i].isNumber() ? scan.inNumbers(i) : scan.aroundMonth(i);
        if (written && written->date.day > 0 && written->date.year > 0) {
            return written->date;
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<Date> publicationDate(const Document& document) {
    std::vector<Token> tokens;
    const auto& blocks = document.blocks();
    for (std::size_t i = 0; i < std::min(headBlocks, blocks.size()); ++i) {
        if (blocks[i].cellCount > 0 || blocks[i].span.size() > longestByline) {
            continue;
        }
        if (!mayHaveYear(blocks[i].span.of(document.text()))) {
            continue;
        }
        tokens.clear();
        tokenize(document.text(), blocks[i].span, tokens);
        const auto date = wholeDateIn(tokens);
        if (date && !isStory(tokens, blocks[i].kind)) {
            return date;
        }
    }
    return std::nullopt;
}

int nearestYear(const Date& published, const Date& day) {
    constexpr int monthsOfYear = 12;
    constexpr int half = monthsOfYear / 2;
    const int ahead = day.month - published.month;
    return ahead > half ? published.year - 1 : ahead < -half ? published.year + 1 : published.year;
}

}  // namespace speclens
