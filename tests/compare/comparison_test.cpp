#include "core/compare/comparison.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/claims.h"

namespace speclens {
namespace {

using test::phoneCalled;
using testing::ElementsAre;
using testing::IsEmpty;

const PhoneName a{"", "A"};
const PhoneName b{"", "B"};
const PhoneName c{"", "C"};

/// The comparison of phones A, B and C after these sayings, each its own article.
Comparison compareAfter(const std::vector<test::Saying>& sayings) {
    Catalog catalog = Catalog::inMemory();
    for (std::size_t i = 0; i < sayings.size(); ++i) {
        test::ingestSayings(catalog, "Article " + std::to_string(i), {sayings[i]});
    }
    const PhoneId ids[] = {phoneCalled(catalog, "A"), phoneCalled(catalog, "B"),
                           phoneCalled(catalog, "C")};
    return compare(catalog, ids);
}

/// "50 | 108* | 64?": the cells of the only row; "*" best, "?" unconfirmed, "!" in conflict, and
/// "=" before a row whose cells do not differ.
std::string dumpRow(const Comparison& comparison) {
    EXPECT_EQ(comparison.groups.size(), 1U);
    EXPECT_EQ(comparison.groups.at(0).rows.size(), 1U);
    const ComparisonRow& row = comparison.groups.at(0).rows.at(0);
    std::string text = row.differs() ? "" : "= ";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const ComparisonCell& cell = row.cells[i];
        text += (i == 0 ? "" : " | ") + cell.text();
        text += cell.best ? "*" : "";
        text += cell.confirmed() ? "" : "?";
        text += cell.conflict ? "!" : "";
    }
    return text;
}

struct RowCase {
    std::vector<test::Saying> sayings;
    std::string_view row;
};

TEST(Compare, MarksTheStrictlyBetterOfConfirmedValues) {
    constexpr auto main = AttributeId::CameraMain;
    constexpr auto weight = AttributeId::BodyWeight;
    const RowCase cases[] = {
        {{{a, main, "50"}, {b, main, "108"}}, "50 MP | 108 MP*"},
        {{{a, main, "50"}, {b, main, "50"}}, "= 50 MP | 50 MP"},
        {{{a, main, "108"}, {b, main, "108"}, {c, main, "50"}}, "108 MP | 108 MP | 50 MP"},
        {{{a, main, "108"}, {b, main, "50"}, {c, main, "50"}}, "108 MP* | 50 MP | 50 MP"},
        {{{a, weight, "190"}, {b, weight, "200"}}, "190 g* | 200 g"},
        {{{a, main, "50"}, {b, main, "108", Basis::Leaked}}, "50 MP | 108 MP?"},
        {{{a, main, "50"}, {b, main, "108", Basis::Leaked}, {c, main, "48", Basis::Teased}},
         "50 MP* | 108 MP? | 48 MP"},
        {{{a, main, "108", Basis::Rumored}, {b, main, "50", Basis::Leaked}}, "108 MP? | 50 MP?"},
        {{{a, AttributeId::DisplaySize, "6.1"}, {b, AttributeId::DisplaySize, "6.7"}},
         "6.1 in | 6.7 in"},
        {{{a, AttributeId::DisplayResolution, "1080x2400"},
          {b, AttributeId::DisplayResolution, "1440x3200"}},
         "1080 × 2400 | 1440 × 3200*"},
        {{{a, AttributeId::LaunchPrice, "EUR 199"}, {b, AttributeId::LaunchPrice, "EUR 249"}},
         "EUR 199* | EUR 249"},
        {{{a, AttributeId::LaunchPrice, "EUR 199"}, {b, AttributeId::LaunchPrice, "USD 249"}},
         "= EUR 199 | USD 249"},
        {{{a, weight, "190"}, {b, weight, "190.4"}, {c, weight, "200"}}, "190 g | 190.4 g | 200 g"},
        {{{a, AttributeId::MemoryRam, "6"},
          {a, AttributeId::MemoryRam, "12"},
          {b, AttributeId::MemoryRam, "8"}},
         "6 GB · 12 GB* | 8 GB"},
        {{{a, AttributeId::MemoryRam, "6"},
          {a, AttributeId::MemoryRam, "12", Basis::Leaked},
          {b, AttributeId::MemoryRam, "8"}},
         "6 GB · 12 GB? | 8 GB*"},
        {{{a, AttributeId::Network5g, "true"}, {b, AttributeId::Network5g, "false"}}, "yes | no"},
    };
    for (const RowCase& entry : cases) {
        EXPECT_EQ(dumpRow(compareAfter(entry.sayings)), entry.row);
    }
}

TEST(Compare, GivesNoMarkToAValueThatStandsAlone) {
    const Comparison comparison =
        compareAfter({{a, AttributeId::CameraMain, "50"}, {b, AttributeId::CameraMacro, "2"}});
    for (const ComparisonRow& row : comparison.groups.at(0).rows) {
        EXPECT_EQ(row.sameness, Sameness::Single);
        for (const ComparisonCell& cell : row.cells) {
            EXPECT_FALSE(cell.best);
        }
    }
}

TEST(Compare, CallsCellsDifferentWhereTheirSetsOfValuesAre) {
    const RowCase cases[] = {
        {{{a, AttributeId::DisplayTechnology, "P-OLED"},
          {b, AttributeId::DisplayTechnology, "pOLED"}},
         "= P-OLED | pOLED"},
        {{{a, AttributeId::MemoryStorage, "128"},
          {a, AttributeId::MemoryStorage, "256"},
          {b, AttributeId::MemoryStorage, "256"},
          {b, AttributeId::MemoryStorage, "128"}},
         "= 128 GB · 256 GB | 128 GB · 256 GB"},
        {{{a, AttributeId::MemoryStorage, "128"},
          {a, AttributeId::MemoryStorage, "256"},
          {b, AttributeId::MemoryStorage, "256"}},
         "128 GB · 256 GB | 256 GB"},
    };
    for (const RowCase& entry : cases) {
        EXPECT_EQ(dumpRow(compareAfter(entry.sayings)), entry.row);
    }
}

TEST(Compare, KeepsEveryPieceOfEvidenceShownValuesFirst) {
    const Comparison comparison = compareAfter({{a, AttributeId::CameraMain, "64"},
                                                {a, AttributeId::CameraMain, "50"},
                                                {a, AttributeId::CameraMain, "48", Basis::Leaked},
                                                {a, AttributeId::CameraMain, "50"}});
    EXPECT_EQ(dumpRow(comparison), "= 50 MP!");
    const std::vector<ComparisonEvidence>& evidence =
        comparison.groups[0].rows[0].cells[0].evidence;
    std::vector<std::string> told;
    for (const ComparisonEvidence& entry : evidence) {
        told.push_back(entry.display + " in " + entry.sourceTitle);
        EXPECT_EQ(entry.evidenceInQuote.of(entry.quote), canonicalText(entry.value));
        EXPECT_EQ(entry.sourceLocation, entry.sourceTitle + ".txt");
    }
    EXPECT_THAT(told, ElementsAre("50 MP in Article 3", "50 MP in Article 1", "64 MP in Article 0",
                                  "48 MP in Article 2"));
    EXPECT_EQ(evidence[3].basis, Basis::Leaked);
}

TEST(Compare, GroupsRowsInTheVocabularysOrderAndLeavesOutWhatNobodyKnows) {
    const Comparison comparison = compareAfter({{a, AttributeId::Network5g, "true"},
                                                {b, AttributeId::CameraMain, "50"},
                                                {a, AttributeId::CameraMain, "48"},
                                                {a, AttributeId::CameraFront, "12"},
                                                {b, AttributeId::LaunchReleased, "2022"}});
    ASSERT_EQ(comparison.groups.size(), 3U);
    EXPECT_EQ(comparison.groups[0].name, "Launch");
    EXPECT_EQ(comparison.groups[1].name, "Camera");
    EXPECT_EQ(comparison.groups[1].rows.size(), 2U);
    EXPECT_EQ(comparison.groups[1].differing(), 1U);
    EXPECT_EQ(comparison.count(Sameness::Different), 1U);
    EXPECT_EQ(comparison.count(Sameness::Alike), 0U);
    EXPECT_EQ(comparison.count(Sameness::Single), 3U);
    EXPECT_EQ(comparison.find(AttributeId::CameraMain), &comparison.groups[1].rows[0]);
    EXPECT_EQ(comparison.find(AttributeId::CameraMacro), nullptr);
    EXPECT_EQ(comparison.groups[2].name, "Network");
    EXPECT_FALSE(comparison.groups[0].rows[0].cells[0].known());
    EXPECT_TRUE(comparison.groups[0].rows[0].cells[1].known());
}

TEST(Compare, ShowsValuesInTheUnitsAskedForAndComparesThemAsTheyAre) {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(catalog, "x", {{a, AttributeId::BodyHeight, "163"}});
    test::ingestSayings(catalog, "y", {{b, AttributeId::BodyHeight, "163.1"}});
    const PhoneId ids[] = {phoneCalled(catalog, "A"), phoneCalled(catalog, "B")};
    const Comparison comparison = compare(catalog, ids, Units::Imperial);
    EXPECT_EQ(dumpRow(comparison), "6.42 in | 6.42 in");
    const ComparisonCell& cell = comparison.groups.at(0).rows.at(0).cells.at(0);
    EXPECT_EQ(cell.values.at(0).value, Value(163.0));
    EXPECT_EQ(cell.evidence.at(0).display, "6.42 in");
    EXPECT_EQ(dumpRow(compare(catalog, ids)), "163 mm | 163.1 mm");
}

TEST(Compare, TakesEachPhoneOnceInTheOrderAskedAndSkipsUnknownOnes) {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(
        catalog, "x",
        {{a, AttributeId::CameraMain, "50"}, {b, AttributeId::CameraMain, "48", Basis::Leaked}});
    const PhoneId idA = phoneCalled(catalog, "A");
    const PhoneId idB = phoneCalled(catalog, "B");
    const PhoneId ids[] = {idB, PhoneId{77}, idA, idB};
    const Comparison comparison = compare(catalog, ids);
    ASSERT_EQ(comparison.phones.size(), 2U);
    EXPECT_EQ(comparison.phones[0].id, idB);
    EXPECT_EQ(comparison.phones[0].status, PhoneStatus::OnlyLeaked);
    EXPECT_EQ(comparison.phones[1].name, a);
    EXPECT_THAT(compare(catalog, std::span<const PhoneId>()).groups, IsEmpty());
}

}  // namespace
}  // namespace speclens
