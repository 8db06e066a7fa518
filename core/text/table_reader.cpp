#include "core/text/table_reader.h"

#include <algorithm>
#include <optional>

#include "core/text/label_stack.h"
#include "core/text/table_columns.h"
#include "core/text/table_key.h"

namespace speclens {
namespace {

/// How the cells of a row are set apart.
enum class Separator : std::uint8_t { None, Tab, Bars, Bar, Blanks, Commas, Mark };

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
        if (isRowRule(line(i))) {
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
            rows += isRowRule(line(end)) ? 0 : 1;
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
        const std::ptrdiff_t bars = barCount(line(begin));
        for (std::size_t i = begin; i < end; ++i) {
            if (barCount(line(i)) != bars || bars == 0 || keyOf(i) == 0) {
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
        const std::ptrdiff_t bars = barCount(content);
        if (bars >= 2) {
            return Separator::Bars;
        }
        const bool bar = bars == 1 && content.find(" | ") != std::string_view::npos;
        if (bar && isAligned(i)) {
            return Separator::Bar;
        }
        if (columnsByBlanks(i) >= 2) {
            return Separator::Blanks;
        }
        if (pairOf(unmarked(i))) {
            return Separator::Mark;
        }
        if (bar && content.find(" | ") <= longestKey) {
            return Separator::Bar;
        }
        return commaColumns(line(i)) >= 3 ? Separator::Commas : Separator::None;
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
        if (isRowRule(line(i)) && (separator == Separator::Bars || separator == Separator::Bar ||
                                   separator == Separator::Blanks)) {
            return true;
        }
        if (separators_[i] != separator) {
            return false;
        }
        switch (separator) {
            case Separator::Blanks:
                return !lines_[i].blankBefore && columnsByBlanks(i) == columnsByBlanks(first);
            case Separator::Commas:
                return !lines_[i].blankBefore && commaColumns(line(i)) == commaColumns(line(first));
            case Separator::Mark:
                return (markOf(i) > 0) == (markOf(first) > 0);
            default:
                return true;
        }
    }

    [[nodiscard]] std::size_t columnsByBlanks(std::size_t i) const {
        return blankColumns(line(i), lines_[i].indented);
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
        if (isRowRule(line(i))) {
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
        if (const std::size_t gap = keyed_ ? keyOf(i) : bars ? labelGap(line(i)) : 0; gap > 0) {
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

    /// Whether blanks before the bar, here or on a line beside, align it, so that they part no
    /// columns themselves.
    [[nodiscard]] bool isAligned(std::size_t i) const {
        if (labelGap(line(i)) == 0 && !lines_[i].indented) {
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
               labelGap(line(i + 1)) > 0;
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
