#include "core/extract/sheet_text.h"

#include <algorithm>
#include <vector>

#include "core/extract/sheet_label.h"

namespace speclens {
namespace {

constexpr std::size_t longestLabel = 80;    ///< in bytes; what is longer is no label
constexpr std::size_t mostLabelWords = 16;  ///< tokens of a label that are copied before a value
constexpr std::size_t mostGroupWords = 4;   ///< ... and of the label of its group

struct LabelCell {
    std::vector<Token> tokens;
    CellLabel label;
};

class SheetReader {
  public:
    SheetReader(const Document& document, std::uint32_t first, std::uint32_t last,
                TokenizedText& text)
        : document_(document), text_(text) {
        sheet_.firstBlock = first;
        sheet_.lastBlock = last;
    }

    Sheet run() {
        chooseForm();
        switch (sheet_.form) {
            case SheetForm::Loose:
                for (std::uint32_t row = sheet_.firstBlock; row < sheet_.lastBlock; ++row) {
                    appendSentences(document_, block(row).span, row, text_);
                }
                break;
            case SheetForm::Beside:
                readLabelsBeside();
                break;
            case SheetForm::Above:
                readLabelsAbove();
                break;
        }
        return sheet_;
    }

  private:
    [[nodiscard]] const Block& block(std::uint32_t row) const { return document_.blocks()[row]; }
    [[nodiscard]] Span cell(std::uint32_t row, std::uint32_t column) const {
        const auto cells = document_.cells(block(row));
        return column < cells.size() ? cells[column].span : Span{};
    }

    [[nodiscard]] LabelCell labelAt(Span span) const {
        LabelCell cell;
        if (!span.empty() && span.size() <= longestLabel) {
            tokenize(document_.text(), span, cell.tokens);
            cell.label = readLabel(cell.tokens);
        }
        return cell;
    }
    [[nodiscard]] LabelCell labelAt(std::uint32_t row, std::uint32_t column) const {
        return labelAt(cell(row, column));
    }

    // ---- where the labels stand

    struct Column {
        std::uint32_t filled = 0;
        std::uint32_t labels = 0;
    };

    [[nodiscard]] Column countLabels(std::uint32_t column) const {
        Column count;
        for (std::uint32_t row = sheet_.firstBlock; row < sheet_.lastBlock; ++row) {
            if (cell(row, column).empty()) {
                continue;
            }
            const CellLabel label = labelAt(row, column).label;
            ++count.filled;
            count.labels += label.plain && !label.naming ? 1 : 0;
        }
        return count;
    }

    void chooseForm() {
        const std::uint32_t rows = sheet_.lastBlock - sheet_.firstBlock;
        const auto columns = block(sheet_.firstBlock).cellCount;
        const CellLabel corner = labelAt(sheet_.firstBlock, 0).label;
        const Column first = countLabels(0);
        if (rows > 1 && first.labels * 3 < rows && hasLabelsAbove(corner)) {
            sheet_.form = SheetForm::Above;
            return;
        }
        const Column second = columns > 2 ? countLabels(1) : Column{};
        // "DISPLAY | Size | 6.7": the first column names groups, where it says anything.
        if (second.labels >= 2 && second.labels * 2 >= second.filled &&
            first.filled * 10 < rows * 7) {
            sheet_.form = SheetForm::Beside;
            sheet_.labelColumn = 1;
        } else if ((first.labels > 0 && first.labels * 3 >= first.filled) ||
                   (rows > 1 && columns > 2 &&
                    (corner.naming || cell(sheet_.firstBlock, 0).empty() || isMatrix()))) {
            sheet_.form = SheetForm::Beside;
        }
    }

    /// A first row without figures but in names, over rows of figures: "Country | Fold6 | Flip6".
    [[nodiscard]] bool isMatrix() const {
        constexpr std::uint32_t fewestRows = 3;
        const std::uint32_t rows = sheet_.lastBlock - sheet_.firstBlock;
        if (document_.cells(block(sheet_.firstBlock))[0].heads) {
            return true;
        }
        if (rows < fewestRows) {
            return false;
        }
        const auto begins = [this](std::uint32_t row, std::uint32_t column) {
            const std::string_view content = cell(row, column).of(document_.text());
            return !content.empty() && !isLetter(content.front());
        };
        std::uint32_t figures = 0;
        std::uint32_t cells = 0;
        for (std::uint32_t column = 0; column < block(sheet_.firstBlock).cellCount; ++column) {
            if (begins(sheet_.firstBlock, column)) {
                return false;
            }
            for (std::uint32_t row = sheet_.firstBlock + 1;
                 column > 0 && row < sheet_.firstBlock + fewestRows; ++row) {
                figures += begins(row, column) ? 1 : 0;
                ++cells;
            }
        }
        return figures == cells;
    }

    static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    [[nodiscard]] bool hasLabelsAbove(const CellLabel& corner) const {
        constexpr std::uint32_t mostColumns = 64;
        const std::uint32_t columns = std::min(block(sheet_.firstBlock).cellCount, mostColumns);
        std::uint32_t labels = 0;
        for (std::uint32_t column = 1; column < columns; ++column) {
            const CellLabel label = labelAt(sheet_.firstBlock, column).label;
            labels += label.plain && !label.naming ? 1 : 0;
        }
        return labels >= 2 || (labels == 1 && columns == 2 && corner.naming);
    }

    // ---- sentences

    /// The cell's sentences, the first of them behind the label's tokens.
    void append(std::uint32_t row, std::uint32_t column, Span span,
                const std::vector<Token>& label) {
        if (span.empty()) {
            return;
        }
        const auto begin = static_cast<std::uint32_t>(text_.tokens.size());
        const std::size_t firstSentence = text_.sentences.size();
        text_.tokens.insert(text_.tokens.end(), label.begin(), label.end());
        appendSentences(document_, span, row, text_);
        if (text_.sentences.size() == firstSentence) {
            text_.tokens.resize(begin);
            return;
        }
        text_.sentences[firstSentence].begin = begin;
        for (std::size_t i = firstSentence; i < text_.sentences.size(); ++i) {
            text_.sentences[i].cell = column;
        }
    }

    void readLabelsBeside() {
        std::vector<Token> group = groupAbove();
        LabelCell previous;
        for (std::uint32_t row = sheet_.firstBlock; row < sheet_.lastBlock; ++row) {
            LabelCell label = labelAt(row, sheet_.labelColumn);
            if (sheet_.labelColumn > 0 && !cell(row, 0).empty()) {
                group = labelAt(row, 0).tokens;
            }
            if (label.tokens.empty() && row > sheet_.firstBlock) {
                label = previous;
            }
            previous = label;
            if (row == sheet_.firstBlock && label.label.attributes.empty() &&
                (!isPair(row) || lacksCorner(row))) {
                readHeader(row, label);
            } else if (isSection(row)) {
                group = label.tokens;
                if (!label.label.plain) {
                    append(row, sheet_.labelColumn, cell(row, sheet_.labelColumn), {});
                }
            } else {
                readRow(row, label, group);
            }
        }
    }

    /// A heading that is a label is part of the labels below: "Front camera" over "Resolution".
    [[nodiscard]] std::vector<Token> groupAbove() const {
        if (sheet_.firstBlock == 0) {
            return {};
        }
        const Block& above = block(sheet_.firstBlock - 1);
        const LabelCell label = above.kind == BlockKind::Heading || above.kind == BlockKind::Caption
                                    ? labelAt(above.span)
                                    : LabelCell();
        return label.label.plain && !label.label.naming ? label.tokens : std::vector<Token>();
    }

    [[nodiscard]] bool isPair(std::uint32_t row) const {
        return block(row).cellCount == 2 && sheet_.labelColumn == 0;
    }

    /// Whether the cell above the labels was lost: the rows below have one cell more.
    [[nodiscard]] bool lacksCorner(std::uint32_t row) const {
        constexpr std::uint32_t fewestRows = 2;
        if (sheet_.lastBlock - row <= fewestRows || sheet_.labelColumn > 0) {
            return false;
        }
        for (std::uint32_t below = row + 1; below <= row + fewestRows; ++below) {
            if (block(below).cellCount != block(row).cellCount + 1) {
                return false;
            }
        }
        return true;
    }

    /// Only the label's cell of the row says anything.
    [[nodiscard]] bool isSection(std::uint32_t row) const {
        for (std::uint32_t column = 0; column < block(row).cellCount; ++column) {
            if (column != sheet_.labelColumn && !cell(row, column).empty()) {
                return false;
            }
        }
        return !cell(row, sheet_.labelColumn).empty();
    }

    /// The first row names the columns. Where its last cell alone is empty, or it has one cell less
    /// than the rows below, the one above the labels was lost.
    void readHeader(std::uint32_t row, const LabelCell& corner) {
        const std::uint32_t columns = block(row).cellCount;
        const bool moved = !cell(row, 0).empty() && !corner.label.plain &&
                           ((columns > 2 && cell(row, columns - 1).empty()) || lacksCorner(row));
        for (std::uint32_t column = 0; column < columns; ++column) {
            if (column != sheet_.labelColumn || !corner.label.plain) {
                append(row, column + (moved ? 1 : 0), cell(row, column), {});
            }
        }
    }

    void readRow(std::uint32_t row, const LabelCell& label, const std::vector<Token>& group) {
        std::vector<Token> words;
        const bool labelled = !label.tokens.empty() && label.tokens.size() <= mostLabelWords;
        // A label that says enough stands alone.
        if (labelled && label.label.attributes.empty() && !label.label.naming) {
            words.assign(group.begin(), group.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                            group.size(), mostGroupWords)));
        }
        if (labelled) {
            words.insert(words.end(), label.tokens.begin(), label.tokens.end());
        } else {
            append(row, sheet_.labelColumn, cell(row, sheet_.labelColumn), {});
        }
        for (std::uint32_t column = sheet_.labelColumn + 1; column < block(row).cellCount;
             ++column) {
            append(row, column, cell(row, column), words);
        }
    }

    void readLabelsAbove() {
        const std::uint32_t columns = block(sheet_.firstBlock).cellCount;
        const std::vector<Token> none;
        std::vector<std::vector<Token>> labels(columns);
        for (std::uint32_t column = 0; column < columns; ++column) {
            LabelCell label = labelAt(sheet_.firstBlock, column);
            if (label.label.plain && !label.label.naming && label.tokens.size() <= mostLabelWords) {
                labels[column] = std::move(label.tokens);
            }
        }
        for (std::uint32_t row = sheet_.firstBlock + 1; row < sheet_.lastBlock; ++row) {
            for (std::uint32_t column = 0; column < block(row).cellCount; ++column) {
                append(row, column, cell(row, column), column < columns ? labels[column] : none);
            }
        }
    }

    const Document& document_;
    TokenizedText& text_;
    Sheet sheet_;
};

}  // namespace

Sheet readSheet(const Document& document, std::uint32_t first, std::uint32_t last,
                TokenizedText& text) {
    return SheetReader(document, first, last, text).run();
}

}  // namespace speclens
