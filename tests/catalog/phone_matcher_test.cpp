#include "core/catalog/phone_matcher.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace speclens {
namespace {

using Kind = NameMatch::Kind;

PhoneStore::Entry entry(int id, const PhoneName& name, std::vector<std::string> aliases = {}) {
    return {{PhoneId{id}, name}, std::nullopt, std::move(aliases)};
}

const std::vector<PhoneStore::Entry>& phones() {
    static const std::vector<PhoneStore::Entry> all = {
        entry(1, {"Xiaomi", "Redmi Note 11 Pro 5G"}),
        entry(2, {"Xiaomi", "Redmi Note 11 Pro"}),
        entry(3, {"Xiaomi", "Xiaomi 12 Ultra"}),
        entry(4, {"Samsung", "Galaxy S23"}, {"SM-S911B"}),
        entry(5, {"", "Nova 7"}),
        entry(6, {"", "Mi 10"}),
        entry(7, {"LG", "G8"}),
        entry(8, {"Moto", "G8"}),
        entry(9, {"OnePlus", "OnePlus 9"}),
        entry(10, {"Infinix", "Note 12"}),
        entry(11, {"Xiaomi", "Redmi Note 12"}),
        entry(12, {"", "Zentro"}),
    };
    return all;
}

struct MatchCase {
    PhoneName name;
    Kind kind;
    std::vector<int> phones;
};

void expectMatches(const PhoneMatcher& matcher, const std::vector<MatchCase>& cases) {
    for (const MatchCase& wanted : cases) {
        SCOPED_TRACE(wanted.name.brand + " | " + wanted.name.model);
        const NameMatch match = matcher.find(wanted.name);
        EXPECT_EQ(static_cast<int>(match.kind), static_cast<int>(wanted.kind));
        std::vector<int> found;
        for (const PhoneId id : match.phones) {
            found.push_back(static_cast<int>(id));
        }
        EXPECT_EQ(found, wanted.phones);
    }
}

TEST(PhoneMatcher, KnowsANameInEveryWriting) {
    expectMatches(PhoneMatcher(phones()), {{{"Xiaomi", "Redmi Note 11 Pro 5G"}, Kind::Known, {1}},
                                           {{"", "xiaomi redmi note-11 pro 5g"}, Kind::Known, {1}},
                                           {{"", "Redmi Note 11 Pro 5G"}, Kind::Known, {1}},
                                           {{"Redmi", "Redmi Note 11 Pro 5G"}, Kind::Known, {1}},
                                           {{"Redmi", "Note 11 Pro 5G"}, Kind::Known, {1}},
                                           {{"", "Note 11 Pro 5G"}, Kind::Known, {1}},
                                           {{"Xiaomi", "Note 11 Pro"}, Kind::Known, {2}},
                                           {{"", "12 Ultra"}, Kind::Known, {3}},
                                           {{"Xiaomi", "12 Ultra"}, Kind::Known, {3}},
                                           {{"", "sm s911b"}, Kind::Known, {4}},
                                           {{"Samsung", "S23"}, Kind::Known, {4}},
                                           {{"Huawei", "Nova 7"}, Kind::Known, {5}},
                                           {{"", "LG G8"}, Kind::Known, {7}},
                                           {{"Acme", "Zentro"}, Kind::Known, {12}}});
}

TEST(PhoneMatcher, TakesANameThatSaysMoreForTheShorterOneWithoutAMaker) {
    expectMatches(PhoneMatcher(phones()), {{{"Xiaomi", "Xiaomi Mi 10"}, Kind::Fuller, {6}},
                                           {{"Huawei", "Huawei Nova 7"}, Kind::Fuller, {5}}});
}

TEST(PhoneMatcher, TakesAnotherWordOrMakerForAnotherPhone) {
    expectMatches(PhoneMatcher(phones()), {{{"Xiaomi", "Redmi Note 11"}, Kind::New, {}},
                                           {{"Xiaomi", "Redmi Note 11 Pro+"}, Kind::New, {}},
                                           {{"Xiaomi", "Redmi Note 11 Pro+ 5G"}, Kind::New, {}},
                                           {{"Samsung", "Galaxy S23+"}, Kind::New, {}},
                                           {{"Samsung", "Galaxy S23 FE"}, Kind::New, {}},
                                           {{"Samsung", "Galaxy S24"}, Kind::New, {}},
                                           {{"POCO", "Note 11 Pro"}, Kind::New, {}},
                                           {{"OPPO", "OnePlus 9 Pro"}, Kind::New, {}},
                                           {{"", "Pro 5G"}, Kind::New, {}},
                                           {{"Acme", "RAZR Zentro"}, Kind::New, {}},
                                           {{"", "Zentro Nova"}, Kind::New, {}}});
}

TEST(PhoneMatcher, DoubtsWhatSeveralPhonesOrOneMistakeCouldMean) {
    expectMatches(PhoneMatcher(phones()), {{{"", "G8"}, Kind::Doubtful, {7, 8}},
                                           {{"", "S23"}, Kind::Doubtful, {4}},
                                           {{"", "Galaxi S23"}, Kind::Doubtful, {4}},
                                           {{"Samsung", "Galxay S23"}, Kind::Doubtful, {4}},
                                           {{"Infinix", "Note 12"}, Kind::Known, {10}},
                                           {{"Xiaomi", "Note 12"}, Kind::Known, {11}},
                                           {{"", "Note 12"}, Kind::Known, {10}}});
}

TEST(PhoneMatcher, LeadsFromMergedPhonesToWhatTheyAreMergedInto) {
    std::vector<PhoneStore::Entry> merged = {entry(1, {"Acme", "Nova 7"}),
                                             entry(2, {"Acme", "Nova 7 Global"}, {"AC-7"}),
                                             entry(3, {"Acme", "Nova 7 India"})};
    merged[1].mergedInto = PhoneId{1};
    merged[2].mergedInto = PhoneId{2};
    expectMatches(PhoneMatcher(merged),
                  {{{"Acme", "Nova 7 India"}, Kind::Known, {1}}, {{"", "ac 7"}, Kind::Known, {1}}});
}

TEST(PhoneMatcher, EndsWherePhonesAreMergedInACircle) {
    std::vector<PhoneStore::Entry> circle = {entry(1, {"A", "One 1"}), entry(2, {"B", "Two 2"})};
    circle[0].mergedInto = PhoneId{2};
    circle[1].mergedInto = PhoneId{1};
    EXPECT_NE(PhoneMatcher(circle).find({"A", "One 1"}).kind, Kind::New);
}

TEST(PhoneMatcher, ListsEachDoubtfulPairOnce) {
    const PhoneMatcher matcher({entry(1, {"Samsung", "Galaxy S23"}), entry(2, {"", "Galaxi S23"}),
                                entry(3, {"Samsung", "Galaxy S24"})});
    EXPECT_THAT(matcher.doubtfulPairs(), testing::ElementsAre(std::pair(PhoneId{1}, PhoneId{2})));
}

}  // namespace
}  // namespace speclens
