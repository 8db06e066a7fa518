#include "core/browse/word_search.h"

#include <algorithm>

#include "core/browse/search_index.h"
#include "core/spec/phone.h"

namespace speclens {
namespace {

WordMatches allOf(const std::vector<SearchIndex::Found>& words, std::size_t size) {
    WordMatches matches{RowSet(size, true), RowSet(size, true)};
    for (const SearchIndex::Found& word : words) {
        matches.rows &= word.rows;
        matches.inName &= word.inName;
    }
    return matches;
}

}  // namespace

void WordMatches::putBestFirst(std::vector<std::uint32_t>& sorted) const {
    std::stable_partition(sorted.begin(), sorted.end(),
                          [this](std::uint32_t row) { return inName.contains(row); });
}

WordMatches findWords(const PhoneTable& table, std::string_view words) {
    const std::vector<std::string> wanted = foldedWords(words);
    std::vector<SearchIndex::Found> found;
    found.reserve(wanted.size());
    for (const std::string& word : wanted) {
        found.push_back(table.searchIndex().withBeginning(table, word));
    }
    WordMatches matches = allOf(found, table.size());
    const auto hasNone = [](const SearchIndex::Found& word) { return word.rows.count() == 0; };
    bool onlyUnknown = std::any_of(found.begin(), found.end(), hasNone);
    for (int attempt = 0; attempt < 2 && matches.rows.count() == 0 && !wanted.empty(); ++attempt) {
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (!onlyUnknown || hasNone(found[i])) {
                const auto near = table.searchIndex().misspelled(table, wanted[i]);
                found[i].rows |= near.rows;
                found[i].inName |= near.inName;
            }
        }
        matches = allOf(found, table.size());
        if (!onlyUnknown) {
            break;
        }
        onlyUnknown = false;
    }
    return matches;
}

}  // namespace speclens
