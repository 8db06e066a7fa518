// The same article as plain text, as a saved web page and as Markdown.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "core/extract/extractor.h"
#include "core/text/article_file.h"
#include "core/text/document_format.h"

namespace speclens::test {
namespace {

const Extractor& extractor() {
    static const Extractor shared;
    return shared;
}

Document readPage(const std::string& name) {
    const std::filesystem::path path =
        std::filesystem::path(SPECLENS_SOURCE_DIR) / "tests/extract/pages" / name;
    return readDocument(readArticleFile(path.string()), path.string());
}

std::vector<std::string> claimLines(const Document& document) {
    std::vector<std::string> lines;
    for (const Claim& claim : extractor().extract(document)) {
        lines.push_back(fullName(claim.phone) + " | " +
                        std::string(attribute(claim.attribute).key) + " = " +
                        canonicalText(claim.value) + (claim.confirmed() ? "" : "?"));
    }
    return lines;
}

TEST(PageFormat, ChangesNoClaim) {
    for (const std::string name : {"launch", "specs"}) {
        const std::vector<std::string> lines = claimLines(readPage(name + ".txt"));
        EXPECT_GE(lines.size(), 9U);
        EXPECT_THAT(claimLines(readPage(name + ".html")), testing::UnorderedElementsAreArray(lines))
            << name;
        EXPECT_THAT(claimLines(readPage(name + ".md")), testing::UnorderedElementsAreArray(lines))
            << name;
    }
}

TEST(PageFormat, ChangesNoTitle) {
    for (const std::string end : {".txt", ".html", ".md"}) {
        EXPECT_EQ(readPage("launch" + end).title(),
                  "Xiaomi 13 Lite arrives in Europe with two selfie cameras");
        EXPECT_EQ(readPage("specs" + end).title(), "Motorola Edge 40 specifications and price");
    }
}

TEST(PageFormat, LetsEvidenceBeWhatTheFileHolds) {
    const Document page = readPage("launch.html");
    std::vector<std::string> evidence;
    for (const Claim& claim : extractor().extract(page)) {
        evidence.emplace_back(page.inFile(claim.evidence).of(page.file()));
    }
    EXPECT_THAT(evidence, testing::IsSupersetOf({"6.55</strong>-inch", "120</b>Hz", "4,500mAh",
                                                 "&euro;499", "Snapdragon 7 Gen&nbsp;1"}));
}

}  // namespace
}  // namespace speclens::test
