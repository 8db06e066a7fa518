#include "core/extract/claim_collector.h"

#include <gtest/gtest.h>

#include "core/extract/network_name.h"
#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

/// Collects findings of the two phones of a page with one sentence.
class ClaimCollectorTest : public ::testing::Test {
  protected:
    ClaimFate add(std::uint32_t phone, AttributeId attribute, const Value& value,
                  std::uint32_t token, Basis basis = Basis::Stated) {
        const TokenRange range{token, token + 1};
        return collector_.add(view(), phone,
                              {attribute, value, text_.page().span(range), range, "test"}, basis);
    }

    SentenceView view() {
        const Sentence& sentence = text_.page().sentences().at(0);
        return {text_.page(), sentence, text_.all(), phones_.within(text_.all()), none_, masked_};
    }

    /// "Phone attribute value basis <evidence>; ..."
    std::string dump() {
        std::string line;
        for (const Claim& claim : collector_.take()) {
            line += line.empty() ? "" : "; ";
            line += claim.phone.model + " " + std::string(attribute(claim.attribute).key) + " " +
                    canonicalText(claim.value) + " " + std::string(basisName(claim.basis)) + " <" +
                    std::string(text_.page().textOf(claim.evidence)) + ">";
        }
        return line;
    }

    TextPage text_{"The Pixel 7 and the Pixel 6a 5G have one two three four."};
    PhoneMentions phones_ = findPhones(text_.page());
    Quantities none_;
    TokenMask masked_ = TokenMask(text_.page().tokens().size(), 0);
    ClaimCollector collector_{text_.page(), phones_};
    std::uint32_t one_ = text_.all().end - 5;
};

TEST_F(ClaimCollectorTest, KeepsEachClaimOnceWithItsFirstPlace) {
    add(0, AttributeId::BatteryCapacity, 5000.0, one_);
    add(0, AttributeId::BatteryCapacity, 5000.0, one_ + 1);
    add(0, AttributeId::BatteryCapacity, 4500.0, one_ + 2);
    add(1, AttributeId::BatteryCapacity, 5000.0, one_ + 3);
    EXPECT_EQ(dump(),
              "Pixel 7 battery.capacity 5000 stated <one>; "
              "Pixel 7 battery.capacity 4500 stated <three>; "
              "Pixel 6a 5G battery.capacity 5000 stated <four>");
}

TEST_F(ClaimCollectorTest, TakesSpellingsOfOneTextForOneValue) {
    add(0, AttributeId::PlatformSoc, std::string("Snapdragon 8+ Gen 1"), one_);
    add(0, AttributeId::PlatformSoc, std::string("snapdragon 8 plus gen 1"), one_ + 1);
    add(0, AttributeId::PlatformSoc, std::string("Snapdragon 8 Gen 1"), one_ + 2);
    EXPECT_EQ(dump(),
              "Pixel 7 platform.soc Snapdragon 8+ Gen 1 stated <one>; "
              "Pixel 7 platform.soc Snapdragon 8 Gen 1 stated <three>");
}

TEST_F(ClaimCollectorTest, LetsAConfirmedPlaceTakeThePlaceOfAnUnconfirmedOne) {
    add(0, AttributeId::BatteryCapacity, 5000.0, one_, Basis::Rumored);
    add(0, AttributeId::BatteryCapacity, 5000.0, one_ + 1, Basis::Teased);
    add(0, AttributeId::BatteryCapacity, 5000.0, one_ + 2, Basis::Stated);
    add(0, AttributeId::BatteryCapacity, 5000.0, one_ + 3, Basis::Leaked);
    EXPECT_EQ(dump(), "Pixel 7 battery.capacity 5000 teased <two>");
}

TEST_F(ClaimCollectorTest, KeepsTheFirstOfTwoUnconfirmedPlaces) {
    add(0, AttributeId::BatteryCapacity, 5000.0, one_, Basis::Rumored);
    add(0, AttributeId::BatteryCapacity, 5000.0, one_ + 1, Basis::Leaked);
    EXPECT_EQ(dump(), "Pixel 7 battery.capacity 5000 rumored <one>");
}

TEST_F(ClaimCollectorTest, OrdersClaimsByTheirEvidence) {
    add(0, AttributeId::BatteryCapacity, 5000.0, one_ + 2);
    add(1, AttributeId::MemoryRam, 8.0, one_);
    add(0, AttributeId::WirelessNfc, true, one_ + 1);
    EXPECT_EQ(dump(),
              "Pixel 6a 5G memory.ram 8 stated <one>; Pixel 7 wireless.nfc true stated <two>; "
              "Pixel 7 battery.capacity 5000 stated <three>");
}

TEST_F(ClaimCollectorTest, SaysWhatBecameOfAClaim) {
    const Value value = 5000.0;
    EXPECT_EQ(add(0, AttributeId::BatteryCapacity, value, one_, Basis::Leaked), ClaimFate::New);
    EXPECT_EQ(add(0, AttributeId::BatteryCapacity, value, one_, Basis::Leaked),
              ClaimFate::Repeated);
    EXPECT_EQ(add(0, AttributeId::BatteryCapacity, value, one_), ClaimFate::Confirmed);
    EXPECT_EQ(add(0, AttributeId::BatteryCapacity, value, one_), ClaimFate::Repeated);
    EXPECT_EQ(add(1, AttributeId::BatteryCapacity, value, one_), ClaimFate::New);
}

TEST_F(ClaimCollectorTest, TakesTheNetworkThatEndsAName) {
    const std::vector<NetworkName> names = networkNamesIn(view(), phones_);
    ASSERT_EQ(names.size(), 1U);
    EXPECT_EQ(phones_.phones[names[0].phone].name.model, "Pixel 6a 5G");
    EXPECT_EQ(names[0].finding.attribute, AttributeId::Network5g);
    EXPECT_EQ(text_.page().textOf(names[0].finding.evidence), "5G");
}

TEST(ClaimCollector, TakesACameraWithoutARoleForTheMainOneOfAnotherSentence) {
    const TextPage text("The Pixel 7 has a 4MP main camera. The 4MP camera is good.");
    const PhoneMentions phones = findPhones(text.page());
    const TokenMask masked(text.page().tokens().size(), 0);
    ClaimCollector collector(text.page(), phones);
    const auto add = [&](std::size_t sentence, AttributeId attribute, double value) {
        const Sentence& said = text.page().sentences().at(sentence);
        const TokenRange range{said.begin, said.end};
        return collector.add({text.page(), said, range, phones.within(range), {}, masked}, 0,
                             {attribute, value, text.page().span(range), range, "test"},
                             Basis::Stated);
    };
    EXPECT_EQ(add(0, AttributeId::CameraMain, 4), ClaimFate::New);
    EXPECT_EQ(add(0, AttributeId::CameraRearOther, 4), ClaimFate::New);
    EXPECT_EQ(add(1, AttributeId::CameraRearOther, 4), ClaimFate::Repeated);
    EXPECT_EQ(add(1, AttributeId::CameraRearOther, 2), ClaimFate::New);
}

TEST_F(ClaimCollectorTest, QuotesTheSentence) {
    add(0, AttributeId::BatteryCapacity, 5000.0, one_);
    const auto claims = collector_.take();
    ASSERT_EQ(claims.size(), 1U);
    EXPECT_EQ(text_.page().textOf(claims[0].quote),
              "The Pixel 7 and the Pixel 6a 5G have one two three four.");
}

}  // namespace
}  // namespace speclens::test
