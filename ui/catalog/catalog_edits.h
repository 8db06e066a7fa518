// What the user changes in the catalog through the window: each change can be undone.
#pragma once

#include <QObject>
#include <functional>
#include <optional>

#include "core/catalog/catalog_editor.h"
#include "ui/browse/note_field.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/window/dialogs.h"

class QWidget;

namespace speclens::ui {

class Session;

/// Makes changes through the session's catalog and has the session read it anew. What fails is told
/// in a message, and changes nothing.
class CatalogEdits : public QObject {
    Q_OBJECT
  public:
    /// All must outlive it.
    CatalogEdits(Session& session, const Dialogs& dialogs, QWidget& window);

    void undo();
    void redo();
    /// What undo() would take back, in words; empty where there is nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /// The edit that undo() would take back; later ones have greater numbers.
    [[nodiscard]] std::optional<EditId> nextToUndo() const;
    void judge(const Judgement& judgement);
    /// Asks for the right value, with the one that is shown as a beginning; nothing takes an
    /// earlier correction back.
    void correct(const CellPlace& place);
    void rename(PhoneId phone, const PhoneName& name);
    void addAlias(PhoneId phone, const QString& alias);
    void removeAlias(PhoneId phone, const QString& alias);
    void merge(PhoneId from, PhoneId into);
    void split(PhoneId member);
    void keepApart(PhoneId left, PhoneId right);
    void setFavorite(PhoneId phone, bool favorite);
    void setNote(const WrittenNote& note);
    void trust(SourceId source, double trust);
    void deleteSource(SourceId source);

    /// Looks into the catalog; what fails is told in a message.
    void read(const std::function<void(Catalog& catalog)>& look);

  signals:
    /// Something was done, in words for the status bar.
    void done(const QString& what);

  private:
    void make(const QString& what, const std::function<void(CatalogEditor& editor)>& change);
    [[nodiscard]] std::optional<EditRecord> findEdit(
        const std::function<std::vector<EditRecord>::const_iterator(
            const std::vector<EditRecord>& newestFirst)>& choose) const;
    [[nodiscard]] std::optional<EditRecord> editToUndo() const;
    void takeBackOrAgain(
        const QString& verb, const QString& nothing,
        const std::function<std::optional<EditRecord>(CatalogEditor& editor)>& step);

    Session& session_;
    const Dialogs& dialogs_;
    QWidget& window_;
};

}  // namespace speclens::ui
