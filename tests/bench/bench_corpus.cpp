#include "tests/bench/bench_corpus.h"

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <stdexcept>

#include "core/text/article_file.h"

namespace speclens::bench {
namespace {

std::vector<std::string> readArticles() {
    const std::filesystem::path folder = SPECLENS_SOURCE_DIR "/tests/corpus/articles";
    std::vector<std::string> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".txt") {
            paths.push_back(entry.path().string());
        }
    }
    if (paths.empty()) {
        throw std::runtime_error("no articles in " + folder.string());
    }
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> articles(paths.size());
    std::transform(paths.begin(), paths.end(), articles.begin(), readArticleFile);
    return articles;
}

}  // namespace

std::vector<std::string> repeatedArticles(std::size_t bytes) {
    const std::vector<std::string> articles = readArticles();
    std::vector<std::string> documents;
    for (std::size_t size = 0; size < bytes; size += documents.back().size()) {
        documents.push_back(articles[documents.size() % articles.size()]);
    }
    return documents;
}

std::size_t totalBytes(const std::vector<std::string>& documents) {
    return std::accumulate(
        documents.begin(), documents.end(), std::size_t{0},
        [](std::size_t sum, const std::string& document) { return sum + document.size(); });
}

}  // namespace speclens::bench
