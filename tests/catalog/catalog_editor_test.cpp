#include "core/catalog/catalog_editor.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

#include "core/catalog/packed_values.h"
#include "core/spec/error.h"
#include "tests/support/catalog_dump.h"
#include "tests/support/claims.h"
#include "tests/support/temporary_folder.h"

namespace speclens {
namespace {

using test::contents;
using test::ingestSayings;
using test::phoneCalled;

const PhoneName note{"Xiaomi", "Redmi Note 11"};
const PhoneName indian{"Xiaomi", "Redmi Note 11 India"};
const PhoneName misspelled{"Xiaomi", "Redmo Note 11"};
const PhoneName ultra{"Xiaomi", "Xiaomi 12 Ultra"};

class Editing : public testing::Test {
  protected:
    Editing() {
        ingestSayings(catalog_, "First",
                      {{note, AttributeId::CameraMain, "50"},
                       {note, AttributeId::BatteryCapacity, "5000"},
                       {note, AttributeId::MemoryRam, "4"},
                       {note, AttributeId::MemoryRam, "6"},
                       {indian, AttributeId::DisplaySize, "6.43"},
                       {ultra, AttributeId::CameraMain, "200", Basis::Leaked}});
        ingestSayings(catalog_, "Second",
                      {{note, AttributeId::BatteryCapacity, "4900"},
                       {misspelled, AttributeId::BodyWeight, "179"},
                       {ultra, AttributeId::DisplaySize, "6.73", Basis::Leaked}});
    }

    [[nodiscard]] PhoneId id(const PhoneName& name) const {
        return phoneCalled(catalog_, name.model);
    }
    [[nodiscard]] ClaimId claimOf(const PhoneName& name, AttributeId attribute) const {
        return catalog_.details(id(name)).find(attribute)->shown.front().claims.front().id;
    }
    /// What is shown, joined with "|"; "!" behind a conflict.
    [[nodiscard]] std::string shown(const PhoneName& name, AttributeId attribute) const {
        const PhoneDetails details = catalog_.details(id(name));
        const ResolvedAttribute* found = details.find(attribute);
        std::string text;
        for (std::size_t i = 0; found != nullptr && i < found->shown.size(); ++i) {
            text += (i == 0 ? "" : "|") + canonicalText(found->shown[i].value);
        }
        return text + (found != nullptr && found->conflict ? "!" : "");
    }

    void correct(const PhoneName& name, AttributeId attribute, std::vector<Value> values) {
        editor_.correct(id(name), attribute, values, "looked at the box");
    }

    Catalog catalog_ = Catalog::inMemory();
    CatalogEditor editor_{catalog_};
};

TEST_F(Editing, ShowsACorrectionBeforeEverythingElseAndSettlesAConflict) {
    EXPECT_EQ(shown(note, AttributeId::BatteryCapacity), "4900!");
    correct(note, AttributeId::BatteryCapacity, {5050.0});
    EXPECT_EQ(shown(note, AttributeId::BatteryCapacity), "5050");
    correct(note, AttributeId::BatteryCapacity, {5100.0});
    const PhoneDetails details = catalog_.details(id(note));
    const ResolvedAttribute* battery = details.find(AttributeId::BatteryCapacity);
    EXPECT_EQ(canonicalText(battery->shown.front().value), "5100");
    EXPECT_EQ(battery->shown.front().claims.size(), 1U);
    EXPECT_EQ(battery->shown.front().claims.front().quote, "looked at the box");
    EXPECT_EQ(battery->choice, Choice::Correction);
    EXPECT_EQ(battery->others.size(), 2U);
    editor_.withdraw(id(note), AttributeId::BatteryCapacity);
    EXPECT_EQ(shown(note, AttributeId::BatteryCapacity), "4900!");
}

TEST_F(Editing, PutsACorrectionOfManyValuesInTheirPlace) {
    correct(note, AttributeId::MemoryRam, {8.0, 6.0});
    EXPECT_EQ(shown(note, AttributeId::MemoryRam), "6|8");
}

TEST_F(Editing, RefusesValuesThatAreNone) {
    const std::string before = contents(catalog_);
    EXPECT_THROW(correct(note, AttributeId::BatteryCapacity, {}), Error);
    EXPECT_THROW(correct(note, AttributeId::BatteryCapacity, {1.0, 2.0}), Error);
    EXPECT_THROW(correct(note, AttributeId::BatteryCapacity, {std::string("big")}), Error);
    const std::vector<Value> value = {1.0};
    EXPECT_THROW(editor_.correct(PhoneId{99}, AttributeId::BatteryCapacity, value, ""), Error);
    EXPECT_EQ(contents(catalog_), before);
}

TEST_F(Editing, LeavesRejectedClaimsOutAndPrefersAcceptedOnes) {
    const ClaimId shownClaim = claimOf(note, AttributeId::BatteryCapacity);
    editor_.setState(std::array{shownClaim}, ClaimState::Rejected);
    EXPECT_EQ(shown(note, AttributeId::BatteryCapacity), "5000");
    EXPECT_EQ(catalog_.details(id(note)).rejected.size(), 1U);
    editor_.setState(std::array{shownClaim}, ClaimState::Proposed);
    EXPECT_EQ(shown(note, AttributeId::BatteryCapacity), "4900!");
    const ClaimId older = catalog_.details(id(note))
                              .find(AttributeId::BatteryCapacity)
                              ->others.front()
                              .claims.front()
                              .id;
    editor_.setState(std::array{older}, ClaimState::Accepted);
    EXPECT_EQ(shown(note, AttributeId::BatteryCapacity), "5000");
    EXPECT_THROW(editor_.setState(std::array{ClaimId{999}}, ClaimState::Accepted), Error);
}

TEST_F(Editing, JudgesAllClaimsOfAValueAtOnce) {
    ingestSayings(catalog_, "Third", {{note, AttributeId::BatteryCapacity, "4900"}});
    const std::string before = contents(catalog_);
    std::vector<ClaimId> claims;
    for (const StoredClaim& claim : catalog_.claims(id(note))) {
        if (claim.attribute == AttributeId::BatteryCapacity &&
            sameValue(claim.value, Value(4900.0))) {
            claims.push_back(claim.id);
        }
    }
    ASSERT_EQ(claims.size(), 2U);
    const std::size_t edits = editor_.history().size();
    editor_.setState(claims, ClaimState::Rejected);
    EXPECT_EQ(shown(note, AttributeId::BatteryCapacity), "5000");
    ASSERT_EQ(editor_.history().size(), edits + 1);
    EXPECT_EQ(editor_.history().front().subject, "Xiaomi Redmi Note 11, Capacity");
    EXPECT_TRUE(editor_.undo().has_value());
    EXPECT_EQ(contents(catalog_), before) << "one step takes back both";

    claims.push_back(ClaimId{999});
    EXPECT_THROW(editor_.setState(claims, ClaimState::Rejected), Error);
    EXPECT_EQ(contents(catalog_), before) << "all of them or none";
    editor_.setState({}, ClaimState::Rejected);
    EXPECT_EQ(contents(catalog_), before);
}

TEST_F(Editing, MergesPhonesAndSplitsThemAgain) {
    const PhoneId member = id(indian);
    editor_.merge(member, id(note));
    EXPECT_EQ(catalog_.phones().size(), 3U);
    EXPECT_EQ(shown(note, AttributeId::DisplaySize), "6.43");
    EXPECT_THAT(catalog_.details(id(note)).aliases,
                testing::ElementsAre("Xiaomi Redmi Note 11 India"));
    EXPECT_EQ(catalog_.details(member).phone.name, note) << "an old number leads to the phone";
    EXPECT_THROW(editor_.merge(member, id(note)), Error);
    ingestSayings(catalog_, "Third", {{indian, AttributeId::BodyWeight, "179"}});
    EXPECT_EQ(shown(note, AttributeId::BodyWeight), "179") << "its name is still known";

    editor_.split(member);
    EXPECT_EQ(catalog_.phones().size(), 4U);
    EXPECT_EQ(shown(note, AttributeId::DisplaySize), "");
    EXPECT_EQ(shown(indian, AttributeId::DisplaySize), "6.43");
    EXPECT_THROW(editor_.split(member), Error);
}

TEST_F(Editing, MovesClaimsToAnotherPhone) {
    const ClaimId claim = claimOf(indian, AttributeId::DisplaySize);
    editor_.moveClaims(std::array{claim}, {"Xiaomi", "Redmi Note 11 SE"});
    EXPECT_EQ(shown({"Xiaomi", "Redmi Note 11 SE"}, AttributeId::DisplaySize), "6.43");
    EXPECT_EQ(id(indian), PhoneId{-1}) << "nothing was left of it";
}

TEST_F(Editing, RenamesAPhoneThatItsOldNameStillMeans) {
    editor_.rename(id(ultra), {"Xiaomi", "Xiaomi 12S Ultra"});
    ingestSayings(catalog_, "Third", {{ultra, AttributeId::BodyWeight, "225"}});
    EXPECT_EQ(shown({"Xiaomi", "Xiaomi 12S Ultra"}, AttributeId::BodyWeight), "225");
    EXPECT_THROW(editor_.rename(id(note), indian), Error);
    EXPECT_THROW(editor_.rename(id(note), {"Xiaomi", " "}), Error);
    editor_.rename(phoneCalled(catalog_, "Xiaomi 12S Ultra"), ultra);
    EXPECT_THAT(catalog_.details(id(ultra)).aliases, testing::ElementsAre("Xiaomi 12S Ultra"));
}

TEST_F(Editing, KnowsAnAliasUntilItIsRemoved) {
    editor_.addAlias(id(ultra), "Thor");
    EXPECT_THROW(editor_.addAlias(id(note), "thor"), Error);
    EXPECT_THROW(editor_.addAlias(id(note), "-"), Error);
    EXPECT_THROW(editor_.addAlias(id(note), ultra.model), Error) << "that is another phone";
    EXPECT_THROW(editor_.addAlias(id(note), note.model), Error) << "that is its name";
    ingestSayings(catalog_, "Third", {{{"", "Thor"}, AttributeId::BodyWeight, "225"}});
    EXPECT_EQ(shown(ultra, AttributeId::BodyWeight), "225");
    editor_.removeAlias(id(ultra), "Thor");
    EXPECT_TRUE(catalog_.details(id(ultra)).aliases.empty());
}

TEST_F(Editing, ChoosesByTrust) {
    const SourceId first = catalog_.sources().front().id;
    editor_.setTrust(first, 0.9);
    EXPECT_EQ(shown(note, AttributeId::BatteryCapacity), "5000!");
    EXPECT_EQ(catalog_.details(id(note)).find(AttributeId::BatteryCapacity)->choice, Choice::Trust);
    EXPECT_THROW(editor_.setTrust(first, 1.5), Error);
    EXPECT_THROW(editor_.setTrust(SourceId{99}, 0.5), Error);
}

TEST_F(Editing, DeletesASourceWithItsClaimsAndPhonesOfWhichNothingIsLeft) {
    editor_.deleteSource(catalog_.sources().front().id);
    EXPECT_EQ(catalog_.sources().size(), 1U);
    EXPECT_EQ(shown(note, AttributeId::BatteryCapacity), "4900");
    EXPECT_EQ(shown(note, AttributeId::CameraMain), "");
    EXPECT_EQ(id(indian), PhoneId{-1});
    EXPECT_THROW(editor_.deleteSource(SourceId{99}), Error);
}

TEST_F(Editing, ListsDoubtfulPairsUntilTheyAreKeptApart) {
    const auto pairs = editor_.doubtfulPairs();
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_EQ(pairs.front().first.name, note);
    editor_.keepApart(pairs.front().second.id, pairs.front().first.id);
    EXPECT_TRUE(editor_.doubtfulPairs().empty());
}

struct EditCase {
    std::string_view name;
    std::function<void(Catalog&, CatalogEditor&)> edit;
};

/// Every kind of edit on the catalog of the fixture.
std::vector<EditCase> everyEdit() {
    const auto at = [](Catalog& catalog, const PhoneName& name) {
        return phoneCalled(catalog, name.model);
    };
    const auto battery = [at](Catalog& catalog) {
        return catalog.details(at(catalog, note))
            .find(AttributeId::BatteryCapacity)
            ->shown.front()
            .claims.front()
            .id;
    };
    return {
        {"correct",
         [at](Catalog& c, CatalogEditor& e) {
             const std::vector<Value> value = {5050.0};
             e.correct(at(c, note), AttributeId::BatteryCapacity, value, "box");
         }},
        {"reject",
         [battery](Catalog& c, CatalogEditor& e) {
             e.setState(std::array{battery(c)}, ClaimState::Rejected);
         }},
        {"accept",
         [battery](Catalog& c, CatalogEditor& e) {
             e.setState(std::array{battery(c)}, ClaimState::Accepted);
         }},
        {"move",
         [battery](Catalog& c, CatalogEditor& e) {
             e.moveClaims(std::array{battery(c)}, {"Acme", "Nova 7"});
         }},
        {"merge", [at](Catalog& c, CatalogEditor& e) { e.merge(at(c, indian), at(c, note)); }},
        {"alias", [at](Catalog& c, CatalogEditor& e) { e.addAlias(at(c, note), "spes"); }},
        {"trust", [](Catalog& c, CatalogEditor& e) { e.setTrust(c.sources().front().id, 0.1); }},
        {"delete", [](Catalog& c, CatalogEditor& e) { e.deleteSource(c.sources().front().id); }},
        {"keep apart",
         [at](Catalog& c, CatalogEditor& e) { e.keepApart(at(c, note), at(c, misspelled)); }},
        {"rename",
         [at](Catalog& c, CatalogEditor& e) {
             e.rename(at(c, note), {"Xiaomi", "Redmi Note 11 4G"});
         }},
        {"add source",
         [](Catalog& c, CatalogEditor&) {
             ingestSayings(c, "Third",
                           {{{"", "Nova 7"}, AttributeId::CameraMain, "12"},
                            {note, AttributeId::CameraMain, "48"}});
         }},
    };
}

TEST_F(Editing, CanUndoAndRedoEachEditWithoutATrace) {
    for (const EditCase& entry : everyEdit()) {
        SCOPED_TRACE(entry.name);
        const std::string before = contents(catalog_);
        entry.edit(catalog_, editor_);
        const std::string after = contents(catalog_);
        EXPECT_NE(after, before);
        EXPECT_TRUE(editor_.undo().has_value());
        EXPECT_EQ(contents(catalog_), before);
        EXPECT_TRUE(editor_.redo().has_value());
        EXPECT_EQ(contents(catalog_), after);
        EXPECT_TRUE(editor_.undo().has_value());
        EXPECT_EQ(contents(catalog_), before);
    }
}

TEST_F(Editing, UndoesALongHistoryInReverseAndRedoesIt) {
    std::vector<std::string> states = {contents(catalog_)};
    for (const EditCase& entry : everyEdit()) {
        entry.edit(catalog_, editor_);
        states.push_back(contents(catalog_));
    }
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        ASSERT_TRUE(editor_.undo().has_value());
        EXPECT_EQ(contents(catalog_), states[i - 1]) << i;
    }
    for (std::size_t i = 1; i < states.size(); ++i) {
        ASSERT_TRUE(editor_.redo().has_value());
        EXPECT_EQ(contents(catalog_), states[i]) << i;
    }
    EXPECT_FALSE(editor_.redo().has_value());
}

TEST_F(Editing, UndoesIngestedArticlesToo) {
    EXPECT_TRUE(editor_.undo().has_value());
    EXPECT_TRUE(editor_.undo().has_value());
    EXPECT_TRUE(catalog_.phones().empty());
    EXPECT_TRUE(catalog_.sources().empty());
    EXPECT_FALSE(editor_.undo().has_value());
}

TEST_F(Editing, ForgetsWhatWasUndoneWhenSomethingElseIsDone) {
    editor_.addAlias(id(note), "spes");
    editor_.undo();
    editor_.addAlias(id(note), "spesn");
    EXPECT_FALSE(editor_.redo().has_value());
    const std::vector<EditRecord> history = editor_.history();
    ASSERT_EQ(history.size(), 3U);
    EXPECT_EQ(history.front().kind, EditKind::AddAlias);
    EXPECT_EQ(history.front().subject, "Xiaomi Redmi Note 11, spesn");
    EXPECT_FALSE(history.front().undone);
}

TEST(EditHistory, OutlivesTheProgram) {
    const test::TemporaryFolder folder;
    const std::string path = folder / "c";
    {
        Catalog catalog = Catalog::open(path, Catalog::Access::ReadWrite);
        ingestSayings(catalog, "First", {{note, AttributeId::CameraMain, "50"}});
        CatalogEditor(catalog).addAlias(phoneCalled(catalog, note.model), "spes");
    }
    Catalog catalog = Catalog::open(path, Catalog::Access::ReadWrite);
    const auto undone = CatalogEditor(catalog).undo();
    ASSERT_TRUE(undone.has_value());
    EXPECT_EQ(undone->kind, EditKind::AddAlias);
    EXPECT_TRUE(catalog.details(phoneCalled(catalog, note.model)).aliases.empty());
}

TEST(EditHistory, RefusesToUndoWhatAnotherProgramChangedSince) {
    const test::TemporaryFolder folder;
    const std::string path = folder / "c";
    Catalog catalog = Catalog::open(path, Catalog::Access::ReadWrite);
    ingestSayings(catalog, "First", {{note, AttributeId::CameraMain, "50"}});
    CatalogEditor editor(catalog);
    editor.rename(phoneCalled(catalog, note.model), {"Xiaomi", "Redmi Note 11 4G"});
    test::execute(path, "UPDATE phone SET model = 'Other', key = 'other'");
    const std::string before = contents(catalog);
    EXPECT_THROW(editor.undo(), Error);
    EXPECT_EQ(contents(catalog), before);
}

}  // namespace
}  // namespace speclens
