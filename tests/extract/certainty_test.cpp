#include "core/extract/certainty.h"

#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

struct BasisCase {
    std::string text;
    std::string basis;
};

void expectBasis(std::span<const BasisCase> cases) {
    for (const BasisCase& entry : cases) {
        EXPECT_EQ(dumpBasis(entry.text), entry.basis) << entry.text;
    }
}

TEST(Certainty, StatesWhatIsNotHedged) {
    const BasisCase cases[] = {
        {"The Galaxy S31 has a 5,000mAh battery.", "5000 stated"},
        {"Samsung confirmed the 5,000mAh battery of the Galaxy S31.", "5000 stated"},
        {"Samsung announced a 5,000mAh battery for the Galaxy S31.", "5000 stated"},
        {"The Galaxy S31 is available in May 2022 with 5,000mAh.", "2022-05 stated; 5000 stated"},
        {"We expected little, but the Galaxy S31 has 5,000mAh.", "5000 stated"},
    };
    expectBasis(cases);
}

TEST(Certainty, NamesTheGroundOfAHedge) {
    const BasisCase cases[] = {
        {"The Galaxy S31 is expected to have 5,000mAh.", "5000 expected"},
        {"The Galaxy S31 should have 5,000mAh.", "5000 expected"},
        {"The Galaxy S31 could have 5,000mAh.", "5000 expected"},
        {"The Galaxy S31 could be the better buy: for $199 you get 5,000mAh.",
         "USD 199 stated; 5000 stated"},
        {"The Galaxy S31 could have this: 5,000mAh.", "5000 expected"},
        {"Our source says that the Galaxy S31 has 5,000mAh.", "5000 leaked"},
        {"There were barely any leaks of it. The Galaxy S31 has 5,000mAh.", "5000 stated"},
        {"There were many leaks of it. The Galaxy S31 has 5,000mAh.", "5000 leaked"},
        {"Our source couldn't give a price. The Galaxy S31 has 5,000mAh.", "5000 stated"},
        {"The Galaxy S31 may have 5,000mAh.", "5000 expected"},
        {"The Galaxy S31 might have 5,000mAh.", "5000 expected"},
        {"The Galaxy S31 will likely have 5,000mAh.", "5000 expected"},
        {"The Galaxy S31 is rumored to have 5,000mAh.", "5000 rumored"},
        {"Rumour has it that the Galaxy S31 has 5,000mAh.", "5000 rumored"},
        {"The Galaxy S31 reportedly has 5,000mAh.", "5000 leaked"},
        {"According to a tipster, the Galaxy S31 has 5,000mAh.", "5000 leaked"},
        {"A leak says that the Galaxy S31 has 5,000mAh.", "5000 leaked"},
        {"Leaked renders of the Galaxy S31 show 5,000mAh.", "5000 leaked"},
        {"The Galaxy S31 was spotted on Geekbench with 8GB of RAM.", "8 leaked"},
        {"A TENAA listing gives the Galaxy S31 5,000mAh.", "5000 leaked"},
        {"Samsung teased a 5,000mAh battery for the Galaxy S31.", "5000 teased"},
    };
    expectBasis(cases);
}

TEST(Certainty, HedgesWhatStandsBeforeAHedgeOfTheClause) {
    const BasisCase cases[] = {
        {"The Galaxy S31 has 5,000mAh, says a tipster.", "5000 leaked"},
        {"For the Galaxy S31 a 5,000mAh battery is rumored.", "5000 rumored"},
        {"The Galaxy S31 has 5,000mAh, according to a leak.", "5000 leaked"},
    };
    expectBasis(cases);
}

TEST(Certainty, HedgesOnlyWhatStandsBehindAForwardHedge) {
    const BasisCase cases[] = {
        {"The 5,000mAh battery of the Galaxy S31 may please you.", "5000 stated"},
        {"The Galaxy S31 with 5,000mAh is expected to ship on May 5, 2023.",
         "5000 stated; 2023-05-05 expected"},
        {"The Galaxy S31's 120Hz screen should be bright.", "120 stated"},
    };
    expectBasis(cases);
}

TEST(Certainty, IsLocalToItsClause) {
    const BasisCase cases[] = {
        {"The Galaxy S31 is rumored to have 5,000mAh, but it has 120Hz.",
         "5000 rumored; 120 stated"},
        {"The Galaxy S31 has 120Hz, while a 5,000mAh battery is rumored.",
         "120 stated; 5000 rumored"},
        {"The Galaxy S31 may have 5,000mAh; it has 120Hz.", "5000 expected; 120 stated"},
        {"Xiaomi confirmed the Snapdragon 8+ Gen 1 of the Mi 31, while a 50MP main camera is "
         "rumored.",
         "Snapdragon 8+ Gen 1 stated; 50 rumored"},
        {"For the Mi 31 a 50MP main camera is rumored, while Xiaomi confirmed the Snapdragon 8+ "
         "Gen 1.",
         "50 rumored; Snapdragon 8+ Gen 1 stated"},
        {"The Galaxy S31 is rumored to have 5,000mAh. It has 120Hz.", "5000 rumored; 120 stated"},
    };
    expectBasis(cases);
}

TEST(Certainty, LetsAnAssuranceLiftWeakHedges) {
    const BasisCase cases[] = {
        {"A report says that the Galaxy S31 has 5,000mAh.", "5000 leaked"},
        {"The official listing gives the Galaxy S31 5,000mAh.", "5000 stated"},
        {"Samsung officially listed the Galaxy S31 with 5,000mAh.", "5000 stated"},
        {"The Galaxy S31 is officially expected to have 5,000mAh.", "5000 expected"},
    };
    expectBasis(cases);
}

TEST(Certainty, CarriesAHedgeIntoTheSentenceThatGoesOn) {
    const BasisCase cases[] = {
        {"The Galaxy S31 is rumored to have four cameras. These include a 50MP main camera.",
         "4 rumored; 50 rumored"},
        {"The Galaxy S31 has four cameras. These include a 50MP main camera.",
         "4 stated; 50 stated"},
        {"The Galaxy S31 is rumored to have four cameras. These are new. They include a 50MP main "
         "camera.",
         "4 rumored; 50 rumored"},
        {"A new phone is near.\n\nThe Galaxy S31 is rumored to have four cameras. It is blue.\n\n"
         "These include a 50MP main camera.",
         "4 rumored; 50 stated"},
    };
    expectBasis(cases);
}

TEST(Certainty, SpreadsTheHedgeOfAHeadingOverItsSection) {
    const BasisCase cases[] = {
        {"Galaxy S31: everything we know so far\n\nIt has a 5,000mAh battery.", "5000 expected"},
        {"Galaxy S31 specifications (expected)\n\n- Battery: 5,000mAh\n- RAM: 8GB\n",
         "5000 expected; 8 expected"},
        {"Galaxy S31 rumors\n\nIt has a 5,000mAh battery.", "5000 rumored"},
        {"Galaxy S31 leaks\n\nBattery\n\nIt has a 5,000mAh battery.", "5000 leaked"},
        {"Galaxy S31: everything we know so far\n\nSamsung confirmed a 5,000mAh battery.",
         "5000 stated"},
        {"Galaxy S31 rumors\n\nIt has 120Hz.\n\nRead more\n\nGalaxy S22 review of all it can "
         "do\n\nIt has a 5,000mAh battery.",
         "120 rumored; 5000 stated"},
        {"Galaxy S31 review\n\nIt has a 5,000mAh battery.", "5000 stated"},
        {"The upcoming Galaxy S31 has a 5,000mAh battery.", "5000 stated"},
        {"Upcoming: Galaxy S31\n\nIt has a 5,000mAh battery.", "5000 stated"},
    };
    expectBasis(cases);
}

TEST(Certainty, KeepsTheHedgeOfAHeadingToItsPhonesAndTheirSeries) {
    const BasisCase cases[] = {
        {"Galaxy S31 rumors\n\nThe Galaxy S31 Ultra has a 5,000mAh battery.", "5000 rumored"},
        {"Galaxy S31 rumors\n\nThe Pixel 12 has a 5,000mAh battery.", "5000 stated"},
        {"Galaxy S31 design and all of its features leak\n\nThe Galaxy S31 has 5,000mAh. The Mi 20 "
         "has 4,600mAh.",
         "5000 leaked; 4600 stated"},
        {"Samsung rumors\n\nThe Galaxy S31 has 5,000mAh. Last year's Galaxy S30 has 4,600mAh.",
         "5000 rumored; 4600 stated"},
        {"Samsung rumors\n\nThe Galaxy S31 has 5,000mAh, more than the Galaxy S30. The Galaxy S30 "
         "has 4,600mAh.",
         "5000 rumored; 4600 stated"},
    };
    expectBasis(cases);
}

TEST(Certainty, GoesOnWithASourceThatHeadsItsSentence) {
    const BasisCase cases[] = {
        {"According to a leak, the Galaxy S31 has 120Hz. It has a 5,000mAh battery.",
         "120 leaked; 5000 leaked"},
        {"A tipster says that the Galaxy S31 has 120Hz. The phone also has 5,000mAh.",
         "120 leaked; 5000 leaked"},
        {"According to a leak, the Galaxy S31 has 120Hz. The Mi 20 has 5,000mAh.",
         "120 leaked; 5000 stated"},
        {"The Galaxy S31 is near.\n\nAccording to a leak, the Galaxy S31 has 120Hz. It is "
         "blue.\n\nIt has 5,000mAh.",
         "120 leaked; 5000 stated"},
        {"According to a leak, the Galaxy S31 has 120Hz. Samsung confirmed that it has 5,000mAh.",
         "120 leaked; 5000 stated"},
        {"The Galaxy S31 will have 120Hz in the opinion of one well known tipster. It has "
         "5,000mAh.",
         "120 leaked; 5000 stated"},
        {"Earlier leaks gave the Galaxy S31 120Hz. It has 5,000mAh.", "120 leaked; 5000 stated"},
        {"Here is what the leak gives the Galaxy S31:\n\n- Battery: 5,000mAh\n- RAM: 8GB\n",
         "5000 leaked; 8 leaked"},
    };
    expectBasis(cases);
}

TEST(Certainty, LetsALabelCoverWhatFollowsInItsBlock) {
    const BasisCase cases[] = {
        {"Galaxy S31 rumored specifications 5,000mAh battery; 8GB of RAM. Weight: 180g",
         "5000 rumored; 8 rumored; 180 rumored"},
        {"Galaxy S31 specifications 5,000mAh battery; 8GB of RAM.", "5000 stated; 8 stated"},
        {"The Galaxy S31 has 120Hz. Its rumored specifications: a 5,000mAh battery.",
         "120 stated; 5000 rumored"},
    };
    expectBasis(cases);
}

TEST(Certainty, AsksWhoConfirms) {
    const BasisCase cases[] = {
        {"A leak confirmed that the Galaxy S31 has 5,000mAh.", "5000 leaked"},
        {"Confirmed by a tipster, the Galaxy S31 has 5,000mAh.", "5000 leaked"},
        {"Samsung has confirmed the rumored 5,000mAh battery of the Galaxy S31.", "5000 stated"},
        {"Samsung has confirmed that the Galaxy S31, rumored to be huge, has 5,000mAh.",
         "5000 rumored"},
        {"A leak, which Samsung confirmed, gives the Galaxy S31 5,000mAh.", "5000 stated"},
        {"Galaxy S31 rumors\n\nSamsung says the Galaxy S31 has 5,000mAh.", "5000 stated"},
        {"Galaxy S31 rumors\n\nMy cousin says the Galaxy S31 has 5,000mAh.", "5000 rumored"},
        {"Galaxy S31 rumors\n\nAccording to the company, the Galaxy S31 has 5,000mAh.",
         "5000 stated"},
        {"The Galaxy S31 has 5,000mAh, says a Samsung leaker.", "5000 leaked"},
        {"Galaxy S31 rumors\n\nTo be announced in May, the Galaxy S31 has 5,000mAh.",
         "5000 rumored"},
        {"Galaxy S31 rumors\n\nThe Galaxy S31 has the recently announced Snapdragon 8 Gen 3.",
         "Snapdragon 8 Gen 3 rumored"},
        {"Galaxy S31 rumors\n\nAhead of the official launch, the Galaxy S31 has 5,000mAh.",
         "5000 leaked"},
    };
    expectBasis(cases);
}

TEST(Certainty, KnowsIdiomsAndAbilitiesFromHedges) {
    const BasisCase cases[] = {
        {"Bigger than expected, the Galaxy S31 has 5,000mAh.", "5000 stated"},
        {"You may know the Galaxy S31 in rumors as the M7, and it has 5,000mAh.", "5000 stated"},
        {"The Galaxy S31 is in rumors again, and it has 5,000mAh.", "5000 rumored"},
        {"As rumored, the Galaxy S31 has 5,000mAh.", "5000 stated"},
        {"After months of leaks, the Galaxy S31 has 5,000mAh.", "5000 stated"},
        {"In line with the leaks, the Galaxy S31 has 5,000mAh.", "5000 stated"},
        {"You may like the Galaxy S31 with 5,000mAh.", "5000 stated"},
        {"The Galaxy S31 may come with 5,000mAh.", "5000 expected"},
        {"The Galaxy S31 is IP68 certified and has 5,000mAh.", "IP68 stated; 5000 stated"},
        {"The Galaxy S31 has been certified by the FCC with 5,000mAh.", "5000 leaked"},
        {"The Galaxy S31 tips the scales at 180g.", "180 stated"},
        {"A blogger tips the Galaxy S31 to weigh 180g.", "180 rumored"},
        {"According to my notes the Galaxy S31 has 5,000mAh.", "5000 stated"},
        {"The Galaxy S31 has 5,000mAh, reportedly.", "5000 leaked"},
        {"The Galaxy S31 has 5,000mAh, 120Hz and reportedly 8GB of RAM.",
         "5000 stated; 120 stated; 8 leaked"},
    };
    expectBasis(cases);
}

TEST(Certainty, KnowsLooksAndRegretsFromHedges) {
    const BasisCase cases[] = {
        {"The Galaxy S31 looks like a brick with 5,000mAh.", "5000 stated"},
        {"It should be noted that the Galaxy S31 has 5,000mAh.", "5000 stated"},
        {"It looks like the Galaxy S31 has 5,000mAh.", "5000 expected"},
        {"The Galaxy S31 is heavier than it should have been, with 5,000mAh.", "5000 stated"},
    };
    expectBasis(cases);
}

TEST(Certainty, TakesAReportInAHeadlineForALeak) {
    const BasisCase cases[] = {
        {"Galaxy S31 to come with a big battery: report\n\nThe Galaxy S31 has 5,000mAh.",
         "5000 leaked"},
        {"The report on the big battery of the Galaxy S31\n\nThe Galaxy S31 has 5,000mAh.",
         "5000 stated"},
    };
    expectBasis(cases);
}

TEST(Certainty, HedgesTheLaunchAlone) {
    const BasisCase cases[] = {
        {"The Galaxy S31 with 5,000mAh, deliveries expected from May 5, 2023.",
         "5000 stated; 2023-05-05 expected"},
        {"The Galaxy S31 is expected to ship with 5,000mAh.", "5000 expected"},
        {"The Galaxy S31 is expected to go on sale with 120Hz.", "120 expected"},
    };
    expectBasis(cases);
}

TEST(Certainty, TrustsAListingWhereItIsAnOfficialOne) {
    const BasisCase cases[] = {
        {"The Galaxy S31 is listed on the official website. According to the listing, it has "
         "5,000mAh.",
         "5000 stated"},
        {"The Galaxy S31 has been listed on Flipkart with 5,000mAh.", "5000 stated"},
        {"The Flipkart listing gives the Galaxy S31 5,000mAh.", "5000 stated"},
        {"Galaxy S31 rumors\n\nFlipkart will love the Galaxy S31 with 5,000mAh.", "5000 rumored"},
        {"The Galaxy S31 is listed by a shop. According to the listing, it has 5,000mAh.",
         "5000 leaked"},
    };
    expectBasis(cases);
}

TEST(Certainty, TakesACaveatForItsWholeSection) {
    const BasisCase cases[] = {
        {"The Galaxy S31 has 5,000mAh. Take this with a grain of salt.", "5000 expected"},
        {"The Galaxy S31 has 5,000mAh. Take it with a grain of sugar.", "5000 stated"},
        {"The Galaxy S31 has 5,000mAh.\n\nColors\n\nTake them with a pinch of salt.",
         "5000 stated"},
    };
    expectBasis(cases);
}

TEST(Certainty, OpensASectionWhereItsLeadOrItsSheetIsALeak) {
    const BasisCase cases[] = {
        {"A leak has given the Galaxy S31 away.\n\nThe Galaxy S31 has 5,000mAh.", "5000 leaked"},
        {"The Galaxy S31 has a new look.\n\nA leak shows its back. It is blue.\n\nThe phone has "
         "5,000mAh.",
         "5000 stated"},
        {"The Galaxy S31 has a new look.\n\nA leak has the specifications of the Galaxy S31.\n\nIt "
         "has 5,000mAh.",
         "5000 leaked"},
        {"A leak has given the Galaxy S31 away.\n\nThe Pixel 12 has 5,000mAh.", "5000 stated"},
        {"A leak gave the Galaxy S31 away, then Samsung unveiled it.\n\nThe Galaxy S31 has "
         "5,000mAh.",
         "5000 stated"},
    };
    expectBasis(cases);
}

TEST(Certainty, HedgesThePhoneOfWhichAStoryAboutLeaksHasToldNothingForSure) {
    const std::string hedged =
        "The Galaxy S31 could have 8GB of RAM.\n\nA tipster says so. It may have a 6.1-inch AMOLED "
        "screen.\n\n";
    const BasisCase cases[] = {
        {hedged + "There will be a 5,000mAh battery.",
         "8 expected; 6.1 expected; AMOLED expected; 5000 expected"},
        {"The Galaxy S31 could have 8GB of RAM.\n\nIt may have a 6.1-inch AMOLED screen.\n\n"
         "There will be a 5,000mAh battery.",
         "8 expected; 6.1 expected; AMOLED expected; 5000 stated"},
        {"The Galaxy S31 weighs 170g.\n\n" + hedged + "There will be a 5,000mAh battery.",
         "170 stated; 8 expected; 6.1 expected; AMOLED expected; 5000 stated"},
        {hedged + "The Galaxy A54 has a 5,000mAh battery.",
         "8 expected; 6.1 expected; AMOLED expected; 5000 stated"},
    };
    expectBasis(cases);
}

TEST(Certainty, EndsAModalWhereAVerbStandsBesideIt) {
    const BasisCase cases[] = {
        {"The Galaxy S31 may please you and has 5,000mAh.", "5000 stated"},
        {"The Galaxy S31 may please gamers and has 5,000mAh.", "5000 stated"},
        {"The Galaxy S31 may have a screen that has 120Hz and a 5,000mAh battery.",
         "120 expected; 5000 expected"},
        {"The Galaxy S31 may have 120Hz and bring 5,000mAh.", "120 expected; 5000 expected"},
    };
    expectBasis(cases);
}

TEST(Certainty, TakesWouldForWillWhereAMakerSpoke) {
    const BasisCase cases[] = {
        {"Samsung revealed that the Galaxy S31 would have 5,000mAh.", "5000 stated"},
        {"The Galaxy S31 would have 5,000mAh.", "5000 expected"},
        {"A tipster revealed that the Galaxy S31 would have 5,000mAh.", "5000 expected"},
    };
    expectBasis(cases);
}

TEST(Certainty, HedgesByAccordingToWhereItLooksAhead) {
    const BasisCase cases[] = {
        {"According to Example News the Galaxy S31 will have 5,000mAh.", "5000 leaked"},
        {"According to Example News the Galaxy S31 has 5,000mAh.", "5000 stated"},
        {"According to Samsung the Galaxy S31 will have 5,000mAh.", "5000 stated"},
    };
    expectBasis(cases);
}

TEST(Certainty, TakesAPlanToLaunchForAStatement) {
    const BasisCase cases[] = {
        {"The Galaxy S31 is set to launch on May 5, 2023.", "2023-05-05 stated"},
        {"The Galaxy S31 is expected to launch on May 5, 2023.", "2023-05-05 expected"},
        {"The Galaxy S31 is set to get 5,000mAh.", "5000 expected"},
    };
    expectBasis(cases);
}

TEST(Certainty, LetsNoHeadlineDoubtAPhoneThatTheLeadSaysIsOut) {
    const BasisCase cases[] = {
        {"ROG Phone to come to India in September: report\n\nThe ROG Phone was unveiled by the "
         "company in May.\n\nThe phone has a 6-inch screen.",
         "6 stated"},
        {"ROG Phone to come to India in September: report\n\nThe ROG Phone will be good, we "
         "hear.\n\nThe phone has a 6-inch screen.",
         "6 leaked"},
    };
    expectBasis(cases);
}

TEST(Certainty, BelievesAHeadlineOfSeveralSentences) {
    const BasisCase cases[] = {
        {"HTC One announced. 4.7-inch screen, a camera and more of it\n\nAfter many leaks and "
         "rumors "
         "it is here. All the rumors were true.\n\nIt has 2GB of RAM.",
         "4.7 stated; 2 stated"},
    };
    expectBasis(cases);
}

TEST(Certainty, StatesWhatARumorSetsItsValueAgainst) {
    EXPECT_EQ("8 rumored; 6 stated",
              dumpBasis("The Pixel 9a is rumored to have 8GB of RAM, more than the 6GB of the "
                        "Pixel 8a."));
}

}  // namespace
}  // namespace speclens::test
