#include "core/exchange/bundled_phones.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/exchange/catalog_csv.h"

namespace speclens {
namespace {

bool isWanted(const Catalog& catalog, const Bundle& bundle, BundleChoice choice) {
    if (choice == BundleChoice::Deleted) {
        return true;
    }
    const std::vector<std::string> declined = catalog.declinedBundles();
    if (std::find(declined.begin(), declined.end(), bundle.name) != declined.end()) {
        return false;
    }
    if (choice == BundleChoice::All) {
        return true;
    }
    const std::vector<SourceRecord> sources = catalog.sources();
    return std::any_of(sources.begin(), sources.end(), [&bundle](const SourceRecord& source) {
        return source.bundle == bundle.name;
    });
}

NewSource sourceOf(const Bundle& bundle) {
    NewSource source;
    source.kind = SourceKind::Table;
    source.title = std::string(bundle.title);
    source.published = std::string(bundle.published);
    source.content = std::string(bundle.content);
    source.trust = bundle.trust;
    source.bundle = std::string(bundle.name);
    source.license = std::string(bundle.license);
    return source;
}

}  // namespace

BundleChoice bundleChoice(const std::optional<std::string>& chosen,
                          const Environment& environment) {
    const auto named = environment("SPECLENS_CATALOG");
    return chosen || (named && !named->empty()) ? BundleChoice::Present : BundleChoice::All;
}

void updateBundledPhones(Catalog& catalog, BundleChoice choice) {
    for (const Bundle& bundle : bundles()) {
        if (isWanted(catalog, bundle, choice) && !catalog.knowsContentHash(bundle.contentHash)) {
            CatalogCsvImport import;
            import.source = sourceOf(bundle);
            importCatalogCsv(catalog, import);
        }
    }
}

}  // namespace speclens
