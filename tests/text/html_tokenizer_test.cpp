#include "core/text/html_tokenizer.h"

#include <gtest/gtest.h>

#include <string>

namespace speclens {
namespace {

/// The tokens: "<p>" a start tag, "</p>" an end tag, other text as it is, with bars between.
std::string dump(std::string_view file) {
    HtmlTokenizer tokens(file, {0, static_cast<std::uint32_t>(file.size())});
    std::string all;
    while (const auto token = tokens.next()) {
        all += all.empty() ? "" : "|";
        switch (token->kind) {
            case HtmlToken::Kind::Text:
                all += token->span.of(file);
                break;
            case HtmlToken::Kind::StartTag:
                all += "<" + std::string(token->name) + ">";
                break;
            case HtmlToken::Kind::EndTag:
                all += "</" + std::string(token->name) + ">";
                break;
        }
    }
    return all;
}

struct TokenCase {
    std::string_view file;
    std::string_view tokens;
};

TEST(HtmlTokenizer, CutsTagsFromText) {
    const TokenCase cases[] = {
        {"", ""},
        {"Only text", "Only text"},
        {"<p>It is big.</p>", "<p>|It is big.|</p>"},
        {"<P CLASS=a>x", "<P>|x"},
        {"<a href='x>y' title=\"<b>\">z</a>", "<a>|z|</a>"},
        {"<a href=x'y>z", "<a>|z"},
        {"<br/>x<br />y", "<br>|x|<br>|y"},
        {"<my-price>1</my-price>", "<my-price>|1|</my-price>"},
        {"<p\nid=a\n>x", "<p>|x"},
    };
    for (const TokenCase& entry : cases) {
        EXPECT_EQ(dump(entry.file), entry.tokens) << entry.file;
    }
}

TEST(HtmlTokenizer, LeavesOutWhatIsNeither) {
    const TokenCase cases[] = {
        {"<!DOCTYPE html><p>x", "<p>|x"},
        {"a<!-- <p>no</p> -->b", "a|b"},
        {"a<!-->b", "a|b"},
        {"a<!--->b", "a|b"},
        {"a<!-- never closed <p>", "a"},
        {"<?xml version='1.0'?>x", "x"},
        {"a</>b</ p>c", "a|b|c"},
        {"a<![CDATA[x]]>b", "a|b"},
        {"a<p class=\"never closed>b", "a"},
        {"a<p", "a"},
    };
    for (const TokenCase& entry : cases) {
        EXPECT_EQ(dump(entry.file), entry.tokens) << entry.file;
    }
}

TEST(HtmlTokenizer, TakesBracketsThatBeginNoTagForText) {
    const TokenCase cases[] = {
        {"5 < 6", "5 |< 6"},     {"<3", "<3"}, {"<", "<"}, {"a<<b>c", "a|<|<b>|c"},
        {"x <5 mm", "x |<5 mm"},
    };
    for (const TokenCase& entry : cases) {
        EXPECT_EQ(dump(entry.file), entry.tokens) << entry.file;
    }
}

TEST(HtmlTokenizer, SkipsToTheEndTagOfTheSameElement) {
    struct Case {
        std::string_view file;
        std::string_view content;
        std::string_view behind;
    };
    const Case cases[] = {
        {"a < b</script>x", "a < b", "x"},
        {"'</p></scripts>'</SCRIPT >x", "'</p></scripts>'", "x"},
        {"never closed</p", "never closed</p", ""},
    };
    for (const Case& entry : cases) {
        HtmlTokenizer tokens(entry.file, {0, static_cast<std::uint32_t>(entry.file.size())});
        EXPECT_EQ(tokens.skipRaw("script").of(entry.file), entry.content);
        const auto next = tokens.next();
        EXPECT_EQ(next ? next->span.of(entry.file) : "", entry.behind);
    }
}

TEST(HtmlAttributeReader, ReadsNamesAndValues) {
    struct Case {
        std::string_view attributes;
        std::string_view all;
    };
    const Case cases[] = {
        {"", ""},
        {" class=\"a b\" id='c'", "class=a b;id=c;"},
        {" hidden", "hidden=;"},
        {" a = 1 b=2/", "a=1;b=2/;"},
        {" hidden/", "hidden=;"},
        {" a=\"<>\"b=x", "a=<>;b=x;"},
        {" =x=y", "=x=y;"},
        {" a=", "a=;"},
    };
    for (const Case& entry : cases) {
        HtmlAttributeReader reader(entry.attributes);
        std::string all;
        while (const auto attribute = reader.next()) {
            all += std::string(attribute->name) + "=" + std::string(attribute->value) + ";";
        }
        EXPECT_EQ(all, entry.all) << entry.attributes;
    }
}

}  // namespace
}  // namespace speclens
