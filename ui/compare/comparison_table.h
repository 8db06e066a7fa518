// The table view of a ComparisonModel, for several phones or for one.
#pragma once

#include <QTableView>

#include "ui/compare/comparison_model.h"

namespace speclens::ui {

/// Both headers stay in view. Group rows fold with a click, Left, Right, Enter and Space; Alt with
/// Left and Right moves the current phone. The model must outlive the view.
class ComparisonTable : public QTableView {
    Q_OBJECT
  public:
    explicit ComparisonTable(ComparisonModel& model, QWidget* parent = nullptr);

    [[nodiscard]] ComparisonModel& comparisonModel() const { return model_; }
    /// The attribute of the current cell, or nothing.
    [[nodiscard]] std::optional<AttributeId> currentAttribute() const;
    /// Moves the current cell to an attribute's row in `column`, or to its first row.
    void goTo(std::optional<AttributeId> attribute, int column);

  signals:
    /// The user moved to another cell; the row may be a group's.
    void rowChosen(int row);
    /// The user pressed Enter on or clicked a value.
    void rowActivated(int row);
    void removeRequested(int column);
    void baselineRequested(int column);
    void moveRequested(int from, int to);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    void toggle(int groupRow);
    void rowClicked(int row);
    void spanGroups();
    void fitRows();

    ComparisonModel& model_;
};

}  // namespace speclens::ui
