// The table of phones: its columns, its order, and the names that stay in view.
#pragma once

#include <QTableView>

class QMenu;

namespace speclens::ui {

class FrozenColumns;
class PhoneColumns;
class PhoneTableHeader;
class PhoneTableModel;

class PhoneTableView : public QTableView {
    Q_OBJECT
  public:
    /// `model` must outlive it.
    explicit PhoneTableView(PhoneTableModel& model, QWidget* parent = nullptr);

    [[nodiscard]] PhoneColumns& columns() const { return *columns_; }
    [[nodiscard]] const FrozenColumns& frozen() const { return *frozen_; }

    /// Sorts by the column, or the other way round where the table is sorted by it. `further` keeps
    /// the columns before it; the third time the column is left out.
    void sortBy(int column, bool further);

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

  signals:
    /// The user asked for another order than that of the search.
    void orderAsked();
    void columnsAsked();

  private:
    void showHeaderMenu(const QHeaderView& header, const QPoint& position);
    void useHeader(PhoneTableHeader& header);
    void keepNamesInView();

    PhoneTableModel& model_;
    PhoneColumns* columns_;
    FrozenColumns* frozen_ = nullptr;
};

}  // namespace speclens::ui
