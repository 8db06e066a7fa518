#include "core/extract/model_kind.h"

#include <algorithm>
#include <span>

#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr WordSet pluralNouns(wordKey("models"), wordKey("variants"), wordKey("versions"),
                              wordKey("phones"), wordKey("iphones"), wordKey("pixels"));
constexpr WordSet betterSuffixes(wordKey("pro"), wordKey("ultra"), wordKey("max"));

constexpr WordSet greaterSuffixes(wordKey("pro"), wordKey("ultra"), wordKey("max"), wordKey("plus"),
                                  wordKey("+"), wordKey("xl"));
constexpr WordSet lesserSuffixes(wordKey("lite"), wordKey("mini"), wordKey("se"), wordKey("fe"),
                                 wordKey("neo"), wordKey("go"), wordKey("compact"));

std::span<const WordKey> suffixesOf(const PhoneEntry& phone) {
    return std::span(phone.words).subspan(phone.numberEnd);
}

/// The phones of the page that are of `phone`'s series and pass the test on their suffixes.
template <typename Test>
PhoneSet ofSeries(const PhoneMentions& phones, std::uint32_t phone, const Test& test) {
    // More phones only hostile pages name; to look at all of them each time would take long there.
    constexpr std::size_t mostPhones = 256;
    PhoneSet found;
    for (std::uint32_t i = 0; i < std::min(phones.phones.size(), mostPhones); ++i) {
        const PhoneEntry& entry = phones.phones[i];
        if (areOfSeries(entry, phones.phones[phone]) && test(suffixesOf(entry))) {
            found.add(i);
        }
    }
    return found;
}

/// How far the suffixes put a phone above the plain model or below it.
int rankOf(const PhoneEntry& phone) {
    int rank = 0;
    for (const WordKey word : suffixesOf(phone)) {
        rank += greaterSuffixes.contains(word) ? 1 : lesserSuffixes.contains(word) ? -1 : 0;
    }
    return rank;
}

PhoneSet ofPair(const PhoneMentions& phones, const PhoneSet& pair, bool greater) {
    if (pair.size() != 2 || !areOfSeries(phones.phones[pair[0]], phones.phones[pair[1]])) {
        return {};
    }
    const int first = rankOf(phones.phones[pair[0]]);
    const int second = rankOf(phones.phones[pair[1]]);
    return first == second ? PhoneSet() : PhoneSet{(first > second) == greater ? pair[0] : pair[1]};
}

}  // namespace

PhoneSet modelsOfKind(const SentenceView& view, const PhoneMentions& phones,
                      const Mention& mention) {
    const TokenRange range = mention.range;
    if (range.end >= view.range.end || !pluralNouns.contains(view.page.token(range.end).key)) {
        return {};
    }
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
        if (view.page.matchAt(i, TermKind::Suffix) == nullptr) {
            return {};
        }
    }
    return ofSeries(phones, mention.phone, [&](std::span<const WordKey> suffixes) {
        for (std::uint32_t i = range.begin; i < range.end; ++i) {
            if (std::find(suffixes.begin(), suffixes.end(), nameWord(view.page.token(i))) ==
                suffixes.end()) {
                return false;
            }
        }
        return true;
    });
}

PhoneSet plainModels(const PhoneMentions& phones, std::uint32_t phone) {
    return ofSeries(phones, phone, [](std::span<const WordKey> suffixes) {
        return std::none_of(suffixes.begin(), suffixes.end(),
                            [](WordKey word) { return betterSuffixes.contains(word); });
    });
}

PhoneSet proModels(const PhoneMentions& phones, std::uint32_t phone) {
    return ofSeries(phones, phone, [](std::span<const WordKey> suffixes) {
        return std::find(suffixes.begin(), suffixes.end(), wordKey("pro")) != suffixes.end();
    });
}

PhoneSet greaterOf(const PhoneMentions& phones, const PhoneSet& pair) {
    return ofPair(phones, pair, true);
}

PhoneSet lesserOf(const PhoneMentions& phones, const PhoneSet& pair) {
    return ofPair(phones, pair, false);
}

}  // namespace speclens
