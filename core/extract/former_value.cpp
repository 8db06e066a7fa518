#include "core/extract/former_value.h"

#include <algorithm>

namespace speclens {
namespace {

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

// former := change "from" quantity "to" quantity | change "to" quantity "from" quantity
bool isFormer(const SentenceView& view, const Quantity& quantity) {
    const std::uint32_t begin = quantity.range.begin;
    if (comesInRanges(quantity.unit) || !view.is(begin - 1, "from")) {
        return false;
    }
    const std::uint32_t from = begin - 1;
    const auto& plain = view.quantities.plain;
    const bool goesTo =
        view.is(quantity.range.end, "to") && changesBefore(view, from) &&
        std::any_of(plain.begin(), plain.end(), [&](const Quantity& other) {
            return other.unit == quantity.unit && other.range.begin == quantity.range.end + 1;
        });
    const bool cameFrom = !isNamedBehind(view, quantity.range.end) &&
                          std::any_of(plain.begin(), plain.end(), [&](const Quantity& other) {
                              return other.unit == quantity.unit && other.range.end == from &&
                                     view.is(other.range.begin - 1, "to") &&
                                     changesBefore(view, other.range.begin - 1);
                          });
    return goesTo || cameFrom;
}

}  // namespace

void dropFormerValues(const SentenceView& view, std::vector<Quantity>& plain, Findings& findings) {
    if (!view.has(Cue::Change)) {
        return;
    }
    for (std::size_t i = 0; i < plain.size();) {
        if (isFormer(view, plain[i])) {
            findings.refuse(plain[i].range, "former-value");
            plain.erase(plain.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    }
}

}  // namespace speclens
