// What a transaction changed, as bytes that can be applied again or taken back.
#pragma once

#include <SQLiteCpp/Database.h>

#include <string>
#include <vector>

#include "core/catalog/records.h"

namespace speclens {

/// Notes every change of the tables that hold what users see as the catalog's contents, from its
/// beginning to its end. Kept values and the edits themselves are none of them. Changes are those
/// of SQLite's session extension. Every function throws SQLite::Exception.
class ChangeRecorder {
  public:
    explicit ChangeRecorder(SQLite::Database& database);
    ChangeRecorder(const ChangeRecorder&) = delete;
    ChangeRecorder& operator=(const ChangeRecorder&) = delete;
    ~ChangeRecorder();

    /// Empty where nothing changed.
    [[nodiscard]] std::string changes() const;

  private:
    struct Session;
    Session* session_;
};

/// The changes that take `changes` back.
std::string inverted(const std::string& changes);

/// Makes the changes; false, with nothing said about the rows that were changed by then, where the
/// rows are not as the changes found them. To be called within a transaction that is then given up.
bool applyChanges(SQLite::Database& database, std::string changes);

/// The phones whose values or names the changes touch. To be called after they were made; rows that
/// they removed are looked up in the changes.
std::vector<PhoneId> phonesTouched(SQLite::Database& database, std::string changes);

}  // namespace speclens
