#include <gtest/gtest.h>

#include "tests/extract/mention_case.h"
#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

TEST(FindModelNumbers, TakesANumberForAPhoneWhereItsLettersOrItsMakerSaySo) {
    const MentionCase cases[] = {
        {"The SM-A546B was seen.", "SM-A546B=Samsung SM-A546B"},
        {"An RMX3031 and an XT2125-4 were seen.",
         "RMX3031=Realme RMX3031; XT2125-4=Motorola XT2125-4"},
        {"The Honor DLI-TL20 was seen. The DLI-TL20 is small.",
         "Honor DLI-TL20=Honor DLI-TL20; DLI-TL20=Honor DLI-TL20"},
        {"The Huawei ANE-LX1 was seen.", "Huawei ANE-LX1=Huawei ANE-LX1"},
        {"A Xiaomi phone with the model number 2201117TG was seen.", "2201117TG=Xiaomi 2201117TG"},
        {"A new Xiaomi phone, the M2007J20CG, was seen.", "M2007J20CG=Xiaomi M2007J20CG"},
        {"A Xiaomi handset goes by M2007J20CG.", "M2007J20CG=Xiaomi M2007J20CG"},
        {"The DLI-TL20 was seen.", ""},
        {"Sony's WH-1000XM5 is good with the phone.", "[WH-1000XM5]"},
        {"The Samsung SM-T970 was seen beside the phone.", ""},
        {"A Huawei phone has USB-3 and LPDDR5X.", ""},
        {"A Honor phone and a Vivo phone with the model number ABC-1234 were seen.", ""},
        {"The Honor DLI-TL20-like phone was seen. A Honor DLI-TL20s was not.", ""},
    };
    expectMentions(cases);
}

TEST(FindModelNumbers, TakesANumberForThePhoneThatIsNamedBesideIt) {
    const MentionCase cases[] = {
        {"The Galaxy A54 (SM-A546B) is here. The SM-A546B is good.",
         "Galaxy A54=Galaxy A54; SM-A546B=Galaxy A54; SM-A546B=Galaxy A54"},
        {"The SM-A546B may be sold as the Galaxy A54, not the Pixel 8.",
         "SM-A546B=Galaxy A54; Galaxy A54=Galaxy A54; Pixel 8=Pixel 8"},
        {"Samsung Galaxy A54 gets certified before launch\n\nIt is the SM-A546B.",
         "Samsung Galaxy A54=Galaxy A54; SM-A546B=Galaxy A54"},
        {"The Galaxy A54 and the Galaxy A34 are the SM-A546B and the SM-A346B.",
         "Galaxy A54=Galaxy A54; Galaxy A34=Galaxy A34"},
        {"The Pixel 8 is here. The SM-A546B is not.", "Pixel 8=Pixel 8; SM-A546B=Samsung SM-A546B"},
    };
    expectMentions(cases);
}

TEST(FindModelNumbers, ReadsNoFigureInANumber) {
    EXPECT_EQ(dumpClaims("The Honor DLI-TL20 has a 3,000mAh battery."),
              "Honor DLI-TL20: battery.capacity 3000");
}

}  // namespace
}  // namespace speclens::test
