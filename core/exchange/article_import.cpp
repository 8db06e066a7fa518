#include "core/exchange/article_import.h"

#include <filesystem>
#include <set>
#include <utility>

#include "core/extract/publication_date.h"
#include "core/text/document_format.h"

namespace speclens {
namespace {

NewSource sourceOf(const Document& document, const std::string& location) {
    NewSource source;
    source.title = std::string(document.title());
    if (source.title.empty()) {
        source.title = std::filesystem::path(location).filename().string();
    }
    source.location = location;
    if (const auto published = publicationDate(document)) {
        source.published = canonicalText(*published);
    }
    source.content = std::string(document.file());
    source.rewritten = document.rewritten();
    return source;
}

std::vector<PhoneName> phonesOf(const std::vector<Claim>& claims) {
    std::vector<PhoneName> phones;
    std::set<std::string> keys;
    for (const Claim& claim : claims) {
        if (keys.insert(phoneKey(claim.phone)).second) {
            phones.push_back(claim.phone);
        }
    }
    return phones;
}

}  // namespace

ArticleImport importArticle(Catalog& catalog, const Extractor& extractor, std::string bytes,
                            const std::string& location) {
    const Document document = readDocument(std::move(bytes), location);
    const std::vector<Claim> claims = extractor.extract(document);
    return {catalog.ingest(sourceOf(document, location), claims), claims.size(), phonesOf(claims)};
}

}  // namespace speclens
