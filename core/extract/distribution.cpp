#include "core/extract/distribution.h"

#include <algorithm>

#include "core/extract/word_search.h"

namespace speclens {
namespace {

bool saysRespectively(const SentenceView& view) {
    return hasWord(view, view.range, "respectively");
}

/// "in that order", "in the order of the headline"
bool saysInOrder(const SentenceView& view) {
    constexpr std::uint32_t reach = 3;
    for (std::uint32_t i = view.range.begin + 1; i < view.range.end; ++i) {
        const TokenRange before = view.before(i, reach);
        for (std::uint32_t k = before.begin; view.is(i, "order") && k < before.end; ++k) {
            if (view.is(k, "in")) {
                return true;
            }
        }
    }
    return false;
}

/// The phones of so many values, where a sentence names none: those that the sentence before names,
/// of "respectively" those spoken of last, else those listed last, or that the story is about.
PhoneSet phonesInOrder(const Discourse& discourse, std::size_t count, bool respectively) {
    if (discourse.namedBefore.size() == count) {
        return discourse.namedBefore;
    }
    if (const PhoneSet latest = discourse.latest(count); respectively && !latest.empty()) {
        return latest;
    }
    for (const PhoneSet* phones : {&discourse.lastList, &discourse.topic}) {
        if (phones->size() == count) {
            return *phones;
        }
    }
    return {};
}

}  // namespace

// "The S7 has 5.1 inches, the Pixel 5.0. The resolution is 1440x2560 and 1080x1920, respectively."
void distributeToLatest(const SentenceView& view, const Findings& findings,
                        std::span<const std::size_t> order, std::span<const Anchor> anchors,
                        const Discourse& discourse, std::vector<Owners>& owners) {
    const bool named = std::any_of(anchors.begin(), anchors.end(),
                                   [](const Anchor& anchor) { return !anchor.phones.empty(); });
    const bool respectively = saysRespectively(view);
    if (named || findings.size() < 2 || !(respectively || saysInOrder(view))) {
        return;
    }
    for (const Finding& first : findings) {
        std::vector<std::size_t> same;
        for (const std::size_t i : order) {
            if (findings[i].attribute == first.attribute) {
                same.push_back(i);
            }
        }
        const PhoneSet phones = phonesInOrder(discourse, same.size(), respectively);
        for (std::size_t i = 0; phones.size() > 1 && i < same.size(); ++i) {
            owners[same[i]] = {{phones[i]}, "respectively", false};
        }
    }
}

void distribute(const SentenceView& view, const Findings& findings, std::vector<Owners>& owners) {
    if (std::none_of(owners.begin(), owners.end(),
                     [](const Owners& entry) { return entry.phones.size() > 1; })) {
        return;
    }
    const bool respectively = saysRespectively(view);
    for (std::size_t first = 0; first < findings.size(); ++first) {
        const PhoneSet phones = owners[first].phones;
        const AttributeId id = findings[first].attribute;
        if (phones.size() < 2 ||
            (attribute(id).many && id != AttributeId::LaunchPrice && !respectively)) {
            continue;
        }
        std::vector<std::size_t> same;
        for (std::size_t i = first; i < findings.size(); ++i) {
            if (findings[i].attribute == id && owners[i].phones == phones) {
                same.push_back(i);
            }
        }
        if (same.size() != phones.size()) {
            continue;
        }
        for (std::size_t i = 0; i < same.size(); ++i) {
            owners[same[i]].phones = {phones[i]};
            owners[same[i]].rule = "respectively";
        }
    }
}

void dropPricesOfSeries(const SentenceView& view, const Findings& findings,
                        std::vector<Owners>& owners) {
    const bool series = std::any_of(view.mentions.begin(), view.mentions.end(),
                                    [](const Mention& mention) { return mention.series; });
    for (std::size_t i = 0; series && i < findings.size(); ++i) {
        if (findings[i].attribute == AttributeId::LaunchPrice && owners[i].phones.size() > 1) {
            owners[i] = {{}, "price-of-a-series", false};
        }
    }
}

}  // namespace speclens
