#include "tests/train/trainer.h"

#include "core/extract/extractor.h"
#include "core/text/article_file.h"
#include "tests/support/gold_check.h"
#include "tests/support/temporary_folder.h"
#include "tests/train/learner.h"

namespace speclens::test {

std::vector<LabelledPage> readPages(const std::filesystem::path& folder) {
    std::vector<LabelledPage> pages;
    for (const std::filesystem::path& path : textsWithGold(folder)) {
        const std::filesystem::path gold = goldBeside(path);
        if (std::filesystem::exists(gold)) {
            pages.push_back({path.stem().string(),
                             Document::fromPlainText(readArticleFile(path.string())),
                             nlohmann::json::parse(readFile(gold))});
        }
    }
    return pages;
}

Training train(const std::vector<const LabelledPage*>& pages) {
    constexpr int rounds = 3;
    Training training;
    training.weights = priorWeights();
    Examples examples;
    for (int round = 0; round < rounds; ++round) {
        const Extractor extractor(training.weights);
        examples.outOfReach = 0;
        for (const LabelledPage* page : pages) {
            addExamples(page->gold, page->document.text(), extractor.explain(page->document),
                        examples);
        }
        training.weights = learnWeights(examples.list, priorWeights());
    }
    training.examples = examples.list.size() / rounds;
    training.outOfReach = examples.outOfReach;
    return training;
}

GoldScore scorePages(const std::vector<const LabelledPage*>& pages, const ClueWeights& weights) {
    const Extractor extractor(weights);
    GoldScore score;
    for (const LabelledPage* page : pages) {
        score.add(scoreClaims(page->gold, page->document.text(), extractor.extract(page->document)),
                  page->name);
    }
    return score;
}

}  // namespace speclens::test
