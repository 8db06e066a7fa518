#include "core/extract/lexicon.h"
#include "core/extract/sheet_label.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

std::vector<Token> tokensOf(std::string_view text) {
    std::vector<Token> tokens;
    tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, tokens);
    return tokens;
}

/// The phrases of that kind that begin at the text's first token, as they stand there.
std::string matchesOf(TermKind kind, std::string_view text) {
    const std::vector<Token> tokens = tokensOf(text);
    std::vector<Match> matches;
    lexicon().matchAt(tokens, 0, static_cast<std::uint32_t>(tokens.size()), matches);
    std::string line;
    for (const Match& match : matches) {
        if (match.kind == kind) {
            line += line.empty() ? "" : "; ";
            line += Span{tokens[match.begin].span.begin, tokens[match.end - 1].span.end}.of(text);
        }
    }
    return line;
}

struct MatchCase {
    TermKind kind;
    std::string_view text;
    std::string_view matched;
};

TEST(Lexicon, FindsTheLongestPhraseOfAKind) {
    const MatchCase cases[] = {
        {TermKind::FixedValue, "AMOLED screen", "AMOLED"},
        {TermKind::FixedValue, "Super AMOLED screen", "Super AMOLED"},
        {TermKind::FixedValue, "Super AMOLED Plus screen", "Super AMOLED Plus"},
        {TermKind::FixedValue, "super amoled", "super amoled"},
        {TermKind::FixedValue, "P-OLED", "P-OLED"},
        {TermKind::FixedValue, "P‑OLED", "P‑OLED"},
        {TermKind::CameraRole, "ultra-wide angle lens", "ultra-wide angle"},
        {TermKind::Family, "Redmi Note 11", "Redmi Note"},
        {TermKind::Brand, "Redmi Note 11", "Redmi"},
        {TermKind::Hedge, "is expected to", "is expected"},
        {TermKind::Reference, "the phone itself", "the phone itself"},
        {TermKind::Denial, "doesn’t have", "doesn’t"},
        {TermKind::Currency, "Rs. 999", "Rs."},
        {TermKind::Unit, "″ screen", "″"},
        {TermKind::Family, "screen", ""},
        {TermKind::Hedge, "expectation", ""},
    };
    for (const MatchCase& entry : cases) {
        EXPECT_EQ(matchesOf(entry.kind, entry.text), entry.matched) << entry.text;
    }
}

TEST(Lexicon, WantsNumbersAndLettersOfAPhraseToTouch) {
    const MatchCase cases[] = {
        {TermKind::FixedValue, "5G", "5G"},
        {TermKind::FixedValue, "5 G", ""},
        {TermKind::FixedValue, "4G only", "4G only"},
        {TermKind::Hedge, "3C listing", "3C"},
        {TermKind::Hedge, "3 C", ""},
        {TermKind::Suffix, "5G", "5G"},
        {TermKind::Suffix, "5 G", ""},
    };
    for (const MatchCase& entry : cases) {
        EXPECT_EQ(matchesOf(entry.kind, entry.text), entry.matched) << entry.text;
    }
}

TEST(Lexicon, EndsNoPhraseBehindTheGivenEnd) {
    const std::vector<Token> tokens = tokensOf("Super AMOLED Plus");
    std::vector<Match> matches;
    lexicon().matchAt(tokens, 0, 2, matches);
    const auto panel = std::find_if(matches.begin(), matches.end(), [](const Match& match) {
        return match.kind == TermKind::FixedValue;
    });
    ASSERT_NE(panel, matches.end());
    EXPECT_EQ(panel->end, 2U);
}

/// Each row's writing matches that row as a whole.
template <typename Table>
void expectReachable(TermKind kind, const Table& table, const Lexicon& lexicon = test::lexicon()) {
    for (std::size_t row = 0; row < table.size(); ++row) {
        const std::vector<Token> tokens = tokensOf(table[row].writing);
        std::vector<Match> matches;
        lexicon.matchAt(tokens, 0, static_cast<std::uint32_t>(tokens.size()), matches);
        std::erase_if(matches, [kind](const Match& match) { return match.kind != kind; });
        const bool found = std::any_of(matches.begin(), matches.end(), [&](const Match& match) {
            return match.row == row && match.end == tokens.size();
        });
        EXPECT_TRUE(found) << static_cast<int>(kind) << ": " << table[row].writing;
    }
}

TEST(Lexicon, ReachesEveryRow) {
    expectReachable(TermKind::AndroidDessert, tables::android_desserts);
    expectReachable(TermKind::Assurance, tables::assurances);
    expectReachable(TermKind::Brand, tables::brands);
    expectReachable(TermKind::CameraRole, tables::camera_roles);
    expectReachable(TermKind::Chipset, tables::chipsets);
    expectReachable(TermKind::Color, tables::colors);
    expectReachable(TermKind::Contrast, tables::contrasts);
    expectReachable(TermKind::Cue, tables::cues);
    expectReachable(TermKind::Currency, tables::currencies);
    expectReachable(TermKind::Denial, tables::denials);
    expectReachable(TermKind::Family, tables::families);
    expectReachable(TermKind::FingerprintPlace, tables::fingerprint_places);
    expectReachable(TermKind::FixedValue, tables::fixed_values);
    expectReachable(TermKind::Hedge, tables::hedges);
    expectReachable(TermKind::Month, tables::months);
    expectReachable(TermKind::Numeral, tables::numerals);
    expectReachable(TermKind::Reference, tables::references);
    expectReachable(TermKind::Suffix, tables::suffixes);
    expectReachable(TermKind::Thing, tables::things);
    expectReachable(TermKind::Unit, tables::units);
    expectReachable(TermKind::VersionedName, tables::versioned_names);
    expectReachable(TermKind::Label, tables::labels, sheetLexicon());
    expectReachable(TermKind::SheetWord, tables::sheet_words, sheetLexicon());
}

}  // namespace
}  // namespace speclens::test
