#include "core/extract/anchor.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

std::string kindName(const Anchor& anchor) {
    switch (anchor.kind) {
        case AnchorKind::Name:
            return anchor.compared ? "compared" : "name";
        case AnchorKind::Reference:
            return "reference";
        case AnchorKind::Unnamed:
            return "unnamed";
        case AnchorKind::Thing:
            return anchor.accessory ? "accessory" : "device";
    }
    return "";
}

/// The anchors of a text's last sentence: "kind <bytes> Phone, Phone; ...". What was spoken of
/// last are the last `subjects` phones that were named before it.
std::string dump(const std::string& text, std::size_t subjects) {
    const TextPage source(text);
    const PhoneMentions phones = findPhones(source.page());
    const Sentence& last = source.page().sentences().back();
    Discourse discourse;
    for (const Mention& mention : phones.within({0, last.begin})) {
        std::erase(discourse.recent, mention.phone);
        discourse.recent.push_back(mention.phone);
    }
    for (std::size_t i = discourse.recent.size() - std::min(subjects, discourse.recent.size());
         i < discourse.recent.size(); ++i) {
        discourse.subject.add(discourse.recent[i]);
    }
    const TokenRange range{last.begin, last.end};
    const TokenMask masked(source.page().tokens().size(), 0);
    const Quantities none;
    const SentenceView view{source.page(), last, range, phones.within(range), none, masked};
    std::string line;
    std::vector<Anchor> anchors;
    findAnchors(view, phones, discourse, Lineage(phones.phones), anchors);
    for (const Anchor& anchor : anchors) {
        line += line.empty() ? "" : "; ";
        line += kindName(anchor) + " <" + source.textOf(anchor.range) + ">";
        for (std::size_t i = 0; i < anchor.phones.size(); ++i) {
            line += (i == 0 ? " " : ", ") + phones.phones[anchor.phones[i]].name.model;
        }
    }
    return line;
}

struct AnchorCase {
    std::string text;
    std::string line;
};

void expectAnchors(std::span<const AnchorCase> cases, std::size_t subjects = 1) {
    for (const AnchorCase& entry : cases) {
        EXPECT_EQ(dump(entry.text, subjects), entry.line) << entry.text;
    }
}

TEST(FindAnchors, FindsNamesAndListsOfNames) {
    const AnchorCase cases[] = {
        {"Nobody is here.", ""},
        {"The Pixel 7 is here.", "name <Pixel 7> Pixel 7"},
        {"The Pixel 7 and the Pixel 7 Pro are here.",
         "name <Pixel 7 and the Pixel 7 Pro> Pixel 7, Pixel 7 Pro"},
        {"The Pixel 7, Pixel 7 Pro and Galaxy S22 are here.",
         "name <Pixel 7, Pixel 7 Pro and Galaxy S22> Pixel 7, Pixel 7 Pro, Galaxy S22"},
        {"The Pixel 7 is here, the Pixel 7 Pro is not.",
         "name <Pixel 7> Pixel 7; name <Pixel 7 Pro> Pixel 7 Pro"},
        {"The Pixel 7 is smaller than the Pixel 7 Pro.",
         "name <Pixel 7> Pixel 7; compared <Pixel 7 Pro> Pixel 7 Pro"},
        {"Unlike the Pixel 7, the Pixel 7 Pro is big.",
         "compared <Pixel 7> Pixel 7; name <Pixel 7 Pro> Pixel 7 Pro"},
        {"Compared with the Pixel 7, the Pixel 7 Pro is big.",
         "compared <Pixel 7> Pixel 7; name <Pixel 7 Pro> Pixel 7 Pro"},
        {"The Pixel 7 has twice the storage as the Pixel 6.",
         "name <Pixel 7> Pixel 7; compared <Pixel 6> Pixel 6"},
        {"The Pixel 7 came out in China as the Pixel 6.",
         "name <Pixel 7> Pixel 7; name <Pixel 6> Pixel 6"},
    };
    expectAnchors(cases);
}

TEST(FindAnchors, TakesASeriesForItsPhonesThatTheTextNames) {
    const AnchorCase cases[] = {
        {"The Redmi Note 11S and the Redmi Note 11 Pro are here. The Redmi Note 11 series is good.",
         "name <Redmi Note 11> Redmi Note 11S, Redmi Note 11 Pro"},
        {"The Pixel 6a is here. The Galaxy S22 series is good.", "name <Galaxy S22>"},
    };
    expectAnchors(cases);
}

TEST(FindAnchors, ResolvesReferencesToOnePhone) {
    const std::string head = "The Galaxy S22 is here. The Pixel 7 is here. ";
    const AnchorCase cases[] = {
        {head + "It is good.", "reference <It> Pixel 7"},
        {head + "Its screen is good.", "reference <Its> Pixel 7"},
        {head + "The phone is good.", "reference <The phone> Pixel 7"},
        {head + "We like this handset.", "reference <this handset> Pixel 7"},
        {head + "The Galaxy S22 is good because it is small.",
         "name <Galaxy S22> Galaxy S22; reference <it> Galaxy S22"},
        {head + "The former is small, the latter is big.",
         "reference <The former> Galaxy S22; reference <the latter> Pixel 7"},
        {head + "Its predecessor is small.", "unnamed <Its predecessor>"},
        {head + "Most rivals are small.", "unnamed <Most rivals>"},
    };
    expectAnchors(cases);
    EXPECT_EQ(dump("It is good.", 1), "");
    EXPECT_EQ(dump("The Pixel 7 is here. The former is good.", 1), "");
}

TEST(FindAnchors, LetsTheLatterOfTwoValuesAlone) {
    const std::string head = "The Galaxy S22 is here. The Pixel 7 is here. ";
    const AnchorCase cases[] = {
        {head + "There is 12GB or 16GB, the latter with more storage.", ""},
        {head + "It beats the Snapdragon 660 and the Helio P22; the latter is cheap.",
         "reference <It> Pixel 7"},
        {head + "The one has 12GB, the latter more.", "reference <the latter> Pixel 7"},
        {head + "There is 12GB in the former, 16GB in the latter.",
         "reference <the former> Galaxy S22; reference <the latter> Pixel 7"},
    };
    expectAnchors(cases);
}

TEST(FindAnchors, ResolvesReferencesToRelatives) {
    const std::string two = "The Pixel 7 and the Pixel 6 are here. ";
    const AnchorCase cases[] = {
        {two + "The Pixel 7 is smaller, its predecessor was bigger.",
         "name <Pixel 7> Pixel 7; reference <its predecessor> Pixel 6"},
        {two + "The Pixel 6 was bigger, its successor is smaller.",
         "name <Pixel 6> Pixel 6; reference <its successor> Pixel 7"},
        {two + "The Pixel 6 was bigger than its predecessor.",
         "name <Pixel 6> Pixel 6; unnamed <its predecessor>"},
        {"The Pixel 7 and the Pixel 4 are here. The Pixel 7 is smaller, its predecessor was "
         "bigger.",
         "name <Pixel 7> Pixel 7; unnamed <its predecessor>"},
    };
    expectAnchors(cases);
    const AnchorCase siblings[] = {
        {"The Pixel 7 and the Pixel 7 Pro are here. The Pixel 7 is small, its sibling is not.",
         "name <Pixel 7> Pixel 7; reference <its sibling> Pixel 7 Pro"},
        {"The Pixel 7 and the Pixel 7 Pro are here. The Galaxy S22 is small, its sibling is not.",
         "name <Galaxy S22> Galaxy S22; unnamed <its sibling>"},
    };
    expectAnchors(siblings, 2);
}

TEST(FindAnchors, ResolvesReferencesToSeveralPhones) {
    const std::string head = "The Galaxy S22, the Pixel 7 and the Pixel 7 Pro are here. ";
    const AnchorCase cases[] = {
        {head + "Both phones are good.", "reference <Both phones> Pixel 7, Pixel 7 Pro"},
        {head + "Both are good.", "reference <Both> Pixel 7, Pixel 7 Pro"},
        {head + "The two are good.", "reference <The two> Pixel 7, Pixel 7 Pro"},
        {head + "Neither phone is good, but each is cheap.",
         "reference <Neither> Pixel 7, Pixel 7 Pro; reference <each> Pixel 7, Pixel 7 Pro"},
        {head + "All three are good.", "reference <All three> Galaxy S22, Pixel 7, Pixel 7 Pro"},
        {head + "The trio is good.", "reference <The trio> Galaxy S22, Pixel 7, Pixel 7 Pro"},
        {head + "The Galaxy S22 and the Pixel 7 are small and both are good.",
         "name <Galaxy S22 and the Pixel 7> Galaxy S22, Pixel 7; "
         "reference <both> Galaxy S22, Pixel 7"},
        {head + "All four are good.", ""},
        {head + "Both cameras are good.", ""},
        {head + "Both of the cameras are good.", ""},
        {head + "We see light on both sides.", ""},
    };
    expectAnchors(cases, 2);
}

TEST(FindAnchors, ResolvesReferencesToTheOthersOfAGroup) {
    const std::string head = "The Pixel 7, the Pixel 7 Pro and the Pixel 6a are here. ";
    const AnchorCase cases[] = {
        {head + "The other two have less.", "reference <The other two> Pixel 7, Pixel 7 Pro"},
        {head + "The other two cameras have less.", ""},
        {head + "The other three have less.", ""},
        {head + "Every one of them has NFC.",
         "reference <Every one of them> Pixel 7, Pixel 7 Pro, Pixel 6a"},
        {head + "Each of them has NFC.", "reference <Each of them> Pixel 7, Pixel 7 Pro, Pixel 6a"},
    };
    expectAnchors(cases);
}

TEST(FindAnchors, ResolvesOlderAndNewerPhonesOfAPair) {
    const std::string head = "The Pixel 7 and the Pixel 6 are here. ";
    const AnchorCase cases[] = {
        {head + "They found 4,614mAh in the older phone.", "reference <the older phone> Pixel 6"},
        {head + "They found 4,355mAh in the newer one.", "reference <the newer one> Pixel 7"},
        {"The Pixel 7 and the Galaxy S23 are here. They like the older phone.", ""},
    };
    expectAnchors(cases, 2);
}

TEST(FindAnchors, ResolvesTheOtherPhoneOfAPair) {
    const std::string head = "The Pixel 7 and the Pixel 7 Pro are here. ";
    const AnchorCase cases[] = {
        {head + "The Pixel 7 is small, the other phone is not.",
         "name <Pixel 7> Pixel 7; reference <the other phone> Pixel 7 Pro"},
        {head + "The Pixel 7 is small, on the other hand cheap.", "name <Pixel 7> Pixel 7"},
        {head + "Face ID for one, a reader for the other.", ""},
        {head + "The Pixel 7 is small, its rival is not.",
         "name <Pixel 7> Pixel 7; reference <its rival> Pixel 7 Pro"},
        {head + "The Pixel 7 is small, its rival Samsung is big.", "name <Pixel 7> Pixel 7"},
    };
    expectAnchors(cases, 2);
}

TEST(FindAnchors, ResolvesTheGreaterPhoneOfAPairByItsName) {
    const std::string head = "The Pixel 7 and the Pixel 7 Pro are here. ";
    const AnchorCase cases[] = {
        {head + "The bigger one is good.", "reference <The bigger one> Pixel 7 Pro"},
        {head + "The cheaper of the two is good.", "reference <The cheaper of the two> Pixel 7"},
        {"The Pixel 7 and the Galaxy S23 are here. The bigger one is good.", ""},
    };
    expectAnchors(cases, 2);
    EXPECT_EQ(dump(head + "The Pixel 7 is the smaller one.", 2), "name <Pixel 7> Pixel 7");
}

TEST(FindAnchors, TakesNoQuantifierOfSomethingElseForPhones) {
    const std::string head = "The Pixel 7 and the Pixel 6 are here. ";
    const AnchorCase cases[] = {
        {head + "Both share NFC.", "reference <Both> Pixel 7, Pixel 6"},
        {head + "Both batteries are good.", ""},
        {head + "The two begin at €949.", "reference <The two> Pixel 7, Pixel 6"},
        {head + "The two cells are good.", ""},
        {head + "Neither rocks NFC.", "reference <Neither> Pixel 7, Pixel 6"},
        {head + "Neither listing has NFC.", ""},
        {head + "Neither model has NFC.", "reference <Neither> Pixel 7, Pixel 6"},
    };
    expectAnchors(cases, 2);
}

TEST(FindAnchors, SetsThePredecessorsNameApartFromWhatIsSpokenOf) {
    const AnchorCase cases[] = {
        {"The Pixel 7 feels like its predecessor, the Pixel 6, with 128GB.",
         "name <Pixel 7> Pixel 7; reference <its predecessor> Pixel 6; compared <Pixel 6> Pixel 6"},
        {"The Pixel 7 is good, the Pixel 6 is too.",
         "name <Pixel 7> Pixel 7; name <Pixel 6> Pixel 6"},
    };
    expectAnchors(cases);
}

TEST(FindAnchors, TakesNoPartOfANameForAReference) {
    const AnchorCase cases[] = {
        {"The Nothing Phone 3 is here. It is like the Phone 2 in that.",
         "reference <It> Nothing Phone 3; compared <Phone 2> Nothing Phone 2"},
        {"The Nothing Phone 3 is here. Here the phone is good.",
         "reference <the phone> Nothing Phone 3"},
    };
    expectAnchors(cases);
}

TEST(FindAnchors, LetsWhatAMakerHasOfPhonesAlone) {
    const std::string head = "The Pixel 7 is here. ";
    const AnchorCase cases[] = {
        {head + "Google has unveiled its lineup.", ""},
        {head + "Google brings its first foldable phone.", ""},
        {head + "Google praises its battery.", "reference <its> Pixel 7"},
        {head + "Its screen is that of a phone.", "reference <Its> Pixel 7"},
    };
    expectAnchors(cases);
}

TEST(FindAnchors, TellsThings) {
    const AnchorCase cases[] = {
        {"The Galaxy Watch is here.", "device <Galaxy Watch>"},
        {"The Pixel 7 needs a charger.", "name <Pixel 7> Pixel 7; accessory <charger>"},
        {"The Pixel 7 and a power bank are here.", "name <Pixel 7> Pixel 7; device <power bank>"},
        {"We watch films on the Pixel 7.", "name <Pixel 7> Pixel 7"},
        {"They band together.", ""},
        {"It may switch off.", ""},
    };
    expectAnchors(cases);
}

}  // namespace
}  // namespace speclens::test
