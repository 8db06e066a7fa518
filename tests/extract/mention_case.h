// Texts with the phones that they mention.
#pragma once

#include <gtest/gtest.h>

#include <span>
#include <string>

#include "tests/extract/reading.h"

namespace speclens::test {

struct MentionCase {
    std::string text;
    std::string line;  ///< as dumpMentions gives them
};

inline void expectMentions(std::span<const MentionCase> cases) {
    for (const MentionCase& entry : cases) {
        EXPECT_EQ(dumpMentions(entry.text), entry.line) << entry.text;
    }
}

}  // namespace speclens::test
