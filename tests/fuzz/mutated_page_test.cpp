// Web pages and Markdown, mutilated: reading them stays sound.
#include <gtest/gtest.h>

#include <filesystem>

#include "tests/fuzz/text_mutator.h"
#include "tests/support/sound_reading.h"
#include "tests/support/temporary_folder.h"

namespace speclens::test {
namespace {

struct SeedPage {
    std::string text;
    DocumentFormat format;
};

std::vector<SeedPage> seedPages() {
    std::vector<SeedPage> pages;
    for (const auto& entry : std::filesystem::directory_iterator(
             std::filesystem::path(SPECLENS_SOURCE_DIR) / "tests/extract/pages")) {
        const std::string text = readFile(entry.path());
        pages.push_back({text, recognizeFormat(entry.path().string(), text)});
    }
    return pages;
}

TEST(MutatedPage, IsReadSoundly) {
    constexpr int rounds = 60;
    const Extractor extractor;
    const std::vector<SeedPage> pages = seedPages();
    std::vector<std::string> texts;
    for (const SeedPage& page : pages) {
        texts.push_back(page.text);
    }
    TextMutator mutator(texts, 20230226);
    std::size_t read = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const SeedPage& page : pages) {
            const std::string mutated = mutator.mutated(page.text);
            read += isText(mutated) ? 1 : 0;
            ASSERT_EQ(unsoundness(extractor, mutated, page.format), "") << "round " << round << "\n"
                                                                        << mutated;
        }
    }
    EXPECT_GT(read, pages.size() * rounds / 2);
}

TEST(MutatedPage, IsReadSoundlyWhereItIsCut) {
    constexpr std::size_t step = 37;
    const Extractor extractor;
    for (const SeedPage& page : seedPages()) {
        for (std::size_t size = 0; size < page.text.size(); size += step) {
            ASSERT_EQ(unsoundness(extractor, page.text.substr(0, size), page.format), "") << size;
            ASSERT_EQ(unsoundness(extractor, page.text.substr(size), page.format), "") << size;
        }
    }
}

TEST(MutatedPage, IsReadWhereItIsMadeOfNothingButTags) {
    const std::string_view parts[] = {"<p>",
                                      "</p>",
                                      "<div>",
                                      "</div>",
                                      "<b>",
                                      "</b>",
                                      "<table>",
                                      "</table>",
                                      "<tr>",
                                      "<td>",
                                      "<th>",
                                      "<ul>",
                                      "<li>",
                                      "</ul>",
                                      "<h1>",
                                      "</h1>",
                                      "<main>",
                                      "</main>",
                                      "<article>",
                                      "<a href=x>",
                                      "</a>",
                                      "<sup>1",
                                      "</sup>",
                                      "<span hidden>",
                                      "</span>",
                                      "<br>",
                                      "<dl>",
                                      "<dt>",
                                      "<dd>",
                                      "<pre>",
                                      "</pre>",
                                      "<nav>",
                                      "</nav>",
                                      "<!-- ",
                                      " -->",
                                      "&quot;",
                                      "&shy;",
                                      "&nbsp;",
                                      "5,000mAh ",
                                      "\n",
                                      " ",
                                      "Galaxy S22 ",
                                      "has a ",
                                      "6.1",
                                      " inch screen.",
                                      "<td rowspan=3 colspan=2>",
                                      "<script>",
                                      "</script>"};
    std::mt19937 random(20230504);
    const Extractor extractor;
    for (int round = 0; round < 1500; ++round) {
        std::string page;
        for (int i = 0; i < 60; ++i) {
            page += parts[random() % std::size(parts)];
        }
        ASSERT_EQ(unsoundness(extractor, page, DocumentFormat::Html), "") << page;
        ASSERT_EQ(unsoundness(extractor, page, DocumentFormat::Markdown), "") << page;
    }
}

}  // namespace
}  // namespace speclens::test
