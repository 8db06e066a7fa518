// The section of the side bar with the saved searches.
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace speclens::ui {

class FoldButton;
class SavedSearches;
class SavedSearchList;

class SavedSearchPane : public QWidget {
    Q_OBJECT
  public:
    /// `save` is what its button does. Both must outlive it.
    SavedSearchPane(SavedSearches& searches, QAction& save, QWidget* parent = nullptr);

    [[nodiscard]] bool isUnfolded() const;
    void setUnfolded(bool unfolded);

    [[nodiscard]] SavedSearchList& list() const { return *list_; }
    [[nodiscard]] FoldButton& heading() const { return *heading_; }
    [[nodiscard]] QToolButton& saveButton() const { return *save_; }
    /// Undoes the last removal; hidden where there is none.
    [[nodiscard]] QToolButton& bringBackButton() const { return *bringBack_; }

  signals:
    void chosen(const QString& text);

  private:
    void refresh();

    SavedSearches& searches_;
    FoldButton* heading_;
    QToolButton* save_;
    SavedSearchList* list_;
    QLabel* none_;
    QToolButton* bringBack_;
};

}  // namespace speclens::ui
