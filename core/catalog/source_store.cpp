#include "core/catalog/source_store.h"

#include <SQLiteCpp/Statement.h>

#include "core/catalog/id_number.h"

namespace speclens {
namespace {

constexpr std::string_view selectSources =
    "SELECT id, kind, title, location, published, added, trust, bundle, license FROM source ";

std::optional<SourceRecord> readSource(const SQLite::Statement& row) {
    const auto kind = findSourceKind(row.getColumn(1).getString());
    if (!kind) {
        return std::nullopt;
    }
    SourceRecord source;
    source.id = SourceId{row.getColumn(0).getInt64()};
    source.kind = *kind;
    source.title = row.getColumn(2).getString();
    source.location = row.getColumn(3).getString();
    source.published = row.getColumn(4).getString();
    source.added = row.getColumn(5).getString();
    source.trust = row.getColumn(6).getDouble();
    source.bundle = row.getColumn(7).getString();
    source.license = row.getColumn(8).getString();
    return source;
}

/// The source must outlive the statement.
void bindSource(SQLite::Statement& statement, const NewSource& source, const std::string& hash) {
    statement.bind(1, std::string(sourceKindName(source.kind)));
    statement.bindNoCopy(2, source.title);
    statement.bindNoCopy(3, source.location);
    statement.bindNoCopy(4, source.published);
    statement.bind(5, source.trust);
    statement.bindNoCopy(6, source.bundle);
    statement.bindNoCopy(7, source.license);
    statement.bindNoCopy(8, hash);
    statement.bindNoCopy(9, source.content.data(), static_cast<int>(source.content.size()));
}

}  // namespace

std::optional<SourceId> SourceStore::findContent(const std::string& hash) const {
    SQLite::Statement query(database_, "SELECT id FROM source WHERE content_hash = ?");
    query.bindNoCopy(1, hash);
    if (!query.executeStep()) {
        return std::nullopt;
    }
    return SourceId{query.getColumn(0).getInt64()};
}

std::optional<SourceId> SourceStore::findBundle(const std::string& bundle) const {
    SQLite::Statement query(database_, "SELECT id FROM source WHERE bundle = ? AND bundle <> ''");
    query.bindNoCopy(1, bundle);
    if (!query.executeStep()) {
        return std::nullopt;
    }
    return SourceId{query.getColumn(0).getInt64()};
}

SourceId SourceStore::add(const NewSource& source, const std::string& hash) {
    SQLite::Statement insert(
        database_,
        "INSERT INTO source (kind, title, location, published, trust, bundle, license, "
        "content_hash, content, added) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))");
    bindSource(insert, source, hash);
    insert.exec();
    return SourceId{database_.getLastInsertRowid()};
}

void SourceStore::replace(SourceId id, const NewSource& source, const std::string& hash) {
    SQLite::Statement update(
        database_,
        "UPDATE source SET kind = ?1, title = ?2, location = ?3, published = ?4, trust = ?5, "
        "bundle = ?6, license = ?7, content_hash = ?8, content = ?9 WHERE id = ?10");
    bindSource(update, source, hash);
    update.bind(10, idNumber(id));
    update.exec();
}

void SourceStore::remove(SourceId id) {
    SQLite::Statement removal(database_, "DELETE FROM source WHERE id = ?");
    removal.bind(1, idNumber(id));
    removal.exec();
}

void SourceStore::setTrust(SourceId id, double trust) {
    SQLite::Statement update(database_, "UPDATE source SET trust = ? WHERE id = ?");
    update.bind(1, trust);
    update.bind(2, idNumber(id));
    update.exec();
}

SourceId SourceStore::corrections() {
    const std::string mark = "corrections";  // no hash, since there is no content
    if (const auto known = findContent(mark)) {
        return *known;
    }
    NewSource source;
    source.kind = SourceKind::User;
    source.title = "Your corrections";
    source.trust = 1;
    return add(source, mark);
}

void SourceStore::decline(const std::string& bundle) {
    SQLite::Statement insert(database_,
                             "INSERT OR IGNORE INTO declined_bundle (bundle) VALUES (?)");
    insert.bindNoCopy(1, bundle);
    insert.exec();
}

void SourceStore::undecline(const std::string& bundle) {
    SQLite::Statement removal(database_, "DELETE FROM declined_bundle WHERE bundle = ?");
    removal.bindNoCopy(1, bundle);
    removal.exec();
}

std::vector<std::string> SourceStore::declined() const {
    SQLite::Statement query(database_, "SELECT bundle FROM declined_bundle ORDER BY bundle");
    std::vector<std::string> bundles;
    while (query.executeStep()) {
        bundles.push_back(query.getColumn(0).getString());
    }
    return bundles;
}

std::vector<SourceRecord> SourceStore::all() const {
    SQLite::Statement query(database_, std::string(selectSources) + "ORDER BY id");
    std::vector<SourceRecord> sources;
    while (query.executeStep()) {
        if (auto source = readSource(query)) {
            sources.push_back(*std::move(source));
        }
    }
    return sources;
}

std::optional<SourceRecord> SourceStore::find(SourceId id) const {
    SQLite::Statement query(database_, std::string(selectSources) + "WHERE id = ?");
    query.bind(1, idNumber(id));
    return query.executeStep() ? readSource(query) : std::nullopt;
}

std::optional<std::string> SourceStore::content(SourceId id) const {
    SQLite::Statement query(database_, "SELECT content FROM source WHERE id = ?");
    query.bind(1, static_cast<std::int64_t>(id));
    if (!query.executeStep()) {
        return std::nullopt;
    }
    return query.getColumn(0).getString();
}

}  // namespace speclens
