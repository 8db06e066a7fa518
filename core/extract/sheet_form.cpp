#include "core/extract/sheet_form.h"

#include <algorithm>

#include "core/spec/ascii.h"

namespace speclens {
namespace {

class FormChooser {
  public:
    FormChooser(const SheetCells& cells, Sheet& sheet) : cells_(cells), sheet_(sheet) {}

    void choose() {
        const std::uint32_t rows = cells_.last() - cells_.first();
        const auto columns = cells_.row(cells_.first()).cellCount;
        const CellLabel corner = cells_.labelAt(cells_.first(), 0).label;
        const Column first = countLabels(0);
        if (rows > 1 && first.labels * 3 < rows && hasLabelsAbove(corner)) {
            sheet_.form = SheetForm::Above;
            return;
        }
        const Column second = mostCells() > 2 ? countLabels(1) : Column{};
        // "DISPLAY | Size | 6.7": the first column names groups, where it says anything.
        if (second.labels >= 2 && second.labels * 2 >= second.filled &&
            first.filled * 10 < rows * 7) {
            sheet_.form = SheetForm::Beside;
            sheet_.labelColumn = 1;
        } else if ((first.labels > 0 && first.labels * 3 >= first.filled) ||
                   (rows > 1 && columns > 2 &&
                    (corner.naming || cells_.cell(cells_.first(), 0).empty() || isMatrix()))) {
            sheet_.form = SheetForm::Beside;
        }
    }

  private:
    struct Column {
        std::uint32_t filled = 0;
        std::uint32_t labels = 0;
    };

    [[nodiscard]] Column countLabels(std::uint32_t column) const {
        Column count;
        for (std::uint32_t row = cells_.first(); row < cells_.last(); ++row) {
            if (cells_.cell(row, column).empty()) {
                continue;
            }
            const CellLabel label = cells_.labelAt(row, column).label;
            ++count.filled;
            count.labels += label.plain && !label.naming ? 1 : 0;
        }
        return count;
    }

    [[nodiscard]] std::uint32_t mostCells() const {
        std::uint32_t most = 0;
        for (std::uint32_t row = cells_.first(); row < cells_.last(); ++row) {
            most = std::max(most, cells_.row(row).cellCount);
        }
        return most;
    }

    /// A first row without figures but in names, over rows of figures: "Country | Fold6 | Flip6".
    [[nodiscard]] bool isMatrix() const {
        constexpr std::uint32_t fewestRows = 3;
        const std::uint32_t rows = cells_.last() - cells_.first();
        if (cells_.heads(cells_.first())) {
            return true;
        }
        if (rows < fewestRows) {
            return false;
        }
        const auto begins = [this](std::uint32_t row, std::uint32_t column) {
            const std::string_view content = cells_.textOf(row, column);
            return !content.empty() && !isLetter(content.front());
        };
        std::uint32_t figures = 0;
        std::uint32_t cells = 0;
        for (std::uint32_t column = 0; column < cells_.row(cells_.first()).cellCount; ++column) {
            if (begins(cells_.first(), column)) {
                return false;
            }
            for (std::uint32_t row = cells_.first() + 1;
                 column > 0 && row < cells_.first() + fewestRows; ++row) {
                figures += begins(row, column) ? 1 : 0;
                ++cells;
            }
        }
        return figures == cells;
    }

    [[nodiscard]] bool hasLabelsAbove(const CellLabel& corner) const {
        constexpr std::uint32_t mostColumns = 64;
        const std::uint32_t columns = std::min(cells_.row(cells_.first()).cellCount, mostColumns);
        std::uint32_t labels = 0;
        for (std::uint32_t column = 1; column < columns; ++column) {
            const CellLabel label = cells_.labelAt(cells_.first(), column).label;
            labels += label.plain && !label.naming ? 1 : 0;
        }
        return labels >= 2 || (labels == 1 && columns == 2 && corner.naming);
    }

    const SheetCells& cells_;
    Sheet& sheet_;
};

}  // namespace

void chooseForm(const SheetCells& cells, Sheet& sheet) {
    FormChooser(cells, sheet).choose();
}

}  // namespace speclens
