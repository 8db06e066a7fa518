#include "core/extract/former_value.h"

#include <algorithm>

namespace speclens {
namespace {

constexpr std::uint32_t longestFormerNoun = 4;

/// Rates, zooms and sizes of memory come in ranges, which verbs of change stand before too: "goes
/// from 1 to 120Hz".
bool comesInRanges(Unit unit) {
    return unit == Unit::Hertz || unit == Unit::Times || unit == Unit::Gigabyte ||
           unit == Unit::Terabyte || unit == Unit::FramesPerSecond || unit == Unit::Nit;
}

bool changesBefore(const SentenceView& view, std::uint32_t at) {
    constexpr std::uint32_t reach = 4;
    return view.has(view.before(at, reach), Cue::Change);
}

bool isNamedBehind(const SentenceView& view, std::uint32_t end) {
    constexpr std::uint32_t reach = 4;
    return std::any_of(view.mentions.begin(), view.mentions.end(), [end](const Mention& mention) {
        return mention.range.begin >= end && mention.range.begin < end + reach;
    });
}

/// Behind the word that a figure counts, where "to" follows it: "from an 8MP sensor to a 12MP one".
std::uint32_t behindNoun(const SentenceView& view, std::uint32_t end) {
    const bool noun = end < view.range.end && view.page.token(end).isWord();
    return noun && view.is(end + 1, "to") ? end + 1 : end;
}

// former := change "from" quantity "to" quantity | change "to" quantity "from" quantity
bool isFormer(const SentenceView& view, const Quantity& quantity) {
    const std::uint32_t begin = quantity.range.begin;
    const bool article = view.is(begin - 1, "a") || view.is(begin - 1, "an");
    const std::uint32_t from = article ? begin - 2 : begin - 1;
    if (comesInRanges(quantity.unit) || !view.is(from, "from")) {
        return false;
    }
    const auto& plain = view.quantities.plain;
    const std::uint32_t to = behindNoun(view, quantity.range.end);
    const bool goesTo = view.is(to, "to") && changesBefore(view, from) &&
                        std::any_of(plain.begin(), plain.end(), [&](const Quantity& other) {
                            return other.unit == quantity.unit && other.range.begin > to &&
                                   other.range.begin <= to + longestFormerNoun;
                        });
    const bool cameFrom = !isNamedBehind(view, quantity.range.end) &&
                          std::any_of(plain.begin(), plain.end(), [&](const Quantity& other) {
                              return other.unit == quantity.unit && other.range.end == from &&
                                     view.is(other.range.begin - 1, "to") &&
                                     changesBefore(view, other.range.begin - 1);
                          });
    return goesTo || cameFrom;
}

/// Whether the sentence names a phone or speaks of an earlier one.
bool speaksOfPhones(const SentenceView& view) {
    return view.has(Cue::Earlier) ||
           std::any_of(view.mentions.begin(), view.mentions.end(),
                       [](const Mention& mention) { return mention.kind == MentionKind::Name; });
}

/// "5,000mAh, up from 4,500mAh": of what came before, which nothing names.
bool isStepFrom(const SentenceView& view, const Quantity& quantity) {
    const std::uint32_t begin = quantity.range.begin;
    const std::uint32_t from =
        view.is(begin - 1, "a") || view.is(begin - 1, "the") ? begin - 2 : begin - 1;
    const bool step =
        view.is(from, "from") && (view.is(from - 1, "up") || view.is(from - 1, "down"));
    const auto& plain = view.quantities.plain;
    return step && !speaksOfPhones(view) &&
           std::any_of(plain.begin(), plain.end(), [&](const Quantity& other) {
               return other.unit == quantity.unit && other.range.end < begin;
           });
}

}  // namespace

void dropFormerValues(const SentenceView& view, std::vector<Quantity>& plain, Findings& findings) {
    if (!view.has(Cue::Change) && !view.has(TermKind::Contrast)) {
        return;
    }
    for (std::size_t i = 0; i < plain.size();) {
        if (isFormer(view, plain[i]) || isStepFrom(view, plain[i])) {
            findings.refuse(plain[i].range, "former-value");
            plain.erase(plain.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    }
}

}  // namespace speclens
