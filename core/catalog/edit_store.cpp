#include "core/catalog/edit_store.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <array>

#include "core/catalog/id_number.h"

namespace speclens {
namespace {

constexpr std::array<std::string_view, 18> editKindNames = {
    "correct",       "withdraw",   "accept",     "reject",    "reconsider",   "move",
    "merge",         "split",      "rename",     "add alias", "remove alias", "trust",
    "delete source", "keep apart", "add source", "favorite",  "unfavorite",   "note"};

/// So many edits can be undone.
constexpr std::int64_t mostKept = 200;

constexpr std::string_view selectEdits = "SELECT id, made, kind, subject, undone FROM edit ";

std::vector<EditRecord> read(SQLite::Database& database, std::string_view condition) {
    SQLite::Statement query(database, std::string(selectEdits) + std::string(condition));
    std::vector<EditRecord> edits;
    while (query.executeStep()) {
        if (const auto kind = findEditKind(query.getColumn(2).getString())) {
            edits.push_back({EditId{query.getColumn(0).getInt64()}, query.getColumn(1).getString(),
                             *kind, query.getColumn(3).getString(),
                             query.getColumn(4).getInt() != 0});
        }
    }
    return edits;
}

std::optional<EditRecord> readOne(SQLite::Database& database, std::string_view condition) {
    std::vector<EditRecord> edits = read(database, condition);
    return edits.empty() ? std::nullopt : std::optional(std::move(edits.front()));
}

}  // namespace

std::string_view editKindName(EditKind kind) {
    return editKindNames.at(static_cast<std::size_t>(kind));
}

std::optional<EditKind> findEditKind(std::string_view name) {
    const auto* found = std::find(editKindNames.begin(), editKindNames.end(), name);
    if (found == editKindNames.end()) {
        return std::nullopt;
    }
    return static_cast<EditKind>(found - editKindNames.begin());
}

EditId EditStore::add(EditKind kind, const std::string& subject, const std::string& changes,
                      const std::vector<SourceId>& addedSources) {
    // An import works without foreign keys, which would take these rows along.
    database_.exec(
        "DELETE FROM edit_source WHERE edit_id IN (SELECT id FROM edit WHERE undone = 1)");
    database_.exec("DELETE FROM edit WHERE undone = 1");
    SQLite::Statement insert(database_,
                             "INSERT INTO edit (made, kind, subject, changes) VALUES "
                             "(strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?, ?, ?)");
    insert.bind(1, std::string(editKindName(kind)));
    insert.bindNoCopy(2, subject);
    insert.bindNoCopy(3, changes.data(), static_cast<int>(changes.size()));
    insert.exec();
    const EditId id{database_.getLastInsertRowid()};
    SQLite::Statement added(database_,
                            "INSERT INTO edit_source (edit_id, source_id) VALUES (?, ?)");
    for (const SourceId source : addedSources) {
        added.reset();
        added.bind(1, idNumber(id));
        added.bind(2, static_cast<std::int64_t>(source));
        added.exec();
    }
    for (const char* sql :
         {"DELETE FROM edit_source WHERE edit_id <= ?", "DELETE FROM edit WHERE id <= ?"}) {
        SQLite::Statement prune(database_, sql);
        prune.bind(1, idNumber(id) - mostKept);
        prune.exec();
    }
    return id;
}

std::vector<EditRecord> EditStore::all() const {
    return read(database_, "ORDER BY id DESC");
}

std::optional<EditRecord> EditStore::toUndo() const {
    return readOne(database_, "WHERE undone = 0 ORDER BY id DESC LIMIT 1");
}

std::optional<EditRecord> EditStore::toRedo() const {
    return readOne(database_, "WHERE undone = 1 ORDER BY id LIMIT 1");
}

std::string EditStore::changes(EditId id) const {
    SQLite::Statement query(database_, "SELECT changes FROM edit WHERE id = ?");
    query.bind(1, idNumber(id));
    return query.executeStep() ? query.getColumn(0).getString() : std::string();
}

std::vector<SourceId> EditStore::addedSources(EditId id) const {
    SQLite::Statement query(database_,
                            "SELECT source_id FROM edit_source WHERE edit_id = ? ORDER BY 1");
    query.bind(1, idNumber(id));
    std::vector<SourceId> sources;
    while (query.executeStep()) {
        sources.push_back(SourceId{query.getColumn(0).getInt64()});
    }
    return sources;
}

void EditStore::forget(EditKind kind, const std::string& subject) {
    SQLite::Statement remove(database_, "DELETE FROM edit WHERE kind = ? AND subject = ?");
    remove.bind(1, std::string(editKindName(kind)));
    remove.bindNoCopy(2, subject);
    remove.exec();
}

void EditStore::setUndone(EditId id, bool undone) {
    SQLite::Statement update(database_, "UPDATE edit SET undone = ? WHERE id = ?");
    update.bind(1, undone ? 1 : 0);
    update.bind(2, idNumber(id));
    update.exec();
}

void EditStore::setChanges(EditId id, const std::string& changes) {
    SQLite::Statement update(database_, "UPDATE edit SET changes = ? WHERE id = ?");
    update.bindNoCopy(1, changes.data(), static_cast<int>(changes.size()));
    update.bind(2, idNumber(id));
    update.exec();
}

}  // namespace speclens
