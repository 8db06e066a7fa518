// A catalog's contents as text, for comparing what was before with what is after.
#pragma once

#include <SQLiteCpp/Database.h>

#include <string>

#include "core/catalog/catalog_editor.h"
#include "core/catalog/packed_values.h"

namespace speclens::test {

/// Runs SQL on the file of a catalog, past the program.
inline void execute(const std::string& path, const std::string& sql) {
    SQLite::Database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

/// All sources, phones, claims, marks and kept values; not the history.
inline std::string contents(Catalog& catalog) {
    std::string text;
    for (const SourceRecord& source : catalog.sources()) {
        text += "source " + source.title + " " + formatNumber(source.trust) + " " + source.bundle +
                " " + catalog.content(source.id) + "\n";
    }
    for (const PhoneRecord& phone : catalog.phones()) {
        const PhoneDetails details = catalog.details(phone.id);
        text += "phone " + phone.name.brand + "/" + phone.name.model + " (" +
                std::to_string(details.members.size()) + ")";
        for (const std::string& alias : details.aliases) {
            text += " =" + alias;
        }
        text += "\n";
    }
    for (const StoredClaim& claim : catalog.claims()) {
        text += "claim " + std::to_string(static_cast<std::int64_t>(claim.id)) + " " +
                std::to_string(static_cast<std::int64_t>(claim.phone)) + " " +
                std::string(attribute(claim.attribute).key) + " " + canonicalText(claim.value) +
                " " + std::string(basisName(claim.basis)) + " " +
                std::string(claimStateName(claim.state)) + " " + claim.quote + "\n";
    }
    catalog.forEachPhone([&text](const PhoneSnapshot& phone) {
        text += "kept " + std::string(phone.model) + " [" + std::string(phone.aliases) + "] [" +
                std::string(phone.quoted) + "] " + std::string(phone.values) +
                (phone.marks.favorite ? " favorite " : " ") + phone.marks.note + "\n";
    });
    const auto pairs = CatalogEditor(catalog).doubtfulPairs();
    text += std::to_string(pairs.size()) + " doubtful\n";
    for (const std::string& bundle : catalog.declinedBundles()) {
        text += "declined " + bundle + "\n";
    }
    return text;
}

}  // namespace speclens::test
