#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

TEST(Attribution, TakesTheyForSeveralPhones) {
    const OwnerCase cases[] = {
        {"The Galaxy A53 and the Galaxy A33 are here. They have 5,000mAh.",
         "5000: Galaxy A53, Galaxy A33"},
        {"The Galaxy A53 has 120Hz and the Galaxy A33 has 90Hz; they have 5,000mAh.",
         "120: Galaxy A53; 90: Galaxy A33; 5000: Galaxy A53, Galaxy A33"},
        {"Galaxy A53 or Galaxy A33?\n\nYou can have both.\n\nThe phones have 5,000mAh.",
         "5000: Galaxy A53, Galaxy A33"},
        {"The Galaxy A53 has three cameras. They are of 50MP, 12MP and 5MP.",
         "3: Galaxy A53; 50: Galaxy A53; 12: Galaxy A53; 5: Galaxy A53"},
        {"Samsung and Google have news. They have 5,000mAh.", "5000: nobody"},
    };
    expectOwners(cases);
}

TEST(Attribution, TakesEveryModelForThePhonesSpokenOf) {
    const std::string head = "Galaxy A53 and Galaxy A33 compared\n\n";
    const OwnerCase cases[] = {
        {head + "Every model has 5,000mAh.", "5000: Galaxy A53, Galaxy A33"},
        {head + "You get 5,000mAh on each model.", "5000: Galaxy A53, Galaxy A33"},
        {head + "The Galaxy A53 is good. Every model under $300 has 4,000mAh.", "4000: Galaxy A53"},
    };
    expectOwners(cases);
}

TEST(Attribution, TakesNoThingsOwnForAPhones) {
    const OwnerCase cases[] = {
        {"The Galaxy A53 is here. Gear S: an AMOLED screen, a SIM of its own, and 84 grams.",
         "AMOLED: nobody; 84: nobody"},
        {"The Galaxy A53 is here. It has 128GB of storage and weighs 189 grams.",
         "128: Galaxy A53; 189: Galaxy A53"},
    };
    expectOwners(cases);
}

}  // namespace
}  // namespace speclens::test
