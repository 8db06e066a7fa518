#include "core/catalog/phone_finder.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace speclens {
namespace {

std::vector<PhoneRecord> makePhones(const std::vector<PhoneName>& names) {
    std::vector<PhoneRecord> phones;
    phones.reserve(names.size());
    for (const PhoneName& name : names) {
        phones.push_back({PhoneId{static_cast<std::int64_t>(phones.size()) + 1}, name});
    }
    return phones;
}

/// "one: Redmi Note 11", "which: A | B", "none: A".
std::string dump(const PhoneMatch& match) {
    std::string text = match.kind == PhoneMatch::Kind::One         ? "one:"
                       : match.kind == PhoneMatch::Kind::Ambiguous ? "which:"
                                                                   : "none:";
    for (std::size_t i = 0; i < match.phones.size(); ++i) {
        text += (i == 0 ? " " : " | ") + match.phones[i].name.model;
    }
    return text;
}

struct FinderCase {
    std::string_view name;
    std::string_view found;
};

void expectMatches(const std::vector<PhoneName>& names, std::initializer_list<FinderCase> cases) {
    const std::vector<PhoneRecord> phones = makePhones(names);
    for (const FinderCase& entry : cases) {
        EXPECT_EQ(dump(findPhone(phones, entry.name)), entry.found) << "'" << entry.name << "'";
    }
}

TEST(FindPhone, KnowsAnyReasonableWriting) {
    expectMatches({{"Xiaomi", "Redmi Note 11 Pro 5G"},
                   {"Xiaomi", "Redmi Note 11 Pro"},
                   {"Xiaomi", "Redmi Note 11 Pro+"},
                   {"Xiaomi", "Redmi Note 11"},
                   {"Xiaomi", "Xiaomi 12 Ultra"},
                   {"Samsung", "Galaxy Z Fold4"},
                   {"OnePlus", "OnePlus 9"}},
                  {{"Redmi Note 11 Pro 5G", "one: Redmi Note 11 Pro 5G"},
                   {"xiaomi redmi note 11 pro 5g", "one: Redmi Note 11 Pro 5G"},
                   {"redmi-note 11 pro 5G", "one: Redmi Note 11 Pro 5G"},
                   {"REDMI_NOTE11PRO5G", "one: Redmi Note 11 Pro 5G"},
                   {"Note 11 Pro 5G", "one: Redmi Note 11 Pro 5G"},
                   {"note11pro5g", "one: Redmi Note 11 Pro 5G"},
                   {"Xiaomi Note 11 Pro 5G", "one: Redmi Note 11 Pro 5G"},
                   {"  Note\u00a011\u2011Pro ", "one: Redmi Note 11 Pro"},
                   {"note 11 pro plus", "one: Redmi Note 11 Pro+"},
                   {"Note 11 Pro +", "one: Redmi Note 11 Pro+"},
                   {"note 11", "one: Redmi Note 11"},
                   {"12 ultra", "one: Xiaomi 12 Ultra"},
                   {"Xiaomi 12 Ultra", "one: Xiaomi 12 Ultra"},
                   {"Xiaomi Xiaomi 12 Ultra", "one: Xiaomi 12 Ultra"},
                   {"z fold 4", "one: Galaxy Z Fold4"},
                   {"fold4", "one: Galaxy Z Fold4"},
                   {"One Plus 9", "one: OnePlus 9"},
                   {"oneplus9", "one: OnePlus 9"}});
}

TEST(FindPhone, NeverTakesOnePhoneForAnother) {
    expectMatches({{"Xiaomi", "Redmi Note 11 Pro 5G"}},
                  {{"Note 11 Pro", "which: Redmi Note 11 Pro 5G"},
                   {"Redmi Note 11 Pro", "which: Redmi Note 11 Pro 5G"},
                   {"Redmi Note 11", "which: Redmi Note 11 Pro 5G"},
                   {"Pro 5G", "which: Redmi Note 11 Pro 5G"},
                   {"5G", "which: Redmi Note 11 Pro 5G"},
                   {"11 Pro 5G", "one: Redmi Note 11 Pro 5G"},
                   {"1 Pro 5G", "none: Redmi Note 11 Pro 5G"},
                   {"Samsung Note 11 Pro 5G", "none:"},
                   {"Redmi Note 11 Pro+ 5G", "none: Redmi Note 11 Pro 5G"}});
    expectMatches({{"Xiaomi", "Redmi Note 11 Pro+"}},
                  {{"Note 11 Pro", "which: Redmi Note 11 Pro+"}});
    expectMatches({{"Xiaomi", "Redmi Note 11S"}},
                  {{"Note 11", "which: Redmi Note 11S"}, {"Note 1", "which: Redmi Note 11S"}});
    expectMatches({{"Xiaomi", "Redmi Note 11 Pro"}},
                  {{"Redmi Note 11 Pro 5G", "none: Redmi Note 11 Pro"},
                   {"Note 11 Pro+", "none: Redmi Note 11 Pro"}});
}

TEST(FindPhone, AsksWhereSeveralFit) {
    expectMatches({{"Xiaomi", "Redmi Note 11 Pro"}, {"Xiaomi", "Redmi Note 11S"}, {"", "Nova 7"}},
                  {{"note 11", "which: Redmi Note 11 Pro | Redmi Note 11S"},
                   {"xiaomi", "which: Redmi Note 11 Pro | Redmi Note 11S"},
                   {"pro note", "which: Redmi Note 11 Pro"}});
    expectMatches({{"Xiaomi", "Xiaomi 12"}, {"Apple", "iPhone 12"}, {"OnePlus", "OnePlus 12"}},
                  {{"12", "which: Xiaomi 12 | OnePlus 12"}, {"iphone 12", "one: iPhone 12"}});
}

TEST(FindPhone, LetsTheExactNameWin) {
    expectMatches({{"Infinix", "Note 11"}, {"Xiaomi", "Redmi Note 11"}},
                  {{"note 11", "one: Note 11"}, {"Infinix Note 11", "one: Note 11"}});
    expectMatches({{"", "12 Ultra"}, {"Xiaomi", "Xiaomi 12 Ultra"}},
                  {{"12 ultra", "one: 12 Ultra"}, {"xiaomi 12 ultra", "one: Xiaomi 12 Ultra"}});
}

TEST(FindPhone, OffersTheNearestNames) {
    expectMatches({{"Xiaomi", "Redmi Note 11"},
                   {"Xiaomi", "Redmi Note 11S"},
                   {"Xiaomi", "Xiaomi 12 Ultra"},
                   {"Google", "Pixel 6"}},
                  {{"Redmi Noet 11", "none: Redmi Note 11 | Redmi Note 11S"},
                   {"Remdi Note 11S", "none: Redmi Note 11S | Redmi Note 11"},
                   {"xiaomi 12 utlra", "none: Xiaomi 12 Ultra"},
                   {"pixle 6", "none: Pixel 6"},
                   {"Zenfone 9 Flip", "none:"},
                   {"", "none:"},
                   {" - ", "none:"},
                   {"+", "none:"}});
    EXPECT_EQ(dump(findPhone({}, "Nova 7")), "none:");
}

TEST(FindPhone, KnowsOtherNames) {
    const std::vector<PhoneRecord> phones =
        makePhones({{"Google", "Pixel 12"}, {"Xiaomi", "Redmi 9"}, {"Xiaomi", "Redmi 9C"}});
    const OtherNames others = {{PhoneId{1}, {"Tensorphone", "Google Pixel Twelve"}},
                               {PhoneId{2}, {"lancelot", "Pixel 12"}},
                               {PhoneId{3}, {"lancelot"}}};
    const FinderCase cases[] = {
        {"tensor phone", "one: Pixel 12"},
        {"Google Tensorphone", "one: Pixel 12"},
        {"google pixel twelve", "one: Pixel 12"},
        {"pixel twelve", "one: Pixel 12"},
        {"lancelot", "which: Redmi 9 | Redmi 9C"},
        {"Pixel 12", "one: Pixel 12"},  // a phone's own name comes first
        {"tensor", "none:"},
    };
    for (const FinderCase& entry : cases) {
        EXPECT_EQ(dump(findPhone(phones, entry.name, others)), entry.found) << entry.name;
    }
}

}  // namespace
}  // namespace speclens
