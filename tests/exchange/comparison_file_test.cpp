#include "core/exchange/comparison_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/catalog/catalog.h"
#include "core/spec/error.h"
#include "tests/support/temporary_folder.h"

namespace speclens {
namespace {

using enum AttributeId;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

const PhoneName nova{"Acme", "Nova 7"};
const PhoneName vega{"", R"(Vega "5" é)"};

SavedComparison makeSaved() {
    SavedComparison saved;
    saved.phones = {nova, vega};
    saved.baseline = 1;
    saved.rows = ShownRows::Similarities;
    saved.hidden = {BodyColor, WirelessNfc};
    saved.order = {LaunchPrice, BatteryCapacity};
    saved.units = Units::Imperial;
    return saved;
}

/// The file with these fields behind those that it must have.
std::string fileWith(const std::string& fields) {
    return R"({"format":"speclens comparison","version":1,)" + fields + "}";
}

std::string complaintAbout(const std::string& bytes) {
    try {
        parseComparisonFile(bytes, "x.speclens");
    } catch (const Error& error) {
        EXPECT_EQ(error.where(), "x.speclens");
        return error.what();
    }
    return "none";
}

TEST(ComparisonFile, ComesBackAsItWasSaved) {
    const test::TemporaryFolder folder;
    SavedComparison plain;
    plain.phones = {nova};
    for (const SavedComparison& saved : {makeSaved(), plain}) {
        const std::string path = folder / "phones.speclens";
        writeComparisonFile(path, saved);
        EXPECT_EQ(readComparisonFile(path), saved);
        EXPECT_EQ(tellSpeclensFile(path), SpeclensFile::Comparison);
    }
    EXPECT_EQ(folder.fileCount(), 1U);
}

TEST(ComparisonFile, IsJsonThatPeopleCanRead) {
    EXPECT_EQ(comparisonFileText(makeSaved()), R"({
  "format": "speclens comparison",
  "version": 1,
  "phones": [
    {
      "brand": "Acme",
      "model": "Nova 7"
    },
    {
      "brand": "",
      "model": "Vega \"5\" é"
    }
  ],
  "rows": "similarities",
  "hidden": [
    "body.color",
    "wireless.nfc"
  ],
  "order": [
    "launch.price",
    "battery.capacity"
  ],
  "units": "imperial",
  "baseline": 1
}
)");
}

TEST(ComparisonFile, TakesWhatItKnowsAndLeavesTheRest) {
    const std::string bytes =
        "\ufeff\n" + fileWith(R"("phones":[{"model":" Nova\u001b[2J\n 7","x":[1]}],
        "later":{"a":[[]]},"hidden":["body.color","body.scent","body.color"],"baseline":null)");
    const SavedComparison saved = parseComparisonFile(bytes, "x");
    EXPECT_THAT(saved.phones, ElementsAre(PhoneName{"", "Nova\ufffd[2J 7"}));
    EXPECT_THAT(saved.hidden, ElementsAre(BodyColor));
    EXPECT_THAT(saved.order, IsEmpty());
    EXPECT_EQ(saved.baseline, std::nullopt);
    EXPECT_EQ(saved.rows, ShownRows::All);
    EXPECT_EQ(saved.units, Units::Metric);
}

TEST(ComparisonFile, RefusesWhatIsNone) {
    const std::string phones = R"("phones":[{"brand":"Acme","model":"Nova 7"}])";
    std::string many;
    for (std::size_t i = 0; i <= maximumComparisonPhones; ++i) {
        many += (i == 0 ? "" : ",") + std::string(R"({"model":"Nova"})");
    }
    const std::string open(100'000, '[');
    const std::pair<std::string, std::string> cases[] = {
        {"", "no saved comparison (no JSON)"},
        {"{", "no saved comparison (no JSON)"},
        {"SQLite format 3", "no saved comparison (no JSON)"},
        {R"({"a":1e999})", "no saved comparison (no JSON)"},
        {"{\"a\":\"\xff\"}", "no saved comparison (no JSON)"},
        {"[]", "this is no saved comparison"},
        {"{}", "this is no saved comparison"},
        {R"({"format":1})", "this is no saved comparison"},
        {R"({"format":"speclens comparison"})", "its version"},
        {R"({"format":"speclens comparison","version":0})", "its version"},
        {R"({"format":"speclens comparison","version":-1})", "its version"},
        {R"({"format":"speclens comparison","version":1.5})", "its version"},
        {R"({"format":"speclens comparison","version":2})", "a newer version of this program"},
        {R"({"format":"speclens comparison","version":2,"phones":7})", "a newer version"},
        {open, "nested too deeply"},
        {fileWith(phones + R"(,"later":)" + open), "nested too deeply"},
        {std::string(maximumComparisonBytes + 1, ' '), "too large"},
        {fileWith(R"("rows":"all")"), "has no phones"},
        {fileWith(R"("phones":[])"), "has no phones"},
        {fileWith(R"("phones":{})"), "'phones' is no list"},
        {fileWith(R"("phones":["Nova"])"), "a phone has no name"},
        {fileWith(R"("phones":[{}])"), "a phone has no name"},
        {fileWith(R"("phones":[{"model":" \n"}])"), "a phone has no name"},
        {fileWith(R"("phones":[{"model":7}])"), "no short text"},
        {fileWith(R"("phones":[{"model":")" + std::string(501, 'x') + R"("}])"), "no short text"},
        {fileWith(R"("phones":[)" + many + "]"), "more than 100 phones"},
        {fileWith(phones + R"(,"baseline":1)"), "the baseline"},
        {fileWith(phones + R"(,"baseline":-1)"), "the baseline"},
        {fileWith(phones + R"(,"baseline":"0")"), "the baseline"},
        {fileWith(phones + R"(,"rows":"best")"), "'rows'"},
        {fileWith(phones + R"(,"rows":0)"), "'rows'"},
        {fileWith(phones + R"(,"units":"parsec")"), "'units'"},
        {fileWith(phones + R"(,"hidden":"body.color")"), "'hidden' is no list"},
        {fileWith(phones + R"(,"order":[7])"), "'order'"},
    };
    for (const auto& [bytes, complaint] : cases) {
        EXPECT_THAT(complaintAbout(bytes), HasSubstr(complaint)) << bytes.substr(0, 200);
    }
    EXPECT_EQ(complaintAbout(fileWith(phones)), "none");
}

TEST(ComparisonFile, IsNotWrittenWhereItCouldNotBeRead) {
    const test::TemporaryFolder folder;
    SavedComparison saved;
    EXPECT_THROW(writeComparisonFile(folder / "a.speclens", saved), Error);
    saved.phones.assign(maximumComparisonPhones + 1, nova);
    EXPECT_THROW(writeComparisonFile(folder / "a.speclens", saved), Error);
    EXPECT_EQ(folder.fileCount(), 0U);
}

TEST(ComparisonFile, IsNeverReadWholeWhereItIsTooLarge) {
    const test::TemporaryFolder folder;
    const std::string path = folder.write("a.speclens", "{");
    std::filesystem::resize_file(path, 1ULL << 40U);
    EXPECT_THROW(readComparisonFile(path), Error);
    EXPECT_THROW(readComparisonFile(folder / "none"), Error);
    EXPECT_THROW(readComparisonFile(folder.path().string()), Error);
}

TEST(TellSpeclensFile, LooksAtTheFirstBytes) {
    const test::TemporaryFolder folder;
    const std::string catalog = folder / "catalog.speclens";
    Catalog::open(catalog, Catalog::Access::ReadWrite);
    EXPECT_EQ(tellSpeclensFile(catalog), SpeclensFile::Catalog);
    const std::pair<std::string, SpeclensFile> cases[] = {
        {"{", SpeclensFile::Comparison},
        {"\ufeff \r\n\t{}", SpeclensFile::Comparison},
        {"", SpeclensFile::Other},
        {" ", SpeclensFile::Other},
        {"[]", SpeclensFile::Other},
        {"SQLite format 3", SpeclensFile::Other},
        {"brand,model\n", SpeclensFile::Other},
    };
    for (const auto& [bytes, kind] : cases) {
        EXPECT_EQ(tellSpeclensFile(folder.write("a.speclens", bytes)), kind) << bytes;
    }
    EXPECT_EQ(tellSpeclensFile(folder / "none"), SpeclensFile::Other);
    EXPECT_EQ(tellSpeclensFile(folder.path().string()), SpeclensFile::Other);
}

TEST(TellSpeclensFile, KeepsACatalogFromBeingReplacedByAComparison) {
    const test::TemporaryFolder folder;
    const std::string catalog = folder / "catalog.speclens";
    Catalog::open(catalog, Catalog::Access::ReadWrite);
    EXPECT_THROW(writeComparisonFile(catalog, makeSaved()), Error);
    EXPECT_EQ(tellSpeclensFile(catalog), SpeclensFile::Catalog);
}

TEST(FindSavedPhones, FindsPhonesByNameAndNamesThoseThatAreMissing) {
    const std::vector<PhoneRecord> phones = {
        {PhoneId{1}, {"Acme", "Nova 7"}},  {PhoneId{2}, {"Acme", "Nova 7 Pro"}},
        {PhoneId{3}, {"Other", "Nova 7"}}, {PhoneId{4}, {"Acme", "Vega"}},
        {PhoneId{5}, {"Acme", "Orbit"}},   {PhoneId{6}, {"", "Orbit"}}};
    const OtherNames others = {{PhoneId{4}, {"Wega"}}};
    struct Case {
        std::vector<PhoneName> names;
        std::optional<std::size_t> baseline;
        std::vector<PhoneId> found;
        std::optional<PhoneId> foundBaseline;
        std::vector<std::string> missing;
    };
    const Case cases[] = {
        {{{"Acme", "Vega"}, {"Acme", "Nova 7"}}, 0, {PhoneId{4}, PhoneId{1}}, PhoneId{4}, {}},
        {{{"Other", "Nova 7"}}, {}, {PhoneId{3}}, {}, {}},
        {{{"", "Orbit"}}, {}, {PhoneId{6}}, {}, {}},
        {{{"acme", "NOVA7 PRO"}, {"", "wega"}}, 1, {PhoneId{2}, PhoneId{4}}, PhoneId{4}, {}},
        {{{"", "Nova 7"}, {"Acme", "Vega"}}, 0, {PhoneId{4}}, {}, {"Nova 7"}},
        {{{"Acme", "Orion"}, {"Acme", "Nova"}}, 1, {}, {}, {"Acme Orion", "Acme Nova"}},
        {{{"Acme", "Vega"}, {"Acme", "Wega"}}, 1, {PhoneId{4}}, PhoneId{4}, {}},
    };
    for (const Case& entry : cases) {
        SavedComparison saved;
        saved.phones = entry.names;
        saved.baseline = entry.baseline;
        const FoundComparison found = findSavedPhones(saved, phones, others);
        EXPECT_EQ(found.phones, entry.found) << entry.names.front().model;
        EXPECT_EQ(found.baseline, entry.foundBaseline) << entry.names.front().model;
        EXPECT_EQ(found.missing, entry.missing) << entry.names.front().model;
    }
}

}  // namespace
}  // namespace speclens
