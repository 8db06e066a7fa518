#include "core/extract/name_context.h"

#include <optional>
#include <vector>

#include "core/extract/flat_index.h"
#include "core/extract/model_name.h"
#include "core/extract/model_reader.h"
#include "core/extract/words.h"
#include "speclens/lexicon_tables.h"

namespace speclens {
namespace {

constexpr unsigned bit(NameContext context) {
    return 1U << static_cast<unsigned>(context);
}

/// In which contexts the table has each word.
class ContextTable {
  public:
    ContextTable() {
        for (const auto& row : tables::name_contexts) {
            contextsOf(nameWords(row.writing).front()) |= bit(row.context);
        }
    }

    [[nodiscard]] bool has(WordKey word, NameContext context) const {
        const auto found = find(word);
        return found && (entries_[*found].contexts & bit(context)) != 0;
    }

  private:
    struct Entry {
        WordKey word = 0;
        unsigned contexts = 0;
    };

    [[nodiscard]] std::optional<std::uint32_t> find(WordKey word) const {
        return index_.find(mixedHash(word), [this, word](std::uint32_t entry) {
            return entries_[entry].word == word;
        });
    }
    unsigned& contextsOf(WordKey word) {
        if (const auto found = find(word)) {
            return entries_[*found].contexts;
        }
        index_.insert(mixedHash(word), static_cast<std::uint32_t>(entries_.size()));
        return entries_.emplace_back(Entry{word, 0}).contexts;
    }

    FlatIndex index_;  ///< of entries_
    std::vector<Entry> entries_;
};

}  // namespace

bool isInContext(WordKey word, NameContext context) {
    static const ContextTable contexts;
    return contexts.has(word, context);
}

bool isDetermined(const Page& page, std::uint32_t at) {
    return at > 0 &&
           (page.is(at - 1, "'s") || isInContext(page.token(at - 1).key, NameContext::Determiner));
}

bool standsAlone(const Page& page, std::uint32_t behind, std::uint32_t end) {
    if (behind >= end) {
        return true;
    }
    const Token& next = page.token(behind);
    if (next.isWord()) {
        return page.is(behind, "'s") || isInContext(next.key, NameContext::Follower);
    }
    const bool compound = next.glued && (page.is(behind, "-") || page.is(behind, "%"));
    return !next.isNumber() && !compound;
}

bool goesOn(const Page& page, std::uint32_t behind, std::uint32_t end) {
    if (behind >= end) {
        return false;
    }
    const Token& next = page.token(behind);
    if (next.glued && next.is(plusSign)) {
        return true;
    }
    if (ModelReader(page, end).suffix(behind) > behind) {
        return true;
    }
    const bool letters =
        next.isWord() && page.token(behind - 1).isNumber() && page.textOf(next).front() != '\'';
    return next.glued && (next.isNumber() || letters);
}

}  // namespace speclens
