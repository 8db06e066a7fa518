#include "core/catalog/catalog_check.h"

#include <SQLiteCpp/Statement.h>

#include <filesystem>
#include <system_error>

#include "core/catalog/connection.h"
#include "core/catalog/content_hash.h"
#include "core/catalog/database_copy.h"
#include "core/spec/error.h"
#include "core/spec/utf8.h"

namespace speclens {
namespace {

/// So many problems are told; a damaged file can have one a row.
constexpr std::size_t mostProblems = 100;

class Finder {
  public:
    explicit Finder(SQLite::Database& database, CatalogFindings& findings)
        : database_(database), findings_(findings) {}

    void note(const std::string& problem) {
        if (findings_.problems.size() < mostProblems) {
            findings_.problems.push_back(problem);
        }
    }

    /// A problem for each row of `sql`, whose first column names it.
    void noteRows(const char* sql, const std::string& problem) {
        SQLite::Statement query(database_, sql);
        while (query.executeStep()) {
            note(problem + query.getColumn(0).getString());
        }
    }

    [[nodiscard]] std::size_t count(const char* sql) {
        return static_cast<std::size_t>(database_.execAndGet(sql).getInt64());
    }

  private:
    SQLite::Database& database_;
    CatalogFindings& findings_;
};

void checkFile(SQLite::Database& database, Finder& finder) {
    SQLite::Statement integrity(database, "PRAGMA integrity_check");
    while (integrity.executeStep()) {
        if (const std::string said = integrity.getColumn(0).getString(); said != "ok") {
            finder.note("the file is damaged: " + said);
        }
    }
    SQLite::Statement references(database, "PRAGMA foreign_key_check");
    while (references.executeStep()) {
        finder.note("a row of '" + references.getColumn(0).getString() +
                    "' belongs to something that is not there");
    }
}

void checkSources(const SourceStore& sources, Finder& finder, SQLite::Database& database) {
    SQLite::Statement query(database,
                            "SELECT id, title, content_hash FROM source WHERE kind <> 'user'");
    while (query.executeStep()) {
        const auto content = sources.content(SourceId{query.getColumn(0).getInt64()});
        if (content && contentHash(*content) != query.getColumn(2).getString()) {
            finder.note("the content of the source '" + query.getColumn(1).getString() +
                        "' is not what was stored");
        }
    }
}

void checkPhones(const PhoneStore& phones, Finder& finder) {
    for (const PhoneStore::Entry& entry : phones.entries()) {
        const std::string name = "'" + fullName(entry.phone.name) + "'";
        if (phones.findKey(foldName(fullName(entry.phone.name))) != entry.phone.id) {
            finder.note("the phone " + name + " is not found by its name");
        }
        if (entry.mergedInto && phones.root(entry.phone.id) == entry.phone.id) {
            finder.note("the phone " + name + " is merged into itself");
        }
    }
}

void checkMarks(const MarkStore& marks, const PhoneStore& phones, Finder& finder) {
    for (const auto& [phone, mark] : marks.all()) {
        const bool sound = mark.note.size() <= maximumNoteBytes && !findInvalidUtf8(mark.note);
        const auto entry = phones.find(phone);
        if (!sound && entry) {
            finder.note("the note of '" + fullName(entry->phone.name) +
                        "' is too long or no valid UTF-8");
        }
    }
}

Error unwritable(const std::string& path, const std::error_code& reason) {
    return Error("the copy cannot be written (" + reason.message() + ")", path);
}

}  // namespace

CatalogFindings CatalogCheck::run() const {
    Catalog::Connection& connection = *catalog_.connection_;
    return reportingStorageErrors(catalog_.path(), [&] {
        const SQLite::Transaction reading(connection.database);
        CatalogFindings findings;
        Finder finder(connection.database, findings);
        checkFile(connection.database, finder);
        findings.sources = finder.count("SELECT count(*) FROM source");
        findings.phones = finder.count("SELECT count(*) FROM phone");
        findings.claims = finder.count("SELECT count(*) FROM claim");
        checkSources(connection.sources, finder, connection.database);
        checkPhones(connection.phones, finder);
        checkMarks(connection.marks, connection.phones, finder);
        const std::size_t readable = connection.claims.count();
        if (readable < findings.claims) {
            finder.note(std::to_string(findings.claims - readable) +
                        " claims hold values that this version cannot read");
        }
        finder.noteRows(
            "SELECT claim.id FROM claim JOIN source ON source.id = source_id "
            "WHERE kind <> 'user' AND (span_end > length(content) OR "
            "evidence_end > length(CAST(quote AS BLOB)) OR evidence_begin > evidence_end)",
            "the evidence lies outside of its source: claim ");
        const std::size_t before = findings.problems.size();
        for (const std::string& problem : connection.values.problems()) {
            finder.note(problem);
        }
        findings.onlyKeptValues = before == 0 && !findings.problems.empty();
        return findings;
    });
}

void CatalogCheck::rebuildKeptValues() {
    reportingStorageErrors(catalog_.path(), [this] { catalog_.connection_->rebuildValues(); });
}

void CatalogCheck::copyTo(const std::string& path) const {
    namespace fs = std::filesystem;
    std::error_code problem;
    if (fs::exists(path, problem) || problem) {
        throw Error("there is a file of that name already", path, "Name a new file");
    }
    try {
        reportingStorageErrors(catalog_.path(),
                               [&] { copyToFile(catalog_.connection_->database, path); });
    } catch (const fs::filesystem_error& failure) {
        throw unwritable(path, failure.code());
    }
}

}  // namespace speclens
