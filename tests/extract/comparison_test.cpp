// Whose the values of comparisons are: said in turn, of the others, of the bigger one.
#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

TEST(Comparisons, GiveValuesThatAreSaidAlikeToThePhonesBehindThem) {
    const OwnerCase cases[] = {
        {"There is a 64MP main camera on the Galaxy A53 and a 12MP main camera on the Pixel 6a.",
         "64: Galaxy A53; 12: Pixel 6a"},
        {"You get 5,000mAh in the Galaxy A53, a rather modest 4,410mAh with fast charging in the "
         "Pixel 6a.",
         "5000: Galaxy A53; 4410: Pixel 6a"},
        {"The Galaxy A53 and the Pixel 6a differ. It is 5,000mAh on the former, a modest 4,410mAh "
         "with fast charging on the latter.",
         "5000: Galaxy A53; 4410: Pixel 6a"},
        {"We like the 5,000mAh battery of the Galaxy A53 and its 120Hz screen, unlike that of the "
         "Pixel 6a.",
         "5000: Galaxy A53; 120: Galaxy A53"},
        {"There is 5,000mAh in the Galaxy A53, which charges at 25W.",
         "5000: Galaxy A53; 25: Galaxy A53"},
    };
    expectOwners(cases);
}

TEST(Comparisons, GiveNoValueToThePhoneThatTheNextClauseBeginsWith) {
    const OwnerCase cases[] = {
        {"The Redmi 10 is out. The Redmi 9 is the stronger at 6GB of RAM and 4,000mAh, the Redmi "
         "10 comes with 4GB of RAM.",
         "6: Redmi 9; 4000: Redmi 9; 4: Redmi 10"},
        {"With a 5,000mAh battery, the Redmi 10 is the stronger.", "5000: Redmi 10"},
    };
    expectOwners(cases);
}

TEST(Comparisons, GiveNoValueToANameThatAColonFollows) {
    const OwnerCase cases[] = {
        {"Galaxy A53: $399, Pixel 6a: $349", "USD 399: Galaxy A53; USD 349: Pixel 6a"},
        {"We pay $399 for the Galaxy A53.", "USD 399: Galaxy A53"},
    };
    expectOwners(cases);
}

TEST(Comparisons, KnowTheOtherPhonesOfAGroup) {
    const std::string three = "The Pixel 7, the Galaxy A53 and the Redmi 10 are here. ";
    const std::string two = "# Galaxy A53 vs Pixel 6a\n\n";
    const OwnerCase cases[] = {
        {three + "On the Galaxy A53 it measures 6.5 inches, on the others 6.3 inches.",
         "6.5: Galaxy A53; 6.3: Pixel 7, Redmi 10"},
        {three + "The first two have 5,000mAh.", "5000: Pixel 7, Galaxy A53"},
        {three + "The last two have 5,000mAh.", "5000: Galaxy A53, Redmi 10"},
        {three + "The first two shops sell 128GB of storage.",
         "128: Pixel 7, Galaxy A53, Redmi 10"},
        {three + "The first three have 5,000mAh.", "5000: Pixel 7, Galaxy A53, Redmi 10"},
        {two + "The Galaxy A53 has 5,000mAh, the other phone has 4,410mAh.",
         "5000: Galaxy A53; 4410: Pixel 6a"},
        {two + "The Galaxy A53 has 5,000mAh, its rival has 4,410mAh.",
         "5000: Galaxy A53; 4410: Pixel 6a"},
        {two + "The Galaxy A53 has 5,000mAh, on the other hand just 25W charging.",
         "5000: Galaxy A53; 25: Galaxy A53"},
    };
    expectOwners(cases);
}

TEST(Comparisons, KnowTheGreaterPhoneOfAPairByItsName) {
    const std::string pair = "The Pixel 7 and the Pixel 7 Pro are here. ";
    const OwnerCase cases[] = {
        {pair + "The bigger one has 5,000mAh, the smaller one has 4,355mAh.",
         "5000: Pixel 7 Pro; 4355: Pixel 7"},
        {pair + "The cheaper of the two has 128GB of storage.", "128: Pixel 7"},
        {pair + "The Pixel 7 is the cheaper one with 128GB of storage.", "128: Pixel 7"},
    };
    expectOwners(cases);
}

}  // namespace
}  // namespace speclens::test
