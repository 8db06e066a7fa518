// What the dialogs that change the catalog have in common.
#pragma once

#include <QDialog>
#include <optional>

#include "core/catalog/edit_store.h"

class QPushButton;
class QVBoxLayout;

namespace speclens::ui {

class CatalogEdits;
class Session;

/// Stands beside the window, which stays in use. Follows every change of the catalog, says what was
/// done last, and has the window's undo and redo; its button undoes what was done since it is
/// there.
class CatalogDialog : public QDialog {
    Q_OBJECT
  public:
    /// All must outlive it.
    struct Surroundings {
        Session& session;
        CatalogEdits& edits;
        QAction& undo;
        QAction& redo;
    };

    CatalogDialog(const Surroundings& surroundings, const QString& title, const QString& intro,
                  QWidget* parent);

    /// Reads the catalog anew.
    virtual void refresh() = 0;

  protected:
    [[nodiscard]] Session& session() const { return session_; }
    [[nodiscard]] CatalogEdits& edits() const { return edits_; }
    /// Where the dialog puts what it shows.
    [[nodiscard]] QVBoxLayout& content() const { return *content_; }

  private:
    void refreshUndo();

    Session& session_;
    CatalogEdits& edits_;
    QVBoxLayout* content_;
    QPushButton* undo_ = nullptr;
    std::optional<EditId> before_;  ///< the last edit before the dialog
};

}  // namespace speclens::ui
