#include "core/spec/utf8.h"

#include <gtest/gtest.h>

namespace speclens {
namespace {

using namespace std::string_view_literals;

struct DecodeCase {
    std::string_view bytes;
    char32_t value;
    std::size_t length;
};

TEST(DecodeUtf8, ReadsTheCodePointAtTheHead) {
    const DecodeCase cases[] = {
        {"\0"sv, 0x00, 1},
        {"A", 0x41, 1},
        {"\x7f", 0x7F, 1},
        {"\xc2\x80", 0x80, 2},
        {"×8", 0xD7, 2},
        {"\xdf\xbf", 0x7FF, 2},
        {"\xe0\xa0\x80", 0x800, 3},
        {"”", 0x201D, 3},
        {"\xed\x9f\xbf", 0xD7FF, 3},
        {"\xee\x80\x80", 0xE000, 3},
        {"\xef\xbf\xbf", 0xFFFF, 3},
        {"\xf0\x90\x80\x80", 0x10000, 4},
        {"📱x", 0x1F4F1, 4},
        {"\xf4\x8f\xbf\xbf", 0x10FFFF, 4},
    };
    for (const DecodeCase& entry : cases) {
        const auto point = decodeUtf8(entry.bytes);
        ASSERT_TRUE(point) << entry.bytes;
        EXPECT_EQ(point->value, entry.value) << entry.bytes;
        EXPECT_EQ(point->length, entry.length) << entry.bytes;
    }
}

TEST(DecodeUtf8, RefusesWhatIsNotWellFormed) {
    const std::string_view cases[] = {
        "\x80",              // a continuation alone
        "\xbf",              //
        "\xc3",              // cut off
        "\xe2\x80",          //
        "\xf0\x9f\x93",      //
        "\xc3(",             // no continuation behind the lead
        "\xe2(\xa1",         //
        "\xe2\x82(",         //
        "\xf0\x9f\x93x",     //
        "\xc0\x80",          // overlong
        "\xc1\xbf",          //
        "\xe0\x9f\xbf",      //
        "\xf0\x8f\xbf\xbf",  //
        "\xed\xa0\x80",      // surrogates
        "\xed\xbf\xbf",      //
        "\xf4\x90\x80\x80",  // beyond Unicode
        "\xf8\x88\x80\x80",  // leads that no form has
        "\xfe",              //
        "\xff",              //
    };
    for (const std::string_view bytes : cases) {
        EXPECT_EQ(decodeUtf8(bytes), std::nullopt) << ::testing::PrintToString(bytes);
    }
}

TEST(FindInvalidUtf8, NamesTheFirstByteOfTheFirstBadForm) {
    struct FindCase {
        std::string_view bytes;
        std::optional<std::size_t> at;
    };
    const FindCase cases[] = {
        {"", std::nullopt}, {"plain", std::nullopt},  {"166,8 × 76,1 mm – 6.67″ 📱", std::nullopt},
        {"\xff", 0},        {"abc\xff", 3},           {"×\xc3", 2},
        {"a\xe2\x82", 1},   {"📱\xed\xa0\x80\xff", 4}, {"na\xefve caf\xe9", 2},
    };
    for (const FindCase& entry : cases) {
        EXPECT_EQ(findInvalidUtf8(entry.bytes), entry.at) << ::testing::PrintToString(entry.bytes);
    }
}

}  // namespace
}  // namespace speclens
