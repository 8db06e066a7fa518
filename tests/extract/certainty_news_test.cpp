// News of phones to come as sites tell it: certifications, shops, leaks and events ahead of a
// launch.
#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

struct News {
    std::string text;
    std::string basis;  ///< as dumpBasis says it
};

void expectBasis(std::span<const News> cases) {
    for (const News& entry : cases) {
        EXPECT_EQ(dumpBasis(entry.text), entry.basis) << entry.text;
    }
}

TEST(CertaintyNews, DoubtsWhoeverIsBroughtInFromOutside) {
    const News cases[] = {
        {"A Korean site says that the Galaxy S31 has 5,000mAh. It charges at 65W.",
         "5000 leaked; 65 leaked"},
        {"One blogger revealed that the Galaxy S31 has 5,000mAh.", "5000 leaked"},
        {"The Galaxy S31 is near. More details come from a shop in Peru. It lists 5,000mAh.",
         "5000 leaked"},
        {"According to a Dutch retailer the Galaxy S31 has 5,000mAh.", "5000 leaked"},
        {"According to the database the Galaxy S31 has 5,000mAh.", "5000 leaked"},
        {"The Galaxy S31 has 5,000mAh, going by a benchmark.", "5000 leaked"},
        {"The site says that the Galaxy S31 has 5,000mAh.", "5000 stated"},
        {"A post by Samsung says that the Galaxy S31 has 5,000mAh.", "5000 stated"},
        {"Samsung opened a shop, and it says the Galaxy S31 has 5,000mAh.", "5000 stated"},
        {"The best cases come from a shop in Peru. The Galaxy S31 has 5,000mAh.", "5000 leaked"},
        {"Many of its ideas come from watches. The Galaxy S31 has 5,000mAh.", "5000 stated"},
        {"Going by the numbers the Galaxy S31 has 5,000mAh.", "5000 stated"},
        {"The Galaxy S31 has 5,000mAh, says a Korean site.", "5000 leaked"},
        {"The Galaxy S31 has 5,000mAh, says the box.", "5000 stated"},
    };
    expectBasis(cases);
}

TEST(CertaintyNews, AsksWhoseOfficialSiteItIs) {
    const News cases[] = {
        {"The listing on the agency's official site gives the Galaxy S31 5,000mAh.", "5000 leaked"},
        {"The Galaxy S31 is listed on Samsung's website with 5,000mAh.", "5000 stated"},
        {"The Galaxy S31 is listed on Samsung's store. The listing gives it 5,000mAh.",
         "5000 stated"},
        {"The Galaxy S31 is listed on a shop's website with 5,000mAh.", "5000 leaked"},
        {"The listing on Samsung's official site gives the Galaxy S31 5,000mAh.", "5000 stated"},
    };
    expectBasis(cases);
}

TEST(CertaintyNews, HearsWhoseMouthAMakerSpeaksWith) {
    const News cases[] = {
        {"Galaxy S31 rumors\n\nDJ Koh, general manager of Samsung, says that the Galaxy S31 has "
         "5,000mAh.",
         "5000 stated"},
        {"Wang Teng, Redmi's general manager, has told Weibo more of the Redmi K90. The Redmi K90 "
         "has 7,000mAh.",
         "7000 stated"},
        {"In a note to the general manager, says a leaker, the Galaxy S31 has 5,000mAh.",
         "5000 leaked"},
        {"A spokesman told us that the Galaxy S31 has 5,000mAh.", "5000 stated"},
        {"A friend told us that the Galaxy S31 has 5,000mAh.", "5000 leaked"},
        {"Samsung reports sales of a million. The Galaxy S31 has 5,000mAh.", "5000 stated"},
        {"Nothing itself has confirmed that the Nothing Phone (5) has 5,000mAh.", "5000 stated"},
        {"Phone (5) rumors\n\nNothing has been confirmed, but the Nothing Phone (5) has 5,000mAh.",
         "5000 rumored"},
    };
    expectBasis(cases);
}

TEST(CertaintyNews, HearsNoMakerInItsPhones) {
    const News cases[] = {
        {"Evleaks says Nokia's Nokia 9 will come. The Nokia 9 has 3,000mAh.", "3000 leaked"},
        {"Nokia 9 rumors\n\nThe Nokia 9 has 3,000mAh, says Nokia's vice president.", "3000 stated"},
    };
    expectBasis(cases);
}

TEST(CertaintyNews, BelievesWhatIsSaidOfPhonesThatAreOutElsewhere) {
    const News cases[] = {
        {"Galaxy S31: what to expect\n\nThe Galaxy S31 was unveiled in May and should be in shops "
         "soon. It has 5,000mAh.",
         "5000 stated"},
        {"Galaxy S31 is coming to Kenya, here is what to expect\n\nIt comes soon. The series was "
         "unveiled in May.\n\nThe Galaxy S31 has 5,000mAh.",
         "5000 stated"},
        {"Galaxy S31 is coming to Kenya, here is what to expect\n\nIt comes soon. The chip was "
         "unveiled in May.\n\nThe Galaxy S31 has 5,000mAh.",
         "5000 expected"},
        {"Galaxy S31: what to expect\n\nThe Galaxy S31 was, it seems, unveiled in May. It has "
         "5,000mAh.",
         "5000 expected"},
        {"Galaxy S31 comes to Peru, a source says\n\nThe Galaxy S31 is already out in India. It "
         "has "
         "5,000mAh.",
         "5000 stated"},
        {"Galaxy S31 comes to Peru, a source says\n\nThe Galaxy S31 is blue. It has 5,000mAh.",
         "5000 leaked"},
    };
    expectBasis(cases);
}

TEST(CertaintyNews, LetsATipsterShareAndReveal) {
    const News cases[] = {
        {"The tipster, together with a maker of cases, has shared that the Galaxy S31 has "
         "5,000mAh.",
         "5000 leaked"},
        {"The rumors are over: Samsung has revealed that the Galaxy S31 has 5,000mAh.",
         "5000 stated"},
    };
    expectBasis(cases);
}

TEST(CertaintyNews, DoubtsAPhoneThatItsMakerHasNotShown) {
    const News cases[] = {
        {"The Galaxy S31 isn't official, but a shop has it.\n\nThe Galaxy S31 has 5,000mAh.",
         "5000 expected"},
        {"The Galaxy S31 has not been announced.\n\nThe Galaxy S31 has 5,000mAh.", "5000 expected"},
        {"The Galaxy S31 is expected to launch next month.\n\nThe Galaxy S31 has 5,000mAh.",
         "5000 expected"},
        {"The Galaxy S31 is expected to launch in India.\n\nThe Galaxy S31 has 5,000mAh.",
         "5000 stated"},
        {"The Galaxy S31 is expected to go on sale next month.\n\nThe Galaxy S31 has 5,000mAh.",
         "5000 stated"},
        {"Samsung has not announced the Galaxy S31.\n\nThe Galaxy S31 has 5,000mAh.",
         "5000 expected"},
        {"The Galaxy S31 has not been announced in Mexico.\n\nThe Galaxy S31 has 5,000mAh.",
         "5000 stated"},
        {"The price of the new cases has not been announced.\n\nThe Galaxy S31 has 5,000mAh.",
         "5000 stated"},
        {"The Galaxy S31 is official.\n\nThe Galaxy S31 has 5,000mAh.", "5000 stated"},
    };
    expectBasis(cases);
}

TEST(CertaintyNews, GoesOnWithALeakThatTheSentenceOnlyNames) {
    const News cases[] = {
        {"The Moto G86 has leaked in full. The Moto G86 has 5,200mAh.", "5200 leaked"},
        {"A new phone is near.\n\nIts page was taken down, but the Moto G86 was on it. The Moto "
         "G86 "
         "has 5,200mAh.",
         "5200 leaked"},
        {"The Moto G86 won't be available here, our source said. The Moto G86 has 5,200mAh.",
         "5200 stated"},
        {"The Moto G86 was spotted on Geekbench. It has 8GB of RAM.", "8 leaked"},
        {"The Moto G86 was rumored to have 6GB of RAM. It has 8GB of RAM.", "6 rumored; 8 stated"},
        {"A tipster has spilled it all. The Moto G86 has 5,200mAh.", "5200 leaked"},
        {"Our source told us that cases sell well. The Moto G86 has 5,200mAh.", "5200 stated"},
        {"Reports say more will follow. The Moto G86 has 5,200mAh.", "5200 stated"},
        {"The Moto G86 has arrived in full. The Moto G86 has 5,200mAh.", "5200 stated"},
    };
    expectBasis(cases);
}

TEST(CertaintyNews, GoesOnOverParagraphsOfOneSentence) {
    const News cases[] = {
        {"A new phone is near.\n\nA leak tells of the Galaxy S31.\n\nIt has 5,000mAh.\n\nIt has "
         "8GB of RAM.",
         "5000 leaked; 8 leaked"},
        {"A new phone is near.\n\nA leak tells of the Galaxy S31.\n\nThe Pixel 12 has 5,000mAh.",
         "5000 stated"},
        {"A new phone is near.\n\nSources tell of big sales.\n\nIt is the Galaxy S31.\n\nIt has "
         "5,000mAh.",
         "5000 stated"},
        {"A new phone is near.\n\nA leak tells of it.\n\nThe Galaxy S31 has 5,000mAh.",
         "5000 stated"},
        {"A new phone is near.\n\nA leak tells of the Galaxy S31. It is blue.\n\nIt has 5,000mAh.",
         "5000 stated"},
        {"A new phone is near.\n\nA leak told of the Galaxy S31, now Samsung has announced "
         "it.\n\nIt has 5,000mAh.",
         "5000 stated"},
    };
    expectBasis(cases);
}

TEST(CertaintyNews, TakesHearsayForALeak) {
    const std::string told =
        "The Galaxy S31 is said to have 8GB of RAM.\n\nIt could weigh 170g. The Galaxy S31 may "
        "have a "
        "6.1-inch screen.\n\n";
    const News cases[] = {
        {told + "There will be a 5,000mAh battery.",
         "8 expected; 170 expected; 6.1 expected; 5000 expected"},
        {told + "The Pixel 12 will have a 5,000mAh battery.",
         "8 expected; 170 expected; 6.1 expected; 5000 stated"},
    };
    expectBasis(cases);
}

TEST(CertaintyNews, TellsALeakInItsLeadAndItsHeadlineToTheEnd) {
    const News cases[] = {
        {"Galaxy S31 delayed\n\nThe Galaxy S31 comes late, our sources in Taiwan tell us. It has "
         "16GB of RAM.\n\nThe Galaxy S31 has 5,000mAh.",
         "16 leaked; 5000 leaked"},
        {"Galaxy S31 turns up on Geekbench\n\nThe Galaxy S31 has 8GB of RAM. It has 5,000mAh.",
         "8 leaked; 5000 leaked"},
        {"Galaxy S31 turns up on Geekbench\n\nSamsung unveiled the Galaxy S31 today. The Galaxy "
         "S31 "
         "has 8GB of RAM.",
         "8 stated"},
        {"Galaxy S31 turns up on Geekbench\n\nThe Galaxy S31 has 8GB of RAM. The Pixel 12 has "
         "4,900mAh.",
         "8 leaked; 4900 stated"},
        {"Galaxy S31\n\nIts maker is quiet, the leakers are not. A few weeks are left.\n\nThe "
         "Galaxy S31 "
         "has 5,000mAh.",
         "5000 leaked"},
        {"Galaxy S31\n\nThe leakers were busy, and now it is here. It took a while.\n\nThe Galaxy "
         "S31 has 5,000mAh.",
         "5000 stated"},
        {"Galaxy S31\n\nA tipster had told of most of it. Now it is here.\n\nThe Galaxy S31 has "
         "5,000mAh.",
         "5000 stated"},
        {"iPhone 28 to stay small, a report says\n\nThe iPhone 28 gets 8GB of RAM. The iPhone 27 "
         "was "
         "launched in May 2025.",
         "8 leaked; 2025-05 stated"},
    };
    expectBasis(cases);
}

TEST(CertaintyNews, DoubtsWhatIsSeenBeforeALaunch) {
    const News cases[] = {
        {"Weeks before Samsung's event, the Galaxy S31 is seen with 5,000mAh.", "5000 leaked"},
        {"Ahead of the launch, Samsung has confirmed 5,000mAh for the Galaxy S31.", "5000 stated"},
        {"Weeks before my holiday I bought the Galaxy S31 with 5,000mAh.", "5000 stated"},
        {"The Galaxy S31 with 5,000mAh is ahead of the pack.", "5000 stated"},
    };
    expectBasis(cases);
}

TEST(CertaintyNews, ReadsWhatAHeadingSaysOfItsList) {
    const News cases[] = {
        {"Galaxy S31\n\nConfirmed by Samsung\n\n- 5,000mAh battery\n\nNot confirmed\n\n- 8GB of "
         "RAM\n",
         "5000 stated; 8 expected"},
        {"Galaxy S31\n\nWhat we know so far\n\nThe Galaxy S31 has 5,000mAh. It will be launched on "
         "May 5, 2023.",
         "5000 expected; 2023-05-05 stated"},
    };
    expectBasis(cases);
}

TEST(CertaintyNews, KnowsOtherSourcesLeaksAndTips) {
    const News cases[] = {
        {"The source code of the Galaxy S31 is out. The Galaxy S31 has 5,000mAh.", "5000 stated"},
        {"The source says the Galaxy S31 has 5,000mAh.", "5000 leaked"},
        {"The ring is a source of light on the Galaxy S31. It has 5,000mAh.", "5000 stated"},
        {"Our tips for the Galaxy S31 begin with its 5,000mAh.", "5000 stated"},
        {"A blogger tips the Galaxy S31 to have 5,000mAh.", "5000 rumored"},
        {"No water will leak into the Galaxy S31. It has 5,000mAh.", "5000 stated"},
        {"Users have spotted a bug in the Galaxy S31. It has 5,000mAh.", "5000 stated"},
        {"Users have spotted the Galaxy S31. It has 5,000mAh.", "5000 leaked"},
    };
    expectBasis(cases);
}

TEST(CertaintyNews, KeepsWhatIsKnownOutOfAGuess) {
    const News cases[] = {
        {"We're told that the Galaxy S31 will be thinner at 7.9mm (Galaxy S30 is 8.2mm).",
         "7.9 leaked; 8.2 stated"},
        {"We're told that the Galaxy S31 will have a bigger battery (5,000mAh, with 65W).",
         "5000 leaked; 65 leaked"},
        {"Since the Galaxy S30 already sells at $499, our guess is that nobody will wait.",
         "USD 499 stated"},
        {"The Galaxy S30 sells at $499, is our guess.", "USD 499 expected"},
        {"My Galaxy S30 has 8GB of RAM, so if the rumor holds, the Galaxy S31 has no more.",
         "8 stated"},
        {"As foretold by every leak, the Galaxy S31 has 5,000mAh.", "5000 stated"},
        {"Higher than rumored, the price of the Galaxy S31 is $999.", "USD 999 stated"},
        {"Rumors of more weren't true: the Galaxy S31 has 8GB of RAM.", "8 stated"},
        {"The Galaxy S31 is less likely to please you. It has 5,000mAh.", "5000 stated"},
        {"Galaxy S31 leak\n\nFor comparison, the Galaxy S30 has 4,000mAh.", "4000 stated"},
        {"Samsung leaks\n\nFor comparison, the Galaxy S30 has 4,000mAh.", "4000 stated"},
        {"Samsung leaks\n\nFor gamers, the Galaxy S30 has 4,000mAh.", "4000 leaked"},
        {"Samsung leaks\n\nThe Galaxy S30 that was launched in May has 4,000mAh.", "4000 stated"},
        {"Samsung leaks\n\nThe Galaxy S30 that was blue has 4,000mAh.", "4000 leaked"},
        {"Stock of the Galaxy S31 is predicted for May 28. It will cost $499.", "USD 499 stated"},
        {"Prices of the Galaxy S31 are predicted for shops. It will cost $499.",
         "USD 499 expected"},
        {"The Galaxy S31 has 5,000mAh, as was widely reported.", "5000 stated"},
        {"The Galaxy S31 has 5,000mAh, it was widely reported.", "5000 leaked"},
        {"There's talk of 5,000mAh for the Galaxy S31.", "5000 rumored"},
    };
    expectBasis(cases);
}

}  // namespace
}  // namespace speclens::test
