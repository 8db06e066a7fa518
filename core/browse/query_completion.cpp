#include "core/browse/query_completion.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "core/browse/query_names.h"
#include "core/browse/query_text.h"
#include "core/catalog/folded_name.h"
#include "core/spec/ascii.h"

namespace speclens {
namespace {

constexpr std::size_t mostOffers = 12;
constexpr std::size_t shortestWord = 2;
constexpr std::array<std::string_view, 2> specialValues = {"known", "unknown"};

/// Where the part of the query begins that the text ends in: behind the last blank outside of
/// quotes.
std::size_t beginOfPart(std::string_view text) {
    std::size_t begin = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        quoted = quoted != (text[i] == '"');
        if (!quoted && isSpace(text[i])) {
            begin = i + 1;
        }
    }
    return begin;
}

Span spanOf(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::vector<std::string> namesBeginning(std::string_view word) {
    std::vector<std::string> names = columnNamesBeginning(word);
    for (const std::string_view other : {"is", "sort"}) {
        if (other.starts_with(lowerCased(word))) {
            names.emplace_back(other);
        }
    }
    names.resize(std::min(names.size(), mostOffers));
    for (std::string& name : names) {
        name += ':';
    }
    return names;
}

/// The value as a filter would write it.
std::string valueText(ColumnId column, const Value& value) {
    PhoneFilter filter;
    filter.column = column;
    filter.values = {value};
    const std::string text = formatQuery({{}, {filter}, {}});
    return text.substr(text.find_first_of(":=") + 1);
}

/// Those of `words` that begin so.
std::vector<std::string> wordsBeginning(std::span<const std::string_view> words,
                                        std::string_view beginning) {
    std::vector<std::string> offers;
    for (const std::string_view word : words) {
        if (word.starts_with(lowerCased(beginning))) {
            offers.emplace_back(word);
        }
    }
    return offers;
}

/// The most frequent values that have a word beginning so.
std::vector<std::string> valuesBeginning(const PhoneTable& table, ColumnId id,
                                         std::string_view word) {
    const Column& column = table.column(id);
    const std::vector<std::uint32_t> counts = column.count(RowSet(table.size(), true));
    std::vector<std::uint32_t> codes(column.values().size());
    std::iota(codes.begin(), codes.end(), 1U);
    std::stable_sort(codes.begin(), codes.end(),
                     [&counts](std::uint32_t left, std::uint32_t right) {
                         return counts[left] > counts[right];
                     });
    const std::string wanted = foldName(word);
    std::vector<std::string> offers;
    for (const std::uint32_t code : codes) {
        const std::string text = valueText(id, column.value(code));
        const bool quoted = text.starts_with('"');
        const std::string_view words =
            quoted ? std::string_view(text).substr(1, text.size() - 2) : std::string_view(text);
        if (FoldedName(words).holdsBeginning(wanted)) {
            offers.push_back(text);
        }
        if (offers.size() == mostOffers) {
            break;
        }
    }
    const std::vector<std::string> special = wordsBeginning(specialValues, word);
    offers.insert(offers.end(), special.begin(), special.end());
    return offers;
}

/// In place of the word at the end of what is typed. What is there already needs no offer.
QueryCompletion offered(std::string_view typed, std::string_view word,
                        std::vector<std::string> texts) {
    if (texts.size() == 1 && texts.front() == word) {
        texts.clear();
    }
    return {spanOf(typed.size() - word.size(), typed.size()), std::move(texts)};
}

}  // namespace

QueryCompletion completeQuery(const PhoneTable& table, std::string_view text, std::size_t cursor) {
    const std::string_view typed = text.substr(0, cursor);
    std::size_t begin = beginOfPart(typed);
    begin += begin < typed.size() && typed[begin] == '-' ? 1U : 0U;
    const std::string_view part = typed.substr(begin);
    const std::size_t operation = part.find_first_of(":=<>!");
    if (operation == std::string_view::npos) {
        if (part.size() < shortestWord || part.front() == '"') {
            return {};
        }
        return {spanOf(begin, typed.size()), namesBeginning(part)};
    }
    const std::string name = lowerCased(part.substr(0, operation));
    const auto column = findColumn(name);
    if (name == "is" && part[operation] == ':') {
        const std::string_view word = part.substr(operation + 1);
        return offered(typed, word, wordsBeginning(phoneProperties(), word));
    }
    if (!column || (part[operation] != ':' && part[operation] != '=')) {
        return {};
    }
    const std::size_t comma = part.rfind(',');
    const std::size_t value =
        begin + (comma == std::string_view::npos || comma < operation ? operation : comma) + 1;
    const std::string_view word = typed.substr(value);
    const std::string_view plain = word.substr(word.starts_with('"') ? 1 : 0);
    // A note is no value that others share.
    return offered(typed, word,
                   *column == noteColumn ? wordsBeginning(specialValues, plain)
                                         : valuesBeginning(table, *column, plain));
}

}  // namespace speclens
