#include "core/spec/value.h"

#include <gtest/gtest.h>

#include <limits>
#include <ostream>

namespace speclens {

void PrintTo(const Value& value, std::ostream* stream) {
    *stream << "type " << value.index() << " '" << canonicalText(value) << "'";
}

namespace {

struct RoundTrip {
    Value value;
    ValueType type;
    std::string_view text;
};

TEST(CanonicalText, IsReadBackAsTheSameValue) {
    const RoundTrip cases[] = {
        {0.0, ValueType::Number, "0"},
        {6.67, ValueType::Number, "6.67"},
        {5000.0, ValueType::Number, "5000"},
        {-3.5, ValueType::Number, "-3.5"},
        {0.1 + 0.2, ValueType::Number, "0.30000000000000004"},
        {1e21, ValueType::Number, "1000000000000000000000"},
        {1e-7, ValueType::Number, "0.0000001"},
        {true, ValueType::Bool, "true"},
        {false, ValueType::Bool, "false"},
        {std::string("AMOLED"), ValueType::Text, "AMOLED"},
        {std::string("Wi-Fi 6E; näher"), ValueType::Text, "Wi-Fi 6E; näher"},
        {Date{2022, 1, 26}, ValueType::Date, "2022-01-26"},
        {Date{2022, 1, 0}, ValueType::Date, "2022-01"},
        {Date{2022, 0, 0}, ValueType::Date, "2022"},
        {Date{2024, 2, 29}, ValueType::Date, "2024-02-29"},
        {Pixels{1080, 2400}, ValueType::Pixels, "1080x2400"},
        {Pixels{800, 800}, ValueType::Pixels, "800x800"},
        {Money{"USD", 999}, ValueType::Money, "USD 999"},
        {Money{"EUR", 1299.5}, ValueType::Money, "EUR 1299.5"},
        {Money{"INR", 0}, ValueType::Money, "INR 0"},
    };
    for (const RoundTrip& entry : cases) {
        EXPECT_EQ(canonicalText(entry.value), entry.text);
        EXPECT_EQ(parseCanonical(entry.type, entry.text), entry.value);
        EXPECT_EQ(typeOf(entry.value), entry.type) << entry.text;
    }
}

TEST(ParseCanonical, RefusesWhatCanonicalTextNeverWrites) {
    struct Rejected {
        ValueType type;
        std::string_view text;
    };
    const Rejected cases[] = {
        {ValueType::Number, ""},
        {ValueType::Number, " 5"},
        {ValueType::Number, "5 "},
        {ValueType::Number, "+5"},
        {ValueType::Number, "5,000"},
        {ValueType::Number, "5 mAh"},
        {ValueType::Number, "0x10"},
        {ValueType::Number, "nan"},
        {ValueType::Number, "inf"},
        {ValueType::Number, "1e999"},
        {ValueType::Bool, ""},
        {ValueType::Bool, "yes"},
        {ValueType::Bool, "True"},
        {ValueType::Bool, "1"},
        {ValueType::Text, ""},
        {ValueType::Date, ""},
        {ValueType::Date, "22"},
        {ValueType::Date, "20221"},
        {ValueType::Date, "2022-"},
        {ValueType::Date, "2022-1"},
        {ValueType::Date, "2022-00"},
        {ValueType::Date, "2022-13"},
        {ValueType::Date, "2022-01-"},
        {ValueType::Date, "2022-01-00"},
        {ValueType::Date, "2022-02-30"},
        {ValueType::Date, "2023-02-29"},
        {ValueType::Date, "2022/01/26"},
        {ValueType::Date, "2022-01/26"},
        {ValueType::Date, "-022-01-26"},
        {ValueType::Date, "2022-01-26 "},
        {ValueType::Date, "26 January 2022"},
        {ValueType::Pixels, ""},
        {ValueType::Pixels, "1080"},
        {ValueType::Pixels, "x"},
        {ValueType::Pixels, "1080x"},
        {ValueType::Pixels, "x2400"},
        {ValueType::Pixels, "2400x1080"},
        {ValueType::Pixels, "0x2400"},
        {ValueType::Pixels, "-5x2400"},
        {ValueType::Pixels, "1080x2400x1"},
        {ValueType::Pixels, "1080 x 2400"},
        {ValueType::Pixels, "1080x99999999999"},
        {ValueType::Money, ""},
        {ValueType::Money, "USD"},
        {ValueType::Money, "USD "},
        {ValueType::Money, "USD999"},
        {ValueType::Money, "usd 999"},
        {ValueType::Money, "US 999"},
        {ValueType::Money, "$ 999"},
        {ValueType::Money, "999 USD"},
        {ValueType::Money, "USD -1"},
        {ValueType::Money, "USD 1,299"},
        {ValueType::Money, "USD nan"},
    };
    for (const Rejected& entry : cases) {
        EXPECT_EQ(parseCanonical(entry.type, entry.text), std::nullopt) << "'" << entry.text << "'";
    }
}

TEST(SameValue, FoldsTextAndComparesTheRestExactly) {
    struct Pair {
        Value left;
        Value right;
        bool same;
    };
    const Pair cases[] = {
        {std::string("Super AMOLED"), std::string("super-amoled"), true},
        {std::string("Snapdragon 8+ Gen 1"), std::string("Snapdragon 8 Plus Gen 1"), true},
        {std::string("Snapdragon 8 Gen 1"), std::string("Snapdragon 8+ Gen 1"), false},
        {std::string("OLED"), std::string("AMOLED"), false},
        {6.67, 6.67, true},
        {6.67, 6.7, false},
        {1.0, true, false},
        {std::string("5000"), 5000.0, false},
        {true, true, true},
        {true, false, false},
        {Date{2022, 1, 26}, Date{2022, 1, 26}, true},
        {Date{2022, 1, 26}, Date{2022, 1, 0}, false},
        {Pixels{1080, 2400}, Pixels{1080, 2400}, true},
        {Pixels{1080, 2400}, Pixels{1080, 2340}, false},
        {Money{"USD", 999}, Money{"USD", 999}, true},
        {Money{"USD", 999}, Money{"EUR", 999}, false},
    };
    for (const Pair& entry : cases) {
        EXPECT_EQ(sameValue(entry.left, entry.right), entry.same)
            << canonicalText(entry.left) << " and " << canonicalText(entry.right);
        EXPECT_EQ(sameValue(entry.right, entry.left), entry.same)
            << canonicalText(entry.right) << " and " << canonicalText(entry.left);
    }
}

TEST(FormatNumber, IsShortAndWithoutAnExponent) {
    EXPECT_EQ(formatNumber(6.67), "6.67");
    EXPECT_EQ(formatNumber(120.0), "120");
    EXPECT_EQ(formatNumber(-0.5), "-0.5");
    const double largest = std::numeric_limits<double>::max();
    EXPECT_EQ(formatNumber(largest).size(), 309U);
    EXPECT_EQ(parseCanonical(ValueType::Number, formatNumber(largest)), Value(largest));
    const double smallest = std::numeric_limits<double>::denorm_min();
    EXPECT_EQ(parseCanonical(ValueType::Number, formatNumber(smallest)), Value(smallest));
}

}  // namespace
}  // namespace speclens
