#include "core/text/document_format.h"

#include <gtest/gtest.h>

namespace speclens {
namespace {

struct FormatCase {
    std::string_view name;
    std::string_view bytes;
    DocumentFormat format;
};

TEST(RecognizeFormat, GoesByTheNameAndTheHeadOfTheFile) {
    const FormatCase cases[] = {
        {"a.html", "It is big.", DocumentFormat::Html},
        {"folder/A.HTM", "It is big.", DocumentFormat::Html},
        {"a.xhtml", "It is big.", DocumentFormat::Html},
        {"a.md", "# Screen", DocumentFormat::Markdown},
        {"a.Markdown", "<p>It is big.", DocumentFormat::Markdown},
        {"a.txt", "<!DOCTYPE html><p>It is big.", DocumentFormat::Html},
        {"", "\xef\xbb\xbf\n <!doctype HTML PUBLIC \"x\">", DocumentFormat::Html},
        {"-", "<html><body>", DocumentFormat::Html},
        {"-", "<!-- saved from url=(0014) --> <HTML>", DocumentFormat::Html},
        {"-", "<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<html>", DocumentFormat::Html},
        {"-", "<div class=story>It is big.", DocumentFormat::Html},
        {"-", "<p>It is big.", DocumentFormat::Html},
    };
    for (const FormatCase& entry : cases) {
        EXPECT_EQ(recognizeFormat(entry.name, entry.bytes), entry.format)
            << entry.name << ": " << entry.bytes;
    }
}

TEST(RecognizeFormat, TakesAllElseForPlainText) {
    const FormatCase cases[] = {
        {"a.txt", "It is big.", DocumentFormat::PlainText},
        {"", "", DocumentFormat::PlainText},
        {".html", "It is big.", DocumentFormat::PlainText},
        {"a.html.txt", "It is big.", DocumentFormat::PlainText},
        {"html", "It is big.", DocumentFormat::PlainText},
        {"-", "# Screen\n\nIt is big.", DocumentFormat::PlainText},
        {"-", "<3 this phone", DocumentFormat::PlainText},
        {"-", "<redacted> said so", DocumentFormat::PlainText},
        {"-", "<!-- a note -->\nIt is big.", DocumentFormat::PlainText},
        {"-", "It is <b>big</b>.", DocumentFormat::PlainText},
        {"-", "<", DocumentFormat::PlainText},
    };
    for (const FormatCase& entry : cases) {
        EXPECT_EQ(recognizeFormat(entry.name, entry.bytes), entry.format)
            << entry.name << ": " << entry.bytes;
    }
}

TEST(ReadDocument, ReadsEachFormatAsSuch) {
    EXPECT_EQ(readDocument("<p>6.7&quot;", "a.html").text(), "6.7\"\n");
    EXPECT_EQ(readDocument("**6.7**&quot;", "a.md").text(), "6.7\"\n");
    EXPECT_EQ(readDocument("**6.7**&quot;", "a.txt").text(), "**6.7**&quot;");
}

}  // namespace
}  // namespace speclens
