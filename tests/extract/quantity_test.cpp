#include "core/extract/quantity.h"

#include <gtest/gtest.h>

#include "core/spec/value.h"
#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

std::string_view unitName(Unit unit) {
    constexpr std::string_view names[] = {"MP", "in", "Hz", "mAh", "Ah",  "W", "MB",  "GB",  "TB",
                                          "mm", "cm", "g",  "nit", "ppi", "x", "fps", "ips", "px"};
    return names[static_cast<std::size_t>(unit)];
}

Quantities quantitiesIn(const TextPage& text, TokenRange range, const TokenMask& masked) {
    Quantities quantities;
    readQuantities(text.page(), range, text.page().termsIn(range), masked, quantities);
    return quantities;
}

Quantities quantitiesOf(const TextPage& text) {
    const TokenMask masked(text.page().tokens().size(), 0);
    return quantitiesIn(text, text.all(), masked);
}

/// The quantities with a unit: "64MP [64], 8MP [8MP]; 120Hz [120 Hz]", lists apart by semicolons.
std::string dumpPlain(const std::string& text) {
    const TextPage source(text);
    std::string line;
    std::uint32_t list = 0;
    for (const Quantity& quantity : quantitiesOf(source).plain) {
        line += line.empty() ? "" : quantity.list == list ? ", " : "; ";
        line += formatNumber(quantity.value) + std::string(unitName(quantity.unit)) + " [" +
                std::string(source.page().textOf(quantity.evidence)) + "]";
        EXPECT_EQ(source.page().span(quantity.range), quantity.evidence) << text;
        list = quantity.list;
    }
    return line;
}

struct QuantityCase {
    std::string text;
    std::string line;
};

TEST(ReadQuantities, ReadsNumbersWithUnitsInEveryWriting) {
    const QuantityCase cases[] = {
        {"", ""},
        {"108MP", "108MP [108MP]"},
        {"108 MP", "108MP [108 MP]"},
        {"108-megapixel", "108MP [108-megapixel]"},
        {"108 megapixels", "108MP [108 megapixels]"},
        {"108 Megapixel", "108MP [108 Megapixel]"},
        {"12.2MP", "12.2MP [12.2MP]"},
        {"6.67-inch", "6.67in [6.67-inch]"},
        {"6.67‑inch", "6.67in [6.67‑inch]"},
        {"6.67 inches", "6.67in [6.67 inches]"},
        {"6.67in", "6.67in [6.67in]"},
        {"6.67\"", "6.67in [6.67\"]"},
        {"6.67″", "6.67in [6.67″]"},
        {"6.67”", "6.67in [6.67”]"},
        {"6,67 inches", "6.67in [6,67 inches]"},
        {"120Hz", "120Hz [120Hz]"},
        {"120 hertz", "120Hz [120 hertz]"},
        {"5000mAh", "5000mAh [5000mAh]"},
        {"5,000 mAh", "5000mAh [5,000 mAh]"},
        {"5,000-mAh", "5000mAh [5,000-mAh]"},
        {"5.000 mAh", "5000mAh [5.000 mAh]"},
        {"20.000 mAh", "20000mAh [20.000 mAh]"},
        {"5,000 milliamp-hours", "5000mAh [5,000 milliamp-hours]"},
        {"67W", "67W [67W]"},
        {"67 watts", "67W [67 watts]"},
        {"67-watt", "67W [67-watt]"},
        {"8GB", "8GB [8GB]"},
        {"8 gigs", "8GB [8 gigs]"},
        {"1TB", "1TB [1TB]"},
        {"8.1mm", "8.1mm [8.1mm]"},
        {"8.1 millimeters", "8.1mm [8.1 millimeters]"},
        {"16.3cm", "16.3cm [16.3cm]"},
        {"202g", "202g [202g]"},
        {"202 grams", "202g [202 grams]"},
        {"1,200 nits", "1200nit [1,200 nits]"},
        {"1200-nit", "1200nit [1200-nit]"},
        {"395ppi", "395ppi [395ppi]"},
        {"3x", "3x [3x]"},
        {"3×", "3x [3×]"},
        {"30fps", "30fps [30fps]"},
        {"60 frames per second", "60fps [60 frames per second]"},
        {"１０８MP", "108MP [１０８MP]"},
        {"108\u00a0MP", "108MP [108\u00a0MP]"},
        {"108 mega-pixels", "108MP [108 mega-pixels]"},
        {"41 million pixels", "41MP [41 million pixels]"},
        {"6.5 incher", "6.5in [6.5 incher]"},
        {"5 000 mAh", "5000mAh [5 000 mAh]"},
        {"5Ah", "5000mAh [5Ah]"},
        {"5000 milliampere-hour", "5000mAh [5000 milliampere-hour]"},
        {"512MB", "512MB [512MB]"},
        {"240 times a second", "240Hz [240 times a second]"},
        {"90 images per second", "90ips [90 images per second]"},
        {"five-inch", "5in [five-inch]"},
        {"eight megapixels", "8MP [eight megapixels]"},
        {"thirty watts", "30W [thirty watts]"},
        {"a full terabyte", "1TB [a full terabyte]"},
        {"6.67-inch 1080p", "6.67in [6.67-inch]"},
        {"half a terabyte", "0.5TB [half a terabyte]"},
        {"twenty-five watts", "25W [twenty-five watts]"},
        {"one hundred watts", "100W [one hundred watts]"},
        {"sixty-four megapixels", "64MP [sixty-four megapixels]"},
        {"one hundred and eight megapixels", "108MP [one hundred and eight megapixels]"},
        {"five-thousand-milliamp-hour", "5000mAh [five-thousand-milliamp-hour]"},
        {"four thousand five hundred mAh", "4500mAh [four thousand five hundred mAh]"},
        {"a thousand nits", "1000nit [a thousand nits]"},
        {"six-and-a-half-inch", "6.5in [six-and-a-half-inch]"},
        {"three times optical zoom", "3x [three times]"},
        {"6½ inches", "6.5in [6½ inches]"},
        {"6 ½\"", "6.5in [6 ½\"]"},
        {"6 1/2-inch", "6.5in [6 1/2-inch]"},
        {"6.7 in. screen", "6.7in [6.7 in]"},
        {"6.7 in display", "6.7in [6.7 in]"},
        {"25 w charging", "25W [25 w]"},
        {"5,000+ mAh", "5000mAh [5,000+ mAh]"},
        {"5’000 mAh", "5000mAh [5’000 mAh]"},
        {"202 gms", "202g [202 gms]"},
        {"5000mAh3 battery", "5000mAh [5000mAh]"},
        {"a 6.28 display", "6.28in [6.28]"},
        {"128 of storage", "128GB [128]"},
        {"403 pixels-per-inch", "403ppi [403 pixels-per-inch]"},
        {"3.2 M-pixel", "3.2MP [3.2 M-pixel]"},
        {"１２０Ｈｚ", "120Hz [１２０Ｈｚ]"},
    };
    for (const QuantityCase& entry : cases) {
        EXPECT_EQ(dumpPlain(entry.text), entry.line);
    }
}

TEST(ReadQuantities, SharesAUnitAlongAList) {
    const QuantityCase cases[] = {
        {"64+8+5+2MP", "64MP [64], 8MP [8], 5MP [5], 2MP [2MP]"},
        {"64MP + 8MP + 2MP", "64MP [64MP], 8MP [8MP], 2MP [2MP]"},
        {"64MP+8MP+2MP", "64MP [64MP], 8MP [8MP], 2MP [2MP]"},
        {"50, 12 and 10 megapixels", "50MP [50], 12MP [12], 10MP [10 megapixels]"},
        {"50MP, 12MP, and 10MP", "50MP [50MP], 12MP [12MP], 10MP [10MP]"},
        {"4,800 to 5,000mAh", "4800mAh [4,800], 5000mAh [5,000mAh]"},
        {"4,800-5,000mAh", "4800mAh [4,800], 5000mAh [5,000mAh]"},
        {"4,800–5,000 mAh", "4800mAh [4,800], 5000mAh [5,000 mAh]"},
        {"8GB/256GB", "8GB [8GB], 256GB [256GB]"},
        {"8/256GB", "8GB [8], 256GB [256GB]"},
        {"12/1TB", "12GB [12], 1TB [1TB]"},
        {"8/128", "8GB [8], 128GB [128]"},
        {"12+256", "12GB [12], 256GB [256]"},
        {"cameras: 48+8+2", "48MP [48], 8MP [8], 2MP [2]"},
        {"cameras: 50/48/48", "50MP [50], 48MP [48], 48MP [48]"},
        {"12+512GB", "12GB [12], 512GB [512GB]"},
        {"6GB or 8GB", "6GB [6GB], 8GB [8GB]"},
        {"6 or 8GB", "6GB [6], 8GB [8GB]"},
        {"6/8GB", "6GB [6], 8GB [8GB]"},
        {"120Hz 6.7-inch", "120Hz [120Hz]; 6.7in [6.7-inch]"},
        {"8GB and 120Hz", "8GB [8GB]; 120Hz [120Hz]"},
        {"5,000mAh, 67W", "5000mAh [5,000mAh]; 67W [67W]"},
        {"90Hz or 120Hz", "90Hz [90Hz], 120Hz [120Hz]"},
        {"256GB/512GB/1TB", "256GB [256GB], 512GB [512GB], 1TB [1TB]"},
        {"8GB or 67W", "8GB [8GB]; 67W [67W]"},
        {"120Hz with 8GB", "120Hz [120Hz]; 8GB [8GB]"},
    };
    for (const QuantityCase& entry : cases) {
        EXPECT_EQ(dumpPlain(entry.text), entry.line);
    }
}

TEST(ReadQuantities, SharesAUnitAcrossAContrast) {
    const QuantityCase cases[] = {
        {"30W instead of 10.", "30W [30W]; 10W [10]"},
        {"4,300mAh against Samsung's 3,700", "4300mAh [4,300mAh]; 3700mAh [3,700]"},
        {"5,000mAh rather than its 4 500", "5000mAh [5,000mAh]; 4500mAh [4 500]"},
        {"120Hz instead of 60Hz", "120Hz [120Hz]; 60Hz [60Hz]"},
        {"5000 vs 3700 mAh", "5000mAh [5000]; 3700mAh [3700 mAh]"},
        {"1020 against 451 nits", "1020nit [1020]; 451nit [451 nits]"},
        {"2020 against 451 nits", "451nit [451 nits]"},
        {"5000 and 3700 hours", ""},
        {"30W instead of 10 hours", "30W [30W]"},
        {"30W instead of 2 ports", "30W [30W]"},
        {"1,500 nits unlike 2022", "1500nit [1,500 nits]"},
        {"8GB instead of 128", "8GB [8GB]"},
        {"30W, and 10", "30W [30W]"},
    };
    for (const QuantityCase& entry : cases) {
        EXPECT_EQ(dumpPlain(entry.text), entry.line);
    }
}

TEST(ReadQuantities, FindsNoUnitWhereThereIsNone) {
    const std::string cases[] = {
        "50",
        "in 2022",
        "6 in 10 buyers",
        "5G",
        "4G and 5G",
        "11 Games",
        "64 of them",
        "3 cameras",
        "1/1.56-inch",
        "1/1.56\"",
        "The “iPhone SE 4” is here.",
        "The \"iPhone SE 4\" is here.",
        "1/1.28″ sensor",
        "1/2.55 inches",
        "8 x 7",
        "MP 108",
        "hundred watts",
        "3 hundred watts",
        "two g",
        "one in ten",
        "six of them",
        "a gigabyte",
        "five ten",
        "three times a day",
        "25 w/ case",
        "6.7 in all",
        "48 1/2 units",
        "5000mAh35",
        "a 9.5 display",
        "a 6 display",
        "129 of storage",
        "six and a half times",
    };
    for (const std::string& text : cases) {
        EXPECT_EQ(dumpPlain(text), "") << text;
    }
}

TEST(ReadQuantities, SkipsWhatBelongsToNames) {
    const TextPage text("8GB 120Hz");
    TokenMask masked(text.page().tokens().size(), 0);
    masked[0] = masked[1] = 1;
    const Quantities read = quantitiesIn(text, text.all(), masked);
    ASSERT_EQ(read.plain.size(), 1U);
    EXPECT_EQ(read.plain[0].unit, Unit::Hertz);
}

TEST(ReadQuantities, StaysInsideItsRange) {
    const TextPage text("8GB 120Hz");
    const TokenMask masked(text.page().tokens().size(), 0);
    EXPECT_EQ(quantitiesIn(text, {0, 3}, masked).plain.size(), 1U);
    EXPECT_TRUE(quantitiesIn(text, {0, 1}, masked).plain.empty());
    EXPECT_TRUE(quantitiesIn(text, {0, 0}, masked).plain.empty());
}

TEST(ReadQuantities, ReadsDimensionsInMillimeters) {
    const QuantityCase cases[] = {
        {"163.1 x 75.9 x 8.6 mm", "163.1 x 75.9 x 8.6"},
        {"163.1x75.9x8.6mm", "163.1 x 75.9 x 8.6"},
        {"163.1 × 75.9 × 8.6 mm", "163.1 x 75.9 x 8.6"},
        {"163.1*75.9*8.6mm", "163.1 x 75.9 x 8.6"},
        {"163.1 by 75.9 by 8.6 mm", "163.1 x 75.9 x 8.6"},
        {"163.1mm x 75.9mm x 8.6mm", "163.1 x 75.9 x 8.6"},
        {"163,1 x 75,9 x 8,6 mm", "163.1 x 75.9 x 8.6"},
        {"16.31 x 7.59 x 0.86 cm", "163.1 x 75.9 x 8.6"},
        {"163.1 x 75.9 x 8.6", "163.1 x 75.9 x 8.6"},
        {"163.1 (H) x 75.9 (W) x 8.6 (D) mm", "163.1 x 75.9 x 8.6"},
        {"163.1-by-75.9-by-8.6mm", "163.1 x 75.9 x 8.6"},
        {"163.1 x 75.9 mm", "163.1 x 75.9"},
        {"163.1 x 75.9", ""},
        {"6.42 x 2.99 x 0.34 inches", ""},
        {"163.1 x 75.9 x", ""},
    };
    for (const QuantityCase& entry : cases) {
        const TextPage text(entry.text);
        std::string line;
        for (const Dimensions& dimensions : quantitiesOf(text).dimensions) {
            for (std::size_t side = 0; side < dimensions.count; ++side) {
                line += (side == 0 ? "" : " x ") + formatNumber(dimensions.sides[side]);
                EXPECT_FALSE(dimensions.evidence[side].empty()) << entry.text;
            }
        }
        EXPECT_EQ(line, entry.line) << entry.text;
        EXPECT_TRUE(entry.line.empty() || dumpPlain(entry.text).empty()) << entry.text;
    }
}

TEST(ReadQuantities, ReadsPixelPairs) {
    const QuantityCase cases[] = {
        {"1080 x 2400 pixels", "1080 x 2400 [1080 x 2400]"},
        {"1080x2400", "1080 x 2400 [1080x2400]"},
        {"2400 × 1080", "2400 x 1080 [2400 × 1080]"},
        {"2400*1080px", "2400 x 1080 [2400*1080]"},
        {"1,080 x 2,400", "1080 x 2400 [1,080 x 2,400]"},
        {"1440 by 3200 pixels", "1440 x 3200 [1440 by 3200]"},
        {"2,400-by-1,080-pixel", "2400 x 1080 [2,400-by-1,080]"},
        {"6.67-inch 1080", ""},
        {"1080 2400", ""},
        {"3 x 4", ""},
        {"2 x 10000", ""},
        {"163.1 x 1000.5", ""},
    };
    for (const QuantityCase& entry : cases) {
        const TextPage text(entry.text);
        std::string line;
        for (const PixelPair& pair : quantitiesOf(text).pixelPairs) {
            line += std::to_string(pair.first) + " x " + std::to_string(pair.second) + " [" +
                    std::string(text.page().textOf(pair.evidence)) + "]";
        }
        EXPECT_EQ(line, entry.line) << entry.text;
    }
}

TEST(ReadQuantities, ReadsApertures) {
    const QuantityCase cases[] = {
        {"f/1.8", "1.8 [f/1.8]"},
        {"F/1.8", "1.8 [F/1.8]"},
        {"ƒ/1.9", "1.9 [ƒ/1.9]"},
        {"f1.8", "1.8 [f1.8]"},
        {"f/1,8", "1.8 [f/1,8]"},
        {"f/2.0", "2 [f/2.0]"},
        {"f/1.8 and f/2.2", "1.8 [f/1.8] 2.2 [f/2.2]"},
        {"F 1.8", "1.8 [F 1.8]"},
        {"aperture of 1.8", "1.8 [1.8]"},
        {"a 1.8 aperture", "1.8 [1.8]"},
        {"aperture of 18", ""},
        {"aperture 1.8", ""},
        {"f/8", ""},
        {"f 1.8", ""},
        {"of 1.8", ""},
        {"f/0.1", ""},
    };
    for (const QuantityCase& entry : cases) {
        const TextPage text(entry.text);
        std::string line;
        for (const Aperture& aperture : quantitiesOf(text).apertures) {
            line += (line.empty() ? "" : " ") + formatNumber(aperture.number) + " [" +
                    std::string(text.page().textOf(aperture.evidence)) + "]";
        }
        EXPECT_EQ(line, entry.line) << entry.text;
    }
}

TEST(ReadQuantities, ReadsAmountsOfMoney) {
    const QuantityCase cases[] = {
        {"$999", "USD 999 [$999]"},
        {"$1,299.99", "USD 1299.99 [$1,299.99]"},
        {"US$999", "USD 999 [US$999]"},
        {"USD 999", "USD 999 [USD 999]"},
        {"999 USD", "USD 999 [999 USD]"},
        {"999 dollars", "USD 999 [999 dollars]"},
        {"€949", "EUR 949 [€949]"},
        {"949 €", "EUR 949 [949 €]"},
        {"949€", "EUR 949 [949€]"},
        {"EUR 249", "EUR 249 [EUR 249]"},
        {"249 euros", "EUR 249 [249 euros]"},
        {"£849", "GBP 849 [£849]"},
        {"₹39,990", "INR 39990 [₹39,990]"},
        {"Rs 39,990", "INR 39990 [Rs 39,990]"},
        {"Rs. 39,990", "INR 39990 [Rs. 39,990]"},
        {"Rs.39,990", "INR 39990 [Rs.39,990]"},
        {"INR 1,09,999", "INR 109999 [INR 1,09,999]"},
        {"₹1.2 lakh", "INR 120000 [₹1.2 lakh]"},
        {"Rs. 1.2 lakh", "INR 120000 [Rs. 1.2 lakh]"},
        {"1.2 lakh rupees", "INR 120000 [1.2 lakh rupees]"},
        {"CNY 3,999", "CNY 3999 [CNY 3,999]"},
        {"3,999 yuan", "CNY 3999 [3,999 yuan]"},
        {"RMB 3999", "CNY 3999 [RMB 3999]"},
        {"¥3,999", "CNY 3999 [¥3,999]"},
        {"$999 and €949", "USD 999 [$999] EUR 949 [€949]"},
        {"CAD $999", "CAD 999 [CAD $999]"},
        {"$999 CAD", "CAD 999 [$999 CAD]"},
        {"A$1,199", "AUD 1199 [A$1,199]"},
        {"a $1,199 phone", "USD 1199 [$1,199]"},
        {"999 Canadian dollars", "CAD 999 [999 Canadian dollars]"},
        {"1.199 €", "EUR 1199 [1.199 €]"},
        {"1.199,00 €", "EUR 1199 [1.199,00 €]"},
        {"€1 199", "EUR 1199 [€1 199]"},
        {"36 999 rupees", "INR 36999 [36 999 rupees]"},
        {"Rs. 40K", "INR 40000 [Rs. 40K]"},
        {"Rs. 39,990/-", "INR 39990 [Rs. 39,990]"},
        {"449,- euros", "EUR 449 [449,- euros]"},
        {"￥3,999", "CNY 3999 [￥3,999]"},
        {"N250,000", "NGN 250000 [N250,000]"},
        {"N95", ""},
        {"a $2,000 phone", "USD 2000 [$2,000]"},
        {"Php 14,990", "PHP 14990 [Php 14,990]"},
        {"P14,990", "PHP 14990 [P14,990]"},
        {"P20", ""},
        {"Rp 3.999.000", "IDR 3999000 [Rp 3.999.000]"},
        {"IDR 3.9 million", "IDR 3900000 [IDR 3.9 million]"},
        {"1.2 million won", "KRW 1200000 [1.2 million won]"},
        {"KSh 25,999", "KES 25999 [KSh 25,999]"},
        {"Tk. 19,999", "BDT 19999 [Tk. 19,999]"},
        {"RM 1,999", "MYR 1999 [RM 1,999]"},
        {"R12 999", "ZAR 12999 [R12 999]"},
        {"R12 128GB", ""},
        {"1,499 zł", "PLN 1499 [1,499 zł]"},
        {"€499/549", "EUR 499 [€499] EUR 549 [549]"},
        {"Rs 15,999 and 17,999", "INR 15999 [Rs 15,999] INR 17999 [17,999]"},
        {"$999, 2023", "USD 999 [$999]"},
        {"$999 or 512GB", "USD 999 [$999]"},
        {"$5 million", "USD 5000000 [$5 million]"},
        {"999", ""},
        {"Rs", ""},
        {"won 3 prizes", ""},
    };
    for (const QuantityCase& entry : cases) {
        const TextPage text(entry.text);
        std::string line;
        for (const Amount& amount : quantitiesOf(text).amounts) {
            line += (line.empty() ? "" : " ") + amount.currency + " " + formatNumber(amount.value) +
                    " [" + std::string(text.page().textOf(amount.evidence)) + "]";
        }
        EXPECT_EQ(line, entry.line) << entry.text;
    }
}

TEST(Quantities, CountCamerasByTheirPlaces) {
    EXPECT_EQ("13MP [13 megapixels]; 5MP [5]",
              dumpPlain("13 megapixels on the back, 5 on the front"));
    EXPECT_EQ("13MP [13 megapixels]; 5MP [5]",
              dumpPlain("13 megapixels at the back and 5 in front"));
    EXPECT_EQ("13MP [13 megapixels]", dumpPlain("13 megapixels on the back, 5 on the table"));
}

TEST(Quantities, TakeMillionsForPixelsBesideCameras) {
    EXPECT_EQ("13MP [13M]", dumpPlain("13M (4160 x 3120)"));
    EXPECT_EQ("13MP [13M]; 5MP [5M]", dumpPlain("13M rear, 5M front"));
    EXPECT_EQ("", dumpPlain("13M (about 5 of them new) users"));
    EXPECT_EQ("", dumpPlain("13M units"));
}

}  // namespace
}  // namespace speclens::test
