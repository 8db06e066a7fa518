#include "core/catalog/source_store.h"

#include <SQLiteCpp/Statement.h>

namespace speclens {

std::optional<SourceId> SourceStore::findContent(const std::string& hash) const {
    SQLite::Statement query(database_, "SELECT id FROM source WHERE content_hash = ?");
    query.bindNoCopy(1, hash);
    if (!query.executeStep()) {
        return std::nullopt;
    }
    return SourceId{query.getColumn(0).getInt64()};
}

SourceId SourceStore::add(const NewSource& source, const std::string& hash) {
    SQLite::Statement insert(
        database_,
        "INSERT INTO source (kind, title, location, published, added, content_hash, content) "
        "VALUES (?, ?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?, ?)");
    insert.bind(1, std::string(sourceKindName(source.kind)));
    insert.bindNoCopy(2, source.title);
    insert.bindNoCopy(3, source.location);
    insert.bindNoCopy(4, source.published);
    insert.bindNoCopy(5, hash);
    insert.bindNoCopy(6, source.content.data(), static_cast<int>(source.content.size()));
    insert.exec();
    return SourceId{database_.getLastInsertRowid()};
}

std::vector<SourceRecord> SourceStore::all() const {
    SQLite::Statement query(
        database_,
        "SELECT id, kind, title, location, published, added, trust FROM source ORDER BY id");
    std::vector<SourceRecord> sources;
    while (query.executeStep()) {
        const auto kind = findSourceKind(query.getColumn(1).getString());
        if (!kind) {
            continue;
        }
        SourceRecord& source = sources.emplace_back();
        source.id = SourceId{query.getColumn(0).getInt64()};
        source.kind = *kind;
        source.title = query.getColumn(2).getString();
        source.location = query.getColumn(3).getString();
        source.published = query.getColumn(4).getString();
        source.added = query.getColumn(5).getString();
        source.trust = query.getColumn(6).getDouble();
    }
    return sources;
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
