#include "core/text/token.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "core/spec/utf8.h"

namespace speclens {
namespace {

std::vector<Token> tokensOf(std::string_view text) {
    std::vector<Token> tokens;
    tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, tokens);
    return tokens;
}

/// The tokens with blanks between them: a word as it stands, #number, 'symbol', each behind a ~
/// where it is glued to the one before.
std::string dump(std::string_view text) {
    std::string line;
    for (const Token& token : tokensOf(text)) {
        const std::string bytes(token.span.of(text));
        line += line.empty() ? "" : " ";
        line += token.glued ? "~" : "";
        line += token.isNumber()                  ? "#" + bytes
                : token.kind == TokenKind::Symbol ? "'" + bytes + "'"
                                                  : bytes;
    }
    return line;
}

struct LineCase {
    std::string_view text;
    std::string_view line;
};

TEST(Tokenize, PartsLettersDigitsAndSymbols) {
    const LineCase cases[] = {
        {"", ""},
        {" \t\r\n ", ""},
        {"The phone", "The phone"},
        {"108MP", "#108 ~MP"},
        {"108 MP", "#108 MP"},
        {"108-megapixel", "#108 ~'-' ~megapixel"},
        {"A54", "A ~#54"},
        {"Snapdragon 8+ Gen 1", "Snapdragon #8 ~'+' Gen #1"},
        {"8GB/256GB", "#8 ~GB ~'/' ~#256 ~GB"},
        {"12+512GB", "#12 ~'+' ~#512 ~GB"},
        {"Phone (2a)", "Phone '(' ~#2 ~a ~')'"},
        {"f/1.8", "f ~'/' ~#1.8"},
        {"1/1.56-inch", "#1 ~'/' ~#1.56 ~'-' ~inch"},
        {"$999.", "'$' ~#999 ~'.'"},
        {"Rs. 39,990", "Rs ~'.' #39,990"},
        {"IP68-rated", "IP ~#68 ~'-' ~rated"},
        {"1080x2400", "#1080 ~x ~#2400"},
        {"1080×2400", "#1080 ~× ~#2400"},
        {"8 × 7", "#8 × #7"},
        {"50%", "#50 ~'%'"},
        {"Näher für 手机", "Näher für 手机"},
        {"5\u00a0000", "#5 #000"},
        {"5\u202f000 mAh", "#5 #000 mAh"},
        {"soft\u00adhyphen", "soft hyphen"},
        {"one📱two", "one ~'📱' ~two"},
        {"¡hola!", "'¡' ~hola ~'!'"},
    };
    for (const LineCase& entry : cases) {
        EXPECT_EQ(dump(entry.text), entry.line);
    }
}

TEST(Tokenize, BeginsATokenAtAnApostropheBeforeLetters) {
    const LineCase cases[] = {
        {"Xiaomi's", "Xiaomi ~'s"},
        {"Xiaomi’s", "Xiaomi ~’s"},
        {"doesn't", "doesn ~'t"},
        {"S23's", "S ~#23 ~'s"},
        {"phones' cameras", "phones ~''' cameras"},
        {"'tis", "'tis"},
        {"'22", "''' ~#22"},
    };
    for (const LineCase& entry : cases) {
        EXPECT_EQ(dump(entry.text), entry.line);
    }
}

struct NumberCase {
    std::string_view text;
    double number;
    int digits;
    int decimals;
    bool grouped;
};

TEST(Tokenize, ReadsNumbersInEveryGrouping) {
    const NumberCase cases[] = {
        {"0", 0, 1, 0, false},
        {"7", 7, 1, 0, false},
        {"5000", 5000, 4, 0, false},
        {"5,000", 5000, 4, 0, true},
        {"39,990", 39990, 5, 0, true},
        {"109,999", 109999, 6, 0, true},
        {"1,234,567", 1234567, 7, 0, true},
        {"1,09,999", 109999, 6, 0, true},
        {"12,34,567", 1234567, 7, 0, true},
        {"1,09,999.50", 109999.5, 6, 2, true},
        {"1,299.99", 1299.99, 4, 2, true},
        {"6.67", 6.67, 1, 2, false},
        {"0.8", 0.8, 1, 1, false},
        {"163.1", 163.1, 3, 1, false},
        {"166,8", 166.8, 3, 1, false},
        {"6,67", 6.67, 1, 2, false},
        {"802.11", 802.11, 3, 2, false},
        {"20.000", 20, 2, 3, false},
        {"1.56789", 1.56789, 1, 5, false},
        {"１０８", 108, 3, 0, false},
        {"６.67", 6.67, 1, 2, false},
        {"007", 7, 3, 0, false},
    };
    for (const NumberCase& entry : cases) {
        const auto tokens = tokensOf(entry.text);
        ASSERT_EQ(tokens.size(), 1U) << dump(entry.text);
        EXPECT_DOUBLE_EQ(tokens[0].number, entry.number) << entry.text;
        EXPECT_EQ(tokens[0].digits, entry.digits) << entry.text;
        EXPECT_EQ(tokens[0].decimals, entry.decimals) << entry.text;
        EXPECT_EQ(tokens[0].grouped, entry.grouped) << entry.text;
        EXPECT_EQ(tokens[0].isPlainInteger(), entry.decimals == 0 && !entry.grouped) << entry.text;
    }
}

TEST(Tokenize, EndsANumberBeforeWhatBelongsToItNoMore) {
    const LineCase cases[] = {
        {"5,000.", "#5,000 ~'.'"},  {"in 2022, 5,000", "in #2022 ~',' #5,000"},
        {"8, 12", "#8 ~',' #12"},   {"1234,567", "#1234 ~',' ~#567"},
        {"4.4.2", "#4.4 ~'.' ~#2"}, {"6.", "#6 ~'.'"},
        {"6.x", "#6 ~'.' ~x"},      {"-5", "'-' ~#5"},
        {".5", "'.' ~#5"},          {"5,0000", "#5 ~',' ~#0000"},
        {"10:30", "#10 ~':' ~#30"},
    };
    for (const LineCase& entry : cases) {
        EXPECT_EQ(dump(entry.text), entry.line);
    }
}

TEST(Tokenize, CountsTheDigitsOfAnEndlessNumber) {
    const auto tokens = tokensOf(std::string(1000, '9'));
    ASSERT_EQ(tokens.size(), 1U);
    EXPECT_EQ(tokens[0].digits, 255);
    EXPECT_EQ(tokens[0].span.size(), 1000U);
}

TEST(Tokenize, FoldsWritingsForMatching) {
    struct FoldCase {
        std::string_view text;
        std::vector<std::string_view> folded;
    };
    const FoldCase cases[] = {
        {"AMOLED", {"amoled"}},
        {"Redmi", {"redmi"}},
        {"Xiaomi’s", {"xiaomi", "'s"}},
        {"“wide”", {"\"", "wide", "\""}},
        {"6.67″", {"6.67", "\""}},
        {"6′", {"6", "'"}},
        {"a–b—c‑d−e", {"a", "-", "b", "-", "c", "-", "d", "-", "e"}},
        {"8×7", {"8", "x", "7"}},
        {"ƒ/1.8", {"f", "/", "1.8"}},
        {"１２", {"12"}},
        {"5,000", {"5000"}},
        {"166,8", {"166.8"}},
        {"12＋256", {"12", "+", "256"}},
        {"€999", {"€", "999"}},
        {"Näher", {"näher"}},
    };
    for (const FoldCase& entry : cases) {
        const auto tokens = tokensOf(entry.text);
        ASSERT_EQ(tokens.size(), entry.folded.size()) << dump(entry.text);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            EXPECT_TRUE(tokens[i].is(wordKey(entry.folded[i])))
                << entry.text << ": " << entry.folded[i];
        }
    }
}

TEST(Tokenize, KeepsDifferentWritingsApart) {
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"pro", "prö"}, {"5", "6"}, {"5.0", "50"}, {"+", "-"}, {"é", "e"}, {"6.7", "6.70"},
    };
    for (const auto& [left, right] : cases) {
        EXPECT_NE(tokensOf(left).at(0).key, tokensOf(right).at(0).key) << left << ", " << right;
    }
}

TEST(Tokenize, NotesCapitals) {
    struct CapitalCase {
        std::string_view text;
        bool capital;
        bool allCapitals;
    };
    const CapitalCase cases[] = {
        {"redmi", false, false},  {"Redmi", true, false}, {"AMOLED", true, true},
        {"iPhone", false, false}, {"X", true, true},      {"LTPOs", true, false},
    };
    for (const CapitalCase& entry : cases) {
        EXPECT_EQ(tokensOf(entry.text).at(0).capital, entry.capital) << entry.text;
        EXPECT_EQ(tokensOf(entry.text).at(0).allCapitals, entry.allCapitals) << entry.text;
    }
}

TEST(Tokenize, StaysInsideItsRangeAndAppends) {
    const std::string_view text = "8GB RAM";
    std::vector<Token> tokens;
    tokenize(text, {1, 3}, tokens);
    tokenize(text, {4, 6}, tokens);
    ASSERT_EQ(tokens.size(), 2U);
    EXPECT_EQ(tokens[0].span, (Span{1, 3}));
    EXPECT_FALSE(tokens[0].glued);
    EXPECT_EQ(tokens[1].span, (Span{4, 6}));
    tokenize(text, {3, 3}, tokens);
    EXPECT_EQ(tokens.size(), 2U);
}

TEST(Tokenize, GivesSpansThatAreOrderedAndWholeCharacters) {
    const std::string_view pieces[] = {"108", "MP",  " ",  "×",      "ƒ/",   "’s",     "–",
                                       "，",  "€",   "１", "\u00a0", "手机", "\ufeff", "📱",
                                       ",",   "000", ".",  "\n",     "'",    "″",      "+"};
    std::mt19937 random(20240203);
    for (int round = 0; round < 300; ++round) {
        std::string text;
        for (int i = 0; i < 20; ++i) {
            text += pieces[random() % std::size(pieces)];
        }
        std::uint32_t end = 0;
        for (const Token& token : tokensOf(text)) {
            ASSERT_FALSE(token.span.empty()) << text;
            ASSERT_GE(token.span.begin, end) << text;
            ASSERT_EQ(token.glued, end > 0 && token.span.begin == end) << text;
            ASSERT_FALSE(findInvalidUtf8(token.span.of(text))) << text;
            end = token.span.end;
        }
        ASSERT_LE(end, text.size());
    }
}

}  // namespace
}  // namespace speclens
