#include "core/text/markdown_reader.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

#include "tests/text/document_dump.h"

namespace speclens {
namespace {

using test::dumpBlocks;

struct MarkdownCase {
    std::string_view markdown;
    std::string_view blocks;
};

void expectBlocks(std::span<const MarkdownCase> cases) {
    for (const MarkdownCase& entry : cases) {
        EXPECT_EQ(dumpBlocks(Document::fromMarkdown(std::string(entry.markdown))), entry.blocks)
            << entry.markdown;
    }
}

TEST(ReadMarkdown, TellsBlocksByTheirMarks) {
    const MarkdownCase cases[] = {
        {"", ""},
        {"# The screen\n\nIt is big.\n", "heading: The screen\nparagraph: It is big.\n"},
        {"## Screen ##\nIt is big.", "heading: Screen\nparagraph: It is big.\n"},
        {"The screen\n===\nIt is big.", "heading: The screen\nparagraph: It is big.\n"},
        {"Screen\n---\n\nIt is big.\n\n---\n", "heading: Screen\nparagraph: It is big.\n"},
        {"- One\n* Two\n+ [x] Three\n1. Four\n2) Five\n",
         "list-item: One\nlist-item: Two\nlist-item: Three\nlist-item: Four\nlist-item: Five\n"},
        {"> It is big,\n> they say.\n", "paragraph: It is big, they say.\n"},
        {"The screen of this new phone is larger than\nThe Rival's is.\n\nIt is bright.",
         "paragraph: The screen of this new phone is larger than The Rival's is.\n"
         "paragraph: It is bright.\n"},
        {"The screen of this phone is large.  \nIt is bright.",
         "paragraph: The screen of this phone is large.\nparagraph: It is bright.\n"},
        {"![The back](a.jpg)\n\n[![The front](b.jpg \"t\")](c)\n",
         "caption: The back\ncaption: The front\n"},
        {"**Screen**\n\nIt is big.", "heading: Screen\nparagraph: It is big.\n"},
        {"It is big.\n\n```\nint x = 5000;\n\n# no\n```\n\n~~~ sh\nno\n~~~\nIt is bright.",
         "paragraph: It is big.\nparagraph: It is bright.\n"},
        {"Read more\n", "boilerplate: Read more\n"},
        {"\xef\xbb\xbf# Screen\r\n\r\nIt is big.\r\n", "heading: Screen\nparagraph: It is big.\n"},
    };
    expectBlocks(cases);
}

TEST(ReadMarkdown, TakesMarksThatAreNoneForText) {
    const MarkdownCase cases[] = {
        {"#1 in sales", "paragraph: #1 in sales\n"},
        {"####### Deep", "paragraph: ####### Deep\n"},
        {"In C# it is", "paragraph: In C# it is\n"},
        {"\\# No heading", "paragraph: # No heading\n"},
        {"-5 degrees", "paragraph: -5 degrees\n"},
        {"``code`` is code", "paragraph: code is code\n"},
        {"2023. That was a year.", "paragraph: 2023. That was a year.\n"},
        {"It is 5 < 6 and 7 > 6", "paragraph: It is 5 < 6 and 7 > 6\n"},
    };
    expectBlocks(cases);
}

TEST(ReadMarkdown, LeavesMarksOutOfWords) {
    const MarkdownCase cases[] = {
        {"A **6.7-inch** _OLED_ ***big*** ~~old~~ `x`", "paragraph: A 6.7-inch OLED big old x\n"},
        {R"(163\*75 \_ \. \x)", "paragraph: 163*75 _ . \\x\n"},
        {"163*75*8 mm, 5 * 6, some_file_name, ~6.7",
         "paragraph: 163*75*8 mm, 5 * 6, some_file_name, ~6.7\n"},
        {"6.7&quot; &amp; R&D", "paragraph: 6.7\" & R&D\n"},
        {"The [A54](https://a.example/x_(y) \"t\") and [A34][1], [2].",
         "paragraph: The A54 and A34, [2].\n"},
        {"See <https://a.example> and <b>this</b><!-- no -->.", "paragraph: See and this.\n"},
        {"It has ![an icon](i.png)big icons.[^1]", "paragraph: It has big icons.\n"},
        {"5,000mAh<sup>1</sup> and 90 cm<sup>2</sup>", "paragraph: 5,000mAh and 90 cm2\n"},
        {"One<br>Two", "paragraph: One\nparagraph: Two\n"},
        {"It is [not a link] (really), and [neither](is this",
         "paragraph: It is [not a link] (really), and [neither](is this\n"},
    };
    expectBlocks(cases);
}

TEST(ReadMarkdown, LeavesOutWhatIsNotShown) {
    const MarkdownCase cases[] = {
        {"It is big.\n\n[1]: https://a.example \"t\"\n", "paragraph: It is big.\n"},
        {"It is big.\n<!-- no\nnever\n--> It is bright.",
         "paragraph: It is big.\nparagraph: It is bright.\n"},
        {"<script>\nvar x = 1;\n</script>\nIt is big.", "paragraph: It is big.\n"},
        {"<style>p {}</style>\nIt is big.", "paragraph: It is big.\n"},
        {"<div align=center>\nIt is big.\n</div>", "paragraph: It is big.\n"},
        {"[Another phone has been seen in a shop](a)\n\nIt is big.", "paragraph: It is big.\n"},
    };
    expectBlocks(cases);
}

TEST(ReadMarkdown, TakesTheTitleOfAFrontMatterWhereThereIsNoHeadline) {
    const MarkdownCase cases[] = {
        {"---\ntitle: \"The A54: a review\"\ndate: 2023-03-15\n---\nIt is big.",
         "heading: The A54: a review\nparagraph: It is big.\n"},
        {"+++\ntitle = 'The A54'\n+++\nIt is big.", "heading: The A54\nparagraph: It is big.\n"},
        {"---\ntitle: The A54\n---\n# A review\nIt is big.",
         "heading: A review\nparagraph: It is big.\n"},
        {"---\n\nIt is big.\n\n---\n", "paragraph: It is big.\n"},
        {"---\nIt never ends.", "paragraph: It never ends.\n"},
    };
    expectBlocks(cases);
}

TEST(ReadMarkdown, ReadsTablesAsRowsOfCells) {
    const MarkdownCase cases[] = {
        {"| | A54 | A34 |\n|---|:-:|--:|\n| RAM | **8 GB** | |\n\nIt is big.",
         "table-row: []{A54}{A34}\ntable-row: [RAM][8 GB][]\nparagraph: It is big.\n"},
        {"Part | Value\n--- | ---\nRAM | 8 GB\nA \\| B | `a|b`\n",
         "table-row: {Part}{Value}\ntable-row: [RAM][8 GB]\ntable-row: [A | B][a|b]\n"},
        {"| RAM | 8 GB |\n", "table-row: [RAM][8 GB]\n"},
        {"| Cameras | 50 MP<br>8 MP |\n|--|--|\n", "table-row: {Cameras}{50 MP; 8 MP}\n"},
        {"- Battery: 5,000 mAh\n- Big\n", "list-item: [Battery][5,000 mAh]\nlist-item: Big\n"},
        {"One | two\n", "paragraph: One | two\n"},
    };
    expectBlocks(cases);
}

TEST(ReadMarkdown, LeadsBackToTheFile) {
    struct Case {
        std::string_view markdown;
        std::string_view words;
        std::string_view bytes;
    };
    const Case cases[] = {
        {"A **6.7**&quot; one", "6.7\"", "6.7**&quot;"},
        {"[6.7](a)-inch", "6.7-inch", "6.7](a)-inch"},
        {"> 6.7\r\n> inch", "6.7 inch", "6.7\r\n> inch"},
        {"\xef\xbb\xbf- 8 GB", "8 GB", "8 GB"},
    };
    for (const Case& entry : cases) {
        const Document document = Document::fromMarkdown(std::string(entry.markdown));
        const std::size_t at = document.text().find(entry.words);
        ASSERT_NE(at, std::string_view::npos) << document.text();
        const Span words{static_cast<std::uint32_t>(at),
                         static_cast<std::uint32_t>(at + entry.words.size())};
        EXPECT_EQ(document.inFile(words).of(document.file()), entry.bytes);
    }
}

/// Texts that take quadratic work from a careless reader.
TEST(ReadMarkdown, IsLinearInHostileTexts) {
    const std::string_view parts[] = {
        "[", "]",     "[](",  "[a](b)", "[a](b \"", "![",     "*a ",         "_",    "`",
        "<", "<a ",   "<!--", "|",      "|\n",      "> ",     "#",           "- \n", "\\",
        "&", "~~~\n", "a\n",  "[^a]",   "[a][b",    "<sup>1", "a|b\n--|--\n"};
    for (const std::string_view part : parts) {
        std::string text;
        while (text.size() < 2'000'000) {
            text += part;
        }
        const auto begin = std::chrono::steady_clock::now();
        static_cast<void>(readMarkdown(text));
        EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20)) << part;
    }
}

}  // namespace
}  // namespace speclens
