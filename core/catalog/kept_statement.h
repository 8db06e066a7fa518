// A statement that is prepared when it is first used, and then kept.
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <optional>

namespace speclens {

/// Not for use within itself: a second use resets the first one.
class KeptStatement {
  public:
    explicit KeptStatement(const char* sql) : sql_(sql) {}

    /// The statement without bindings, ready to be bound and run.
    SQLite::Statement& in(const SQLite::Database& database) {
        if (!statement_) {
            statement_.emplace(database, sql_);
        }
        statement_->tryReset();
        statement_->clearBindings();
        return *statement_;
    }

    /// Lets go of what the statement read.
    void release() {
        if (statement_) {
            statement_->tryReset();
        }
    }

  private:
    const char* sql_;
    std::optional<SQLite::Statement> statement_;
};

}  // namespace speclens
