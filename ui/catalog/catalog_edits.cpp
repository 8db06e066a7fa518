#include "ui/catalog/catalog_edits.h"

#include <algorithm>
#include <iterator>

#include "core/exchange/catalog_csv_format.h"
#include "core/spec/error.h"
#include "ui/text.h"
#include "ui/window/session.h"

namespace speclens::ui {
namespace {

QString kindText(EditKind kind) {
    switch (kind) {
        case EditKind::Correct:
            return CatalogEdits::tr("correction");
        case EditKind::Withdraw:
            return CatalogEdits::tr("withdrawn correction");
        case EditKind::Accept:
            return CatalogEdits::tr("accepted claim");
        case EditKind::Reject:
            return CatalogEdits::tr("rejected claim");
        case EditKind::Reconsider:
            return CatalogEdits::tr("reconsidered claim");
        case EditKind::Move:
            return CatalogEdits::tr("moved claims");
        case EditKind::Merge:
            return CatalogEdits::tr("merged phones");
        case EditKind::Split:
            return CatalogEdits::tr("split phones");
        case EditKind::Rename:
            return CatalogEdits::tr("new name");
        case EditKind::AddAlias:
            return CatalogEdits::tr("further name");
        case EditKind::RemoveAlias:
            return CatalogEdits::tr("removed name");
        case EditKind::Trust:
            return CatalogEdits::tr("trust");
        case EditKind::DeleteSource:
            return CatalogEdits::tr("deleted source");
        case EditKind::KeepApart:
            return CatalogEdits::tr("phones kept apart");
        case EditKind::AddSource:
            return CatalogEdits::tr("added source");
        case EditKind::Favorite:
            return CatalogEdits::tr("favorite");
        case EditKind::Unfavorite:
            return CatalogEdits::tr("no favorite any more");
        case EditKind::Note:
            return CatalogEdits::tr("note");
    }
    return {};
}

QString editText(const std::optional<EditRecord>& edit) {
    return edit ? CatalogEdits::tr("%1 (%2)").arg(kindText(edit->kind), toQString(edit->subject))
                : QString();
}

}  // namespace

CatalogEdits::CatalogEdits(Session& session, const Dialogs& dialogs, QWidget& window)
    : QObject(&window), session_(session), dialogs_(dialogs), window_(window) {}

void CatalogEdits::make(const QString& what,
                        const std::function<void(CatalogEditor& editor)>& change) {
    try {
        CatalogEditor editor(session_.catalog());
        change(editor);
        session_.reload();
        emit done(what);
    } catch (const Error& error) {
        dialogs_.showError(&window_, tr("This could not be done"), toQString(error.what()));
    }
}

void CatalogEdits::takeBackOrAgain(
    const QString& verb, const QString& nothing,
    const std::function<std::optional<EditRecord>(CatalogEditor& editor)>& step) {
    std::optional<EditRecord> edit;
    make({}, [&](CatalogEditor& editor) { edit = step(editor); });
    emit done(edit ? verb.arg(kindText(edit->kind), toQString(edit->subject)) : nothing);
}

void CatalogEdits::undo() {
    takeBackOrAgain(tr("Undone: %1 (%2)"), tr("There is nothing to undo"),
                    [](CatalogEditor& editor) { return editor.undo(); });
}

void CatalogEdits::redo() {
    takeBackOrAgain(tr("Made again: %1 (%2)"), tr("There is nothing to make again"),
                    [](CatalogEditor& editor) { return editor.redo(); });
}

std::optional<EditRecord> CatalogEdits::editToUndo() const {
    return findEdit([](const std::vector<EditRecord>& newestFirst) {
        return std::find_if(newestFirst.begin(), newestFirst.end(),
                            [](const EditRecord& edit) { return !edit.undone; });
    });
}

std::optional<EditId> CatalogEdits::nextToUndo() const {
    const auto edit = editToUndo();
    return edit ? std::optional(edit->id) : std::nullopt;
}

QString CatalogEdits::undoText() const {
    return editText(editToUndo());
}

/// The oldest of the edits that are undone; they are the newest of all.
QString CatalogEdits::redoText() const {
    return editText(findEdit([](const std::vector<EditRecord>& newestFirst) {
        const auto kept = std::find_if(newestFirst.begin(), newestFirst.end(),
                                       [](const EditRecord& edit) { return !edit.undone; });
        return kept == newestFirst.begin() ? newestFirst.end() : std::prev(kept);
    }));
}

std::optional<EditRecord> CatalogEdits::findEdit(
    const std::function<std::vector<EditRecord>::const_iterator(const std::vector<EditRecord>&)>&
        choose) const {
    try {
        const std::vector<EditRecord> edits = CatalogEditor(session_.catalog()).history();
        const auto chosen = choose(edits);
        return chosen == edits.end() ? std::nullopt : std::optional(*chosen);
    } catch (const Error&) {
        return std::nullopt;
    }
}

void CatalogEdits::judge(const Judgement& judgement) {
    const ClaimState state = judgement.state;
    const QString what = state == ClaimState::Accepted   ? tr("Accepted")
                         : state == ClaimState::Rejected ? tr("Rejected; Undo brings it back")
                                                         : tr("Neither accepted nor rejected");
    make(what, [&](CatalogEditor& editor) { editor.setState({&judgement.claim, 1}, state); });
}

void CatalogEdits::correct(const CellPlace& place) {
    const PhoneId phone = place.phone;
    const AttributeId id = place.attribute;
    const Comparison shown = session_.compare({phone});
    if (shown.phones.empty()) {
        return;
    }
    std::string before;
    for (const ComparisonGroup& group : shown.groups) {
        for (const ComparisonRow& row : group.rows) {
            for (const ComparisonValue& value : row.cells.front().values) {
                if (row.attribute == id) {
                    appendEntry(before, before.empty(), canonicalText(value.value));
                }
            }
        }
    }
    const auto answer = dialogs_.askText(
        &window_, tr("Correct %1").arg(attributeLabelWithUnit(id, Units::Metric)),
        tr("%1: what is right? Several values are separated by “;”. Leave it empty to take a "
           "correction back.")
            .arg(toQString(shown.phones.front().name.model)),
        toQString(before));
    if (!answer) {
        return;
    }
    make(tr("Corrected; Undo takes it back"), [&](CatalogEditor& editor) {
        std::vector<Value> values;
        for (const CellEntry& entry : splitCell(toUtf8(*answer))) {
            auto value = readCellValue(attribute(id).type, entry.text);
            if (!value) {
                throw Error("'" + entry.text + "' is no value for " +
                            std::string(attribute(id).label));
            }
            values.push_back(*std::move(value));
        }
        if (values.empty()) {
            editor.withdraw(phone, id);
        } else {
            editor.correct(phone, id, values, {});
        }
    });
}

void CatalogEdits::rename(PhoneId phone, const PhoneName& name) {
    make(tr("Renamed; the old name is still understood"),
         [&](CatalogEditor& editor) { editor.rename(phone, name); });
}

void CatalogEdits::addAlias(PhoneId phone, const QString& alias) {
    make(tr("“%1” is understood as well").arg(alias),
         [&](CatalogEditor& editor) { editor.addAlias(phone, toUtf8(alias)); });
}

void CatalogEdits::removeAlias(PhoneId phone, const QString& alias) {
    make(tr("“%1” is not its name any more").arg(alias),
         [&](CatalogEditor& editor) { editor.removeAlias(phone, toUtf8(alias)); });
}

void CatalogEdits::merge(PhoneId from, PhoneId into) {
    make(tr("Merged; Undo makes them two again"),
         [&](CatalogEditor& editor) { editor.merge(from, into); });
}

void CatalogEdits::split(PhoneId member) {
    make(tr("Split; Undo makes them one again"),
         [&](CatalogEditor& editor) { editor.split(member); });
}

void CatalogEdits::keepApart(PhoneId left, PhoneId right) {
    make(tr("They stay two phones"), [&](CatalogEditor& editor) { editor.keepApart(left, right); });
}

void CatalogEdits::setFavorite(PhoneId phone, bool favorite) {
    make(
        favorite ? tr("One of your favorites; is:favorite finds them") : tr("No favorite any more"),
        [&](CatalogEditor& editor) { editor.setFavorite(phone, favorite); });
}

void CatalogEdits::setNote(const WrittenNote& note) {
    make(note.text.isEmpty() ? tr("The note is gone; Undo brings it back") : tr("Noted"),
         [&](CatalogEditor& editor) { editor.setNote(note.phone, toUtf8(note.text)); });
}

void CatalogEdits::trust(SourceId source, double trust) {
    make(tr("The values that are shown follow the new trust"),
         [&](CatalogEditor& editor) { editor.setTrust(source, trust); });
}

void CatalogEdits::deleteSource(SourceId source) {
    make(tr("Deleted with all that it claimed; Undo brings it back"),
         [&](CatalogEditor& editor) { editor.deleteSource(source); });
}

void CatalogEdits::read(const std::function<void(Catalog& catalog)>& look) {
    try {
        look(session_.catalog());
    } catch (const Error& error) {
        dialogs_.showError(&window_, tr("The catalog cannot be read"), toQString(error.what()));
    }
}

}  // namespace speclens::ui
