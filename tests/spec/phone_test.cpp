#include "core/spec/phone.h"

#include <gtest/gtest.h>

namespace speclens {
namespace {

struct FoldCase {
    std::string_view name;
    std::string_view folded;
};

TEST(FoldName, MakesSpellingsOfOneNameEqual) {
    const FoldCase cases[] = {
        {"Redmi Note 11 Pro", "redminote11pro"},
        {"redmi note-11 PRO", "redminote11pro"},
        {"Redmi\u00a0Note\u201111 Pro", "redminote11pro"},
        {"Redmi Note 11 Pro Plus", "redminote11pro+"},
        {"Redmi Note 11 Pro+", "redminote11pro+"},
        {"OnePlus 9", "one+9"},
        {"", ""},
    };
    for (const FoldCase& entry : cases) {
        EXPECT_EQ(foldName(entry.name), entry.folded) << entry.name;
    }
}

TEST(FoldName, KeepsDifferentPhonesApart) {
    EXPECT_NE(foldName("Redmi Note 11 Pro"), foldName("Redmi Note 11 Pro+"));
    EXPECT_NE(foldName("Redmi Note 11"), foldName("Redmi Note 11S"));
}

TEST(FoldedWords, AreThePartsOfTheFoldedName) {
    using Words = std::vector<std::string>;
    EXPECT_EQ(foldedWords("Redmi Note-11 Pro+ 5G"),
              (Words{"redmi", "note", "11", "pro", "+", "5g"}));
    EXPECT_EQ(foldedWords("Note 11 Pro Plus"), (Words{"note", "11", "pro", "+"}));
    EXPECT_EQ(foldedWords("OnePlus 9"), (Words{"one", "+", "9"}));
    EXPECT_EQ(foldedWords(" - "), Words{});
}

TEST(FullName, PutsTheBrandFirstUnlessTheModelBeginsWithIt) {
    EXPECT_EQ(fullName({"Xiaomi", "Redmi Note 11"}), "Xiaomi Redmi Note 11");
    EXPECT_EQ(fullName({"Xiaomi", "Xiaomi 12 Ultra"}), "Xiaomi 12 Ultra");
    EXPECT_EQ(fullName({"", "Nova 7"}), "Nova 7");
}

}  // namespace
}  // namespace speclens
