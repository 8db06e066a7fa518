#include "core/extract/model_kind.h"

#include <algorithm>
#include <span>

#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr WordSet pluralNouns(wordKey("models"), wordKey("variants"), wordKey("versions"),
                              wordKey("phones"), wordKey("iphones"), wordKey("pixels"));
constexpr WordSet betterSuffixes(wordKey("pro"), wordKey("ultra"), wordKey("max"));

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

}  // namespace speclens
