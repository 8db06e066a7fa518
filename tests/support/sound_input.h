// What must hold of reading any bytes whatever as something else than an article.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace speclens::test {

enum class InputKind : std::uint8_t {
    Query,        ///< what is typed into the search box
    CatalogCsv,   ///< a table to import
    StoredTable,  ///< see StoredTable
    Comparison,   ///< see SavedComparison
};
inline constexpr int inputKindCount = 4;

/// What is wrong with how the program takes `bytes`; empty where nothing is, also where it refuses
/// them.
std::string inputUnsoundness(InputKind kind, const std::string& bytes);

/// Some that are taken.
std::vector<std::string> soundInputs(InputKind kind);

}  // namespace speclens::test
