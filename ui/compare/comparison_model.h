// A comparison as a table: phones are columns, attributes rows under group rows that fold.
#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <optional>
#include <vector>

#include "core/compare/comparison.h"

namespace speclens::ui {

class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum class Mode : std::uint8_t {
        All,
        Differences,  ///< rows in which two known values differ
        Same,         ///< rows of at least two known values, all alike
    };
    /// Whether values stand at the left or at the right of their cells.
    enum class Values : std::uint8_t { Left, Right };

    explicit ComparisonModel(Values values, QObject* parent = nullptr);

    void setComparison(Comparison comparison);
    [[nodiscard]] const Comparison& comparison() const { return comparison_; }

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return mode_; }
    /// How many attributes a mode shows, folded ones included.
    [[nodiscard]] int count(Mode mode) const;

    [[nodiscard]] bool isGroup(int row) const;
    [[nodiscard]] bool isFolded(int groupRow) const;
    /// Folds are kept by the group's name when the comparison changes.
    void setFolded(int groupRow, bool folded);
    /// The attribute's row, or null for a group row.
    [[nodiscard]] const ComparisonRow* attributeRow(int row) const;
    /// All rows of the mode, folded ones too.
    [[nodiscard]] std::vector<const ComparisonRow*> attributeRows() const;
    /// The table row that shows `attribute`, or -1.
    [[nodiscard]] int rowOf(AttributeId attribute) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  private:
    struct Line {
        const ComparisonGroup* group = nullptr;
        const ComparisonRow* row = nullptr;  ///< null for the group's own line
    };

    [[nodiscard]] std::vector<Line> rowsOf(const ComparisonGroup& group) const;
    void layOut();
    [[nodiscard]] QVariant groupData(const Line& line, int role) const;
    [[nodiscard]] QVariant cellData(const ComparisonCell& cell, int role) const;

    Comparison comparison_;
    std::vector<Line> lines_;
    QSet<QString> folded_;
    Values values_;
    Mode mode_ = Mode::All;
};

}  // namespace speclens::ui
