#include "core/extract/lineage.h"

#include <gtest/gtest.h>

#include <string>

namespace speclens {
namespace {

std::string nameOf(const std::vector<PhoneEntry>& phones, std::optional<std::uint32_t> phone) {
    return phone ? phones[*phone].name.model : "none";
}

/// "older <= newer" for each phone with a predecessor, and the older ones of the line.
std::string dump(std::initializer_list<const char*> models) {
    std::vector<PhoneEntry> phones;
    for (const char* model : models) {
        phones.emplace_back().name.model = model;
    }
    const Lineage lineage(phones);
    std::string text;
    for (std::uint32_t i = 0; i < phones.size(); ++i) {
        if (lineage.isOlder(i)) {
            text += phones[i].name.model + " is older; ";
        }
        if (const auto predecessor = lineage.predecessorOf(i)) {
            text += nameOf(phones, predecessor) + " before " + phones[i].name.model + "; ";
            EXPECT_EQ(lineage.successorOf(*predecessor), i);
        }
    }
    return text;
}

TEST(Lineage, TellsOlderModelsByNumber) {
    struct Case {
        std::initializer_list<const char*> models;
        const char* lineage = nullptr;
    };
    const Case cases[] = {
        {{}, ""},
        {{"Pixel 7"}, ""},
        {{"Pixel 7", "Pixel 6"}, "Pixel 6 before Pixel 7; Pixel 6 is older; "},
        {{"Pixel 7", "Pixel 4"}, ""},
        {{"Pixel 7", "Pixel 7 Pro"}, ""},
        {{"Pixel 7 Pro", "Pixel 6"}, "Pixel 6 is older; "},
        {{"Xiaomi 12T", "Xiaomi 13T"}, "Xiaomi 12T is older; Xiaomi 12T before Xiaomi 13T; "},
        {{"Galaxy A34 5G", "Galaxy A54 5G"}, ""},
        {{"Galaxy A53 5G", "Galaxy A54 5G"},
         "Galaxy A53 5G is older; Galaxy A53 5G before Galaxy A54 5G; "},
        {{"Xperia 1 V", "Xperia 1 VI", "Xperia 10 VI"},
         "Xperia 1 V is older; Xperia 1 V before Xperia 1 VI; "},
        {{"iPhone SE", "iPhone 13"}, ""},
        {{"Nova 99999999999", "Nova 99999999998"}, ""},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(dump(entry.models), entry.lineage);
    }
}

}  // namespace
}  // namespace speclens
