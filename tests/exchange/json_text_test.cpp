#include "core/exchange/json_text.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace speclens {
namespace {

std::string jsonString(std::string_view text) {
    std::string out;
    appendJsonString(out, text);
    return out;
}

std::string jsonValue(const Value& value) {
    std::string out;
    appendJsonValue(out, value);
    return out;
}

TEST(JsonText, EscapesWhatJsonAsksFor) {
    EXPECT_EQ(jsonString(""), "\"\"");
    EXPECT_EQ(jsonString("108-megapixel"), "\"108-megapixel\"");
    EXPECT_EQ(jsonString("6.7\" \\ A\tB\n\x01"), R"("6.7\" \\ A\tB\n\u0001")");
    EXPECT_EQ(jsonString("6.7″ – é"), "\"6.7″ – é\"");
    EXPECT_EQ(jsonString("a\xff"), "\"a\ufffd\"");
}

TEST(JsonText, WritesEveryByteSoThatItReadsBack) {
    for (int byte = 0; byte < 0x80; ++byte) {
        const std::string text = {'a', static_cast<char>(byte), 'b'};
        EXPECT_EQ(nlohmann::json::parse(jsonString(text)), text);
    }
}

TEST(JsonText, WritesNothingAsNull) {
    std::string out;
    appendJsonStringOrNull(out, "");
    appendJsonStringOrNull(out, "mAh");
    EXPECT_EQ(out, "null\"mAh\"");
}

TEST(JsonText, WritesValuesInTheirTypes) {
    EXPECT_EQ(jsonValue(5000.0), "5000");
    EXPECT_EQ(jsonValue(6.67), "6.67");
    EXPECT_EQ(jsonValue(1e20), "100000000000000000000");
    EXPECT_EQ(jsonValue(true), "true");
    EXPECT_EQ(jsonValue(std::string("AMOLED")), "\"AMOLED\"");
    EXPECT_EQ(jsonValue(Date{2022, 1, 26}), "\"2022-01-26\"");
    EXPECT_EQ(jsonValue(Money{"EUR", 249.5}), "\"EUR 249.5\"");
}

}  // namespace
}  // namespace speclens
