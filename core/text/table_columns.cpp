#include "core/text/table_columns.h"

#include <algorithm>

#include "core/text/line.h"
#include "core/text/table_key.h"

namespace speclens {
namespace {

/// Whether two blanks stand side by side. Written so that compilers look at many bytes at once.
bool hasGap(std::string_view line) {
    unsigned char gap = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const unsigned char before = line[i - 1] == ' ' ? 1 : 0;
        const unsigned char here = line[i] == ' ' ? 1 : 0;
        gap = static_cast<unsigned char>(gap | (before & here));
    }
    return gap != 0;
}

}  // namespace

bool isRowRule(std::string_view line) {
    const bool marks = std::all_of(line.begin(), line.end(), [](char c) {
        return c == '-' || c == '|' || c == ':' || c == '+' || c == '=' || isBlank(c);
    });
    return marks &&
           (line.find("--") != std::string_view::npos ||
            line.find("==") != std::string_view::npos) &&
           line.find_first_of("|+ ") != std::string_view::npos;
}

std::ptrdiff_t barCount(std::string_view line) {
    const std::size_t first = std::min(line.find('|'), line.size());
    return std::count(line.begin() + static_cast<std::ptrdiff_t>(first), line.end(), '|');
}

std::size_t gapEnd(std::string_view line, std::size_t i) {
    std::size_t end = i;
    while (end < line.size() && line[end] == ' ') {
        ++end;
    }
    return end >= i + 2 ? end : i;
}

bool isGrouping(std::string_view text, std::size_t k) {
    const auto digit = [text](std::size_t at) { return at < text.size() && isDigit(text[at]); };
    const bool before =
        k > 0 && digit(k - 1) && !(k > 3 && digit(k - 2) && digit(k - 3) && digit(k - 4));
    return before && digit(k + 1) && digit(k + 2) && digit(k + 3) && !digit(k + 4);
}

std::size_t blankColumns(std::string_view line, bool indented) {
    if (!hasGap(line)) {
        return 0;
    }
    const std::size_t margin = indented ? 1 : 0;
    std::size_t columns = 1;
    std::size_t begin = 0;
    for (std::size_t k = 0; k < line.size(); ++k) {
        const std::size_t end = gapEnd(line, k);
        if (end == k) {
            continue;
        }
        const std::string_view cell = line.substr(begin, k - begin);
        const bool key = columns + margin > 1 || (cell.size() <= longestKey && isKey(cell));
        if (!key || cell.size() > longestCell || endsSentence(cell)) {
            return 0;
        }
        ++columns;
        begin = end;
        k = end;
    }
    return columns > 1 && line.size() - begin <= longestCell ? columns + margin : 0;
}

std::size_t commaColumns(std::string_view line) {
    std::size_t columns = 1;
    for (std::size_t k = line.find(','); k < line.size(); k = line.find(',', k + 1)) {
        if (k + 1 == line.size() || isBlank(line[k + 1])) {
            return 0;
        }
        columns += isGrouping(line, k) ? 0 : 1;
    }
    return isKey(line.substr(0, line.find(','))) ? columns : 0;
}

std::size_t labelGap(std::string_view line) {
    const Span cell = trimmed(line, 0, std::min(line.find('|'), longestCell));
    const std::size_t gap = line.substr(0, cell.end).find("  ");
    return gap != std::string_view::npos && isKey(line.substr(0, gap)) ? gap : 0;
}

}  // namespace speclens
