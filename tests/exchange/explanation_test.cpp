#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/exchange/explanation_json.h"
#include "core/exchange/explanation_text.h"

namespace speclens {
namespace {

constexpr std::string_view text =
    "Ignore this.\n"
    "\n"
    "The A54 may have\t5,000mAh, not 9GB.\n"
    "Read more\n";

Document document() {
    return Document::fromPlainText(std::string(text));
}

Span spanOf(std::string_view words) {
    const auto begin = static_cast<std::uint32_t>(text.find(words));
    return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

Clues clues(std::initializer_list<Clue> list) {
    Clues set;
    for (const Clue clue : list) {
        set.add(clue);
    }
    return set;
}

Explanation explained() {
    const PhoneName phone{"Samsung", "Galaxy A54"};
    ExplainedSentence empty;
    empty.span = spanOf("Ignore this.");
    ExplainedSentence sentence;
    sentence.span = spanOf("The A54 may have\t5,000mAh, not 9GB.");
    sentence.block = BlockKind::Paragraph;
    sentence.names = {{spanOf("A54"), "Samsung Galaxy A54", "name"}};
    sentence.anchors = {{spanOf("The A54"), "Samsung Galaxy A54", "name"}};
    sentence.quantities = {{spanOf("5,000mAh"), "5000 mAh", ""}, {spanOf("9GB"), "9 GB", ""}};
    sentence.signs = {{spanOf("may"), "expected", "hedge"}};
    sentence.findings = {
        {AttributeId::BatteryCapacity,
         5000.0,
         spanOf("5,000mAh"),
         "battery",
         "nearest",
         {{phone, ClaimFate::Repeated, Basis::Expected, "hedge-before", spanOf("may")},
          {{"", "Nova 7"}, ClaimFate::New, Basis::Stated, "no-hedge", {}}},
         {{{phone, {"", "Nova 7"}}, clues({Clue::Subject, Clue::BeforeNear}), 1.234F},
          {{}, clues({Clue::Nobody}), -0.5F}}},
        {AttributeId::MemoryRam, 9.0, spanOf("9GB"), "ram", "denied", {}, {}}};
    sentence.leftovers = {{spanOf("9"), "", "no-unit"}};
    ExplainedSentence skipped;
    skipped.span = spanOf("Read more");
    skipped.block = BlockKind::Boilerplate;
    return {{{phone, AttributeId::BatteryCapacity, 5000.0, Basis::Expected, spanOf("5,000mAh"),
              sentence.span}},
            {empty, sentence, skipped}};
}

TEST(ExplanationText, SaysWhatStagesFoundAndWhichRulesMadeClaims) {
    EXPECT_EQ(explanationText(document(), explained(), 0),
              R"(line 3, bytes 14 to 49, paragraph
  The A54 may have 5,000mAh, not 9GB.
  names       "A54"       Samsung Galaxy A54 (name)
  anchors     "The A54"   Samsung Galaxy A54 (name)
  quantities  "5,000mAh"  5000 mAh
              "9GB"       9 GB
  certainty   "may"       expected (hedge)
  whose       "5,000mAh"  Samsung Galaxy A54, Nova 7, 1.23: before-near subject
              "5,000mAh"  nobody, -0.5: nobody
  claim       "5,000mAh"  battery.capacity = 5,000 mAh (battery), of Samsung Galaxy A54 (nearest), expected (hedge-before) by "may"; claimed before
  claim       "5,000mAh"  battery.capacity = 5,000 mAh (battery), of Nova 7 (nearest), stated (no-hedge)
  no claim    "9GB"       memory.ram = 9 GB (ram), of nobody (denied)
              "9"         (no-unit)

line 4, bytes 50 to 59, boilerplate, not read
  Read more

)");
}

TEST(ExplanationText, WrapsSentencesOnly) {
    EXPECT_THAT(explanationText(document(), explained(), 22),
                testing::HasSubstr("  The A54 may have\n  5,000mAh, not 9GB.\n  names "));
}

TEST(ExplanationText, LetsNoTextSteerTheTerminal) {
    const std::string hostile = "The \x1b[2JA54";
    Explanation explanation;
    ExplainedSentence& sentence = explanation.sentences.emplace_back();
    sentence.span = {0, 11};
    sentence.names = {{{4, 11}, "Samsung \x1b[2JA54", "name"}};
    EXPECT_THAT(explanationText(Document::fromPlainText(hostile), explanation, 0),
                testing::Not(testing::HasSubstr("\x1b")));
}

TEST(ExplanationJson, HoldsTheClaimsAndTheSentences) {
    const auto json = nlohmann::json::parse(explanationJson("a.txt", document(), explained()));
    EXPECT_EQ(json["document"], "a.txt");
    ASSERT_EQ(json["claims"].size(), 1U);
    EXPECT_EQ(json["claims"][0]["device"], "Galaxy A54");
    ASSERT_EQ(json["sentences"].size(), 3U);
    const auto& sentence = json["sentences"][1];
    EXPECT_EQ(sentence["block"], "paragraph");
    EXPECT_EQ(sentence["begin"], 14);
    EXPECT_EQ(sentence["text"], "The A54 may have\t5,000mAh, not 9GB.");
    EXPECT_EQ(sentence["names"], nlohmann::json::parse(R"([{"begin": 18, "end": 21, "text": "A54",
        "meaning": "Samsung Galaxy A54", "rule": "name"}])"));
    EXPECT_EQ(sentence["quantities"].size(), 2U);
    EXPECT_EQ(sentence["certainty"][0]["meaning"], "expected");
    const auto& finding = sentence["findings"][0];
    EXPECT_EQ(finding["attribute"], "battery.capacity");
    EXPECT_EQ(finding["value"], 5000);
    EXPECT_EQ(finding["evidence"]["text"], "5,000mAh");
    EXPECT_EQ(finding["reader_rule"], "battery");
    EXPECT_EQ(finding["owner_rule"], "nearest");
    EXPECT_EQ(finding["claims"][0],
              nlohmann::json::parse(R"({"device": "Galaxy A54", "brand": "Samsung",
        "fate": "repeated", "basis": "expected", "certainty_rule": "hedge-before",
        "certainty_words": {"begin": 22, "end": 25, "text": "may"}})"));
    EXPECT_EQ(finding["claims"][1]["certainty_words"], nullptr);
    EXPECT_EQ(finding["candidates"], nlohmann::json::parse(R"([
        {"devices": ["Galaxy A54", "Nova 7"], "score": 1.23, "clues": ["before-near", "subject"]},
        {"devices": [], "score": -0.5, "clues": ["nobody"]}])"));
    EXPECT_TRUE(sentence["findings"][1]["claims"].empty());
    EXPECT_TRUE(sentence["findings"][1]["candidates"].empty());
    EXPECT_EQ(sentence["leftovers"][0]["rule"], "no-unit");
}

}  // namespace
}  // namespace speclens
