#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

TEST(ReadColors, ReadsColorsOnOffer) {
    const ReaderCase cases[] = {
        {"It comes in black, white and green.",
         "body.color black [black]; body.color white [white]; body.color green [green]"},
        {"It comes in Alpine Blue and Graphite.",
         "body.color Alpine Blue [Alpine Blue]; body.color Graphite [Graphite]"},
        {"Color options are Star Blue and Atlantic Blue.",
         "body.color Star Blue [Star Blue]; body.color Atlantic Blue [Atlantic Blue]"},
        {"It is available in rose gold.", "body.color rose gold [rose gold]"},
        {"It is available in a black finish.", "body.color black [black]"},
        {"It ships in Astral Black or Moonlit Purple.",
         "body.color Astral Black [Astral Black]; body.color Moonlit Purple [Moonlit Purple]"},
        {"Choose between Pastel Lime and Chromatic Gray.",
         "body.color Pastel Lime [Pastel Lime]; body.color Chromatic Gray [Chromatic Gray]"},
        {"It comes in a choice of Black, White or Red.",
         "body.color Black [Black]; body.color White [White]; body.color Red [Red]"},
        {"Mine, in Awesome Lime, looks great.", "body.color Awesome Lime [Awesome Lime]"},
        {"Ours is the Stargaze Black version.", "body.color Stargaze Black [Stargaze Black]"},
        {"White or Dark Grey.", "body.color White [White]; body.color Dark Grey [Dark Grey]"},
        {"White was the room.", ""},
        {"It has one color camera with another black and white one.", ""},
        {"It costs $449 in black.", "body.color black [black]"},
        {"The black frame is thin.", ""},
        {"It comes in two sizes.", ""},
        {"It is sold in stores on Black Friday.", ""},
        {"It comes in Magic Black.", "body.color Magic Black [Magic Black]"},
        {"Charcoal, Chalk or Sage.",
         "body.color Charcoal [Charcoal]; body.color Chalk [Chalk]; body.color Sage [Sage]"},
        {"It comes in plastic, with a black frame.", ""},
        {"He stood in the black room.", ""},
    };
    expectFindings(readColors, cases);
}

TEST(ReadColors, ReadsListsThatBeginASentence) {
    const ReaderCase cases[] = {
        {"White, black and gold are planned for all three.",
         "body.color White [White]; body.color black [black]; body.color gold [gold]"},
        {"Rose gold and Midnight Blue will be on offer.",
         "body.color Rose gold [Rose gold]; body.color Midnight Blue [Midnight Blue]"},
        {"Dark blue and silver are your options.",
         "body.color Dark blue [Dark blue]; body.color silver [silver]"},
        {"Black and white are what it shows.", ""},
        {"Red and blue are mixed.", ""},
        {"Expect black and white on it.", ""},
        {"Green is planned.", ""},
    };
    expectFindings(readColors, cases);
}

TEST(ReadColors, KnowsMoreWaysToOfferColors) {
    const ReaderCase cases[] = {
        {"You can have it in black or gold.", "body.color black [black]; body.color gold [gold]"},
        {"It can be had in red.", "body.color red [red]"},
        {"You saw it in black and white.", ""},
        {"The options are mint and navy.", "body.color mint [mint]; body.color navy [navy]"},
        {"The options are green enough.", ""},
        {"There are black and gold versions.", "body.color black [black]; body.color gold [gold]"},
        {"A pink version is coming.", "body.color pink [pink]"},
        {"The yellow one is better.", ""},
        {"The colors will be black and gold.", "body.color black [black]; body.color gold [gold]"},
        {"It comes in black only.", "body.color black [black]"},
        {"The strap comes in Red and Blue.", ""},
        {"Cases are available in black and gold.", ""},
        {"In any case it comes in black.", "body.color black [black]"},
    };
    expectFindings(readColors, cases);
}

TEST(ReadColors, TakesNamesOfSeveralWords) {
    const ReaderCase cases[] = {
        {"It comes in dark grey, off-white and pink.",
         "body.color dark grey [dark grey]; body.color off-white [off-white]; "
         "body.color pink [pink]"},
        {"It comes in four color variants - blue, lavender (seen below) and a pink gradient.",
         "body.color blue [blue]; body.color lavender [lavender]; "
         "body.color pink gradient [pink gradient]"},
        {"It might come in a seafoam green color.", "body.color seafoam green [seafoam green]"},
        {"It comes in Aura Glow, Aura Black and Aura Red color variants.",
         "body.color Aura Glow [Aura Glow]; body.color Aura Black [Aura Black]; "
         "body.color Aura Red [Aura Red]"},
        {"Its colors are Obsidian, Snow and Lemongrass.",
         "body.color Obsidian [Obsidian]; body.color Snow [Snow]; "
         "body.color Lemongrass [Lemongrass]"},
        {"Colors: Jaguar Black, Wildcat Blue.",
         "body.color Jaguar Black [Jaguar Black]; body.color Wildcat Blue [Wildcat Blue]"},
    };
    expectFindings(readColors, cases);
}

TEST(ReadColors, KnowsCoinedNamesByTheirPlace) {
    const ReaderCase cases[] = {
        {"It comes in Cyber Wind and Dark Hollow colors.",
         "body.color Cyber Wind [Cyber Wind]; body.color Dark Hollow [Dark Hollow]"},
        {"The colors are called Thunder and Lightning.",
         "body.color Thunder [Thunder]; body.color Lightning [Lightning]"},
        {"It's here: Canyon Red, 8GB of RAM, a new case.", "body.color Canyon Red [Canyon Red]"},
        {"Also on sale are Sprint White and Asphalt Black.",
         "body.color Sprint White [Sprint White]; body.color Asphalt Black [Asphalt Black]"},
        {"There is the all-new Diamond Silver too.", "body.color Diamond Silver [Diamond Silver]"},
        {"Visit the Galaxy Store for more colors.", ""},
        {"In Europe and Asia it has other colors.", ""},
        {"It was on sale before Samsung Black Friday.", ""},
        {"Samsung White was the project's name.", ""},
        {"We met NASA Black there.", ""},
        {"The red light is on.", ""},
        {"The red and blue versions are here.", "body.color red [red]; body.color blue [blue]"},
        {"The black and white versions are here.", ""},
        {"The mode turns the screen black and white.", ""},
        {"You will see different shades of pink, purple and orange.", ""},
    };
    expectFindings(readColors, cases);
}

TEST(ReadColors, KnowsColorsThatPhonesWearOrAreShownIn) {
    const ReaderCase cases[] = {
        {"There is a Nokia 2.3 in lime for those who like it loud.", "body.color lime [lime]"},
        {"The back of a Nokia 2.3 in Obsidian.", "body.color Obsidian [Obsidian]"},
        {"A peach Nokia 2.3 is sold online.", "body.color peach [peach]"},
        {"The Nokia 2.3 in Orange zones is not delivered.", ""},
        {"The Nokia 2.3 in the red corner wins.", ""},
        {"The same chip is sold in a slate from $549.", ""},
        {"It is sold in a gold from $549.", "body.color gold [gold]"},
        {"It was spotted in blue, pink and gray.",
         "body.color blue [blue]; body.color pink [pink]; body.color gray [gray]"},
        {"It was shown in black and white.", ""},
        {"A seafoam green version is possible too.", "body.color seafoam green [seafoam green]"},
        {"Choose from black with a trim or two.", "body.color black [black]"},
        {"It goes from black to the light.", ""},
        {"If white or black, the standard choices, are too dull, wait.",
         "body.color white [white]; body.color black [black]"},
        {"If white or black, the usual words, are said, wait.", ""},
        {"Black, white and red are what it is sold in.",
         "body.color Black [Black]; body.color white [white]; body.color red [red]"},
        {"Body: 248g, IP68; Granite or Ultra Blue",
         "body.color Granite [Granite]; body.color Ultra Blue [Ultra Blue]"},
        {"Only online: Pink Gold, Silver Fox",
         "body.color Pink Gold [Pink Gold]; body.color Silver Fox [Silver Fox]"},
        {"Only online: Gold, frankincense and myrrh", ""},
        {"It will be available from today in Malaysia in gold, blue and black.",
         "body.color gold [gold]; body.color blue [blue]; body.color black [black]"},
        {"It drew a picture for all of us in Malaysia in gold, blue and black.", ""},
        {"It costs EUR 89, black or grey.", "body.color black [black]; body.color grey [grey]"},
        {"We were 20, black or white.", ""},
        {"It costs EUR 89, black and white.", ""},
        {"A case in Deep Navy costs $49.", ""},
        {"A phone in Deep Navy costs $49.", "body.color Deep Navy [Deep Navy]"},
        {"The colors are limited to graphite and mint.",
         "body.color graphite [graphite]; body.color mint [mint]"},
    };
    expectFindings(readColors, cases);
}

TEST(ReadColors, LeavesOutWhatBracketsSayOfAName) {
    const ReaderCase cases[] = {
        {"It comes in Peony (Pink), Obsidian (Black) and Porcelain.",
         "body.color Peony [Peony]; body.color Obsidian [Obsidian]; "
         "body.color Porcelain [Porcelain]"},
        {"It comes in pink (called Peony) and black.",
         "body.color pink [pink]; body.color black [black]"},
    };
    expectFindings(readColors, cases);
}

}  // namespace
}  // namespace speclens::test
