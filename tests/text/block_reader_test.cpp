#include "core/text/block_reader.h"

#include <gtest/gtest.h>

#include <string>

namespace speclens {
namespace {

/// The blocks, one a line: "heading: Its text".
std::string dump(std::string_view text) {
    std::string lines;
    for (const Block& block : readBlocks(text).blocks) {
        lines += std::string(blockKindName(block.kind)) + ": " + std::string(block.span.of(text));
        lines += '\n';
    }
    return lines;
}

struct BlockCase {
    std::string_view text;
    std::string_view lines;
};

constexpr std::string_view prose =
    "The phone has a large screen that is bright enough to be read outdoors on a sunny day.";

TEST(ReadBlocks, TellsHeadingsFromProse) {
    const BlockCase cases[] = {
        {"", ""},
        {"\n \n\t\n", ""},
        {"Galaxy A54 review", "heading: Galaxy A54 review\n"},
        {"It is big.", "paragraph: It is big.\n"},
        {"Screen\n\nIt is big.\n", "heading: Screen\nparagraph: It is big.\n"},
        {"Is it worth it?\n\nIt is.\n", "heading: Is it worth it?\nparagraph: It is.\n"},
        {"“It is big.”\n", "paragraph: “It is big.”\n"},
        {"It goes on and on,\n", "paragraph: It goes on and on,\n"},
        {"Very many words that never end in a full stop go on and on here for far longer than any "
         "heading ever would",
         "paragraph: Very many words that never end in a full stop go on and on here for far "
         "longer than any heading ever would\n"},
    };
    for (const BlockCase& entry : cases) {
        EXPECT_EQ(dump(entry.text), entry.lines);
    }
}

TEST(ReadBlocks, TellsCaptions) {
    const BlockCase cases[] = {
        {"galaxy a54 in white", "caption: galaxy a54 in white\n"},
        {"A big phone\nThe back in blue\n\nIt is big.",
         "heading: A big phone\ncaption: The back in blue\nparagraph: It is big.\n"},
        {"A big phone\nThe back in blue.\n\nIt is big.",
         "heading: A big phone\ncaption: The back in blue.\nparagraph: It is big.\n"},
        {"Four cameras with a maker's name on them. Image: Maker\n\nThe back (Photo: Jane Doe)",
         "caption: Four cameras with a maker's name on them. Image: Maker\n"
         "caption: The back (Photo: Jane Doe)\n"},
        {"See the image: it is blue.", "paragraph: See the image: it is blue.\n"},
        {"Good Image: it is blue.", "paragraph: Good Image: it is blue.\n"},
    };
    for (const BlockCase& entry : cases) {
        EXPECT_EQ(dump(entry.text), entry.lines);
    }
}

TEST(ReadBlocks, TellsFurniture) {
    const std::string_view furniture[] = {
        "Read more",
        "READ MORE",
        "Skip to content",
        "Share",
        "Related",
        "Advertisement",
        "By Tom Ferreira",
        "Home > Phones > News",
        "Reviews / Smartphones / High-end",
        "News | By Tom Ferreira",
        "Source: a maker",
        "Via: a blog",
        "Image credit: Maker",
        "Subscribe to our letter",
        "Follow us on X",
        "Table of contents",
        "Leave a comment",
        "Sign up for our letter",
        "Recommended videos",
        "[Add to list] [Report a mistake] [Share]",
    };
    for (const std::string_view line : furniture) {
        EXPECT_EQ(dump(line), "boilerplate: " + std::string(line) + "\n");
    }
    const std::string_view others[] = {
        "By far the best phone of the year is the one that we hold in our hands.",
        "Home is where the phone is.",
        "Shared memory is slow.",
        "Its news / rumors section is all that we read in the morning.",
        "Related phones are cheaper.",
    };
    for (const std::string_view line : others) {
        EXPECT_EQ(dump(line), "paragraph: " + std::string(line) + "\n");
    }
}

TEST(ReadBlocks, UnderstandsListsAndTables) {
    const BlockCase cases[] = {
        {"- 5,000mAh battery\n* 8GB of RAM\n• 6.7-inch screen\n",
         "list-item: 5,000mAh battery\nlist-item: 8GB of RAM\nlist-item: 6.7-inch screen\n"},
        {"1. First\n2) Second\n10. Tenth\n",
         "list-item: First\nlist-item: Second\nlist-item: Tenth\n"},
        {"  - indented item\n", "list-item: indented item\n"},
        {"👉 First\n✔️ Second\n", "list-item: First\nlist-item: Second\n"},
        {"📱 News of the week\n\nIt is big.\n",
         "heading: 📱 News of the week\nparagraph: It is big.\n"},
        {"| Battery | 5,000mAh |\n", "table-row: | Battery | 5,000mAh |\n"},
        {"Battery\t5,000mAh\n", "table-row: Battery\t5,000mAh\n"},
        {"-5 degrees are cold.\n", "paragraph: -5 degrees are cold.\n"},
        {"2022 was a good year.\n", "paragraph: 2022 was a good year.\n"},
        {"6.7 inches are enough.\n", "paragraph: 6.7 inches are enough.\n"},
    };
    for (const BlockCase& entry : cases) {
        EXPECT_EQ(dump(entry.text), entry.lines);
    }
}

TEST(ReadBlocks, KnowsAPagesTitle) {
    const BlockCase cases[] = {
        {"News / Phones\nNova 7 is here: all there is to know\n\nIt is big.\n",
         "boilerplate: News / Phones\nheading: Nova 7 is here: all there is to know\n"
         "paragraph: It is big.\n"},
        {"Daily Handset\nThe Nova 7 is here at last\n\nIt is big.\n",
         "heading: Daily Handset\nheading: The Nova 7 is here at last\nparagraph: It is big.\n"},
        {"The Nova 7 is here at last\nA picture of it\n\nIt is big.\n",
         "heading: The Nova 7 is here at last\ncaption: A picture of it\nparagraph: It is big.\n"},
    };
    for (const BlockCase& entry : cases) {
        EXPECT_EQ(dump(entry.text), entry.lines);
    }
}

TEST(ReadBlocks, UnderstandsListsWithoutMarks) {
    const BlockCase cases[] = {
        {"Galaxy A54\nScreen 6.4 inches\nRAM 8\nBack of glass\n",
         "heading: Galaxy A54\nparagraph: Screen 6.4 inches\nparagraph: RAM 8\nparagraph: Back of "
         "glass\n"},
        {"The prices:\n8GB+128GB – Rs 9,999\n8GB+256GB – Rs 12,999\n",
         "paragraph: The prices:\nparagraph: 8GB+128GB – Rs 9,999\nparagraph: 8GB+256GB – Rs "
         "12,999\n"},
        {"A big phone\nThe back in blue\n", "heading: A big phone\ncaption: The back in blue\n"},
    };
    for (const BlockCase& entry : cases) {
        EXPECT_EQ(dump(entry.text), entry.lines);
    }
}

TEST(ReadBlocks, UnderstandsMarkdown) {
    const BlockCase cases[] = {
        {"# Galaxy A54\n\n## Screen\nIt is big.\n",
         "heading: Galaxy A54\nheading: Screen\nparagraph: It is big.\n"},
        {"# Galaxy A54\n\n## Screen\n\nIt is big.\n",
         "heading: Galaxy A54\nheading: Screen\nparagraph: It is big.\n"},
        {"Galaxy A54\n==========\n\nIt is big.\n", "heading: Galaxy A54\nparagraph: It is big.\n"},
        {"It is big.\n\n---\n\nIt is heavy.\n", "paragraph: It is big.\nparagraph: It is heavy.\n"},
        {"> It is big.\n", "paragraph: It is big.\n"},
        {"#1 phone of the year is here.\n", "paragraph: #1 phone of the year is here.\n"},
        {"####### too deep for a heading.\n", "paragraph: ####### too deep for a heading.\n"},
    };
    for (const BlockCase& entry : cases) {
        EXPECT_EQ(dump(entry.text), entry.lines);
    }
}

TEST(ReadBlocks, JoinsWrappedLines) {
    const BlockCase cases[] = {
        {"The phone that we have held in our hands for a week now has a large screen that is so\n"
         "bright that it can be read outdoors.\n",
         "paragraph: The phone that we have held in our hands for a week now has a large screen "
         "that is so\nbright that it can be read outdoors.\n"},
        {"The phone that we have held in our hands for a week now has a large screen that has\r\n"
         "6.7 inches from corner to corner.\r\n",
         "paragraph: The phone that we have held in our hands for a week now has a large screen "
         "that has\r\n6.7 inches from corner to corner.\n"},
        {"The phone has a large screen that is bright\nenough to be read outdoors.\n",
         "paragraph: The phone has a large screen that is bright\nenough to be read outdoors.\n"},
        {"- The phone has a large screen that is bright\n  enough to be read outdoors\n",
         "list-item: The phone has a large screen that is bright\n  enough to be read outdoors\n"},
        {"The phone has a large screen that is bright.\nit is big.\n",
         "paragraph: The phone has a large screen that is bright.\nparagraph: it is big.\n"},
        {"The phone has a large screen that is bright,\n\nenough to be read outdoors.\n",
         "paragraph: The phone has a large screen that is bright,\nparagraph: enough to be read "
         "outdoors.\n"},
    };
    for (const BlockCase& entry : cases) {
        EXPECT_EQ(dump(entry.text), entry.lines);
    }
}

TEST(ReadBlocks, KeepsLineEndsAndMarksOutOfTheBlocks) {
    const BlockCase cases[] = {
        {"Screen\r\n\r\nIt is big.\r\n", "heading: Screen\nparagraph: It is big.\n"},
        {"\xef\xbb\xbfScreen\n\nIt is big.", "heading: Screen\nparagraph: It is big.\n"},
        {"\xef\xbb\xbf# Screen\n", "heading: Screen\n"},
        {"\xef\xbb\xbf\n\nIt is big.", "paragraph: It is big.\n"},
        {"   It is big.   \n", "paragraph: It is big.\n"},
        {"It is big.", "paragraph: It is big.\n"},
    };
    for (const BlockCase& entry : cases) {
        EXPECT_EQ(dump(entry.text), entry.lines);
    }
}

TEST(ReadBlocks, CountsTheByteOrderMarkInOffsets) {
    const auto blocks = readBlocks("\xef\xbb\xbfIt is big.\r\nIt is heavy.").blocks;
    ASSERT_EQ(blocks.size(), 2U);
    EXPECT_EQ(blocks[0].span, (Span{3, 13}));
    EXPECT_EQ(blocks[1].span, (Span{15, 27}));
}

TEST(ReadBlocks, IsLinearInTheTextsLength) {
    std::string text;
    for (int i = 0; i < 20000; ++i) {
        text += prose;
        text += i % 3 == 0 ? "\n\n" : "\n";
    }
    EXPECT_EQ(readBlocks(text).blocks.size(), 20000U);
}

}  // namespace
}  // namespace speclens
