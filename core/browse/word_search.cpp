#include "core/browse/word_search.h"

#include <algorithm>

#include "core/catalog/folded_name.h"

namespace speclens {

void WordMatches::putBestFirst(std::vector<std::uint32_t>& sorted) const {
    std::stable_partition(sorted.begin(), sorted.end(),
                          [this](std::uint32_t row) { return inName.contains(row); });
}

WordMatches findWords(const PhoneTable& table, std::string_view words) {
    const std::vector<std::string> wanted = foldedWords(words);
    WordMatches matches{RowSet(table.size(), wanted.empty()), {}};
    for (std::size_t row = 0; row < table.size() && !wanted.empty(); ++row) {
        const FoldedName name(std::string(table.brand(row)) + " " + std::string(table.model(row)));
        if (std::all_of(wanted.begin(), wanted.end(),
                        [&name](const std::string& word) { return name.holdsBeginning(word); })) {
            matches.rows.insert(row);
        }
    }
    matches.inName = matches.rows;
    return matches;
}

}  // namespace speclens
