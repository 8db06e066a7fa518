#include "core/catalog/catalog_editor.h"

#include <algorithm>
#include <array>

#include "core/catalog/connection.h"
#include "core/spec/ascii.h"
#include "core/spec/error.h"
#include "core/spec/utf8.h"

namespace speclens {
namespace {

std::string subjectOf(const PhoneRecord& phone, AttributeId id) {
    return fullName(phone.name) + ", " + std::string(attribute(id).label);
}

void checkValues(AttributeId id, std::span<const Value> values) {
    const Attribute& entry = attribute(id);
    const bool typed = std::all_of(values.begin(), values.end(), [&entry](const Value& value) {
        return typeOf(value) == entry.type;
    });
    if (values.empty() || !typed || (values.size() > 1 && !entry.many)) {
        throw Error("this is no value for " + std::string(entry.key));
    }
    for (const Value& value : values) {
        if (!isPossible(value)) {
            throw Error(canonicalText(value) + " is out of all bounds for " +
                        std::string(entry.key));
        }
    }
}

std::string_view withoutOuterBlanks(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(spaces);
    return begin == std::string_view::npos
               ? std::string_view()
               : text.substr(begin, text.find_last_not_of(spaces) + 1 - begin);
}

EditKind kindOf(ClaimState state) {
    constexpr std::array kinds = {EditKind::Reconsider, EditKind::Accept, EditKind::Reject};
    return kinds.at(static_cast<std::size_t>(state));
}

[[noreturn]] void refuseChanged(const EditRecord& edit, const std::string& path) {
    throw Error(
        "'" + std::string(editKindName(edit.kind)) + "' of " + edit.subject +
            " cannot be undone or made again, since it was changed in another way meanwhile",
        path, "The catalog stays as it is");
}

}  // namespace

PhoneRecord CatalogEditor::phone(PhoneId id) const {
    const auto entry = catalog_.connection_->phones.find(id);
    if (!entry) {
        throw Error("the catalog has no such phone any more", catalog_.path());
    }
    return entry->phone;
}

StoredClaim CatalogEditor::claim(ClaimId id) const {
    auto found = catalog_.connection_->claims.find(id);
    if (!found) {
        throw Error("the catalog has no such claim any more", catalog_.path());
    }
    return *std::move(found);
}

SourceRecord CatalogEditor::source(SourceId id) const {
    auto found = catalog_.connection_->sources.find(id);
    if (!found) {
        throw Error("the catalog has no such source any more", catalog_.path());
    }
    return *std::move(found);
}

void CatalogEditor::correct(PhoneId id, AttributeId attribute, std::span<const Value> values,
                            std::string_view note) {
    checkValues(attribute, values);
    Catalog::Connection& connection = *catalog_.connection_;
    connection.edit(EditKind::Correct, subjectOf(phone(id), attribute), [&] {
        const SourceId source = connection.sources.corrections();
        connection.removeClaims(id, attribute, source);
        for (const Value& value : values) {
            connection.claims.add({std::nullopt,
                                   id,
                                   source,
                                   attribute,
                                   value,
                                   Basis::Stated,
                                   ClaimState::Accepted,
                                   {},
                                   0,
                                   note,
                                   {}});
        }
    });
}

void CatalogEditor::withdraw(PhoneId id, AttributeId attribute) {
    Catalog::Connection& connection = *catalog_.connection_;
    const PhoneRecord record = phone(id);
    const std::vector<StoredClaim> known = connection.claims.all(id);
    const Resolver resolver = connection.values.resolver();
    if (std::none_of(known.begin(), known.end(), [&](const StoredClaim& entry) {
            return entry.attribute == attribute &&
                   resolver.kindOf(entry.source) == SourceKind::User;
        })) {
        throw Error("there is no correction to take back");
    }
    connection.edit(EditKind::Withdraw, subjectOf(record, attribute), [&] {
        connection.removeClaims(id, attribute, connection.sources.corrections());
        connection.removeUnclaimed({id});
    });
}

void CatalogEditor::setState(std::span<const ClaimId> ids, ClaimState state) {
    if (ids.empty()) {
        return;
    }
    const StoredClaim first = claim(ids.front());
    Catalog::Connection& connection = *catalog_.connection_;
    connection.edit(kindOf(state), subjectOf(phone(first.phone), first.attribute), [&] {
        for (const ClaimId id : ids) {
            connection.claims.setState(claim(id).id, state);
        }
    });
}

void CatalogEditor::moveClaims(std::span<const ClaimId> ids, const PhoneName& to) {
    Catalog::Connection& connection = *catalog_.connection_;
    connection.edit(EditKind::Move, fullName(to), [&] {
        std::vector<PhoneId> left;
        const auto known = connection.phones.findKey(foldName(fullName(to)));
        const PhoneId target = known ? *known : connection.phones.add(to);
        for (const ClaimId id : ids) {
            left.push_back(claim(id).phone);
            connection.claims.move(id, target);
        }
        connection.removeUnclaimed(std::move(left));
    });
}

void CatalogEditor::merge(PhoneId from, PhoneId into) {
    Catalog::Connection& connection = *catalog_.connection_;
    const PhoneId source = connection.phones.root(from);
    const PhoneId target = connection.phones.root(into);
    if (source == target) {
        throw Error("these are one phone already", catalog_.path());
    }
    connection.edit(EditKind::Merge,
                    fullName(phone(source).name) + ", " + fullName(phone(target).name),
                    [&] { connection.phones.setMergedInto(source, target); });
}

void CatalogEditor::split(PhoneId member) {
    Catalog::Connection& connection = *catalog_.connection_;
    const PhoneRecord record = phone(member);
    if (!connection.phones.find(member)->mergedInto) {
        throw Error("'" + fullName(record.name) + "' is merged into no other phone",
                    catalog_.path());
    }
    connection.edit(EditKind::Split, fullName(record.name),
                    [&] { connection.phones.setMergedInto(member, std::nullopt); });
}

void CatalogEditor::refuseTaken(PhoneId id, const std::string& name,
                                std::optional<PhoneId> owner) const {
    if (owner && *owner != id) {
        throw Error("another phone is called '" + name + "'", catalog_.path(),
                    "Merge the two where they are one");
    }
}

void CatalogEditor::rename(PhoneId id, const PhoneName& name) {
    const PhoneRecord before = phone(id);
    if (foldName(name.model).empty()) {
        throw Error("a phone needs a name", catalog_.path());
    }
    Catalog::Connection& connection = *catalog_.connection_;
    refuseTaken(id, fullName(name), connection.phones.findKey(foldName(fullName(name))));
    connection.edit(EditKind::Rename, fullName(before.name) + ", " + fullName(name), [&] {
        connection.phones.removeAlias(id, fullName(name));
        connection.phones.rename(id, name);
        connection.phones.addAlias(id, fullName(before.name));
    });
}

void CatalogEditor::addAlias(PhoneId id, const std::string& alias) {
    const PhoneRecord record = phone(id);
    if (foldName(alias).empty()) {
        throw Error("a phone needs a name", catalog_.path());
    }
    Catalog::Connection& connection = *catalog_.connection_;
    reportingStorageErrors(catalog_.path(), [&] {
        const NameMatch meant = PhoneMatcher(connection.phones.entries()).find({{}, alias});
        if (meant.kind == NameMatch::Kind::Known) {
            refuseTaken(id, alias, meant.phones.front());
            throw Error("'" + alias + "' means this phone already", catalog_.path());
        }
    });
    connection.edit(EditKind::AddAlias, fullName(record.name) + ", " + alias,
                    [&] { connection.phones.addAlias(id, alias); });
}

void CatalogEditor::removeAlias(PhoneId id, const std::string& alias) {
    Catalog::Connection& connection = *catalog_.connection_;
    if (connection.phones.findKey(foldName(alias)) != id) {
        throw Error("the phone has no other name '" + alias + "'");
    }
    connection.edit(EditKind::RemoveAlias, fullName(phone(id).name) + ", " + alias,
                    [&] { connection.phones.removeAlias(id, alias); });
}

void CatalogEditor::keepApart(PhoneId left, PhoneId right) {
    if (left == right) {
        throw Error("that is one phone twice");
    }
    Catalog::Connection& connection = *catalog_.connection_;
    connection.edit(EditKind::KeepApart,
                    fullName(phone(left).name) + ", " + fullName(phone(right).name),
                    [&] { connection.phones.keepApart(left, right); });
}

/// Of the phone together with those that are merged into it.
void CatalogEditor::setMarks(EditKind kind, PhoneId id,
                             const std::function<void(PhoneMarks&)>& change) {
    Catalog::Connection& connection = *catalog_.connection_;
    const PhoneId target = connection.phones.root(id);
    const PhoneRecord record = phone(target);
    const std::vector<PhoneId> members = connection.phones.members(target);
    const PhoneMarks before = connection.marks.of(target, members);
    PhoneMarks after = before;
    change(after);
    if (after != before) {
        connection.edit(kind, fullName(record.name), [&] {
            connection.removeUnclaimed(connection.marks.replace(target, members, after));
        });
    }
}

void CatalogEditor::setFavorite(PhoneId id, bool favorite) {
    setMarks(favorite ? EditKind::Favorite : EditKind::Unfavorite, id,
             [favorite](PhoneMarks& marks) { marks.favorite = favorite; });
}

void CatalogEditor::setNote(PhoneId id, std::string_view note) {
    const std::string_view text = withoutOuterBlanks(note);
    if (text.size() > maximumNoteBytes) {
        throw Error("a note has at most " + std::to_string(maximumNoteBytes) + " bytes");
    }
    if (findInvalidUtf8(text)) {
        throw Error("the note is no valid UTF-8");
    }
    setMarks(EditKind::Note, id, [text](PhoneMarks& marks) { marks.note = text; });
}

void CatalogEditor::setTrust(SourceId id, double trust) {
    if (!(trust >= 0 && trust <= 1)) {
        throw Error("trust is a number from 0 to 1");
    }
    Catalog::Connection& connection = *catalog_.connection_;
    const SourceRecord known = source(id);
    connection.edit(EditKind::Trust, known.title, [&] { connection.sources.setTrust(id, trust); });
}

void CatalogEditor::deleteSource(SourceId id) {
    Catalog::Connection& connection = *catalog_.connection_;
    const SourceRecord known = source(id);
    connection.edit(EditKind::DeleteSource, known.title, [&] {
        connection.removeSource(id);
        if (!known.bundle.empty()) {
            connection.sources.decline(known.bundle);
        }
    });
}

void CatalogEditor::apply(const EditRecord& edit, const std::string& changes) {
    Catalog::Connection& connection = *catalog_.connection_;
    if (!applyChanges(connection.database, changes)) {
        refuseChanged(edit, catalog_.path());
    }
    connection.values.refresh(phonesTouched(connection.database, changes));
}

std::optional<EditRecord> CatalogEditor::undo() {
    Catalog::Connection& connection = *catalog_.connection_;
    return reportingStorageErrors(catalog_.path(), [&] {
        SQLite::Transaction transaction(connection.database,
                                        SQLite::TransactionBehavior::IMMEDIATE);
        auto edit = connection.edits.toUndo();
        if (!edit) {
            return edit;
        }
        const std::vector<SourceId> added = connection.edits.addedSources(edit->id);
        const std::string changes = connection.edits.changes(edit->id);
        if (changes.empty()) {
            const ChangeRecorder recorder(connection.database);
            for (const SourceId source : added) {
                connection.removeSource(source);
            }
            const std::string removal = recorder.changes();
            connection.values.refresh(phonesTouched(connection.database, removal));
            connection.edits.setChanges(edit->id, inverted(removal));
        } else {
            apply(*edit, inverted(changes));
        }
        edit->undone = true;
        connection.edits.setUndone(edit->id, true);
        transaction.commit();
        return edit;
    });
}

std::optional<EditRecord> CatalogEditor::redo() {
    Catalog::Connection& connection = *catalog_.connection_;
    return reportingStorageErrors(catalog_.path(), [&] {
        SQLite::Transaction transaction(connection.database,
                                        SQLite::TransactionBehavior::IMMEDIATE);
        auto edit = connection.edits.toRedo();
        if (!edit) {
            return edit;
        }
        apply(*edit, connection.edits.changes(edit->id));
        edit->undone = false;
        connection.edits.setUndone(edit->id, false);
        transaction.commit();
        return edit;
    });
}

std::vector<EditRecord> CatalogEditor::history() const {
    return reportingStorageErrors(catalog_.path(),
                                  [this] { return catalog_.connection_->edits.all(); });
}

std::vector<PhoneRecord> CatalogEditor::mergedPhones() const {
    return reportingStorageErrors(catalog_.path(), [this] {
        std::vector<PhoneRecord> merged;
        for (const PhoneStore::Entry& entry : catalog_.connection_->phones.entries()) {
            if (entry.mergedInto) {
                merged.push_back(entry.phone);
            }
        }
        return merged;
    });
}

std::vector<std::pair<PhoneRecord, PhoneRecord>> CatalogEditor::doubtfulPairs() const {
    Catalog::Connection& connection = *catalog_.connection_;
    return reportingStorageErrors(catalog_.path(), [&] {
        std::vector<std::pair<PhoneRecord, PhoneRecord>> pairs;
        const PhoneMatcher matcher(connection.phones.entries());
        for (const auto& [left, right] : matcher.doubtfulPairs()) {
            if (!connection.phones.areKeptApart(left, right)) {
                pairs.emplace_back(phone(left), phone(right));
            }
        }
        return pairs;
    });
}

}  // namespace speclens
