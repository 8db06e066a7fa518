#include "core/catalog/resolution.h"

#include <gtest/gtest.h>

#include <string>

namespace speclens {
namespace {

/// A claim about `attribute`; the source number refers to the sources below.
struct Row {
    AttributeId attribute;
    std::string value;
    int source = 1;
    Basis basis = Basis::Stated;
};

const SourceRecord sources[] = {
    {SourceId{1}, SourceKind::Article, "plain", "", "", "2024-01-01", 0.5},
    {SourceId{2}, SourceKind::Article, "added later", "", "", "2024-02-01", 0.5},
    {SourceId{3}, SourceKind::Article, "dated", "", "2022", "2023-01-01", 0.5},
    {SourceId{4}, SourceKind::Article, "dated later", "", "2022-03", "2022-04-01", 0.5},
    {SourceId{5}, SourceKind::Table, "trusted", "", "", "2020-01-01", 0.9},
    {SourceId{6}, SourceKind::User, "corrections", "", "", "2020-01-01", 0.0},
};

/// "50 48 ! / 64": shown, "!" where in conflict, then the others; "?" marks unconfirmed values.
std::string dump(const ResolvedAttribute& resolved) {
    std::string text;
    const auto append = [&text](const ResolvedValue& value) {
        text += (text.empty() ? "" : " ") + canonicalText(value.value);
        text += value.confirmed() ? "" : "?";
        text += value.claims.size() > 1 ? "*" + std::to_string(value.claims.size()) : "";
    };
    std::for_each(resolved.shown.begin(), resolved.shown.end(), append);
    text += resolved.conflict ? " !" : "";
    text += resolved.others.empty() ? "" : " /";
    std::for_each(resolved.others.begin(), resolved.others.end(), append);
    return text;
}

std::vector<ResolvedAttribute> resolveRows(const std::vector<Row>& rows) {
    std::vector<StoredClaim> claims;
    for (const Row& row : rows) {
        StoredClaim claim;
        claim.id = ClaimId{static_cast<std::int64_t>(claims.size()) + 1};
        claim.source = SourceId{row.source};
        claim.attribute = row.attribute;
        claim.value = parseCanonical(attribute(row.attribute).type, row.value).value();
        claim.basis = row.basis;
        claims.push_back(claim);
    }
    return Resolver(sources).resolve(claims);
}

struct ResolutionCase {
    std::string_view name;
    std::vector<Row> rows;
    std::string_view resolved;
};

void expectResolved(const std::vector<ResolutionCase>& cases) {
    for (const ResolutionCase& entry : cases) {
        SCOPED_TRACE(entry.name);
        const auto resolved = resolveRows(entry.rows);
        ASSERT_EQ(resolved.size(), 1U);
        EXPECT_EQ(dump(resolved.front()), entry.resolved);
    }
}

TEST(Resolve, ShowsTheBestClaimAndKeepsTheOthers) {
    constexpr auto main = AttributeId::CameraMain;
    expectResolved({
        {"one claim", {{main, "50"}}, "50"},
        {"equal claims are one value", {{main, "50"}, {main, "50", 2}}, "50*2"},
        {"the user beats all", {{main, "50", 5}, {main, "48", 6, Basis::Rumored}}, "48? / 50"},
        {"the user settles a conflict",
         {{main, "50", 1}, {main, "64", 2}, {main, "48", 6}},
         "48 / 64 50"},
        {"confirmed beats trusted", {{main, "50", 5, Basis::Leaked}, {main, "48", 1}}, "48 / 50?"},
        {"teased is confirmed",
         {{main, "48", 1, Basis::Teased}, {main, "50", 5, Basis::Expected}},
         "48 / 50?"},
        {"trust beats news", {{main, "50", 5}, {main, "48", 4}}, "50 ! / 48"},
        {"a date beats none", {{main, "50", 3}, {main, "48", 2}}, "50 ! / 48"},
        {"the later date", {{main, "50", 4}, {main, "48", 3}}, "50 ! / 48"},
        {"the later addition", {{main, "50", 2}, {main, "48", 1}}, "50 ! / 48"},
        {"the later claim", {{main, "50", 1}, {main, "48", 1}}, "48 ! / 50"},
        {"an unknown source is the last", {{main, "50", 99}, {main, "48", 1}}, "48 ! / 50"},
        {"leaks that differ are no conflict",
         {{main, "50", 1, Basis::Leaked}, {main, "48", 1, Basis::Rumored}},
         "48? / 50?"},
    });
}

TEST(Resolve, ComparesValuesAsThePhonesReadersDo) {
    expectResolved({
        {"text without case and hyphens",
         {{AttributeId::DisplayTechnology, "P-OLED", 1}, {AttributeId::DisplayTechnology, "pOLED"}},
         "pOLED*2"},
        {"a date and its beginning",
         {{AttributeId::LaunchReleased, "2022-01-26", 1}, {AttributeId::LaunchReleased, "2022-01"}},
         "2022-01 / 2022-01-26"},
        {"two dates",
         {{AttributeId::LaunchReleased, "2022-01", 1}, {AttributeId::LaunchReleased, "2022-02"}},
         "2022-02 ! / 2022-01"},
    });
}

TEST(Resolve, ShowsEachOfManyValuesInOrder) {
    expectResolved({
        {"numbers",
         {{AttributeId::MemoryRam, "12"},
          {AttributeId::MemoryRam, "8", 2, Basis::Leaked},
          {AttributeId::MemoryRam, "8", 1},
          {AttributeId::MemoryRam, "6", 1, Basis::Rumored}},
         "6? 8*2 12"},
        {"prices",
         {{AttributeId::LaunchPrice, "USD 99"},
          {AttributeId::LaunchPrice, "EUR 249"},
          {AttributeId::LaunchPrice, "EUR 199"}},
         "EUR 199 EUR 249 USD 99"},
        {"texts, best first",
         {{AttributeId::BodyColor, "Blue", 1, Basis::Leaked}, {AttributeId::BodyColor, "Gray"}},
         "Gray Blue?"},
    });
}

TEST(Resolve, PutsAttributesInTheVocabularysOrder) {
    const auto resolved = resolveRows({{AttributeId::Network5g, "true"},
                                       {AttributeId::LaunchReleased, "2022"},
                                       {AttributeId::CameraMain, "50"}});
    ASSERT_EQ(resolved.size(), 3U);
    EXPECT_EQ(resolved[0].attribute, AttributeId::LaunchReleased);
    EXPECT_EQ(resolved[1].attribute, AttributeId::CameraMain);
    EXPECT_EQ(resolved[2].attribute, AttributeId::Network5g);
    EXPECT_TRUE(resolveRows({}).empty());
}

TEST(Status, TellsAnnouncedFromListedAndLeakedPhones) {
    constexpr int article = 1;
    constexpr int table = 5;
    constexpr int user = 6;
    struct Case {
        std::vector<Row> rows;
        PhoneStatus status;
    };
    const Case cases[] = {
        {{{AttributeId::BatteryCapacity, "5000", article}}, PhoneStatus::Announced},
        {{{AttributeId::BatteryCapacity, "5000", article, Basis::Teased}}, PhoneStatus::Announced},
        {{{AttributeId::BatteryCapacity, "5000", article, Basis::Leaked}}, PhoneStatus::OnlyLeaked},
        {{{AttributeId::BatteryCapacity, "5000", table}}, PhoneStatus::Listed},
        {{{AttributeId::BatteryCapacity, "5000", user}}, PhoneStatus::Listed},
        {{{AttributeId::BatteryCapacity, "5000", table, Basis::Rumored}}, PhoneStatus::OnlyLeaked},
        // What the user says announces nothing.
        {{{AttributeId::BatteryCapacity, "5000", user},
          {AttributeId::MemoryRam, "8", article, Basis::Leaked}},
         PhoneStatus::OnlyLeaked},
        // What an article leaks does not announce what a table lists.
        {{{AttributeId::BatteryCapacity, "5000", table},
          {AttributeId::MemoryRam, "8", article, Basis::Leaked}},
         PhoneStatus::Listed},
        // The more trusted table decides the value; the article says so as well.
        {{{AttributeId::BatteryCapacity, "5000", table},
          {AttributeId::BatteryCapacity, "5000", article}},
         PhoneStatus::Announced},
        {{{AttributeId::BatteryCapacity, "5000", table},
          {AttributeId::BatteryCapacity, "4900", article}},
         PhoneStatus::Announced},
        {{}, PhoneStatus::Listed},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(Resolver(sources).statusOf(resolveRows(entry.rows)), entry.status)
            << &entry - cases;
    }
}

}  // namespace
}  // namespace speclens
