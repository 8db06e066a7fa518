// Which columns of the phone table are shown, in which order, and how wide.
#pragma once

#include <QObject>
#include <QStringList>
#include <map>
#include <vector>

class QTableView;

namespace speclens::ui {

class PhoneTableHeader;

/// As long as the user has not chosen otherwise, shows as many of the important columns as the
/// table has room for. The name and the brand keep their places in front, and the name is always
/// shown.
class PhoneColumns : public QObject {
    Q_OBJECT
  public:
    /// `table` shows a PhoneTableModel under `header`; the columns belong to it.
    PhoneColumns(QTableView& table, PhoneTableHeader& header);

    /// Measures the content anew.
    void refresh();
    /// The same after other units were chosen: no title gives up its unit for want of room.
    void showUnits();

    /// The user has chosen columns or their widths, which stay as they are.
    [[nodiscard]] bool areChosen() const { return chosen_; }
    void setChosen(bool chosen);

    /// From left to right.
    [[nodiscard]] std::vector<int> shown() const;
    /// Chooses these columns in this order.
    void show(const std::vector<int>& columns);
    void setShown(int column, bool shown);

    /// Chosen columns with their widths, for settings; empty where nothing is chosen.
    [[nodiscard]] QStringList state() const;
    void restore(const QStringList& state);

  signals:
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Widths {
        int least = 0;   ///< a narrower column is better hidden
        int wanted = 0;  ///< shows everything
    };
    const Widths& widths(int column);
    [[nodiscard]] Widths measure(int column) const;
    [[nodiscard]] int contentWidth(int column) const;
    void fit();
    void hideUnimportant();
    void keepFirst();

    QTableView& table_;
    PhoneTableHeader& header_;
    std::map<int, Widths> widths_;  ///< of the columns that were measured
    bool chosen_ = false;
};

}  // namespace speclens::ui
