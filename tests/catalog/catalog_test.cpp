#include "core/catalog/catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/spec/error.h"
#include "tests/support/claims.h"

namespace speclens {
namespace {

using test::ingestSayings;
using test::makeArticle;
using test::phoneCalled;
using testing::HasSubstr;

const PhoneName note{"Xiaomi", "Redmi Note 11"};
const PhoneName ultra{"Xiaomi", "Xiaomi 12 Ultra"};

std::vector<std::string> models(const Catalog& catalog) {
    std::vector<std::string> names;
    for (const PhoneRecord& phone : catalog.phones()) {
        names.push_back(phone.name.model);
    }
    return names;
}

TEST(Ingest, StoresSourcePhonesAndClaims) {
    Catalog catalog = Catalog::inMemory();
    const auto article = makeArticle("Two phones", {{note, AttributeId::CameraMain, "50"},
                                                    {note, AttributeId::Network5g, "false"},
                                                    {ultra, AttributeId::CameraMain, "50"}});
    const IngestResult result = catalog.ingest(article.source, article.claims);

    EXPECT_FALSE(result.alreadyKnown);
    EXPECT_EQ(result.phonesAdded, 2U);
    EXPECT_EQ(result.claimsAdded, 3U);
    ASSERT_EQ(catalog.sources().size(), 1U);
    const SourceRecord source = catalog.sources().front();
    EXPECT_EQ(source.id, result.source);
    EXPECT_EQ(source.kind, SourceKind::Article);
    EXPECT_EQ(source.title, "Two phones");
    EXPECT_EQ(source.location, "Two phones.txt");
    EXPECT_THAT(source.added, testing::MatchesRegex("[0-9-]+T[0-9:]+Z"));
    EXPECT_EQ(catalog.content(source.id), article.source.content);
}

TEST(Ingest, KeepsTheWordsBehindEachValue) {
    Catalog catalog = Catalog::inMemory();
    const auto article = makeArticle("Café", {{note, AttributeId::BatteryCapacity, "5000"}});
    catalog.ingest(article.source, article.claims);

    ASSERT_EQ(catalog.claims().size(), 1U);
    const StoredClaim claim = catalog.claims().front();
    EXPECT_EQ(claim.evidence.of(article.source.content), "5000");
    EXPECT_EQ(claim.quote, "The Redmi Note 11: 5000.");
    EXPECT_EQ(claim.evidenceInQuote.of(claim.quote), "5000");
    EXPECT_EQ(claim.state, ClaimState::Proposed);
}

TEST(Ingest, KeepsReadableWordsAndTheirPlaceInAFileThatIsNoText) {
    Catalog catalog = Catalog::inMemory();
    NewSource source;
    source.content = "<p>It is 6.7&quot; big.</p>";
    source.rewritten.emplace();
    source.rewritten->text = "It is 6.7\" big.";
    source.rewritten->map.append(9, {3, 12});
    source.rewritten->map.append(1, {12, 18});
    source.rewritten->map.append(5, {18, 23});
    const Claim claim{note, AttributeId::DisplaySize, 6.7, Basis::Stated, {6, 10}, {0, 15}};
    catalog.ingest(source, {{claim}});

    const StoredClaim stored = catalog.claims().at(0);
    EXPECT_EQ(stored.evidence.of(source.content), "6.7&quot;");
    EXPECT_EQ(stored.quote, source.rewritten->text);
    EXPECT_EQ(stored.evidenceInQuote.of(stored.quote), "6.7\"");

    const Claim outside{note, AttributeId::DisplaySize, 6.7, Basis::Stated, {6, 10}, {0, 16}};
    source.content += "\n";
    EXPECT_THROW(catalog.ingest(source, {{outside}}), Error);
}

TEST(Ingest, ReadsEveryTypeOfValueBack) {
    Catalog catalog = Catalog::inMemory();
    const std::vector<test::Saying> sayings = {
        {note, AttributeId::LaunchAnnounced, "2022-01", Basis::Teased},
        {note, AttributeId::LaunchPrice, "EUR 199.99", Basis::Leaked},
        {note, AttributeId::BodyColor, "Star Blue", Basis::Stated},
        {note, AttributeId::DisplaySize, "6.43", Basis::Expected},
        {note, AttributeId::DisplayResolution, "1080x2400", Basis::Rumored},
        {note, AttributeId::MemoryCardSlot, "true", Basis::Stated},
    };
    ingestSayings(catalog, "All types", sayings);

    const std::vector<StoredClaim> claims = catalog.claims();
    ASSERT_EQ(claims.size(), sayings.size());
    for (std::size_t i = 0; i < claims.size(); ++i) {
        EXPECT_EQ(claims[i].attribute, sayings[i].attribute);
        EXPECT_EQ(canonicalText(claims[i].value), sayings[i].value);
        EXPECT_EQ(claims[i].basis, sayings[i].basis);
    }
}

TEST(Ingest, ChangesNothingWhenTheSameContentComesAgain) {
    Catalog catalog = Catalog::inMemory();
    auto article = makeArticle("Once", {{note, AttributeId::CameraMain, "50"}});
    const IngestResult first = catalog.ingest(article.source, article.claims);
    article.source.location = "elsewhere.txt";
    article.claims[0].value = 64.0;
    const IngestResult second = catalog.ingest(article.source, article.claims);

    EXPECT_TRUE(second.alreadyKnown);
    EXPECT_EQ(second.source, first.source);
    EXPECT_EQ(second.claimsAdded, 0U);
    EXPECT_EQ(catalog.sources().size(), 1U);
    EXPECT_EQ(catalog.sources().front().location, "Once.txt");
    EXPECT_EQ(catalog.claims().size(), 1U);
}

TEST(Ingest, TakesSpellingsOfOneNameForOnePhone) {
    Catalog catalog = Catalog::inMemory();
    ingestSayings(catalog, "A", {{{"", "Redmi Note-11 Pro Plus"}, AttributeId::CameraMain, "108"}});
    const IngestResult result = ingestSayings(
        catalog, "B", {{{"Xiaomi", "redmi note 11 pro+"}, AttributeId::DisplaySize, "6.67"}});

    EXPECT_EQ(result.phonesAdded, 0U);
    ASSERT_EQ(catalog.phones().size(), 1U);
    EXPECT_EQ(catalog.phones().front().name, (PhoneName{"Xiaomi", "Redmi Note-11 Pro Plus"}));
}

TEST(Ingest, StoresAnArticleWithoutClaimsAndOddBytes) {
    Catalog catalog = Catalog::inMemory();
    const NewSource source{SourceKind::Article, "t", "\xff", "", std::string("a\0b\xfe", 4)};
    const IngestResult result = catalog.ingest(source, {});
    EXPECT_EQ(result.claimsAdded, 0U);
    EXPECT_EQ(catalog.content(result.source), source.content);
    EXPECT_EQ(catalog.sources().front().location, "\xff");
}

TEST(Ingest, RefusesEvidenceOutsideTheTextAndStoresNothing) {
    struct Case {
        Span evidence;
        Span quote;
    };
    const Case cases[] = {
        {{0, 999}, {0, 999}}, {{5, 4}, {0, 10}},        {{0, 4}, {2, 10}},
        {{0, 2}, {9, 4}},     {{900, 900}, {900, 900}},
    };
    for (const Case& entry : cases) {
        Catalog catalog = Catalog::inMemory();
        auto article = makeArticle("Bad", {{note, AttributeId::CameraMain, "50"}});
        article.claims[0].evidence = entry.evidence;
        article.claims[0].quote = entry.quote;
        EXPECT_THROW(catalog.ingest(article.source, article.claims), Error);
        EXPECT_TRUE(catalog.sources().empty());
        EXPECT_TRUE(catalog.phones().empty());
    }
}

TEST(Phones, StandInTheOrderOfTheirNames) {
    Catalog catalog = Catalog::inMemory();
    ingestSayings(catalog, "Names",
                  {{{"Xiaomi", "Redmi Note 11"}, AttributeId::CameraMain, "50"},
                   {{"Xiaomi", "Redmi Note 9"}, AttributeId::CameraMain, "48"},
                   {{"Xiaomi", "redmi note 10S"}, AttributeId::CameraMain, "64"},
                   {{"Apple", "iPhone 14"}, AttributeId::CameraMain, "12"}});
    EXPECT_THAT(models(catalog), testing::ElementsAre("iPhone 14", "Redmi Note 9", "redmi note 10S",
                                                      "Redmi Note 11"));
}

TEST(Claims, AreThoseOfOnePhoneOrOfAllInTheVocabularysOrder) {
    Catalog catalog = Catalog::inMemory();
    ingestSayings(catalog, "A",
                  {{note, AttributeId::CameraMain, "50"},
                   {ultra, AttributeId::CameraMain, "50"},
                   {note, AttributeId::LaunchReleased, "2022"}});
    ingestSayings(catalog, "B", {{note, AttributeId::CameraMain, "48"}});

    const std::vector<StoredClaim> claims = catalog.claims(phoneCalled(catalog, note.model));
    ASSERT_EQ(claims.size(), 3U);
    EXPECT_EQ(canonicalText(claims[0].value), "2022");
    EXPECT_EQ(canonicalText(claims[1].value), "50");
    EXPECT_EQ(canonicalText(claims[2].value), "48");
    EXPECT_EQ(catalog.claims().size(), 4U);
    EXPECT_TRUE(catalog.claims(PhoneId{999}).empty());
}

TEST(Content, OfASourceThatIsNotThereIsAnError) {
    const Catalog catalog = Catalog::inMemory();
    try {
        static_cast<void>(catalog.content(SourceId{7}));
        FAIL();
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("no such source"));
    }
}

}  // namespace
}  // namespace speclens
