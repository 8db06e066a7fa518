#include "core/text/markdown_line.h"

#include <algorithm>

#include "core/text/line.h"

namespace speclens {
namespace {

std::size_t countFront(std::string_view line, char mark) {
    return std::min(line.find_first_not_of(mark), line.size());
}

/// Calls `found` with the offset of each bar between cells.
template <typename Found>
void forEachBar(std::string_view line, Found found) {
    bool code = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\\') {
            ++i;
        } else if (line[i] == '`') {
            code = !code;
        } else if (line[i] == '|' && !code) {
            found(i);
        }
    }
}

}  // namespace

MarkdownFence fenceOf(std::string_view line) {
    constexpr std::size_t shortest = 3;
    if (!line.starts_with("```") && !line.starts_with("~~~")) {
        return {};
    }
    const std::size_t length = countFront(line, line.front());
    const bool inlineCode = line.front() == '`' && line.find('`', length) != std::string_view::npos;
    return length >= shortest && !inlineCode ? MarkdownFence{line.front(), length}
                                             : MarkdownFence{};
}

std::size_t headingLevel(std::string_view line) {
    constexpr std::size_t deepest = 6;
    const std::size_t marks = countFront(line, '#');
    const bool apart = marks == line.size() || (marks < line.size() && isBlank(line[marks]));
    return marks <= deepest && apart ? marks : 0;
}

Span headingWords(std::string_view file, Span line) {
    Span words = trimmed(file, line.begin + headingLevel(line.of(file)), line.end);
    std::uint32_t end = words.end;
    while (end > words.begin && file[end - 1] == '#') {
        --end;
    }
    // "C#" is a word, "Camera ##" ends in marks.
    if (end < words.end && (end == words.begin || isBlank(file[end - 1]))) {
        words = trimmed(file, words.begin, end);
    }
    return words;
}

std::size_t underlineLevel(std::string_view line) {
    if (line.empty() || (line.front() != '=' && line.front() != '-') ||
        countFront(line, line.front()) != line.size()) {
        return 0;
    }
    return line.front() == '=' ? 1 : 2;
}

bool isThematicBreak(std::string_view line) {
    if (line.empty() || (line.front() != '-' && line.front() != '*' && line.front() != '_')) {
        return false;
    }
    constexpr std::ptrdiff_t fewest = 3;
    const char mark = line.front();
    return std::count(line.begin(), line.end(), mark) >= fewest &&
           std::all_of(line.begin(), line.end(),
                       [mark](char c) { return c == mark || isBlank(c); });
}

bool isLinkDefinition(std::string_view line) {
    const std::size_t end = line.find("]:");
    return line.starts_with('[') && !line.starts_with("[^") && end != std::string_view::npos &&
           end > 1 && line.find_first_of("[]", 1) == end;
}

bool isTableRule(std::string_view line) {
    return line.find('-') != std::string_view::npos && line.find('|') != std::string_view::npos &&
           std::all_of(line.begin(), line.end(),
                       [](char c) { return c == '|' || c == '-' || c == ':' || isBlank(c); });
}

std::size_t countBars(std::string_view line) {
    std::size_t count = 0;
    forEachBar(line, [&count](std::size_t /*at*/) { ++count; });
    return count;
}

std::vector<Span> cellsOf(std::string_view file, Span line) {
    std::vector<Span> cells;
    const std::string_view text = line.of(file);
    std::size_t begin = text.starts_with('|') ? 1 : 0;
    const auto addCell = [&](std::size_t end) {
        cells.push_back(trimmed(file, line.begin + begin, line.begin + end));
        begin = end + 1;
    };
    forEachBar(text, [&](std::size_t at) {
        if (at >= begin) {
            addCell(at);
        }
    });
    if (begin < text.size()) {
        addCell(text.size());
    }
    return cells;
}

}  // namespace speclens
