#include "core/text/table_reader.h"

#include <algorithm>
#include <array>
#include <optional>

namespace speclens {
namespace {

/// How the cells of a row are set apart.
enum class Separator : std::uint8_t { None, Tab, Bars, Bar, Blanks, Commas, Mark };

constexpr std::size_t longestKey = 48;
constexpr std::size_t mostKeyWords = 6;
constexpr std::size_t longestCell = 100;  ///< of a row whose columns blanks set apart

bool hasDigit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), isDigit);
}

/// "|---|:--:|", "----+----", "---- ----": a rule between rows.
bool isRule(std::string_view line) {
    const bool marks = std::all_of(line.begin(), line.end(), [](char c) {
        return c == '-' || c == '|' || c == ':' || c == '+' || c == '=' || isBlank(c);
    });
    return marks &&
           (line.find("--") != std::string_view::npos ||
            line.find("==") != std::string_view::npos) &&
           line.find_first_of("|+ ") != std::string_view::npos;
}

/// Where a key ends and its value begins.
struct Pair {
    std::size_t keyEnd = 0;
    std::size_t valueBegin = 0;
};

/// A key is a few words without a sentence's marks in them: "Front camera", "3.5mm jack".
bool isKey(std::string_view key) {
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

/// A value is no sentence of prose, and no speech.
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

/// What can stand between a key and its value.
struct PairMark {
    std::string_view text;
    char byte;  ///< that lines seldom have
};
constexpr std::array<PairMark, 6> pairMarks = {
    {{":", ':'}, {"：", '\xef'}, {" - ", '-'}, {" – ", '\xe2'}, {" — ", '\xe2'}, {" = ", '='}}};

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

/// The end of a run of at least two blanks that begins at `i`; `i` where there is none.
std::size_t gapEnd(std::string_view line, std::size_t i) {
    std::size_t end = i;
    while (end < line.size() && line[end] == ' ') {
        ++end;
    }
    return end >= i + 2 ? end : i;
}

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

std::ptrdiff_t countBars(std::string_view line) {
    const std::size_t first = std::min(line.find('|'), line.size());
    return std::count(line.begin() + static_cast<std::ptrdiff_t>(first), line.end(), '|');
}

/// Whether the comma at `k` groups the digits of one number: "1,299", but not "4000,4900".
bool isGrouping(std::string_view text, std::size_t k) {
    const auto digit = [text](std::size_t at) { return at < text.size() && isDigit(text[at]); };
    const bool before =
        k > 0 && digit(k - 1) && !(k > 3 && digit(k - 2) && digit(k - 3) && digit(k - 4));
    return before && digit(k + 1) && digit(k + 2) && digit(k + 3) && !digit(k + 4);
}

class TableReader {
  public:
    TableReader(std::string_view text, const std::vector<Line>& lines)
        : text_(text), lines_(lines) {
        result_.lines.resize(lines.size());
        separators_.reserve(lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            separators_.push_back(findSeparator(i));
        }
    }

    RowLines run() {
        for (std::size_t i = 0; i < lines_.size();) {
            i = readRun(i);
        }
        return std::move(result_);
    }

  private:
    [[nodiscard]] std::string_view line(std::size_t i) const { return lines_[i].span.of(text_); }
    [[nodiscard]] std::size_t markOf(std::size_t i) const { return listMark(line(i)); }
    [[nodiscard]] std::string_view unmarked(std::size_t i) const {
        return line(i).substr(markOf(i));
    }

    /// Reads the rows from line `i` on that are written alike; gives the first line behind them.
    std::size_t readRun(std::size_t i) {
        if (isRule(line(i))) {
            result_.lines[i].part = RowPart::Rule;
            return i + 1;
        }
        const Separator separator = separators_[i];
        if (separator == Separator::None) {
            return readStack(i);
        }
        std::size_t end = i + 1;
        std::size_t rows = 1;
        while (end < lines_.size() && goesOn(separator, i, end)) {
            rows += isRule(line(end)) ? 0 : 1;
            ++end;
        }
        if (rows < leastRows(separator, i)) {
            return readStack(i);
        }
        ++tables_;
        for (std::size_t k = i; k < end; ++k) {
            addRow(separator, k);
        }
        return end;
    }

    [[nodiscard]] Separator findSeparator(std::size_t i) const {
        const std::string_view content = line(i);
        if (content.find('\t') != std::string_view::npos) {
            return Separator::Tab;
        }
        const std::ptrdiff_t bars = countBars(content);
        if (bars >= 2) {
            return Separator::Bars;
        }
        if (blankColumns(i) >= 2) {
            return Separator::Blanks;
        }
        if (pairOf(unmarked(i))) {
            return Separator::Mark;
        }
        if (bars == 1 && content.find(" | ") <= longestKey) {
            return Separator::Bar;
        }
        return commaColumns(i) >= 3 ? Separator::Commas : Separator::None;
    }

    [[nodiscard]] std::size_t leastRows(Separator separator, std::size_t i) const {
        switch (separator) {
            case Separator::Tab:
            case Separator::Bars:
                return 1;
            case Separator::Commas:
                return 3;
            case Separator::Mark:
                return markOf(i) > 0 ? 1 : 3;
            default:
                return 2;
        }
    }

    [[nodiscard]] bool goesOn(Separator separator, std::size_t first, std::size_t i) const {
        if (isRule(line(i)) && (separator == Separator::Bars || separator == Separator::Bar ||
                                separator == Separator::Blanks)) {
            return true;
        }
        if (separators_[i] != separator) {
            return false;
        }
        switch (separator) {
            case Separator::Blanks:
                return !lines_[i].blankBefore && blankColumns(i) == blankColumns(first);
            case Separator::Commas:
                return !lines_[i].blankBefore && commaColumns(i) == commaColumns(first);
            case Separator::Mark:
                return (markOf(i) > 0) == (markOf(first) > 0);
            default:
                return true;
        }
    }

    /// Columns that runs of blanks set apart; 0 for prose.
    [[nodiscard]] std::size_t blankColumns(std::size_t i) const {
        const std::string_view content = line(i);
        if (!hasGap(content)) {
            return 0;
        }
        // A row that is indented has an empty cell before the others.
        const std::size_t margin = lines_[i].indented ? 1 : 0;
        std::size_t columns = 1;
        std::size_t begin = 0;
        for (std::size_t k = 0; k < content.size(); ++k) {
            const std::size_t end = gapEnd(content, k);
            if (end == k) {
                continue;
            }
            const std::string_view cell = content.substr(begin, k - begin);
            const bool key = columns + margin > 1 || (cell.size() <= longestKey && isKey(cell));
            if (!key || cell.size() > longestCell || endsSentence(cell)) {
                return 0;
            }
            ++columns;
            begin = end;
            k = end;
        }
        return columns > 1 && content.size() - begin <= longestCell ? columns + margin : 0;
    }

    /// Columns that commas without blanks behind them set apart, as in exported sheets.
    [[nodiscard]] std::size_t commaColumns(std::size_t i) const {
        const std::string_view content = line(i);
        std::size_t columns = 1;
        for (std::size_t k = content.find(','); k < content.size(); k = content.find(',', k + 1)) {
            if (k + 1 == content.size() || isBlank(content[k + 1])) {
                return 0;
            }
            columns += isGrouping(content, k) ? 0 : 1;
        }
        return isKey(content.substr(0, content.find(','))) ? columns : 0;
    }

    // ---- labels with their values on the next line

    // stack := label value label value label value { label value }
    std::size_t readStack(std::size_t i) {
        constexpr std::size_t leastPairs = 3;
        std::size_t pairs = 0;
        std::size_t figures = 0;
        std::size_t end = i;
        while (end + 1 < lines_.size() && isStackLabel(end, end > i) && isStackValue(end + 1)) {
            figures += hasDigit(line(end + 1)) ? 1 : 0;
            ++pairs;
            end += 2;
        }
        if (pairs < leastPairs) {
            return i + 1;
        }
        if (figures * 2 < pairs) {
            return end;
        }
        ++tables_;
        for (std::size_t k = i; k < end; k += 2) {
            startRow(k, RowPart::Label);
            addCell(lines_[k].span.begin, keyEnd(k));
            addCell(lines_[k + 1].span.begin, lines_[k + 1].span.end);
            result_.lines[k + 1].part = RowPart::Value;
        }
        return end;
    }

    [[nodiscard]] std::size_t keyEnd(std::size_t i) const {
        const Span span = lines_[i].span;
        return span.end - (line(i).ends_with(':') ? 1 : 0);
    }

    [[nodiscard]] bool isStackLabel(std::size_t i, bool inside) const {
        constexpr std::size_t mostWords = 4;
        constexpr std::size_t longestLabel = 32;
        const std::string_view content = line(i);
        const bool plain = content.size() <= longestLabel && countWords(content) <= mostWords &&
                           !isLower(content.front()) && isKey(content) && !endsSentence(content) &&
                           markOf(i) == 0;
        return plain && (!hasDigit(content) || inside) && !content.starts_with('#');
    }

    [[nodiscard]] bool isStackValue(std::size_t i) const {
        const std::string_view content = line(i);
        return !lines_[i].blankBefore && content.size() <= longestCell && isValue(content) &&
               !content.ends_with(':') && markOf(i) == 0 && !content.starts_with('#') &&
               content.find_first_of("\t|") == std::string_view::npos;
    }

    // ---- rows and their cells

    void startRow(std::size_t i, RowPart part) {
        result_.lines[i] = {part, tables_, static_cast<std::uint32_t>(result_.cells.size()), 0};
        row_ = i;
    }

    void addCell(std::size_t begin, std::size_t end) {
        Span span = trimmed(text_, begin, end);
        // Markdown's bold and code.
        while (!span.empty() && (text_[span.begin] == '*' || text_[span.begin] == '`')) {
            ++span.begin;
        }
        while (!span.empty() && (text_[span.end - 1] == '*' || text_[span.end - 1] == '`')) {
            --span.end;
        }
        result_.cells.push_back({span, false});
        ++result_.lines[row_].cellCount;
    }

    void addRow(Separator separator, std::size_t i) {
        if (isRule(line(i))) {
            result_.lines[i].part = RowPart::Rule;
            markHeader(i);
            return;
        }
        const std::uint32_t columns = result_.lines[row_].cellCount;
        startRow(i, RowPart::Row);
        switch (separator) {
            case Separator::Tab:
                split(separator, i, [this](std::size_t k) { return text_[k] == '\t' ? k + 1 : k; });
                break;
            case Separator::Bars:
            case Separator::Bar:
                split(separator, i, [this](std::size_t k) { return text_[k] == '|' ? k + 1 : k; });
                break;
            case Separator::Blanks:
                split(separator, i, [this, i](std::size_t k) {
                    return gapEnd(text_.substr(0, lines_[i].span.end), k);
                });
                break;
            case Separator::Commas:
                split(separator, i, [this](std::size_t k) {
                    return text_[k] == ',' && !isGrouping(text_, k) ? k + 1 : k;
                });
                break;
            default:
                splitPair(i);
                break;
        }
        // An empty line ends a table where what stands behind it is not built like it.
        if (lines_[i].blankBefore && result_.lines[i].cellCount != columns) {
            result_.lines[i].table = ++tables_;
        }
    }

    /// The row above a rule heads its table.
    void markHeader(std::size_t rule) {
        if (rule == 0 || result_.lines[rule - 1].part != RowPart::Row) {
            return;
        }
        const RowLine& row = result_.lines[rule - 1];
        for (std::uint32_t k = 0; k < row.cellCount; ++k) {
            result_.cells[row.firstCell + k].heads = true;
        }
    }

    /// Cuts the line where `separatorEnd` goes on from its argument.
    template <typename SeparatorEnd>
    void split(Separator separator, std::size_t i, const SeparatorEnd& separatorEnd) {
        const Span span = lines_[i].span;
        std::size_t begin = span.begin + markOf(i);
        std::size_t end = span.end;
        if (text_[begin] == '|') {
            ++begin;
        }
        if (end > begin && text_[end - 1] == '|') {
            --end;
        }
        // A tab before all is an empty cell where the rows around have one more.
        const bool margin =
            separator == Separator::Blanks ? lines_[i].indented : lines_[i].indentedByTab;
        if (margin) {
            addCell(begin, begin);
        }
        for (std::size_t k = begin; k < end; ++k) {
            const std::size_t behind = separatorEnd(k);
            if (behind > k) {
                addCell(begin, k);
                begin = behind;
                k = behind - 1;
            }
        }
        addCell(begin, end);
    }

    void splitPair(std::size_t i) {
        const std::size_t begin = lines_[i].span.begin + markOf(i);
        const Pair pair = *pairOf(unmarked(i));
        addCell(begin, begin + pair.keyEnd);
        addCell(begin + pair.valueBegin, lines_[i].span.end);
    }

    std::string_view text_;
    const std::vector<Line>& lines_;
    std::vector<Separator> separators_;  ///< by line
    RowLines result_;
    std::uint32_t tables_ = 0;
    std::size_t row_ = 0;  ///< the line whose cells are added
};

}  // namespace

RowLines findRows(std::string_view text, const std::vector<Line>& lines) {
    return TableReader(text, lines).run();
}

}  // namespace speclens
