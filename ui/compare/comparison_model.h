// A comparison as a table: phones are columns, attributes rows under group rows that fold. Of
// several phones the rows that people decide by stand on top, and once more in their groups.
#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <array>
#include <optional>
#include <vector>

#include "core/compare/baseline.h"
#include "core/compare/comparison.h"
#include "ui/theme/badge.h"

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

    /// Of several phones `units` are those of the differences to the baseline.
    void setComparison(Comparison comparison, Units units = Units::Metric);
    [[nodiscard]] const Comparison& comparison() const { return comparison_; }

    /// The phone that the others are held against, which may be one that is not compared; or none.
    void setBaseline(std::optional<PhoneId> phone);
    /// Its place among the phones, or nothing; and as a column, or -1.
    [[nodiscard]] std::optional<std::size_t> baseline() const;
    [[nodiscard]] int baselineColumn() const;

    /// Rows that are not shown and not counted, also of attributes that are not compared.
    void setHidden(QSet<AttributeId> attributes);
    [[nodiscard]] const QSet<AttributeId>& hidden() const { return hidden_; }
    /// How many of the comparison's rows are hidden.
    [[nodiscard]] int hiddenCount() const;

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return mode_; }
    /// How many attributes a mode shows, folded ones included, each once.
    [[nodiscard]] int count(Mode mode) const;

    [[nodiscard]] bool isGroup(int row) const;
    [[nodiscard]] bool isFolded(int groupRow) const;
    /// Folds are kept by the group's name when the comparison changes.
    void setFolded(int groupRow, bool folded);
    /// The attribute's row, or null for a group row.
    [[nodiscard]] const ComparisonRow* attributeRow(int row) const;
    /// All rows of the mode in their groups, folded ones too, each once.
    [[nodiscard]] std::vector<const ComparisonRow*> attributeRows() const;
    /// The first table row that shows `attribute`, or -1.
    [[nodiscard]] int rowOf(AttributeId attribute) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  private:
    /// Rows under one heading.
    struct Section {
        QString name;
        std::vector<const ComparisonRow*> rows;  ///< those of the mode
        int differing = 0;
    };
    struct Line {
        std::size_t section = 0;             ///< in sections_
        const ComparisonRow* row = nullptr;  ///< null for the heading
    };

    [[nodiscard]] bool isShown(const ComparisonRow& row, Mode mode) const;
    [[nodiscard]] Section sectionOf(const QString& name,
                                    const std::vector<const ComparisonRow*>& rows) const;
    void layOut();
    [[nodiscard]] const Section& sectionOf(const Line& line) const {
        return sections_[line.section];
    }
    [[nodiscard]] bool isFolded(const Line& line) const {
        return folded_.contains(sectionOf(line).name);
    }
    [[nodiscard]] QVariant groupData(const Line& line, int role) const;
    [[nodiscard]] QVariant cellData(const ComparisonRow& row, std::size_t column, int role) const;
    /// What is shown of a cell; made when it is first asked for.
    struct Shown {
        QString text;
        QString spoken;
        QVector<Badge> badges;
    };
    [[nodiscard]] const Shown& shown(const ComparisonRow& row, std::size_t column) const;
    [[nodiscard]] std::vector<Shown> show(const ComparisonRow& row) const;
    [[nodiscard]] QVariant phoneData(std::size_t column, int role) const;

    Comparison comparison_;
    Units units_ = Units::Metric;
    std::optional<PhoneId> baseline_;
    std::vector<Section> sections_;  ///< none empty
    std::vector<Line> lines_;
    QSet<QString> folded_;
    QSet<AttributeId> hidden_;
    mutable std::array<std::vector<Shown>, attributeCount>
        shown_;  ///< by column; empty until asked
    Values values_;
    Mode mode_ = Mode::All;
};

}  // namespace speclens::ui
