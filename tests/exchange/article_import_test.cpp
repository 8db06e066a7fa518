#include "core/exchange/article_import.h"

#include <gtest/gtest.h>

namespace speclens {
namespace {

constexpr const char* article =
    "Two phones in one week\n"
    "\n"
    "The Samsung Galaxy S22 Ultra has a 6.8-inch AMOLED screen. The Redmi Note 11 Pro 5G has a "
    "5,000mAh battery. The Samsung Galaxy S22 Ultra has a 5,000mAh battery.\n";

TEST(ArticleImport, StoresTheTextWithWhatItClaims) {
    Catalog catalog = Catalog::inMemory();
    const ArticleImport imported = importArticle(catalog, Extractor(), article, "week/phones.txt");
    EXPECT_FALSE(imported.stored.alreadyKnown);
    EXPECT_GE(imported.claims, 3U);
    EXPECT_EQ(imported.stored.claimsAdded, imported.claims);
    EXPECT_EQ(catalog.claims().size(), imported.claims);
    ASSERT_EQ(catalog.sources().size(), 1U);
    EXPECT_EQ(catalog.sources().front().kind, SourceKind::Article);
    EXPECT_EQ(catalog.sources().front().title, "Two phones in one week");
    EXPECT_EQ(catalog.sources().front().location, "week/phones.txt");
    EXPECT_EQ(catalog.content(imported.stored.source), article);
}

TEST(ArticleImport, NamesEachPhoneOnceInTheOrderOfTheText) {
    Catalog catalog = Catalog::inMemory();
    const ArticleImport imported = importArticle(catalog, Extractor(), article, {});
    ASSERT_EQ(imported.phones.size(), 2U);
    EXPECT_EQ(imported.phones[0].model, "Galaxy S22 Ultra");
    EXPECT_EQ(imported.phones[1].model, "Redmi Note 11 Pro 5G");
}

TEST(ArticleImport, OfKnownContentChangesNothingAndStillSaysWhatItClaims) {
    Catalog catalog = Catalog::inMemory();
    const Extractor extractor;
    const ArticleImport first = importArticle(catalog, extractor, article, "a.txt");
    const ArticleImport again = importArticle(catalog, extractor, article, "b.txt");
    EXPECT_TRUE(again.stored.alreadyKnown);
    EXPECT_EQ(again.stored.claimsAdded, 0U);
    EXPECT_EQ(again.claims, first.claims);
    EXPECT_EQ(again.phones, first.phones);
    EXPECT_EQ(catalog.sources().size(), 1U);
}

TEST(ArticleImport, TakesTheFileNameWhereTheTextHasNoTitle) {
    Catalog catalog = Catalog::inMemory();
    const ArticleImport imported = importArticle(catalog, Extractor(), "\n\n", "week/blank.txt");
    EXPECT_EQ(imported.claims, 0U);
    EXPECT_TRUE(imported.phones.empty());
    EXPECT_EQ(catalog.sources().front().title, "blank.txt");
}

TEST(ArticleImport, KeepsTheDayOnWhichThePageWasPublished) {
    Catalog catalog = Catalog::inMemory();
    const Extractor extractor;
    importArticle(catalog, extractor,
                  "The Nova 7 is here\n\n12 March 2026\n\nThe Acme Nova 7 has a 5,000mAh "
                  "battery.\n",
                  "a.txt");
    importArticle(catalog, extractor, article, "b.txt");
    const std::vector<SourceRecord> sources = catalog.sources();
    ASSERT_EQ(sources.size(), 2U);
    EXPECT_EQ(sources[0].published, "2026-03-12");
    EXPECT_EQ(sources[1].published, "");
}

}  // namespace
}  // namespace speclens
