#include "core/extract/sheet_text.h"

#include <algorithm>
#include <vector>

#include "core/extract/sheet_cells.h"
#include "core/extract/sheet_form.h"
#include "core/extract/sheet_scores.h"

namespace speclens {
namespace {

constexpr std::size_t mostLabelWords = 16;  ///< tokens of a label that are copied before a value
constexpr std::size_t mostGroupWords = 4;   ///< ... and of the label of its group

class SheetReader {
  public:
    SheetReader(const Document& document, std::uint32_t first, std::uint32_t last,
                TokenizedText& text)
        : document_(document), text_(text), cells_(document, first, last) {
        sheet_.firstBlock = first;
        sheet_.lastBlock = last;
    }

    Sheet run() {
        chooseForm(cells_, sheet_);
        switch (sheet_.form) {
            case SheetForm::Loose:
                for (std::uint32_t row = sheet_.firstBlock; row < sheet_.lastBlock; ++row) {
                    appendSentences(document_, cells_.row(row).span, row, text_);
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
    // ---- sentences

    /// The cell's sentences, the first of them behind the label's tokens.
    void append(std::uint32_t row, std::uint32_t column, Span span,
                const std::vector<Token>& label) {
        if (span.empty()) {
            return;
        }
        sheet_.signs = sheet_.signs || span.of(document_.text()) == "+";
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
        LabelCell group = groupAbove();
        LabelCell previous;
        const bool headed =
            speaksOfScores(group) || speaksOfScores(cells_.labelAt(sheet_.firstBlock, 0));
        const std::vector<bool> scores = findScores(cells_, sheet_.labelColumn, headed);
        for (std::uint32_t row = sheet_.firstBlock; row < sheet_.lastBlock; ++row) {
            const std::uint32_t column = labelColumnOf(row);
            LabelCell label = cells_.labelAt(row, column);
            if (column > 0 && !cells_.cell(row, 0).empty()) {
                group = cells_.labelAt(row, 0);
            }
            if (label.tokens.empty() && row > sheet_.firstBlock) {
                label = previous;
            }
            previous = label;
            if (row == sheet_.firstBlock && isHeader(row, label.label)) {
                readHeader(row, label);
            } else if (isSection(row)) {
                group = label;
                if (!label.label.plain) {
                    append(row, sheet_.labelColumn, cells_.cell(row, sheet_.labelColumn), {});
                }
            } else {
                readRow(row, column, scores[row - sheet_.firstBlock] ? LabelCell() : label, group);
            }
        }
    }

    /// The column of the sheet's labels; the first in a row of a label and a value alone, which has
    /// no group: "Announced | 2023" over "Body | Weight | 219 g".
    [[nodiscard]] std::uint32_t labelColumnOf(std::uint32_t row) const {
        const bool pair = sheet_.labelColumn == 1 && cells_.row(row).cellCount == 2;
        return pair && cells_.labelAt(row, 0).label.plain && !cells_.labelAt(row, 1).label.plain
                   ? 0
                   : sheet_.labelColumn;
    }

    /// A heading that is a label is part of the labels below: "Front camera" over "Resolution".
    [[nodiscard]] LabelCell groupAbove() const {
        if (sheet_.firstBlock == 0) {
            return {};
        }
        const Block& above = cells_.row(sheet_.firstBlock - 1);
        LabelCell label = above.kind == BlockKind::Heading || above.kind == BlockKind::Caption
                              ? cells_.labelAt(above.span)
                              : LabelCell();
        return label.label.plain && !label.label.naming ? label : LabelCell();
    }

    [[nodiscard]] bool isPair(std::uint32_t row) const {
        return cells_.row(row).cellCount == 2 && sheet_.labelColumn == 0;
    }

    /// Whether the cell above the labels was lost: the rows below have one cell more.
    [[nodiscard]] bool lacksCorner(std::uint32_t row) const {
        constexpr std::uint32_t fewestRows = 2;
        if (sheet_.lastBlock - row <= fewestRows || sheet_.labelColumn > 0) {
            return false;
        }
        for (std::uint32_t below = row + 1; below <= row + fewestRows; ++below) {
            if (cells_.row(below).cellCount != cells_.row(row).cellCount + 1) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool isHeader(std::uint32_t row, const CellLabel& label) const {
        return label.attributes.empty() ? !isPair(row) || lacksCorner(row)
                                        : !label.plain && lacksCorner(row);
    }

    /// Only the label's cell of the row says anything.
    [[nodiscard]] bool isSection(std::uint32_t row) const {
        for (std::uint32_t column = 0; column < cells_.row(row).cellCount; ++column) {
            if (column != sheet_.labelColumn && !cells_.cell(row, column).empty()) {
                return false;
            }
        }
        return !cells_.cell(row, sheet_.labelColumn).empty();
    }

    /// The first row names the columns. Where its last cell alone is empty, or it has one cell less
    /// than the rows below, the one above the labels was lost.
    void readHeader(std::uint32_t row, const LabelCell& corner) {
        const std::uint32_t columns = cells_.row(row).cellCount;
        const bool moved =
            !cells_.cell(row, 0).empty() && !corner.label.plain &&
            ((columns > 2 && cells_.cell(row, columns - 1).empty()) || lacksCorner(row));
        for (std::uint32_t column = 0; column < columns; ++column) {
            if (column != sheet_.labelColumn || !corner.label.plain) {
                append(row, column + (moved ? 1 : 0), cells_.cell(row, column), {});
            }
        }
    }

    /// A label that says enough stands alone; what is said of a camera is that of its group: "Front
    /// camera" over "Aperture".
    static bool needsGroup(const CellLabel& label, const CellLabel& group) {
        return (label.attributes.empty() && !label.naming) ||
               (group.attributes.has(AttributeId::CameraFront) &&
                label.attributes.hasAny({AttributeId::CameraMainAperture, AttributeId::CameraOis,
                                         AttributeId::CameraMainSensor}));
    }

    void readRow(std::uint32_t row, std::uint32_t labelColumn, const LabelCell& label,
                 const LabelCell& group) {
        std::vector<Token> words;
        const bool labelled = !label.tokens.empty() && label.tokens.size() <= mostLabelWords;
        if (labelled && needsGroup(label.label, group.label)) {
            words.assign(group.tokens.begin(),
                         group.tokens.begin() + static_cast<std::ptrdiff_t>(
                                                    std::min(group.tokens.size(), mostGroupWords)));
        }
        if (labelled) {
            words.insert(words.end(), label.tokens.begin(), label.tokens.end());
        } else {
            append(row, labelColumn, cells_.cell(row, labelColumn), {});
        }
        for (std::uint32_t column = labelColumn + 1; column < cells_.row(row).cellCount; ++column) {
            append(row, column, cells_.cell(row, column), words);
        }
    }

    void readLabelsAbove() {
        const std::uint32_t columns = cells_.row(sheet_.firstBlock).cellCount;
        const std::vector<Token> none;
        std::vector<std::vector<Token>> labels(columns);
        for (std::uint32_t column = 0; column < columns; ++column) {
            LabelCell label = cells_.labelAt(sheet_.firstBlock, column);
            if (label.label.plain && !label.label.naming && label.tokens.size() <= mostLabelWords) {
                labels[column] = std::move(label.tokens);
            }
        }
        for (std::uint32_t row = sheet_.firstBlock + 1; row < sheet_.lastBlock; ++row) {
            for (std::uint32_t column = 0; column < cells_.row(row).cellCount; ++column) {
                append(row, column, cells_.cell(row, column),
                       column < columns ? labels[column] : none);
            }
        }
    }

    const Document& document_;
    TokenizedText& text_;
    SheetCells cells_;
    Sheet sheet_;
};

}  // namespace

Sheet readSheet(const Document& document, std::uint32_t first, std::uint32_t last,
                TokenizedText& text) {
    return SheetReader(document, first, last, text).run();
}

}  // namespace speclens
