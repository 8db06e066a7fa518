#include "core/extract/family_index.h"

#include <iterator>
#include <unordered_map>

#include "core/extract/model_name.h"
#include "core/extract/phone_registry.h"
#include "speclens/lexicon_tables.h"

namespace speclens {
namespace {

using Rows = std::unordered_map<WordKey, std::size_t>;

Rows readRows() {
    Rows rows;
    for (std::size_t row = 0; row < std::size(tables::families); ++row) {
        WordKey run = emptyRun;
        for (const WordKey word : nameWords(tables::families[row].writing)) {
            run = longerRun(run, word);
        }
        rows.emplace(run, row);
    }
    return rows;
}

}  // namespace

std::optional<std::size_t> familyOf(WordKey run) {
    static const Rows rows = readRows();
    const auto found = rows.find(run);
    return found == rows.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace speclens
