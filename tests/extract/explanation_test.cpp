#include "core/extract/explanation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/extract/extractor.h"
#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// A text with its explanation.
struct Explained {
    explicit Explained(std::string text)
        : document(Document::fromPlainText(std::move(text))),
          explanation(Extractor().explain(document)) {}

    /// "words = meaning by rule", one for each.
    [[nodiscard]] std::vector<std::string> dump(const std::vector<ExplainedWords>& list) const {
        std::vector<std::string> lines;
        for (const ExplainedWords& entry : list) {
            lines.push_back(quote(entry.words) + " = " + entry.meaning +
                            (entry.rule.empty() ? "" : " by " + std::string(entry.rule)));
        }
        return lines;
    }

    /// "attribute value by rule; phone by rule: basis by rule <words>", one for each finding.
    [[nodiscard]] std::vector<std::string> findings(std::size_t sentence) const {
        constexpr std::string_view fates[] = {"", " again", " confirmed"};
        std::vector<std::string> lines;
        for (const ExplainedFinding& finding : explanation.sentences.at(sentence).findings) {
            std::string line =
                std::string(attribute(finding.attribute).key) + " " + canonicalText(finding.value) +
                " by " + std::string(finding.readerRule) + "; " + std::string(finding.ownerRule);
            for (const ExplainedClaim& claim : finding.claims) {
                line +=
                    ", " + claim.phone.model + " " + std::string(basisName(claim.basis)) + " by " +
                    std::string(claim.certaintyRule) +
                    (claim.certaintyWords.empty() ? "" : " <" + quote(claim.certaintyWords) + ">") +
                    std::string(fates[static_cast<std::size_t>(claim.fate)]);
            }
            lines.push_back(line);
        }
        return lines;
    }

    [[nodiscard]] std::string quote(Span span) const {
        return std::string(span.of(document.text()));
    }

    Document document;
    Explanation explanation;
};

TEST(Explanation, ShowsWhatEachStageFoundInASentence) {
    const Explained explained(
        "Unlike the Galaxy A53, the Galaxy A54 could get a 5,000mAh battery, not bad at 12.");
    ASSERT_EQ(explained.explanation.sentences.size(), 1U);
    const ExplainedSentence& sentence = explained.explanation.sentences[0];
    EXPECT_EQ(sentence.block, BlockKind::Paragraph);
    EXPECT_EQ(explained.quote(sentence.span), explained.document.text());
    EXPECT_THAT(explained.dump(sentence.names),
                ElementsAre("Galaxy A53 = Samsung Galaxy A53 by full-name",
                            "Galaxy A54 = Samsung Galaxy A54 by full-name"));
    EXPECT_THAT(explained.dump(sentence.anchors),
                ElementsAre("Galaxy A53 = Samsung Galaxy A53, compared with by name",
                            "Galaxy A54 = Samsung Galaxy A54 by name"));
    EXPECT_THAT(explained.dump(sentence.quantities), ElementsAre("5,000mAh = 5000 mAh"));
    EXPECT_THAT(explained.dump(sentence.signs),
                ElementsAre("could = expected, of what follows by hedge"));
    EXPECT_THAT(explained.findings(0),
                ElementsAre("battery.capacity 5000 by battery; nearest-before, Galaxy A54 expected "
                            "by sign-before <could>"));
    EXPECT_THAT(explained.dump(sentence.leftovers), ElementsAre("12 = a number by no-unit"));
}

TEST(Explanation, TellsFullNamesFromShortForms) {
    const Explained explained(
        "The Samsung Galaxy A54 and the Galaxy A54 are one phone, the A54 of the Galaxy A54 "
        "series, "
        "no Galaxy Watch.");
    EXPECT_THAT(explained.dump(explained.explanation.sentences.at(0).names),
                ElementsAre("Samsung Galaxy A54 = Samsung Galaxy A54 by full-name",
                            "Galaxy A54 = Samsung Galaxy A54 by full-name",
                            "A54 = Samsung Galaxy A54 by short-form",
                            "Galaxy A54 = Samsung Galaxy A54 by series",
                            "Galaxy Watch = no phone by thing"));
}

TEST(Explanation, SaysWhyAValueIsNobodys) {
    const Explained explained("The Galaxy Watch has a 425mAh battery. It shows 2,000 nits.");
    EXPECT_THAT(explained.dump(explained.explanation.sentences.at(0).leftovers),
                ElementsAre("425mAh = 425 mAh by out-of-bounds"));
    EXPECT_THAT(explained.findings(1),
                ElementsAre("display.peak_brightness 2000 by brightness; nobody-behind-thing"));
    EXPECT_THAT(explained.explanation.claims, IsEmpty());
}

TEST(Explanation, TellsNewClaimsFromRepeatedAndConfirmedOnes) {
    const Explained explained(
        "The Galaxy A54 may have 5,000mAh. The Galaxy A54 may have 5,000mAh. "
        "The Galaxy A54 has 5,000mAh.");
    EXPECT_THAT(explained.findings(0),
                ElementsAre("battery.capacity 5000 by battery; nearest-before, Galaxy A54 expected "
                            "by sign-before <may>"));
    EXPECT_THAT(explained.findings(1),
                ElementsAre("battery.capacity 5000 by battery; nearest-before, Galaxy A54 expected "
                            "by sign-before <may> again"));
    EXPECT_THAT(explained.findings(2),
                ElementsAre("battery.capacity 5000 by battery; nearest-before, Galaxy A54 stated "
                            "by no-hedge confirmed"));
}

TEST(Explanation, ShowsHedgesThatReachBeyondTheirSentence) {
    const Explained explained(
        "Leak: the Galaxy A54 in full\n\nThe Galaxy A54 has 5,000mAh. It was tipped to have 8GB of "
        "RAM. It also has 128GB of storage.\n");
    EXPECT_THAT(explained.findings(1),
                ElementsAre("battery.capacity 5000 by battery; nearest-before, Galaxy A54 leaked "
                            "by hedge-of-headline <Leak>"));
}

TEST(Explanation, GivesPhonesThatHave5gByName) {
    const Explained explained("The Galaxy A54 5G is here.");
    EXPECT_THAT(explained.findings(0),
                ElementsAre("network.5g true by network-name; in-its-name, Galaxy A54 5G stated "
                            "by in-its-name"));
}

TEST(Explanation, NamesBoilerplateThatIsNotRead) {
    const Explained explained(
        "The Galaxy A54 is here and it is good.\n\nRead more: Galaxy A34 has 5,000mAh\n\n"
        "The Galaxy A54 has 5,000mAh.\n");
    ASSERT_EQ(explained.explanation.sentences.size(), 3U);
    const ExplainedSentence& skipped = explained.explanation.sentences[1];
    EXPECT_EQ(skipped.block, BlockKind::Boilerplate);
    EXPECT_EQ(explained.quote(skipped.span), "Read more: Galaxy A34 has 5,000mAh");
    EXPECT_THAT(skipped.names, IsEmpty());
}

TEST(Explanation, ReadsEveryKindOfQuantity) {
    const Explained explained(
        "The Galaxy A54 costs $449, measures 158.2 x 76.7 x 8.2 mm, shows 1080 x 2340 pixels and "
        "has a 50MP f/1.8 main camera.");
    EXPECT_THAT(explained.dump(explained.explanation.sentences.at(0).quantities),
                ElementsAre("$449 = USD 449", "158.2 x 76.7 x 8.2 mm = 158.2 x 76.7 x 8.2 mm",
                            "1080 x 2340 = 1080 x 2340 pixels", "50MP = 50 MP", "f/1.8 = f/1.8"));
}

TEST(Explanation, MakesTheClaimsThatExtractMakes) {
    const std::string text =
        "The Galaxy A54 may have 5,000mAh and 8GB of RAM. The Galaxy A54 5G has 5,000mAh.";
    const Explained explained(text);
    const std::vector<Claim> claims = claimsOf(text);
    ASSERT_EQ(explained.explanation.claims.size(), claims.size());
    for (std::size_t i = 0; i < claims.size(); ++i) {
        EXPECT_EQ(explained.explanation.claims[i].phone.model, claims[i].phone.model);
        EXPECT_EQ(explained.explanation.claims[i].evidence, claims[i].evidence);
        EXPECT_EQ(explained.explanation.claims[i].basis, claims[i].basis);
    }
}

}  // namespace
}  // namespace speclens::test
