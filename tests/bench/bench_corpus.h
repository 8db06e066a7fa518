// What the benchmarks read.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace speclens::bench {

/// The labelled articles over and over until they hold `bytes`, each a document of its own.
std::vector<std::string> repeatedArticles(std::size_t bytes);

std::size_t totalBytes(const std::vector<std::string>& documents);

}  // namespace speclens::bench
