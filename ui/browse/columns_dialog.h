// Choosing the columns of the phone table and their order.
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace speclens::ui {

class PhoneColumns;

/// Stands beside the window; every change shows in the table at once.
class ColumnsDialog : public QDialog {
    Q_OBJECT
  public:
    /// `columns` must outlive it.
    explicit ColumnsDialog(PhoneColumns& columns, QWidget* parent = nullptr);

    [[nodiscard]] QListWidget& list() const { return *list_; }
    [[nodiscard]] QLineEdit& filter() const { return *filter_; }

  private:
    void fill();
    void apply();
    void filterList(const QString& words);
    /// Moves the current column among the others by so many places.
    void move(int places);
    void refreshButtons();

    PhoneColumns& columns_;
    QLineEdit* filter_;
    QListWidget* list_;
    QPushButton* up_;
    QPushButton* down_;
    QPushButton* automatic_;
    bool applying_ = false;
};

}  // namespace speclens::ui
