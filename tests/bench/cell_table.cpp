#include "tests/bench/cell_table.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace speclens::bench {

void insertCells(SQLite::Database& database, const std::vector<GeneratedPhone>& phones) {
    database.exec("CREATE TABLE cell (phone INTEGER, attribute TEXT, value TEXT)");
    database.exec("CREATE INDEX of_phone ON cell (phone)");
    SQLite::Transaction transaction(database);
    SQLite::Statement insert(database, "INSERT INTO cell VALUES (?, ?, ?)");
    for (std::size_t i = 0; i < phones.size(); ++i) {
        for (const Attribute& entry : attributes()) {
            for (const Value& value : phones[i].values(entry.id)) {
                insert.bind(1, static_cast<std::int64_t>(i));
                insert.bind(2, std::string(entry.key));
                insert.bind(3, canonicalText(value));
                insert.exec();
                insert.reset();
            }
        }
    }
    transaction.commit();
}

double readCells(const SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT phone, attribute, value FROM cell");
    double sum = 0;
    while (query.executeStep()) {
        sum += query.getColumn(0).getDouble() + query.getColumn(1).getBytes() +
               query.getColumn(2).getBytes();
    }
    return sum;
}

}  // namespace speclens::bench
