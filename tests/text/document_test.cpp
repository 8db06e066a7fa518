#include "core/text/document.h"

#include <gtest/gtest.h>

#include <string>

namespace speclens {
namespace {

TEST(Document, KeepsTheBytesOfItsFile) {
    const std::string bytes = "\xef\xbb\xbfScreen\r\n\r\nIt is 6.7″ big.\r\n";
    const Document document = Document::fromPlainText(bytes);
    EXPECT_EQ(document.text(), bytes);
    EXPECT_EQ(document.file(), bytes);
    EXPECT_EQ(document.inFile({3, 9}), (Span{3, 9}));
}

TEST(Document, HasBlocksThatDoNotOverlap) {
    const Document document = Document::fromPlainText(
        "Read more\nA phone\nin blue\n\nIt is big.\n- 8GB\n| a | b |\n\n> It is said.\n");
    std::uint32_t end = 0;
    for (const Block& block : document.blocks()) {
        EXPECT_GE(block.span.begin, end);
        EXPECT_LT(block.span.begin, block.span.end);
        end = block.span.end;
    }
    EXPECT_LE(end, document.text().size());
    EXPECT_EQ(document.blocks().size(), 7U);
}

TEST(Document, StaysReadableWhenMoved) {
    Document first = Document::fromPlainText("Screen\n\nIt is big.\n");
    const Document second = std::move(first);
    EXPECT_EQ(second.title(), "Screen");
    EXPECT_EQ(second.blocks().at(1).span.of(second.text()), "It is big.");
}

TEST(DocumentTitle, IsTheFirstHeadlineElseAHeadingElseProse) {
    struct TitleCase {
        std::string text;
        std::string_view title;
    };
    const TitleCase cases[] = {
        {"", ""},
        {"\n\n", ""},
        {"Read more\n", ""},
        {"Galaxy A54 review\n\nIt is big.\n", "Galaxy A54 review"},
        {"# Galaxy A54 review\n\nIt is big.\n", "Galaxy A54 review"},
        {"\xef\xbb\xbfGalaxy A54 review\n", "Galaxy A54 review"},
        {"Skip to content\n\nGalaxy A54 review\n", "Galaxy A54 review"},
        {"It is big.\n\nScreen\n\nIt is bright.\n", "Screen"},
        {"It is big.\n\nIt is heavy.\n", "It is big."},
        {"Pocket & Pixel\n\nWhich phone of the range is which?\n\nThere are four.\n",
         "Which phone of the range is which?"},
    };
    for (const TitleCase& entry : cases) {
        EXPECT_EQ(Document::fromPlainText(entry.text).title(), entry.title);
    }
}

TEST(BlockKindName, IsOneWordForEachKind) {
    const std::pair<BlockKind, std::string_view> cases[] = {
        {BlockKind::Heading, "heading"},    {BlockKind::Paragraph, "paragraph"},
        {BlockKind::ListItem, "list-item"}, {BlockKind::TableRow, "table-row"},
        {BlockKind::Caption, "caption"},    {BlockKind::Boilerplate, "boilerplate"},
    };
    for (const auto& [kind, name] : cases) {
        EXPECT_EQ(blockKindName(kind), name);
    }
}

}  // namespace
}  // namespace speclens
