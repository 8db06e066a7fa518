// The rows of the edit table: what the user did, so that it can be undone.
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/records.h"

namespace speclens {

enum class EditId : std::int64_t {};

/// Stored by name ("correct", "delete source", ...); spellings never change.
enum class EditKind : std::uint8_t {
    Correct,
    Withdraw,  ///< of a correction
    Accept,
    Reject,
    Reconsider,  ///< neither accepted nor rejected any more
    Move,        ///< of claims to another phone
    Merge,
    Split,
    Rename,
    AddAlias,
    RemoveAlias,
    Trust,
    DeleteSource,
    KeepApart,
    AddSource,
    Favorite,
    Unfavorite,
    Note  ///< of the user's own on a phone
};
std::string_view editKindName(EditKind kind);
std::optional<EditKind> findEditKind(std::string_view name);

struct EditRecord {
    EditId id{};
    std::string made;  ///< ISO 8601, UTC
    EditKind kind = EditKind::Correct;
    std::string subject;  ///< what it was done to, for people
    bool undone = false;
};

/// Every member throws SQLite::Exception. Keeps a reference to the database.
class EditStore {
  public:
    explicit EditStore(SQLite::Database& database) : database_(database) {}

    /// Adds an edit, drops those that were undone before it and the oldest beyond what is kept.
    EditId add(EditKind kind, const std::string& subject, const std::string& changes,
               const std::vector<SourceId>& addedSources);

    /// Newest first; of unknown kinds left out.
    [[nodiscard]] std::vector<EditRecord> all() const;
    /// The newest edit that is not undone.
    [[nodiscard]] std::optional<EditRecord> toUndo() const;
    /// The oldest edit that is undone.
    [[nodiscard]] std::optional<EditRecord> toRedo() const;

    [[nodiscard]] std::string changes(EditId id) const;
    [[nodiscard]] std::vector<SourceId> addedSources(EditId id) const;
    /// Drops edits that cannot be undone any more.
    void forget(EditKind kind, const std::string& subject);
    void setUndone(EditId id, bool undone);
    void setChanges(EditId id, const std::string& changes);

  private:
    SQLite::Database& database_;
};

}  // namespace speclens
