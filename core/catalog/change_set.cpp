#include "core/catalog/change_set.h"

#include <SQLiteCpp/Statement.h>

// The declarations of the session extension.
#define SQLITE_ENABLE_PREUPDATE_HOOK
#define SQLITE_ENABLE_SESSION
#include <sqlite3.h>

#include <array>
#include <limits>
#include <memory>
#include <set>
#include <string_view>

namespace speclens {
namespace {

constexpr std::array contentTables = {"source",     "phone",           "phone_alias", "claim",
                                      "kept_apart", "declined_bundle", "phone_mark"};

void check(int result) {
    if (result != SQLITE_OK) {
        throw SQLite::Exception(sqlite3_errstr(result), result);
    }
}

struct Freed {
    void operator()(void* memory) const { sqlite3_free(memory); }
};

int sizeOf(const std::string& changes) {
    if (changes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
        throw SQLite::Exception("too much was changed at once", SQLITE_TOOBIG);
    }
    return static_cast<int>(changes.size());
}

int abortOnConflict(void* /*context*/, int /*reason*/, sqlite3_changeset_iter* /*change*/) {
    return SQLITE_CHANGESET_ABORT;
}

using Iterator = std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter*)>;

/// The changes must outlive the iterator; SQLite takes them by a pointer that could write.
Iterator iterate(std::string& changes) {
    sqlite3_changeset_iter* iterator = nullptr;
    check(sqlite3changeset_start(&iterator, sizeOf(changes), changes.data()));
    return {iterator, &sqlite3changeset_finalize};
}

/// The columns of a change before and after it; null where it does not say.
struct Change {
    sqlite3_changeset_iter* iterator;
    int operation;

    [[nodiscard]] sqlite3_value* before(int column) const {
        sqlite3_value* value = nullptr;
        if (operation != SQLITE_INSERT) {
            check(sqlite3changeset_old(iterator, column, &value));
        }
        return value;
    }
    [[nodiscard]] sqlite3_value* after(int column) const {
        sqlite3_value* value = nullptr;
        if (operation != SQLITE_DELETE) {
            check(sqlite3changeset_new(iterator, column, &value));
        }
        return value;
    }
};

class TouchedPhones {
  public:
    explicit TouchedPhones(SQLite::Database& database) : database_(database) {}

    void see(std::string_view table, const Change& change) {
        constexpr int id = 0;
        constexpr int claimPhone = 1;
        constexpr int mergedInto = 4;
        if (table == "claim") {
            add(change, claimPhone);
            addFound("SELECT phone_id FROM claim WHERE id = ?1", change, id);
        } else if (table == "source") {
            addFound("SELECT DISTINCT phone_id FROM claim WHERE source_id = ?1", change, id);
        } else if (table == "phone") {
            add(change, id);
            add(change, mergedInto);
        } else if (table == "phone_alias") {
            add(change, id);
        }
    }

    [[nodiscard]] std::vector<PhoneId> all() const { return {phones_.begin(), phones_.end()}; }

  private:
    void add(const Change& change, int column) {
        for (sqlite3_value* value : {change.before(column), change.after(column)}) {
            if (value != nullptr && sqlite3_value_type(value) == SQLITE_INTEGER) {
                phones_.insert(PhoneId{sqlite3_value_int64(value)});
            }
        }
    }

    void addFound(const char* sql, const Change& change, int column) {
        for (sqlite3_value* value : {change.before(column), change.after(column)}) {
            if (value == nullptr) {
                continue;
            }
            SQLite::Statement query(database_, sql);
            query.bind(1, static_cast<std::int64_t>(sqlite3_value_int64(value)));
            while (query.executeStep()) {
                phones_.insert(PhoneId{query.getColumn(0).getInt64()});
            }
        }
    }

    SQLite::Database& database_;
    std::set<PhoneId> phones_;
};

}  // namespace

struct ChangeRecorder::Session {
    sqlite3_session* handle = nullptr;
};

ChangeRecorder::ChangeRecorder(SQLite::Database& database) : session_(new Session) {
    try {
        check(sqlite3session_create(database.getHandle(), "main", &session_->handle));
        for (const char* table : contentTables) {
            check(sqlite3session_attach(session_->handle, table));
        }
    } catch (...) {
        sqlite3session_delete(session_->handle);
        delete session_;
        throw;
    }
}

ChangeRecorder::~ChangeRecorder() {
    sqlite3session_delete(session_->handle);
    delete session_;
}

std::string ChangeRecorder::changes() const {
    int size = 0;
    void* bytes = nullptr;
    check(sqlite3session_changeset(session_->handle, &size, &bytes));
    const std::unique_ptr<void, Freed> owner(bytes);
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

std::string inverted(const std::string& changes) {
    int size = 0;
    void* bytes = nullptr;
    check(sqlite3changeset_invert(sizeOf(changes), changes.data(), &size, &bytes));
    const std::unique_ptr<void, Freed> owner(bytes);
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

bool applyChanges(SQLite::Database& database, std::string changes) {
    const int result = sqlite3changeset_apply(database.getHandle(), sizeOf(changes), changes.data(),
                                              nullptr, abortOnConflict, nullptr);
    if (result == SQLITE_ABORT) {
        return false;
    }
    check(result);
    return true;
}

std::vector<PhoneId> phonesTouched(SQLite::Database& database, std::string changes) {
    TouchedPhones touched(database);
    const Iterator iterator = iterate(changes);
    int step = 0;
    while ((step = sqlite3changeset_next(iterator.get())) == SQLITE_ROW) {
        const char* table = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        check(sqlite3changeset_op(iterator.get(), &table, &columns, &operation, &indirect));
        touched.see(table, {iterator.get(), operation});
    }
    if (step != SQLITE_DONE) {
        check(step);
    }
    return touched.all();
}

}  // namespace speclens
