// The labelled pages, mutilated: reading them stays sound.
#include <gtest/gtest.h>

#include <filesystem>

#include "tests/fuzz/text_mutator.h"
#include "tests/support/gold_check.h"
#include "tests/support/sound_reading.h"
#include "tests/support/temporary_folder.h"

namespace speclens::test {
namespace {

std::vector<std::string> corpus() {
    const std::filesystem::path folder = SPECLENS_SOURCE_DIR "/tests/corpus";
    std::vector<std::string> texts;
    for (const char* pages : {"articles", "stories"}) {
        for (const auto& path : textsWithGold(folder / pages)) {
            texts.push_back(readFile(path));
        }
    }
    return texts;
}

TEST(MutatedCorpus, IsReadSoundly) {
    constexpr int rounds = 3;
    const Extractor extractor;
    const std::vector<std::string> texts = corpus();
    TextMutator mutator(texts, 20230915);
    std::size_t read = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const std::string& text : texts) {
            const std::string mutated = mutator.mutated(text);
            read += isText(mutated) ? 1 : 0;
            ASSERT_EQ(unsoundness(extractor, mutated), "") << "round " << round << "\n" << mutated;
        }
    }
    EXPECT_GT(read, texts.size() * rounds / 2);
}

TEST(MutatedCorpus, IsTheSameEverywhere) {
    TextMutator first({"one two three"}, 7);
    TextMutator second({"one two three"}, 7);
    EXPECT_EQ(first.mutated("A Galaxy A54 has 5,000mAh."),
              second.mutated("A Galaxy A54 has 5,000mAh."));
}

}  // namespace
}  // namespace speclens::test
