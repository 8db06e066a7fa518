#include "core/text/character_reference.h"

#include <gtest/gtest.h>

namespace speclens {
namespace {

struct ReferenceCase {
    std::string_view rest;
    std::string_view text;
    std::size_t length;
};

TEST(CharacterReference, StandsForACharacter) {
    const ReferenceCase cases[] = {
        {"&quot; wide", "\"", 6}, {"&amp;quot;", "&", 5},    {"&#8221;", "”", 7},
        {"&#x201D;x", "”", 8},    {"&#X201d", "”", 7},       {"&times;", "×", 7},
        {"&euro;449", "€", 6},    {"&nbsp;", "\u00a0", 6},   {"&Prime;", "″", 7},
        {"&amp", "&", 4},         {"&copy2023", "©", 5},     {"&notit;", "¬", 4},
        {"&#39;s", "'", 5},       {"&apos;s", "'", 6},       {"&#146;s", "’", 6},
        {"&#128512;", "😀", 9},    {"&shy;gon", "", 5},       {"&#8203;", "", 7},
        {"&#0;", "\ufffd", 4},    {"&#xD800;", "\ufffd", 8}, {"&#99999999999;", "\ufffd", 14},
        {"&#x1;", "\ufffd", 5},   {"&percnt;", "%", 8},
    };
    for (const ReferenceCase& entry : cases) {
        const auto reference = readCharacterReference(entry.rest);
        ASSERT_TRUE(reference) << entry.rest;
        EXPECT_EQ(reference->text, entry.text) << entry.rest;
        EXPECT_EQ(reference->length, entry.length) << entry.rest;
    }
}

TEST(CharacterReference, IsNotWhatStandsForItself) {
    for (const std::string_view rest :
         {"", "&", "&&", "& ", "&;", "&#;", "&#x;", "&#", "&x", "R&D", "&apos", "&percnt",
          "&nowhere;", "&AT", "&QUot;", "&#xg;"}) {
        EXPECT_FALSE(readCharacterReference(rest)) << rest;
    }
}

TEST(CharacterReference, NeverTakesLessRoomThanItsText) {
    for (const std::string_view rest : {"&lt", "&#1", "&#128", "&Mu;", "&hearts;", "&#x10FFFF;"}) {
        const auto reference = readCharacterReference(rest);
        ASSERT_TRUE(reference) << rest;
        EXPECT_LE(reference->text.size(), reference->length) << rest;
    }
}

}  // namespace
}  // namespace speclens
