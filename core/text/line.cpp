#include "core/text/line.h"

#include <algorithm>
#include <array>

#include "core/spec/utf8.h"

namespace speclens {

Span trimmed(std::string_view text, std::size_t begin, std::size_t end) {
    while (begin < end && isBlank(text[begin])) {
        ++begin;
    }
    while (end > begin && isBlank(text[end - 1])) {
        --end;
    }
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::vector<Line> readLines(std::string_view text) {
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    std::vector<Line> lines;
    bool blankBefore = true;
    for (std::size_t begin = text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
         begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const Span span = trimmed(text, begin, end);
        if (span.empty()) {
            blankBefore = true;
        } else {
            lines.push_back(
                {span, blankBefore, text[begin] == '\t', text.substr(begin).starts_with("  ")});
            blankBefore = false;
        }
        begin = end + 1;
    }
    return lines;
}

std::size_t countWords(std::string_view line) {
    std::size_t count = 0;
    bool blankBefore = true;
    for (const char c : line) {
        const bool blank = isBlank(c);
        count += static_cast<std::size_t>(blankBefore && !blank);
        blankBefore = blank;
    }
    return count;
}

bool endsSentence(std::string_view line) {
    while (line.ends_with('"') || line.ends_with('\'') || line.ends_with(')') ||
           line.ends_with('*') || line.ends_with("”") || line.ends_with("’")) {
        line.remove_suffix(line.ends_with("”") || line.ends_with("’") ? 3 : 1);
    }
    return line.ends_with('.') || line.ends_with('!') || line.ends_with('?') || line.ends_with("…");
}

std::size_t listMark(std::string_view line) {
    if (line.empty() || isLower(line.front()) || isUpper(line.front())) {
        return 0;
    }
    if (line.front() == '-' || line.front() == '*' || line.front() == '+') {
        return line.substr(1).starts_with(' ') ? 2 : 0;
    }
    constexpr std::array<std::string_view, 12> wideMarks = {"• ", "· ", "▪ ", "◦ ", "– ", "◆ ",
                                                            "■ ", "● ", "► ", "✓ ", "✔ ", "→ "};
    for (const std::string_view mark : wideMarks) {
        if (line.front() == mark.front() && line.starts_with(mark)) {
            return mark.size();
        }
    }
    std::size_t digits = 0;
    while (digits < line.size() && digits < 3 && isDigit(line[digits])) {
        ++digits;
    }
    const bool numbered = digits > 0 && digits + 1 < line.size() &&
                          (line[digits] == '.' || line[digits] == ')') && line[digits + 1] == ' ';
    return numbered ? digits + 2 : 0;
}

std::size_t pictographMark(std::string_view line) {
    if (line.empty() || static_cast<unsigned char>(line.front()) < 0xE2) {
        return 0;
    }
    struct Range {
        char32_t first;
        char32_t last;
    };
    // Arrows; geometric shapes, symbols and dingbats; more arrows; pictographs.
    constexpr std::array<Range, 4> pictographs = {
        {{0x2190, 0x21FF}, {0x25A0, 0x27BF}, {0x2B00, 0x2BFF}, {0x1F300, 0x1FAFF}}};
    constexpr std::string_view emojiStyle = "\xEF\xB8\x8F";
    const auto mark = decodeUtf8(line);
    if (!mark || std::none_of(pictographs.begin(), pictographs.end(), [&mark](const Range& range) {
            return range.first <= mark->value && mark->value <= range.last;
        })) {
        return 0;
    }
    std::size_t end = mark->length;
    end += line.substr(end).starts_with(emojiStyle) ? emojiStyle.size() : 0;
    return line.substr(end).starts_with(' ') ? end + 1 : 0;
}

}  // namespace speclens
