// Learns what clues count from labelled pages; ./dev train runs it.
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "tests/support/temporary_folder.h"
#include "tests/train/trainer.h"
#include "tests/train/weight_table.h"

namespace speclens::test {
namespace {

constexpr std::size_t folds = 6;

void print(const char* what, const GoldScore& score) {
    const GoldTally total = score.total();
    std::printf("%-40s precision %.4f  recall %.4f  F1 %.4f\n", what, total.precision(),
                total.recall(), total.f1());
}

/// Scores each page with weights that were learned from others.
void check(const std::vector<const LabelledPage*>& pages) {
    GoldScore unseen;
    for (std::size_t fold = 0; fold < folds; ++fold) {
        std::vector<const LabelledPage*> learned;
        std::vector<const LabelledPage*> left;
        for (std::size_t i = 0; i < pages.size(); ++i) {
            (i % folds == fold ? left : learned).push_back(pages[i]);
        }
        unseen.add(scorePages(left, train(learned).weights), "");
    }
    print("with weights learned from other pages", unseen);
}

void run(const std::string& table, const std::vector<std::string>& folders) {
    std::vector<LabelledPage> pages;
    for (const std::string& folder : folders) {
        for (LabelledPage& page : readPages(folder)) {
            pages.push_back(std::move(page));
        }
    }
    std::vector<const LabelledPage*> all;
    for (const LabelledPage& page : pages) {
        all.push_back(&page);
    }
    print("with the weights before", scorePages(all, learnedWeights()));
    print("with the priors", scorePages(all, priorWeights()));
    check(all);
    const Training training = train(all);
    print("with weights learned from all", scorePages(all, training.weights));
    std::printf("%zu pages, %zu values to learn from, %zu whose owner was no candidate\n",
                all.size(), training.examples, training.outOfReach);
    const std::string content = withWeights(readFile(table), training.weights);
    std::ofstream(table, std::ios::binary) << content;
}

}  // namespace
}  // namespace speclens::test

int main(int count, char** arguments) {
    if (count < 3) {
        std::fputs("usage: speclens_train WEIGHTS.tsv FOLDER...\n", stderr);
        return 2;
    }
    try {
        speclens::test::run(arguments[1], {arguments + 2, arguments + count});
    } catch (const std::exception& error) {
        std::fprintf(stderr, "speclens_train: %s\n", error.what());
        return 1;
    }
    return 0;
}
