// Which columns of the phone table are shown, and how wide.
#pragma once

#include <QObject>
#include <vector>

class QTableView;

namespace speclens::ui {

class PhoneTableHeader;

/// As long as the user has not chosen otherwise, shows as many columns as the table has room for,
/// the important ones first. The menu of the header shows and hides columns.
class PhoneColumns : public QObject {
    Q_OBJECT
  public:
    /// `table` shows a PhoneTableModel under `header`; the columns belong to it.
    PhoneColumns(QTableView& table, PhoneTableHeader& header);

    /// Measures the content anew.
    void refresh();

    /// The user has chosen columns or their widths, which stay as they are.
    [[nodiscard]] bool areChosen() const { return chosen_; }
    void setChosen(bool chosen);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Widths {
        int least = 0;   ///< a narrower column is better hidden
        int wanted = 0;  ///< shows everything
    };
    [[nodiscard]] Widths measure(int column) const;
    void fit();
    void showMenu(const QPoint& position);

    QTableView& table_;
    PhoneTableHeader& header_;
    std::vector<Widths> widths_;  ///< a column each
    bool chosen_ = false;
};

}  // namespace speclens::ui
