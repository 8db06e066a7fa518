#include "core/text/table_reader.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/text/label_stack.h"
#include "core/text/table_key.h"

namespace speclens {
namespace {

/// How the cells of a row are set apart.
enum class Separator : std::uint8_t { None, Tab, Bars, Bar, Blanks, Commas, Mark };

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
        : text_(text), lines_(lines), stacks_(text, lines, hasCells_) {
        result_.lines.resize(lines.size());
        separators_.reserve(lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            separators_.push_back(findSeparator(i));
            hasCells_.push_back(separators_.back() != Separator::None);
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
        pairTables_ += separator == Separator::Mark && markOf(i) == 0 ? 1 : 0;
        keyed_ = areKeyed(separator, i, end);
        for (std::size_t k = i; k < end; ++k) {
            addRow(keyed_ ? Separator::Bars : separator, k);
        }
        return end;
    }

    /// "Screen: 5.8 in | 6.1 in" in as many columns on each line: the columns of several phones.
    /// What one phone has is listed with more bars here and less there.
    [[nodiscard]] bool areKeyed(Separator separator, std::size_t begin, std::size_t end) const {
        constexpr std::size_t fewestRows = 4;
        if ((separator != Separator::Mark && separator != Separator::Bars) ||
            end - begin < fewestRows || markOf(begin) > 0) {
            return false;
        }
        const std::ptrdiff_t bars = countBars(line(begin));
        for (std::size_t i = begin; i < end; ++i) {
            if (countBars(line(i)) != bars || bars == 0 || keyOf(i) == 0) {
                return false;
            }
        }
        return true;
    }

    /// Bytes of the key and its mark before the first bar: "Screen: "; 0 without one.
    [[nodiscard]] std::size_t keyOf(std::size_t i) const {
        const std::string_view content = line(i);
        const auto pair = pairAt(content.substr(0, content.find('|')), ":");
        return pair ? pair->valueBegin : 0;
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
        const bool bar = bars == 1 && content.find(" | ") != std::string_view::npos;
        if (bar && isAligned(i)) {
            return Separator::Bar;
        }
        if (blankColumns(i) >= 2) {
            return Separator::Blanks;
        }
        if (pairOf(unmarked(i))) {
            return Separator::Mark;
        }
        if (bar && content.find(" | ") <= longestKey) {
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
                return markOf(i) > 0 || goesOnBelowLabel(i) ? 1 : 3;
            default:
                return 2;
        }
    }

    /// Pairs right below a label, as others on the page are: a section of the same sheet.
    [[nodiscard]] bool goesOnBelowLabel(std::size_t i) const {
        return pairTables_ > 0 && i > 0 && !lines_[i].blankBefore && lines_[i - 1].blankBefore &&
               !hasCells_[i - 1] && stacks_.isLabel(i - 1, false);
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

    // ---- labels with their values below

    std::size_t readStack(std::size_t i) {
        const LabelStack stack = stacks_.at(i);
        if (stack.form == LabelStack::Form::None) {
            return stack.end;
        }
        ++tables_;
        std::size_t label = i;
        for (std::size_t k = i + 1; k < stack.end; ++k) {
            const bool next =
                stack.form == LabelStack::Form::Pairs ? (k - i) % 2 == 0 : lines_[k].blankBefore;
            if (next) {
                label = k;
            } else if (k == label + 1) {
                startRow(label, RowPart::Label);
                addCell(lines_[label].span.begin, keyEnd(label));
                addCell(lines_[k].span.begin + markOf(k), lines_[k].span.end);
                result_.lines[k].part = RowPart::Value;
            } else {
                startRow(k, RowPart::Row);
                addCell(lines_[k].span.begin, lines_[k].span.begin);
                addCell(lines_[k].span.begin + markOf(k), lines_[k].span.end);
            }
        }
        return stack.end;
    }

    [[nodiscard]] std::size_t keyEnd(std::size_t i) const {
        return lines_[i].span.end - (line(i).ends_with(':') ? 1 : 0);
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
        const bool bars = separator == Separator::Bars || separator == Separator::Bar;
        const bool margin = separator == Separator::Blanks ? lines_[i].indented
                            : bars                         ? isOverLabels(i)
                                                           : lines_[i].indentedByTab;
        if (margin) {
            addCell(begin, begin);
        }
        if (const std::size_t gap = keyed_ ? keyOf(i) : bars ? labelGap(i) : 0; gap > 0) {
            const std::size_t mark = keyed_ ? line(i).find(':') : gap;
            addCell(begin, lines_[i].span.begin + mark);
            begin = lines_[i].span.begin + gap;
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

    /// Where blanks set a label apart before the first bar: "Weight    190 g | 197 g"; 0 where none
    /// do.
    [[nodiscard]] std::size_t labelGap(std::size_t i) const {
        const std::string_view content = line(i);
        const Span cell = trimmed(content, 0, std::min(content.find('|'), longestCell));
        const std::size_t gap = content.substr(0, cell.end).find("  ");
        return gap != std::string_view::npos && isKey(content.substr(0, gap)) ? gap : 0;
    }

    /// Whether blanks before the bar, here or on a line beside, align it, so that they part no
    /// columns themselves.
    [[nodiscard]] bool isAligned(std::size_t i) const {
        if (labelGap(i) == 0 && !lines_[i].indented) {
            return false;
        }
        const std::size_t end = std::min(i + 2, lines_.size());
        for (std::size_t k = i > 0 ? i - 1 : 0; k < end; ++k) {
            if (line(k).find("  |") != std::string_view::npos) {
                return true;
            }
        }
        return false;
    }

    /// An indented row of names over rows of such labels.
    [[nodiscard]] bool isOverLabels(std::size_t i) const {
        return lines_[i].indented && !line(i).starts_with('|') && i + 1 < lines_.size() &&
               labelGap(i + 1) > 0;
    }

    void splitPair(std::size_t i) {
        const std::size_t begin = lines_[i].span.begin + markOf(i);
        const Pair pair = *pairOf(unmarked(i));
        addCell(begin, begin + pair.keyEnd);
        addCell(begin + pair.valueBegin, lines_[i].span.end);
    }

    std::string_view text_;
    const std::vector<Line>& lines_;
    std::vector<bool> hasCells_;  ///< by line
    LabelStacks stacks_;
    std::vector<Separator> separators_;  ///< by line
    RowLines result_;
    std::uint32_t tables_ = 0;
    std::uint32_t pairTables_ = 0;  ///< of keys and values, not of a marked list
    std::size_t row_ = 0;           ///< the line whose cells are added
    bool keyed_ = false;            ///< the rows begin with keys, apart by colons
};

}  // namespace

RowLines findRows(std::string_view text, const std::vector<Line>& lines) {
    return TableReader(text, lines).run();
}

}  // namespace speclens
