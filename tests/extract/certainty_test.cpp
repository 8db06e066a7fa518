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
        {"It has a 5,000mAh battery.", "5000 stated"},
        {"Samsung confirmed the 5,000mAh battery.", "5000 stated"},
        {"Samsung announced a 5,000mAh battery.", "5000 stated"},
        {"It is available in May 2022 with 5,000mAh.", "2022-05 stated; 5000 stated"},
        {"We expected little, but it has 5,000mAh.", "5000 stated"},
    };
    expectBasis(cases);
}

TEST(Certainty, NamesTheGroundOfAHedge) {
    const BasisCase cases[] = {
        {"It is expected to have 5,000mAh.", "5000 expected"},
        {"It should have 5,000mAh.", "5000 expected"},
        {"It could have 5,000mAh.", "5000 expected"},
        {"It may have 5,000mAh.", "5000 expected"},
        {"It might have 5,000mAh.", "5000 expected"},
        {"It will likely have 5,000mAh.", "5000 expected"},
        {"It is rumored to have 5,000mAh.", "5000 rumored"},
        {"Rumour has it that it has 5,000mAh.", "5000 rumored"},
        {"It reportedly has 5,000mAh.", "5000 leaked"},
        {"According to a tipster, it has 5,000mAh.", "5000 leaked"},
        {"A leak says that it has 5,000mAh.", "5000 leaked"},
        {"Leaked renders show 5,000mAh.", "5000 leaked"},
        {"It was spotted on Geekbench with 8GB of RAM.", "8 leaked"},
        {"A TENAA listing gives 5,000mAh.", "5000 leaked"},
        {"Samsung teased a 5,000mAh battery.", "5000 teased"},
    };
    expectBasis(cases);
}

TEST(Certainty, HedgesWhatStandsBeforeAHedgeOfTheClause) {
    const BasisCase cases[] = {
        {"It has 5,000mAh, says a tipster.", "5000 leaked"},
        {"A 5,000mAh battery is rumored.", "5000 rumored"},
        {"It has 5,000mAh, according to a leak.", "5000 leaked"},
    };
    expectBasis(cases);
}

TEST(Certainty, HedgesOnlyWhatStandsBehindAForwardHedge) {
    const BasisCase cases[] = {
        {"The 5,000mAh battery may please you.", "5000 stated"},
        {"The phone with 5,000mAh is expected to ship on May 5, 2023.",
         "5000 stated; 2023-05-05 expected"},
        {"The 120Hz screen should be bright.", "120 stated"},
    };
    expectBasis(cases);
}

TEST(Certainty, IsLocalToItsClause) {
    const BasisCase cases[] = {
        {"It is rumored to have 5,000mAh, but it has 120Hz.", "5000 rumored; 120 stated"},
        {"It has 120Hz, while a 5,000mAh battery is rumored.", "120 stated; 5000 rumored"},
        {"It may have 5,000mAh; it has 120Hz.", "5000 expected; 120 stated"},
        {"Xiaomi confirmed the Snapdragon 8+ Gen 1, while a 50MP main camera is rumored.",
         "Snapdragon 8+ Gen 1 stated; 50 rumored"},
        {"A 50MP main camera is rumored, while Xiaomi confirmed the Snapdragon 8+ Gen 1.",
         "50 rumored; Snapdragon 8+ Gen 1 stated"},
        {"It is rumored to have 5,000mAh. It has 120Hz.", "5000 rumored; 120 stated"},
    };
    expectBasis(cases);
}

TEST(Certainty, LetsAnAssuranceLiftWeakHedges) {
    const BasisCase cases[] = {
        {"A report says that it has 5,000mAh.", "5000 leaked"},
        {"The official listing gives 5,000mAh.", "5000 stated"},
        {"Samsung officially listed it with 5,000mAh.", "5000 stated"},
        {"It is officially expected to have 5,000mAh.", "5000 expected"},
    };
    expectBasis(cases);
}

TEST(Certainty, CarriesAHedgeIntoTheSentenceThatGoesOn) {
    const BasisCase cases[] = {
        {"It is rumored to have four cameras. These include a 50MP main camera.",
         "4 rumored; 50 rumored"},
        {"It has four cameras. These include a 50MP main camera.", "4 stated; 50 stated"},
        {"It is rumored to have four cameras. These are new. They include a 50MP main camera.",
         "4 rumored; 50 rumored"},
        {"It is rumored to have four cameras.\n\nThese include a 50MP main camera.",
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
    };
    expectBasis(cases);
}

}  // namespace
}  // namespace speclens::test
