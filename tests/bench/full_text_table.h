// The words of phones in SQLite's full-text search.
#pragma once

#include <SQLiteCpp/Database.h>

#include <string>
#include <vector>

#include "tests/bench/generated_catalog.h"

namespace speclens::bench {

class FullTextTable {
  public:
    explicit FullTextTable(const std::vector<GeneratedPhone>& phones);

    /// What it took to make, in processor time.
    [[nodiscard]] double secondsToMake() const { return secondsToMake_; }

    /// The phones that have a word with each of the beginnings, in no order; how many they are.
    [[nodiscard]] std::size_t find(const std::string& beginnings) const;

  private:
    SQLite::Database database_;
    double secondsToMake_ = 0;
};

}  // namespace speclens::bench
