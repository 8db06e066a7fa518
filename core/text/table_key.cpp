#include "core/text/table_key.h"

#include <algorithm>
#include <array>

#include "core/text/line.h"

namespace speclens {
namespace {

/// What can stand between a key and its value.
struct PairMark {
    std::string_view text;
    char byte;  ///< that lines seldom have
};
constexpr std::array<PairMark, 6> pairMarks = {
    {{":", ':'}, {"：", '\xef'}, {" - ", '-'}, {" – ", '\xe2'}, {" — ", '\xe2'}, {" = ", '='}}};

}  // namespace

bool hasDigit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), isDigit);
}

bool isKey(std::string_view key) {
    constexpr std::size_t mostKeyWords = 6;
    if (key.empty() || key.size() > longestKey || countWords(key) > mostKeyWords ||
        key.front() == '(' || key.front() == '[') {
        return false;
    }
    for (std::size_t i = 0; i < key.size(); ++i) {
        const char c = key[i];
        const bool decimal = c == '.' && i + 1 < key.size() && isDigit(key[i + 1]);
        if ((c == '.' && !decimal) || c == '!' || c == '?' || c == ';' || c == ',' || c == '"') {
            return false;
        }
    }
    return key.find("“") == std::string_view::npos && key.find("”") == std::string_view::npos;
}

bool isValue(std::string_view value) {
    constexpr std::size_t sentenceWords = 6;
    return !value.empty() && !value.starts_with('"') && !value.starts_with("“") &&
           (!endsSentence(value) || countWords(value) < sentenceWords);
}

std::optional<Pair> pairAt(std::string_view line, std::string_view mark) {
    const std::size_t at = line.substr(0, longestKey + mark.size()).find(mark);
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    std::size_t begin = at + mark.size();
    // Markdown: "**Battery:** 5,000".
    while (begin < line.size() && line[begin] == '*') {
        ++begin;
    }
    const bool apart = mark.back() == ' ' || (begin < line.size() && isBlank(line[begin]));
    while (begin < line.size() && isBlank(line[begin])) {
        ++begin;
    }
    return apart && isKey(line.substr(0, at)) && isValue(line.substr(begin))
               ? std::optional(Pair{at, begin})
               : std::nullopt;
}

std::optional<Pair> pairOf(std::string_view line) {
    constexpr std::size_t longestMark = 5;
    const std::string_view head = line.substr(0, longestKey + longestMark);
    for (const PairMark& mark : pairMarks) {
        if (head.find(mark.byte) == std::string_view::npos) {
            continue;
        }
        if (const auto pair = pairAt(line, mark.text)) {
            return pair;
        }
    }
    return std::nullopt;
}

}  // namespace speclens
