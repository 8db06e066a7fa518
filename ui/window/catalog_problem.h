// The window that is shown in place of the main one where the catalog cannot be opened.
#pragma once

#include <QWidget>

class QPushButton;

namespace speclens::ui {

class EmptyPage;
class PrimaryButton;

/// Says what is wrong with the file, and offers to try again or to open another one. Leaves the
/// file as it is.
class CatalogProblem : public QWidget {
    Q_OBJECT
  public:
    explicit CatalogProblem(QWidget* parent = nullptr);

    /// `problem` is the text of an Error, `path` the file; empty where there is none.
    void setProblem(const QString& problem, const QString& path);
    [[nodiscard]] QString problem() const;

    [[nodiscard]] QPushButton& retryButton() const;
    [[nodiscard]] QPushButton& openButton() const { return *open_; }
    [[nodiscard]] QPushButton& folderButton() const { return *folder_; }

  signals:
    void retryAsked();
    void catalogChosen(const QString& path);

  private:
    void askCatalog();
    void showFolder();

    QString path_;
    EmptyPage* page_;
    PrimaryButton* retry_;
    QPushButton* open_;
    QPushButton* folder_;
};

}  // namespace speclens::ui
