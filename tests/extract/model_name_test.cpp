#include "core/extract/model_name.h"

#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

struct NameCase {
    std::string text;  ///< what of "TEXT is here." belongs to the name
    std::string brand;
    std::string writing;
};

/// The likeliest name at a token.
std::optional<ModelName> readModelName(const Page& page, std::uint32_t at,
                                       const Sentence& sentence) {
    const std::vector<ModelName> names = readModelNames(page, at, sentence);
    return names.empty() ? std::nullopt : std::optional(names.front());
}

TEST(ReadModelName, TakesInAllThatBelongsToAName) {
    const NameCase cases[] = {
        {"Redmi Note 11", "Xiaomi", "Redmi Note 11"},
        {"Redmi Note 11S", "Xiaomi", "Redmi Note 11S"},
        {"Redmi Note 11 Pro+ 5G", "Xiaomi", "Redmi Note 11 Pro+ 5G"},
        {"Redmi Note 11 Pro Plus", "Xiaomi", "Redmi Note 11 Pro+"},
        {"Xiaomi Redmi Note 11 Pro 5G", "Xiaomi", "Redmi Note 11 Pro 5G"},
        {"Redmi Note 17 Pro+", "Xiaomi", "Redmi Note 17 Pro+"},
        {"Redmi 10C", "Xiaomi", "Redmi 10C"},
        {"Redmi K50 Ultra", "Xiaomi", "Redmi K50 Ultra"},
        {"Xiaomi 12", "Xiaomi", "Xiaomi 12"},
        {"Xiaomi 12 Ultra", "Xiaomi", "Xiaomi 12 Ultra"},
        {"Xiaomi 12X", "Xiaomi", "Xiaomi 12X"},
        {"Xiaomi 13T Pro", "Xiaomi", "Xiaomi 13T Pro"},
        {"Xiaomi Mix Fold 2", "Xiaomi", "Xiaomi Mix Fold 2"},
        {"Poco X4 Pro 5G", "Poco", "Poco X4 Pro 5G"},
        {"POCO F4 GT", "Poco", "Poco F4 GT"},
        {"Google Pixel \"Muskie\"", "Google", "Pixel \"Muskie\""},
        {"Google Pixel “Muskie”", "Google", "Pixel \"Muskie\""},
        {"Galaxy S22", "Samsung", "Galaxy S22"},
        {"Galaxy S22 Ultra", "Samsung", "Galaxy S22 Ultra"},
        {"Galaxy M01 Core", "Samsung", "Galaxy M01 Core"},
        {"Xperia E4g Dual", "Sony", "Xperia E4g Dual"},
        {"Galaxy S31 Ultra", "Samsung", "Galaxy S31 Ultra"},
        {"Galaxy S22+", "Samsung", "Galaxy S22+"},
        {"Samsung Galaxy A53 5G", "Samsung", "Galaxy A53 5G"},
        {"Samsung Galaxy Z Fold4", "Samsung", "Galaxy Z Fold4"},
        {"Galaxy Z Flip 4", "Samsung", "Galaxy Z Flip 4"},
        {"Galaxy S21 FE 5G", "Samsung", "Galaxy S21 FE 5G"},
        {"Galaxy Note 20 Ultra", "Samsung", "Galaxy Note 20 Ultra"},
        {"Galaxy M33", "Samsung", "Galaxy M33"},
        {"iPhone 14", "Apple", "iPhone 14"},
        {"iPhone 14 Pro Max", "Apple", "iPhone 14 Pro Max"},
        {"Apple iPhone 13 mini", "Apple", "iPhone 13 mini"},
        {"iPhone SE", "Apple", "iPhone SE"},
        {"iPhone XR", "Apple", "iPhone XR"},
        {"Meizu 16th", "Meizu", "Meizu 16th"},
        {"Crosscall Core-X5", "Crosscall", "Crosscall Core-X5"},
        {"Pixel 4a (5G)", "Google", "Pixel 4a (5G)"},
        {"LG K10 2017", "LG", "LG K10 2017"},
        {"Redmi 8A Dual", "Xiaomi", "Redmi 8A Dual"},
        {"HTC One max", "HTC", "HTC One Max"},
        {"Vivo iQOO", "iQOO", "iQOO"},
        {"iPhone 22 Air", "Apple", "iPhone 22 Air"},
        {"Pixel 6a", "Google", "Pixel 6a"},
        {"Google Pixel 7 Pro", "Google", "Pixel 7 Pro"},
        {"Pixel Fold", "Google", "Pixel Fold"},
        {"Nothing Phone (1)", "Nothing", "Nothing Phone (1)"},
        {"Nothing Phone (2)", "Nothing", "Nothing Phone (2)"},
        {"Nothing Phone (2a)", "Nothing", "Nothing Phone (2a)"},
        {"Moto G200 5G", "Motorola", "Moto G200 5G"},
        {"Motorola Moto G200 5G", "Motorola", "Moto G200 5G"},
        {"Moto G Stylus 5G (2022)", "Motorola", "Moto G Stylus 5G (2022)"},
        {"Motorola Edge 30 Pro", "Motorola", "Motorola Edge 30 Pro"},
        {"OnePlus 10 Pro", "OnePlus", "OnePlus 10 Pro"},
        {"OnePlus 10T 5G", "OnePlus", "OnePlus 10T 5G"},
        {"OnePlus Nord CE 3 Lite 5G", "OnePlus", "OnePlus Nord CE 3 Lite 5G"},
        {"OnePlus Nord N20", "OnePlus", "OnePlus Nord N20"},
        {"Xperia 1 VI", "Sony", "Xperia 1 VI"},
        {"Sony Xperia 5 IV", "Sony", "Xperia 5 IV"},
        {"Xperia Pro-I", "Sony", "Xperia Pro-I"},
        {"Nokia 3.2", "Nokia", "Nokia 3.2"},
        {"Nokia G21", "Nokia", "Nokia G21"},
        {"Nokia X30 5G", "Nokia", "Nokia X30 5G"},
        {"realme GT 2 Pro", "Realme", "Realme GT 2 Pro"},
        {"Realme 9 Pro+", "Realme", "Realme 9 Pro+"},
        {"Realme C35", "Realme", "Realme C35"},
        {"Huawei P50 Pro", "Huawei", "Huawei P50 Pro"},
        {"Huawei Mate 50", "Huawei", "Mate 50"},
        {"Honor 70", "Honor", "Honor 70"},
        {"Honor Magic4 Pro", "Honor", "Honor Magic4 Pro"},
        {"Oppo Find X5 Pro", "Oppo", "Find X5 Pro"},
        {"OPPO Reno8 Pro+", "Oppo", "Reno8 Pro+"},
        {"OPPO A96", "Oppo", "Oppo A96"},
        {"vivo X80 Pro", "vivo", "vivo X80 Pro"},
        {"Vivo V25", "vivo", "vivo V25"},
        {"iQOO 10 Pro", "iQOO", "iQOO 10 Pro"},
        {"iQOO Neo6", "iQOO", "iQOO Neo6"},
        {"ROG Phone 6", "Asus", "ROG Phone 6"},
        {"Asus Zenfone 9", "Asus", "Zenfone 9"},
        {"Fairphone 4", "Fairphone", "Fairphone 4"},
        {"Tecno Camon 19 Pro", "Tecno", "Camon 19 Pro"},
        {"Infinix Note 12", "Infinix", "Infinix Note 12"},
        {"ZTE Axon 40 Ultra", "ZTE", "Axon 40 Ultra"},
        {"Oukitel K10000 Pro", "Oukitel", "Oukitel K10000 Pro"},
        {"Blackview BV9300", "Blackview", "Blackview BV9300"},
        {"HTC One mini 2", "HTC", "HTC One mini 2"},
        {"DuraForce Pro 3", "Kyocera", "DuraForce Pro 3"},
        {"Galaxy S6 edge+", "Samsung", "Galaxy S6 Edge+"},
        {"moto g54 power", "Motorola", "Moto G54 Power"},
        {"samsung galaxy s21 fe", "Samsung", "Galaxy S21 FE"},
        {"Nokia 7 plus", "Nokia", "Nokia 7+"},
        {"Nokia C3-01", "Nokia", "Nokia C3-01"},
        {"Realme 12x", "Realme", "Realme 12x"},
        {"OnePlus 7T Pro McLaren Edition", "OnePlus", "OnePlus 7T Pro McLaren Edition"},
        {"Sony Ericsson Xperia Arc S", "Sony", "Xperia Arc S"},
        {"Sony Ericsson Vivaz", "Sony Ericsson", "Sony Ericsson Vivaz"},
        {"BLU Vivo X5", "BLU", "BLU Vivo X5"},
        {"Purism Librem 5", "Purism", "Librem 5"},
        {"Caterpillar S60", "Cat", "Cat S60"},
        {"Nubia Red Magic 3", "Nubia", "Red Magic 3"},
    };
    for (const NameCase& entry : cases) {
        const TextPage text(entry.text + " is here.");
        const auto name = readModelName(text.page(), 0, text.page().sentences().front());
        ASSERT_TRUE(name) << entry.text;
        EXPECT_EQ(text.textOf(name->range), entry.text);
        EXPECT_EQ(name->brand, entry.brand) << entry.text;
        EXPECT_EQ(name->writing, entry.writing) << entry.text;
        EXPECT_EQ(name->words, nameWords(entry.writing)) << entry.text;
    }
}

TEST(ReadModelName, EndsBeforeWhatIsNoPartOfTheName) {
    const std::pair<std::string, std::string> cases[] = {
        {"Redmi Note 11's screen is big.", "Redmi Note 11"},
        {"Galaxy S22, the smallest of them, is here.", "Galaxy S22"},
        {"Galaxy S22 in black is here.", "Galaxy S22"},
        {"Galaxy S22 and S22+ are here.", "Galaxy S22"},
        {"Galaxy S22 \"Ultra\" is here.", "Galaxy S22"},
        {"Google Pixel \"Muskie\" update is here.", "Google Pixel"},
        {"Galaxy S22 (2022) is here.", "Galaxy S22"},
        {"LG V20 (2016) is here.", "LG V20"},
        {"Galaxy J7 (2016) is here.", "Galaxy J7 (2016)"},
        {"Moto G Power (2022) is here.", "Moto G Power (2022)"},
        {"Galaxy S22 (left) is here.", "Galaxy S22"},
        {"Galaxy S22 128GB costs more.", "Galaxy S22"},
        {"Galaxy A53 120Hz screen is here.", "Galaxy A53"},
        {"Pixel 6 pro photographers like it.", "Pixel 6"},
        {"Pixel 7 I like it.", "Pixel 7"},
        {"iPhone 14 max brightness is high.", "iPhone 14"},
        {"Xiaomi 12 ultra-wide camera is here.", "Xiaomi 12"},
        {"Xiaomi 12/12 Pro are here.", "Xiaomi 12"},
        {"Xiaomi 12-series phones are here.", "Xiaomi 12"},
        {"OnePlus 10 Pro/OnePlus 10T are here.", "OnePlus 10 Pro"},
        {"Galaxy S23 plus some luck wins.", "Galaxy S23"},
        {"Galaxy S23 plus the S24 are here.", "Galaxy S23"},
        {"Galaxy S6 Edge lighting is here.", "Galaxy S6 Edge"},
        {"Moto X Play 32GB costs more.", "Moto X Play"},
        {"Moto X Play 3 times as often.", "Moto X Play"},
    };
    for (const auto& [sentence, covered] : cases) {
        const TextPage text(sentence);
        const auto name = readModelName(text.page(), 0, text.page().sentences().front());
        ASSERT_TRUE(name) << sentence;
        EXPECT_EQ(text.textOf(name->range), covered);
    }
}

TEST(ReadModelName, NotesTheNetworkThatEndsAName) {
    struct NetworkCase {
        std::string text;
        std::string network;
    };
    const NetworkCase cases[] = {
        {"Redmi Note 11 Pro+ 5G is here.", "5G"},
        {"Galaxy A53 5G is here.", "5G"},
        {"Galaxy A53 4G is here.", ""},
        {"Galaxy A53 is here.", ""},
        {"Galaxy A5 is here.", ""},
        {"Moto G Stylus 5G (2022) is here.", "5G"},
        {"Moto G Stylus (2022) is here.", ""},
    };
    for (const NetworkCase& entry : cases) {
        const TextPage text(entry.text);
        const auto name = readModelName(text.page(), 0, text.page().sentences().front());
        ASSERT_TRUE(name) << entry.text;
        EXPECT_EQ(name->endsIn5g, !entry.network.empty()) << entry.text;
        EXPECT_EQ(text.page().textOf(name->network), entry.network) << entry.text;
    }
}

TEST(ReadModelName, FindsNoNameInWhatIsNone) {
    const std::string cases[] = {
        "A Xiaomi 108MP camera is here.",
        "Xiaomi 5G phones are here.",
        "Xiaomi 120W charging is fast.",
        "Samsung in 2022 sold many.",
        "Samsung 2022 plans are here.",
        "Xiaomi 2022 plans are here.",
        "The Galaxy is big.",
        "A Galaxy phone is here.",
        "Samsung leads.",
        "It is rated IP68.",
        "It runs Android 13 now.",
        "A Snapdragon 695 is inside.",
        "A Dimensity 9000+ is inside.",
        "The Apple A15 Bionic is fast.",
        "It has 8GB of RAM and 128GB of storage.",
        "It costs Rs. 39,990 or $499.",
        "It has a 6.67-inch screen at 120Hz.",
        "We rate it 6 of 10, a pixel 6 times as large.",
        "Nothing 2 say.",
        "The honor 9 players felt.",
        "It has Wi-Fi 6 and Bluetooth 5.2.",
        "The OnePlus 50% sale is on.",
        "Xiaomi 8K video is here.",
        "The Realme 10x zoom is here.",
        "The Honor 8x as fast is here.",
        "An HTC legend is here.",
        "The LG wing of it is here.",
        "Honor XT2321 is here.",
        "The TCL 55C835 is here.",
        "Xiaomi's new car, the SU7, is here.",
        "LG's new TV, the C3, is here.",
        "Lava's bold 5 is here.",
        "LG's phones, the best of 3, are here.",
    };
    for (const std::string& sentence : cases) {
        const TextPage text(sentence);
        for (std::uint32_t i = 0; i < text.all().end; ++i) {
            const auto name = readModelName(text.page(), i, text.page().sentences().front());
            EXPECT_FALSE(name) << sentence << " " << name->writing;
        }
    }
}

TEST(ReadModelName, TakesWordsOfThePageIntoAFamily) {
    const NameCase cases[] = {
        {"Micromax Canvas Doodle 3", "Micromax", "Micromax Canvas Doodle 3"},
        {"Canvas Doodle 3", "Micromax", "Micromax Canvas Doodle 3"},
        {"Wiko Highway Zorbo 4G", "Wiko", "Wiko Highway"},
        {"Galaxy Zorbo 3", "", ""},
        {"Samsung Galaxy Zorbo 3", "Samsung", "Galaxy Zorbo 3"},
        {"Samsung Galaxy Store 4", "", ""},
        {"Google Pixel Camera 8", "Google", "Pixel"},
        {"Google Pixel Launcher 8", "Google", "Pixel"},
    };
    for (const NameCase& entry : cases) {
        const TextPage text(entry.text + " is here.");
        const auto name = readModelName(text.page(), 0, text.page().sentences().front());
        EXPECT_EQ(name ? name->writing : "", entry.writing) << entry.text;
        EXPECT_EQ(name ? name->brand : "", entry.brand) << entry.text;
    }
}

TEST(ReadModelName, TakesSuffixesInSmallLettersWhereNoNounFollows) {
    const std::pair<std::string, std::string> cases[] = {
        {"Huawei P20 lite is here.", "Huawei P20 Lite"},
        {"Huawei P20 pro, a phone, is here.", "Huawei P20 Pro"},
        {"Huawei P20 max is here.", "Huawei P20 Max"},
        {"Huawei P20 lite all are here.", "Huawei P20 Lite"},
        {"Huawei P20 pro mode is here.", "Huawei P20"},
        {"Galaxy S22 ultra wide shots are here.", "Galaxy S22"},
        {"Galaxy S22 max brightness is here.", "Galaxy S22"},
    };
    for (const auto& [sentence, writing] : cases) {
        const TextPage text(sentence);
        const auto name = readModelName(text.page(), 0, text.page().sentences().front());
        EXPECT_EQ(name ? name->writing : "", writing) << sentence;
    }
}

TEST(NameWriting, KeepsBlanksAndWritesPlusAsASign) {
    const std::pair<std::string, std::string> cases[] = {
        {"11 Pro Plus", "11 Pro+"}, {"11 Pro+", "11 Pro+"}, {"11  Pro", "11 Pro"},
        {"Z Fold4", "Z Fold4"},     {"11\nPro", "11 Pro"},  {"(2a) Plus", "(2a)+"},
    };
    for (const auto& [text, writing] : cases) {
        const TextPage page(text);
        EXPECT_EQ(nameWriting(page.page(), page.all()), writing);
    }
}

}  // namespace
}  // namespace speclens::test
