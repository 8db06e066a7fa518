// The menu of saved searches.
#pragma once

#include <QMenu>

namespace speclens::ui {

class SavedSearches;

/// Shows each with the number of phones that it finds now.
class SavedSearchMenu : public QMenu {
    Q_OBJECT
  public:
    /// `save` comes first. Both must outlive it.
    SavedSearchMenu(SavedSearches& searches, QAction& save, QWidget* parent = nullptr);

  signals:
    void chosen(const QString& text);

  private:
    void fill();

    SavedSearches& searches_;
    QAction& save_;
};

}  // namespace speclens::ui
