// Inputs that fuzzing found a fault with, each of which stays mended.
#include <gtest/gtest.h>

#include <filesystem>

#include "tests/support/sound_reading.h"
#include "tests/support/temporary_folder.h"

namespace speclens::test {
namespace {

TEST(FuzzFindings, AreReadSoundly) {
    const Extractor extractor;
    for (const auto& entry : std::filesystem::directory_iterator(
             std::filesystem::path(SPECLENS_SOURCE_DIR) / "tests/fuzz/findings")) {
        for (const DocumentFormat format :
             {DocumentFormat::PlainText, DocumentFormat::Html, DocumentFormat::Markdown}) {
            EXPECT_EQ(unsoundness(extractor, readFile(entry.path()), format), "") << entry.path();
        }
    }
}

}  // namespace
}  // namespace speclens::test
