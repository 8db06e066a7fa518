#include "core/exchange/article_text.h"

#include <gtest/gtest.h>

#include "core/compare/comparison.h"
#include "core/exchange/article_import.h"
#include "core/spec/error.h"

namespace speclens {
namespace {

/// The claim about the battery of the only phone.
StoredClaim batteryClaim(const Catalog& catalog) {
    for (const StoredClaim& claim : catalog.claims()) {
        if (claim.attribute == AttributeId::BatteryCapacity) {
            return claim;
        }
    }
    return {};
}

Quotation quotationOf(const StoredClaim& claim) {
    return {claim.source, claim.quote, claim.evidenceInQuote, claim.evidence};
}

struct ArticleCase {
    std::string name;
    std::string bytes;
};

const std::string sentence = "The Galaxy S22 Ultra has a 5,000mAh battery.";

TEST(ArticleText, FindsTheQuotationInTextsAndPages) {
    const ArticleCase cases[] = {
        {"a.txt", "Galaxy S22 Ultra review\n\n" + sentence + "\n"},
        {"a.html",
         "<html><body><nav>Home</nav><h1>Galaxy S22 Ultra review of ours</h1><p>The &quot;Galaxy "
         "S22 Ultra&quot; is here &amp; now.</p><p>" +
             sentence + "</p></body></html>"},
    };
    const Extractor extractor;
    for (const ArticleCase& entry : cases) {
        Catalog catalog = Catalog::inMemory();
        importArticle(catalog, extractor, entry.bytes, entry.name);
        const StoredClaim claim = batteryClaim(catalog);
        const ArticleText article = articleText(catalog, quotationOf(claim));
        EXPECT_EQ(article.source.location, entry.name);
        ASSERT_TRUE(article.quote.has_value()) << entry.name;
        EXPECT_EQ(article.quote->of(article.text), claim.quote);
        EXPECT_TRUE(article.evidence.of(article.text).starts_with("5,000"))
            << article.evidence.of(article.text);
        EXPECT_EQ(article.text.find("<p>"), std::string::npos);
        EXPECT_EQ(article.text.find("Home"), std::string::npos);
    }
}

TEST(ArticleText, FindsAQuoteThatStandsThereTwiceWhereItsEvidenceIs) {
    Catalog catalog = Catalog::inMemory();
    const std::string text = "One row: 5000.\nOne row: 5000.\n";
    NewSource source;
    source.location = "a.txt";
    source.content = text;
    Claim claim;
    claim.phone = {"", "A"};
    claim.attribute = AttributeId::BatteryCapacity;
    claim.value = 5000.0;
    claim.quote = {15, 29};
    claim.evidence = {24, 28};
    catalog.ingest(source, std::vector{claim});
    const ArticleText article = articleText(catalog, quotationOf(batteryClaim(catalog)));
    ASSERT_TRUE(article.quote.has_value());
    EXPECT_EQ(article.quote->begin, 15U);
    EXPECT_EQ(article.evidence, (Span{24, 28}));
}

TEST(ArticleText, HasNoQuoteWhereTheWordsAreElsewhereOrMissing) {
    Catalog catalog = Catalog::inMemory();
    const Extractor extractor;
    importArticle(catalog, extractor, "Galaxy S22 Ultra\n\n" + sentence + "\n", "a.txt");
    const StoredClaim claim = batteryClaim(catalog);
    Quotation moved = quotationOf(claim);
    moved.evidenceInSource.begin -= 1;
    EXPECT_FALSE(articleText(catalog, moved).quote.has_value());
    Quotation missing = quotationOf(claim);
    missing.quote = "no such words";
    EXPECT_FALSE(articleText(catalog, missing).quote.has_value());
    Quotation gone = quotationOf(claim);
    gone.source = SourceId{99};
    EXPECT_THROW(articleText(catalog, gone), Error);
}

}  // namespace
}  // namespace speclens
