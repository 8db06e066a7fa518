#include "core/text/sentence.h"

#include <gtest/gtest.h>

#include <string>

namespace speclens {
namespace {

/// The sentences' texts with " | " between them.
std::string dump(const std::string& text) {
    const Document document = Document::fromPlainText(text);
    const TokenizedText read = readSentences(document);
    std::string line;
    for (const Sentence& sentence : read.sentences) {
        const Span span{read.tokens[sentence.begin].span.begin,
                        read.tokens[sentence.end - 1].span.end};
        line += line.empty() ? "" : " | ";
        line += span.of(document.text());
    }
    return line;
}

struct SentenceCase {
    std::string text;
    std::string line;
};

TEST(ReadSentences, EndsASentenceAtAMarkBeforeACapitalDigitOrQuotation) {
    const SentenceCase cases[] = {
        {"", ""},
        {"One sentence.", "One sentence."},
        {"It is big. It is heavy.", "It is big. | It is heavy."},
        {"Is it big? It is! Really.", "Is it big? | It is! | Really."},
        {"Wireless? 15W. Prices? From $999.", "Wireless? 15W. | Prices? From $999."},
        {"Wireless? It has none.", "Wireless? | It has none."},
        {"Who would ever want to need that? 15W is fine.",
         "Who would ever want to need that? | 15W is fine."},
        {"It waits… Then it moves.", "It waits… | Then it moves."},
        {"It has 5G. 120Hz is standard.", "It has 5G. | 120Hz is standard."},
        {"It ends. “Good,” we say.", "It ends. | “Good,” we say."},
        {"It ends. \"Good,\" we say.", "It ends. | \"Good,\" we say."},
        {"“It is big.” He left.", "“It is big.” | He left."},
        {"(It is big.) He left.", "(It is big.) | He left."},
        {"It starts at $999. €949 in Europe.", "It starts at $999. | €949 in Europe."},
        {"We like it. iPhone owners may not.", "We like it. | iPhone owners may not."},
        {"We like it. iQOO does too.", "We like it. | iQOO does too."},
        {"No end", "No end"},
        {"RAM: 6GB | Storage: 128GB", "RAM: 6GB | | Storage: 128GB"},
        {"It is a|b.", "It is a|b."},
        {"It borrows from the Edge X. Also there is more.",
         "It borrows from the Edge X. | Also there is more."},
        {"It has 8GB. Storage is 128GB.", "It has 8GB. | Storage is 128GB."},
    };
    for (const SentenceCase& entry : cases) {
        EXPECT_EQ(dump(entry.text), entry.line);
    }
}

TEST(ReadSentences, GoesOnBehindAbbreviationsInitialsAndDecimals) {
    const std::string cases[] = {
        "It costs Rs. 39,990 in India.",
        "It is the A54 vs. Nothing's phone in a test.",
        "Samsung sells it in the U.S. Market leaders follow it.",
        "The chief is J. Smith of the firm.",
        "It weighs approx. 190 grams in hand.",
        "The screen has 6.67 inches across.",
        "It runs Android 4.4.2 from the box.",
        "The lens opens to f/1.8 at its widest.",
        "It ends . . . and goes on in lower case.",
        "Xiaomi Inc. Sells it.",
        "It has a version no. 5 of it.",
        "It takes microSD cards, max. 512 GB, and costs 499 euros, incl. 19% VAT.",
    };
    for (const std::string& text : cases) {
        EXPECT_EQ(dump(text), text);
    }
}

TEST(ReadSentences, EndsBehindWordsThatAreShortBeforeFiguresAlone) {
    EXPECT_EQ(dump("It is no Pro Max. The screen is bright."),
              "It is no Pro Max. | The screen is bright.");
}

TEST(ReadSentences, DoesNotTakeUnitsForInitials) {
    EXPECT_EQ(dump("It charges at 67W. The screen is bright."),
              "It charges at 67W. | The screen is bright.");
    EXPECT_EQ(dump("It connects to 5G. The screen is bright."),
              "It connects to 5G. | The screen is bright.");
}

TEST(ReadSentences, EndsASentenceAtABlocksEnd) {
    EXPECT_EQ(dump("A heading\n\nProse goes here\n\n- one item\n- another item"),
              "A heading | Prose goes here | one item | another item");
}

TEST(ReadSentences, LeavesOutBoilerplate) {
    EXPECT_EQ(dump("Read more\n\nIt is big.\n\nShare\n"), "It is big.");
}

TEST(ReadSentences, PutsEveryTokenIntoOneSentence) {
    const Document document = Document::fromPlainText(
        "A phone of note\n\nIt is big. “Is it?” Yes… it has a 6.7″ screen!\n\nSubscribe\n"
        "- 5,000mAh\n- 8GB | 128GB | black\n");
    const TokenizedText read = readSentences(document);
    std::uint32_t end = 0;
    for (const Sentence& sentence : read.sentences) {
        EXPECT_EQ(sentence.begin, end);
        EXPECT_LT(sentence.begin, sentence.end);
        end = sentence.end;
        const Block& block = document.blocks()[sentence.block];
        EXPECT_NE(block.kind, BlockKind::Boilerplate);
        for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
            EXPECT_TRUE(block.span.contains(read.tokens[i].span));
        }
    }
    EXPECT_EQ(end, read.tokens.size());
}

}  // namespace
}  // namespace speclens
