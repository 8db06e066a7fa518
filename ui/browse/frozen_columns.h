// The first columns of the phone table, which stay in view while the others are scrolled sideways.
#pragma once

#include <QObject>

class QTableView;

namespace speclens::ui {

/// A second table over the first one, with its model, its selection and its rows; there only while
/// the first one is scrolled sideways.
class FrozenColumns : public QObject {
    Q_OBJECT
  public:
    /// `table` has a PhoneTableHeader and its selection model, and belongs to nobody else.
    explicit FrozenColumns(QTableView& table);

    /// What of the table's width they cover; 0 while they are not there.
    [[nodiscard]] int width() const;
    /// Null until they are needed for the first time.
    [[nodiscard]] QTableView* view() const { return view_; }

  signals:
    /// They are shown for the first time.
    void made(QTableView* view);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void refresh();
    void make();

    QTableView& table_;
    QTableView* view_ = nullptr;
};

}  // namespace speclens::ui
