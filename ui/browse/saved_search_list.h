// The saved searches in the side bar.
#pragma once

#include <QAction>
#include <QListView>

namespace speclens::ui {

class SavedSearches;

/// Enter, Space or a click choose; F2 renames, Delete removes, Ctrl+Up and Ctrl+Down reorder. As
/// high as its rows, up to a few.
class SavedSearchList : public QListView {
    Q_OBJECT
  public:
    /// `searches` must outlive it.
    explicit SavedSearchList(SavedSearches& searches, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

  signals:
    void chosen(const QString& text);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void choose(const QModelIndex& index);
    void renameCurrent();
    void removeCurrent();
    /// Up by -1, down by 1.
    void moveCurrent(int by);

    SavedSearches& searches_;
};

}  // namespace speclens::ui
