#include "core/text/html_reader.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

#include "tests/text/document_dump.h"

namespace speclens {
namespace {

using test::dumpBlocks;

struct HtmlCase {
    std::string_view html;
    std::string_view blocks;
};

void expectBlocks(std::span<const HtmlCase> cases) {
    for (const HtmlCase& entry : cases) {
        EXPECT_EQ(dumpBlocks(Document::fromHtml(std::string(entry.html))), entry.blocks)
            << entry.html;
    }
}

TEST(ReadHtml, TellsBlocksByTheirElements) {
    const HtmlCase cases[] = {
        {"", ""},
        {"Only text", "paragraph: Only text\n"},
        {"<h2>Screen</h2><p>It is big.<p>It is bright.",
         "heading: Screen\nparagraph: It is big.\nparagraph: It is bright.\n"},
        {"<div>One<div>Two</div>Three</div>", "paragraph: One\nparagraph: Two\nparagraph: Three\n"},
        {"<ul><li>One<li><p>Two</p></ul>Three",
         "list-item: One\nlist-item: Two\nparagraph: Three\n"},
        {"<ul><li>One<ul><li>Two</ul>Three</ul>",
         "list-item: One\nlist-item: Two\nlist-item: Three\n"},
        {"<blockquote>It is big.</blockquote>", "paragraph: It is big.\n"},
        {"<figure><img src=a alt=b><figcaption>The back</figcaption></figure>",
         "caption: The back\n"},
        {"<div class=\"wp-caption\"><p class='wp-caption-text'>The back</p></div>",
         "caption: The back\n"},
        {"<pre>One\nTwo</pre>", "paragraph: One\nparagraph: Two\n"},
        {"One<hr>Two", "paragraph: One\nparagraph: Two\n"},
        {"One<br>Two<br/>Three</br>", "paragraph: One\nparagraph: Two\nparagraph: Three\n"},
        {"<h2>The<br>screen</h2>", "heading: The screen\n"},
        {"<p>It has a screen that is large and bright<br>enough to be read.</p>",
         "paragraph: It has a screen that is large and bright enough to be read.\n"},
    };
    expectBlocks(cases);
}

TEST(ReadHtml, KeepsWordsWholeAndBlanksAsBrowsersDo) {
    const HtmlCase cases[] = {
        {"<p>6.<b>67</b>-<i>inch</i></p>", "paragraph: 6.67-inch\n"},
        {"<p>  It\n\t is  <b> big </b> .\n</p>", "paragraph: It is big .\n"},
        {"<p>6.67&quot; &amp; 120&nbsp;Hz, &lt;8&nbsp;mm</p>",
         "paragraph: 6.67\" & 120 Hz, <8 mm\n"},
        {"<p>Snap&shy;dragon, 5<wbr>000</p>", "paragraph: Snapdragon, 5000\n"},
        {"<p>A<my-price>449</my-price></p>", "paragraph: A 449\n"},
        {"<p>R&D at 5 < 6</p>", "paragraph: R&D at 5 < 6\n"},
    };
    expectBlocks(cases);
}

TEST(ReadHtml, LeavesMarksOfFootnotesOut) {
    const HtmlCase cases[] = {
        {"<p>5,000mAh<sup>1</sup> and</p>", "paragraph: 5,000mAh and\n"},
        {"<p>120<sup><a href='#n'>[2]</a></sup>Hz</p>", "paragraph: 120Hz\n"},
        {"<p>Snapdragon<sup>TM</sup> 8</p>", "paragraph: Snapdragon 8\n"},
        {"<p>90 cm<sup>2</sup></p>", "paragraph: 90 cm2\n"},
        {"<p>the 1<sup>st</sup></p>", "paragraph: the 1st\n"},
        {"<p>9200<sup>+</sup></p>", "paragraph: 9200+\n"},
    };
    expectBlocks(cases);
}

TEST(ReadHtml, ReadsTablesAsRowsOfCells) {
    const HtmlCase cases[] = {
        {"<table><tr><th>Battery<td>5,000 mAh<tr><th>Screen<td>6.7 in</table>",
         "table-row: [Battery][5,000 mAh]\ntable-row: [Screen][6.7 in]\n"},
        {"<table><thead><tr><th></th><th>A54</th><th>A34</th></tr></thead><tbody>"
         "<tr><td>RAM</td><td>8 GB</td><td></td></tr></tbody></table>",
         "table-row: []{A54}{A34}\ntable-row: [RAM][8 GB][]\n"},
        {"<table><tr><td colspan=2>Display</td></tr><tr><td>Size</td><td>6.7 in</td></tr></table>",
         "table-row: [Display][]\ntable-row: [Size][6.7 in]\n"},
        {"<table><tr><th rowspan=2>Display</th><td>Size</td><td>6.7 in</td></tr>"
         "<tr><td>Type</td><td>OLED</td></tr></table>",
         "table-row: [Display][Size][6.7 in]\ntable-row: [][Type][OLED]\n"},
        {"<table><tr><td>Cameras<td>50 MP main<br>8 MP ultrawide<p>2 MP macro</table>",
         "table-row: [Cameras][50 MP main; 8 MP ultrawide; 2 MP macro]\n"},
        {"<table><caption>The A54</caption><tr><td>RAM<td>8 GB</table>",
         "heading: The A54\ntable-row: [RAM][8 GB]\n"},
        {"<dl><dt>Battery<dd>5,000 mAh<dt>Colors<dd>Black<dd>White</dl>",
         "table-row: [Battery][5,000 mAh]\ntable-row: [Colors][Black; White]\n"},
        {"<td>Loose</td><td>cells</td>", "paragraph: Loose\nparagraph: cells\n"},
    };
    expectBlocks(cases);
}

TEST(ReadHtml, TakesTablesThatOnlyLayOutAPageForProse) {
    constexpr std::string_view sentence =
        "The phone has a large screen that is bright enough to be read outdoors on a sunny day.";
    const std::string page = "<table><tr><td><h2>Screen</h2><p>" + std::string(sentence) + "<p>" +
                             std::string(sentence) + "<td>Other</table>";
    EXPECT_EQ(dumpBlocks(Document::fromHtml(page)),
              "heading: Screen\nparagraph: " + std::string(sentence) +
                  "\nparagraph: " + std::string(sentence) + "\nparagraph: Other\n");
    EXPECT_EQ(dumpBlocks(Document::fromHtml("<table><tr><td>Outer<table><tr><td>RAM<td>8 GB"
                                            "</table>behind</table>")),
              "table-row: [Outer]\ntable-row: [RAM][8 GB]\nparagraph: behind\n");
}

TEST(ReadHtml, FindsRowsAmongLines) {
    const HtmlCase cases[] = {
        {"<ul><li>Battery: 5,000 mAh</li><li>Big and bright</li></ul>",
         "list-item: [Battery][5,000 mAh]\nlist-item: Big and bright\n"},
        {"<p>Screen: 6.7 in<br>RAM: 8 GB<br>Battery: 5,000 mAh</p>",
         "table-row: [Screen][6.7 in]\ntable-row: [RAM][8 GB]\ntable-row: [Battery][5,000 mAh]\n"},
        {"<div>Screen</div><div>6.7 in</div><div>Memory</div><div>8 GB</div><div>Battery</div>"
         "<div>5,000 mAh</div>",
         "table-row: [Screen][6.7 in]\ntable-row: [Memory][8 GB]\ntable-row: [Battery][5,000 "
         "mAh]\n"},
        {"<p>One thing: it is big.</p>", "paragraph: One thing: it is big.\n"},
    };
    expectBlocks(cases);
}

TEST(ReadHtml, LeavesOutWhatIsNotShownAndWhatIsNoStory) {
    for (const std::string_view left :
         {"<script>if (a < b) x('<p>');</script>",
          "<style>p { color: red }</style>",
          "<noscript>Turn it on</noscript>",
          "<template><p>Later</p></template>",
          "<head><meta charset=utf-8><link rel=x></head>",
          "<svg><text>Logo</text></svg>",
          "<nav><ul><li>Phones</ul></nav>",
          "<aside>More</aside>",
          "<footer>Ours</footer>",
          "<form>Your name <input></form>",
          "<button>Buy</button>",
          "<select><option>One</select>",
          "<iframe>Old</iframe>",
          "<textarea>x</textarea>",
          "<div hidden>Later</div>",
          "<p style='color:red; display: none'>Later</p>",
          "<p aria-hidden=true>Later</p>",
          "<span class='sr-only'>To the screen</span>",
          "<div role=navigation>Phones</div>",
          "<div class='cookie-banner open'>We use</div>",
          "<div id=comments><article>I like it</article></div>",
          "<div class='entry-related_posts'>Other</div>",
          "<ul class=social-share><li>Mail</ul>",
          "<p><a href=x>Another phone has been seen in a shop</a></p>",
          "<video>No video</video>",
          "<!-- <p>No</p> -->",
          "<p hidden>One<p hidden>Two"}) {
        const std::string page = "<p>It is big.</p>" + std::string(left) + "<p>It is bright.</p>";
        EXPECT_EQ(dumpBlocks(Document::fromHtml(
                      page + "<p>And it has a large battery that lasts for two days, which is more "
                             "than any other phone of this size can say of itself today.</p>")),
                  "paragraph: It is big.\nparagraph: It is bright.\nparagraph: And it has a large "
                  "battery that lasts for two days, which is more than any other phone of this "
                  "size can say of itself today.\n")
            << left;
    }
}

TEST(ReadHtml, KeepsWhatOnlyLooksLikeIt) {
    const HtmlCase cases[] = {
        {"<p class='has-sidebar'>It is big.</p>", "paragraph: It is big.\n"},
        {"<p class=shareholders>It is big.</p>", "paragraph: It is big.\n"},
        {"<p style='display:block'>It is big.</p>", "paragraph: It is big.\n"},
        {"<p aria-hidden=false>It is big.</p>", "paragraph: It is big.\n"},
        {"<body class='sidebar comments'>It is big.", "paragraph: It is big.\n"},
        {"<article class='category-related'>It is big.</article>", "paragraph: It is big.\n"},
        {"<form id=page><h1>The new phone is here</h1>It is big.</form>",
         "heading: The new phone is here\nparagraph: It is big.\n"},
        {"<div class=content-sidebar><main>It is big.</main></div>", "paragraph: It is big.\n"},
        {"<p><a href=x>A54</a> and <a href=x>A34</a></p>", "paragraph: A54 and A34\n"},
        {"<p><a href=x>It is as big as nobody thought.</a></p>",
         "paragraph: It is as big as nobody thought.\n"},
        {"<div class=related>Only this is here</div>", "paragraph: Only this is here\n"},
        {"<p><strong>Screen</strong></p>It is big.", "heading: Screen\nparagraph: It is big.\n"},
        {"<p><strong>It is big.</strong></p>", "paragraph: It is big.\n"},
        {"<p><b>Screen</b> and more</p>", "paragraph: Screen and more\n"},
        {"<p>Read more</p>", "boilerplate: Read more\n"},
    };
    expectBlocks(cases);
}

TEST(ReadHtml, ReadsMisnestedAndUnclosedElements) {
    const HtmlCase cases[] = {
        {"<p><b>One<p>Two</b>Three", "heading: One\nparagraph: TwoThree\n"},
        {"</div></p>One</li></td>Two", "paragraph: One\nparagraph: Two\n"},
        {"<div><p>One</div>Two</p>Three", "paragraph: One\nparagraph: Two\nparagraph: Three\n"},
        {"<h2>One</h3>Two", "heading: One\nparagraph: Two\n"},
        {"<span hidden>One</span>Two", "paragraph: Two\n"},
        {"<p><span hidden>One<p>Two", "paragraph: Two\n"},
        {"<svg/>One", "paragraph: One\n"},
        {"<table><tr><td>RAM<title>One</title><td>8 GB</table>",
         "table-row: [RAM]\nheading: One\ntable-row: [8 GB]\n"},
    };
    expectBlocks(cases);
}

TEST(ReadHtml, TakesEmptyElementsOfXmlAtTheirWord) {
    EXPECT_EQ(
        dumpBlocks(Document::fromHtml("<?xml version='1.0'?><html><script src='a'/>One</html>")),
        "paragraph: One\n");
    EXPECT_EQ(dumpBlocks(Document::fromHtml("<html><script src='a'/>One</html>")), "");
}

std::string prose(const std::string& subject) {
    return "<p>" + subject +
           " has a large screen that is bright enough to be read outdoors on a sunny day, and a "
           "battery that lasts for more than two days of the most ordinary use.</p>";
}

bool reads(const std::string& page, std::string_view words) {
    return dumpBlocks(Document::fromHtml(page)).find(words) != std::string::npos;
}

TEST(ReadHtml, PrefersTheMainElementAndTheStoryInIt) {
    const std::string around = prose("The list") + "<main>" + prose("The main") + "</main>";
    EXPECT_TRUE(reads(around, "The main has"));
    EXPECT_FALSE(reads(around, "The list has"));

    const std::string story = "<h1>A new phone has come out</h1><article>" + prose("The story") +
                              prose("It") + "</article><article>" + prose("A comment") +
                              "</article>" + prose("The list");
    EXPECT_TRUE(reads(story, "The story has"));
    EXPECT_TRUE(reads(story, "A new phone has come out"));
    EXPECT_FALSE(reads(story, "A comment has"));
    EXPECT_FALSE(reads(story, "The list has"));
}

TEST(ReadHtml, KeepsAllStoriesOfAListAndWhatIsOutsideOfShortArticles) {
    const std::string list = "<article>" + prose("The first") + "</article><article>" +
                             prose("The second") + "</article>";
    EXPECT_TRUE(reads(list, "The first has"));
    EXPECT_TRUE(reads(list, "The second has"));

    const std::string outside = "<article>A card</article><main></main>" + prose("The story");
    EXPECT_TRUE(reads(outside, "The story has"));
}

TEST(ReadHtml, TakesThePageTitleWhereThereIsNoHeadline) {
    EXPECT_EQ(dumpBlocks(Document::fromHtml("<title>A &amp; B</title><p>It is big.</p>")),
              "heading: A & B\nparagraph: It is big.\n");
    EXPECT_EQ(dumpBlocks(Document::fromHtml("<title>A - Site</title><h1>A</h1><p>It is big.</p>")),
              "heading: A\nparagraph: It is big.\n");
}

TEST(ReadHtml, LeadsBackToTheFile) {
    struct Case {
        std::string_view html;
        std::string_view words;
        std::string_view bytes;
    };
    const Case cases[] = {
        {"<p>6.67&quot; big</p>", "6.67\"", "6.67&quot;"},
        {"<p>6.<b>67</b> in</p>", "6.67", "6.<b>67"},
        {"<p>It  is\n big</p>", "is big", "is\n big"},
        {"\xef\xbb\xbf<p>120&nbsp;Hz</p>", "120 Hz", "120&nbsp;Hz"},
        {"<p>&euro;449</p>", "€449", "&euro;449"},
        {"<table><tr><td>A<td>8 GB</table>", "8 GB", "8 GB"},
    };
    for (const Case& entry : cases) {
        const Document document = Document::fromHtml(std::string(entry.html));
        const std::size_t at = document.text().find(entry.words);
        ASSERT_NE(at, std::string_view::npos) << document.text();
        const Span words{static_cast<std::uint32_t>(at),
                         static_cast<std::uint32_t>(at + entry.words.size())};
        EXPECT_EQ(document.inFile(words).of(document.file()), entry.bytes);
    }
}

/// Pages that take quadratic work from a careless reader.
TEST(ReadHtml, IsLinearInHostilePages) {
    const std::string_view parts[] = {
        "<div>",       "<div><p>", "<b>",        "<b><p>",
        "<a href=x>y", "<table>",  "<td>",       "</div>",
        "</x>",        "<ul><li>", "<p hidden>", "<span hidden>",
        "<!--",        "<",        "<p a='",     "</script",
        "&",           "&amp",     "<sup>1",     "<dl><dt>x<dd>",
        "<h1>x",       "<main>",   "<article>x", "<tr><td rowspan=20 colspan=20>x",
        "<svg><p>",    "<pre>\n"};
    for (const std::string_view part : parts) {
        std::string page;
        while (page.size() < 2'000'000) {
            page += part;
        }
        const auto begin = std::chrono::steady_clock::now();
        static_cast<void>(readHtml(page));
        EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20)) << part;
    }
}

}  // namespace
}  // namespace speclens
