#include "core/catalog/catalog_import.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

#include "core/catalog/catalog_editor.h"
#include "core/spec/error.h"
#include "tests/support/catalog_dump.h"
#include "tests/support/claims.h"

namespace speclens {
namespace {

using Kind = PhoneOutcome::Kind;
using test::contents;
using test::phoneCalled;

const PhoneName note{"Xiaomi", "Redmi Note 11"};
const PhoneName ultra{"Xiaomi", "Xiaomi 12 Ultra"};

/// A table of one cell after another, with the claims that they make.
class Table {
  public:
    explicit Table(std::string bundle = {}) {
        source.kind = SourceKind::Table;
        source.title = "Table";
        source.bundle = std::move(bundle);
        source.trust = 0.3;
    }

    Table& say(const PhoneName& phone, AttributeId attribute, std::string_view value) {
        Cell cell{phone,
                  attribute,
                  parseCanonical(speclens::attribute(attribute).type, value).value(),
                  {}};
        cell.place.begin = static_cast<std::uint32_t>(source.content.size());
        source.content += value;
        cell.place.end = static_cast<std::uint32_t>(source.content.size());
        source.content += ",";
        cells_.push_back(cell);
        return *this;
    }

    /// Adds it all; the outcome of each cell, or nothing where the content is known.
    std::vector<PhoneOutcome> addTo(CatalogImport& import) const {
        std::vector<PhoneOutcome> outcomes;
        if (const auto id = import.addSource(source)) {
            for (const Cell& cell : cells_) {
                const TableClaim claim{*id,           cell.attribute, cell.value,
                                       Basis::Stated, cell.place,     cell.place};
                outcomes.push_back(import.addPhone(cell.phone, {}, {&claim, 1}));
            }
        }
        return outcomes;
    }

    std::vector<PhoneOutcome> addTo(Catalog& catalog) const {
        CatalogImport import(catalog);
        std::vector<PhoneOutcome> outcomes = addTo(import);
        import.commit();
        return outcomes;
    }

    NewSource source;

  private:
    struct Cell {
        PhoneName phone;
        AttributeId attribute{};
        Value value;
        Span place;
    };
    std::vector<Cell> cells_;
};

std::vector<Kind> kindsOf(const std::vector<PhoneOutcome>& outcomes) {
    std::vector<Kind> kinds;
    for (const PhoneOutcome& outcome : outcomes) {
        kinds.push_back(outcome.kind);
    }
    return kinds;
}

std::string shown(const Catalog& catalog, const PhoneName& name, AttributeId attribute) {
    const PhoneDetails details = catalog.details(phoneCalled(catalog, name.model));
    const ResolvedAttribute* found = details.find(attribute);
    return found == nullptr ? "" : canonicalText(found->shown.front().value);
}

Table firstRelease() {
    return Table("facts")
        .say(note, AttributeId::CameraMain, "50")
        .say(note, AttributeId::BatteryCapacity, "4900")
        .say(ultra, AttributeId::CameraMain, "200");
}

Table secondRelease() {
    return Table("facts")
        .say(note, AttributeId::CameraMain, "50")
        .say(note, AttributeId::BatteryCapacity, "5000");
}

TEST(CatalogImport, StoresClaimsWithTheCellsThatMakeThem) {
    Catalog catalog = Catalog::inMemory();
    const Table table = firstRelease();
    EXPECT_EQ(kindsOf(table.addTo(catalog)),
              (std::vector{Kind::Added, Kind::Changed, Kind::Added}));
    const SourceRecord source = catalog.sources().at(0);
    EXPECT_EQ(source.bundle, "facts");
    EXPECT_EQ(source.trust, 0.3);
    const StoredClaim claim = catalog.claims().at(1);
    EXPECT_EQ(claim.quote, "4900");
    EXPECT_EQ(claim.evidence.of(catalog.content(source.id)), "4900");
    EXPECT_EQ(shown(catalog, ultra, AttributeId::CameraMain), "200");
}

TEST(CatalogImport, StoresNothingWithoutACommit) {
    Catalog catalog = Catalog::inMemory();
    const std::string before = contents(catalog);
    {
        CatalogImport import(catalog);
        EXPECT_EQ(firstRelease().addTo(import).size(), 3U);
    }
    EXPECT_EQ(contents(catalog), before);
    EXPECT_TRUE(CatalogEditor(catalog).history().empty());
}

TEST(CatalogImport, TellsAddedChangedAndLeftPhonesApart) {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(
        catalog, "Article",
        {{note, AttributeId::CameraMain, "50"}, {ultra, AttributeId::CameraMain, "48"}});
    const Table table = Table()
                            .say(note, AttributeId::CameraMain, "50")
                            .say(note, AttributeId::BodyWeight, "179")
                            .say({"Acme", "Nova 7"}, AttributeId::BodyWeight, "190");
    EXPECT_EQ(kindsOf(table.addTo(catalog)), (std::vector{Kind::Left, Kind::Changed, Kind::Added}));
    EXPECT_TRUE(table.addTo(catalog).empty()) << "the same content again";
}

TEST(CatalogImport, NamesThePhonesThatAnAddedOneMayBe) {
    Catalog catalog = Catalog::inMemory();
    firstRelease().addTo(catalog);
    const auto outcomes =
        Table().say({"Xiaomi", "Redmo Note 11"}, AttributeId::BodyWeight, "179").addTo(catalog);
    ASSERT_EQ(outcomes.at(0).doubtful.size(), 1U);
    EXPECT_EQ(outcomes.at(0).doubtful.at(0).name, note);
}

TEST(CatalogImport, IsUndoneAndRedoneAsOneEdit) {
    Catalog catalog = Catalog::inMemory();
    const std::string before = contents(catalog);
    Table().say(note, AttributeId::CameraMain, "50").addTo(catalog);
    const std::string after = contents(catalog);
    CatalogEditor editor(catalog);
    for (int round = 0; round < 2; ++round) {
        EXPECT_EQ(editor.undo()->kind, EditKind::AddSource);
        EXPECT_EQ(contents(catalog), before);
        editor.redo();
        EXPECT_EQ(contents(catalog), after);
    }
}

TEST(BundleUpdate, BringsCorrectedFactsAndDropsWhatIsNoLongerClaimed) {
    Catalog catalog = Catalog::inMemory();
    firstRelease().addTo(catalog);
    EXPECT_EQ(kindsOf(secondRelease().addTo(catalog)), (std::vector{Kind::Changed, Kind::Changed}));
    EXPECT_EQ(catalog.sources().size(), 1U);
    EXPECT_EQ(shown(catalog, note, AttributeId::BatteryCapacity), "5000");
    EXPECT_EQ(phoneCalled(catalog, ultra.model), PhoneId{-1});
}

TEST(BundleUpdate, LeavesWhatTheUserDid) {
    Catalog catalog = Catalog::inMemory();
    firstRelease().addTo(catalog);
    test::ingestSayings(catalog, "Own", {{ultra, AttributeId::BodyWeight, "225"}});
    CatalogEditor editor(catalog);
    const PhoneId phone = phoneCalled(catalog, note.model);
    const std::vector<Value> corrected = {5100.0};
    editor.correct(phone, AttributeId::BatteryCapacity, corrected, "");
    const ClaimId camera =
        catalog.details(phone).find(AttributeId::CameraMain)->shown.front().claims.front().id;
    editor.setState(std::array{camera}, ClaimState::Rejected);
    editor.addAlias(phone, "spes");

    secondRelease().addTo(catalog);
    EXPECT_EQ(shown(catalog, note, AttributeId::BatteryCapacity), "5100");
    EXPECT_EQ(shown(catalog, note, AttributeId::CameraMain), "");
    EXPECT_EQ(catalog.details(phone).rejected.at(0).id, camera) << "it is the same claim";
    EXPECT_EQ(shown(catalog, ultra, AttributeId::BodyWeight), "225");
    EXPECT_THAT(catalog.details(phone).aliases, testing::ElementsAre("spes"));
    editor.undo();
    editor.undo();
    EXPECT_EQ(shown(catalog, note, AttributeId::CameraMain), "50")
        << "what was rejected before the update can still be taken back";
}

TEST(BundleUpdate, IsDeclinedByDeletingTheBundle) {
    Catalog catalog = Catalog::inMemory();
    firstRelease().addTo(catalog);
    CatalogEditor editor(catalog);
    editor.deleteSource(catalog.sources().at(0).id);
    EXPECT_THAT(catalog.declinedBundles(), testing::ElementsAre("facts"));
    editor.undo();
    EXPECT_TRUE(catalog.declinedBundles().empty());
    editor.redo();
    secondRelease().addTo(catalog);
    EXPECT_TRUE(catalog.declinedBundles().empty()) << "the user asked for it again";
}

TEST(CatalogImport, RefusesEvidenceOutsideOfTheTable) {
    Catalog catalog = Catalog::inMemory();
    NewSource source;
    source.content = "abc";
    CatalogImport import(catalog);
    const auto id = import.addSource(source);
    const TableClaim claim{*id, AttributeId::CameraMain, 50.0, Basis::Stated, {2, 4}, {0, 4}};
    EXPECT_THROW(import.addPhone(note, {}, {&claim, 1}), Error);
}

}  // namespace
}  // namespace speclens
