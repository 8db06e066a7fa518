// The help: keys, the language of searches, and what badges and signs mean.
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QMenuBar;
class QTextBrowser;

namespace speclens::ui {

/// Stays open beside the window. Ctrl+F goes to the field that finds words in it, in which Enter
/// goes to the next place and Shift+Enter to the one before.
class HelpWindow : public QDialog {
    Q_OBJECT
  public:
    /// Of the keys in `menus`, which must outlive it.
    explicit HelpWindow(const QMenuBar& menus, QWidget* parent = nullptr);

    [[nodiscard]] QTextBrowser& page() const { return *page_; }
    [[nodiscard]] QLineEdit& findField() const { return *find_; }

  protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void fill();
    /// Goes to the next place of the words from the beginning of the present one.
    void findFromHere();
    void findNext(bool backward);
    void showFound(bool found);

    const QMenuBar& menus_;
    QLineEdit* find_;
    QLabel* missing_;
    QTextBrowser* page_;
};

}  // namespace speclens::ui
