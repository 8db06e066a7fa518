#include "tests/bench/full_text_table.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <sstream>

#include "tests/bench/beside_sql.h"

namespace speclens::bench {
namespace {

std::string wordsOf(const GeneratedPhone& phone) {
    std::string words = phone.name.brand + " " + phone.name.model + " " + phone.quoted;
    for (const GeneratedCell& cell : phone.cells) {
        for (const Value& value : cell.values) {
            if (const auto* text = std::get_if<std::string>(&value)) {
                words += " " + *text;
            }
        }
    }
    return words;
}

/// "acme* AND nov*" for "acme nov".
std::string matchExpression(const std::string& beginnings) {
    std::istringstream words(beginnings);
    std::string expression;
    for (std::string word; words >> word;) {
        expression += (expression.empty() ? "" : " AND ") + word + "*";
    }
    return expression;
}

}  // namespace

FullTextTable::FullTextTable(const std::vector<GeneratedPhone>& phones)
    : database_(":memory:", SQLite::OPEN_READWRITE) {
    std::vector<std::string> texts;
    texts.reserve(phones.size());
    for (const GeneratedPhone& phone : phones) {
        texts.push_back(wordsOf(phone));
    }
    secondsToMake_ = secondsOf([&] {
        database_.exec("CREATE VIRTUAL TABLE phone USING fts5 (words, prefix='1 2 3')");
        SQLite::Statement insert(database_, "INSERT INTO phone VALUES (?)");
        SQLite::Transaction transaction(database_);
        for (const std::string& text : texts) {
            insert.bind(1, text);
            insert.exec();
            insert.reset();
        }
        transaction.commit();
    });
}

std::size_t FullTextTable::find(const std::string& beginnings) const {
    SQLite::Statement query(database_, "SELECT rowid FROM phone WHERE phone MATCH ?");
    query.bind(1, matchExpression(beginnings));
    std::size_t found = 0;
    while (query.executeStep()) {
        ++found;
    }
    return found;
}

}  // namespace speclens::bench
