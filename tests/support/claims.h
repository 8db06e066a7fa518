// Sources and claims for tests, in as few words as possible.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"

namespace speclens::test {

/// What a line of a test article says; the value is in its canonical spelling.
struct Saying {
    PhoneName phone;
    AttributeId attribute{};
    std::string value;
    Basis basis = Basis::Stated;
};

/// An article with one line for each saying ("The Nova 7: 120."), and its claims.
struct TestArticle {
    NewSource source;
    std::vector<Claim> claims;
};

inline TestArticle makeArticle(const std::string& title, const std::vector<Saying>& sayings) {
    TestArticle article;
    article.source.title = title;
    article.source.location = title + ".txt";
    article.source.content = title + "\n";
    for (const Saying& saying : sayings) {
        std::string& text = article.source.content;
        Claim claim;
        claim.phone = saying.phone;
        claim.attribute = saying.attribute;
        claim.value = parseCanonical(attribute(saying.attribute).type, saying.value).value();
        claim.basis = saying.basis;
        claim.quote.begin = static_cast<std::uint32_t>(text.size());
        text += "The " + saying.phone.model + ": ";
        claim.evidence.begin = static_cast<std::uint32_t>(text.size());
        text += saying.value;
        claim.evidence.end = static_cast<std::uint32_t>(text.size());
        text += ".";
        claim.quote.end = static_cast<std::uint32_t>(text.size());
        text += "\n";
        article.claims.push_back(claim);
    }
    return article;
}

inline IngestResult ingestSayings(Catalog& catalog, const std::string& title,
                                  const std::vector<Saying>& sayings) {
    const TestArticle article = makeArticle(title, sayings);
    return catalog.ingest(article.source, article.claims);
}

/// The phone with that model.
inline PhoneId phoneCalled(const Catalog& catalog, std::string_view model) {
    const std::vector<PhoneRecord> phones = catalog.phones();
    const auto found =
        std::find_if(phones.begin(), phones.end(),
                     [model](const PhoneRecord& phone) { return phone.name.model == model; });
    return found == phones.end() ? PhoneId{-1} : found->id;
}

}  // namespace speclens::test
