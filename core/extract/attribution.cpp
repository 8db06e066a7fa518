#include "core/extract/attribution.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/extract/chipset_maker.h"
#include "core/extract/denial.h"
#include "core/extract/distribution.h"
#include "core/extract/flat_table.h"
#include "core/extract/readers.h"
#include "core/extract/shared_value.h"
#include "core/extract/value_list.h"

namespace speclens {
namespace {

constexpr std::uint32_t linkReach = 8;

/// The name or reference behind a value that says whose it is: "the 800 nits of the A53".
const Anchor* linkedBehind(const std::vector<Anchor>& anchors, const Finding& finding,
                           const Candidate& owner) {
    if (!owner.clues.has(Clue::LinkedBehind) && !owner.clues.has(Clue::LinkedFor) &&
        !owner.clues.has(Clue::ParallelBehind)) {
        return nullptr;
    }
    const auto found = std::find_if(anchors.begin(), anchors.end(), [&](const Anchor& anchor) {
        return anchor.range.begin >= finding.range.end;
    });
    return found != anchors.end() && found->phones == owner.phones ? &*found : nullptr;
}

}  // namespace

void Attribution::enter(const SentenceView& view) {
    if (follower_.enter(view)) {
        tableHead_.clear();
    }
    if (PhoneSet head = headOfFlatTable(view); !head.empty()) {
        tableHead_ = head;
    }
    here_.clear();
}

const Anchor* Attribution::contrasted() const {
    const auto found = std::find_if(anchors().begin(), anchors().end(), [](const Anchor& anchor) {
        return anchor.compared && anchor.kind == AnchorKind::Name;
    });
    return found == anchors().end() ? nullptr : &*found;
}

const std::vector<Owners>& Attribution::ownersOf(const SentenceView& view,
                                                 const Findings& findings) {
    std::vector<Owners>& owners = owners_;
    owners.assign(findings.size(), {});
    decisions_.assign(keep_ ? findings.size() : 0, {});
    if (findings.empty()) {
        return owners;
    }
    order_.resize(findings.size());
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::sort(order_.begin(), order_.end(), [&findings](std::size_t left, std::size_t right) {
        return std::pair(findings[left].range.begin, left) <
               std::pair(findings[right].range.begin, right);
    });
    Context context{view,
                    follower_.shapeOf(view),
                    anchors(),
                    follower_.anchorClues(),
                    follower_.discourse(),
                    follower_.topics(),
                    namedBehind_,
                    owned_,
                    mostOwned_,
                    follower_.story(),
                    follower_.isUnderLabel(),
                    {},
                    0,
                    0};
    findListEnds(view, findings, order_, listEnds_);
    namedBehind_.clear();
    for (const std::size_t which : order_) {
        const Finding& finding = findings[which];
        context.listEnd = listEnds_[which];
        owners[which] = ownersOf(view, finding, context);
        if (keep_) {
            decisions_[which] = candidates_;
        }
        context.previousOwners = owners[which].phones;
        context.previousEnd = finding.range.end;
    }
    distribute(view, findings, owners);
    distributeToLatest(view, findings, order_, anchors(), follower_.discourse(), owners);
    dropPricesOfSeries(view, findings, owners);
    if (!tableHead_.empty()) {
        ownByColumn(view, tableHead_, findings, owners);
    }
    if (!context.previousOwners.empty()) {
        follower_.noteOwners(context.previousOwners);
    }
    share(view, findings, owners);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        before_.give(owners[i].phones, findings[i].attribute, markOf(findings[i].value));
        for (const std::uint32_t phone : owners[i].phones) {
            mostOwned_ = std::max(mostOwned_, ++owned_[phone]);
        }
    }
    return owners;
}

/// Gives values to the phones that they are shared with. What the text goes on with does not
/// change.
void Attribution::share(const SentenceView& view, const Findings& findings,
                        std::vector<Owners>& owners) const {
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (owners[i].phones.empty() || owners[i].compared) {
            continue;
        }
        if (const Anchor* other = sharerOf(view, findings[i], anchors())) {
            for (const std::uint32_t phone : other->phones) {
                if (!owners[i].phones.contains(phone)) {
                    owners[i].likened.add(phone);
                }
            }
            owners[i].phones.addAll(other->phones);
            owners[i].rule = "shared";
        }
    }
}

Owners Attribution::ownersOf(const SentenceView& view, const Finding& finding,
                             const Context& context) {
    candidates_.clear();
    // A denied value is none of the phone's, but "unlike the Pro, it lacks a 120Hz screen" gives it
    // to the other one. What can be denied by a value of its own has been read so.
    if (!std::holds_alternative<bool>(finding.value) && isValueDenied(view, finding.range.begin)) {
        const Anchor* other = contrasted();
        return other == nullptr ? Owners{{}, "denied", false}
                                : Owners{other->phones, "denied-contrast", true};
    }
    if (isOfThing(finding)) {
        return {{}, "of-a-thing", false};
    }
    if (isOfPhonesInGeneral(view, finding)) {
        return {{}, "of-phones-in-general", false};
    }
    if (isBehindVersus(view, finding)) {
        return {otherOfTwo(finding), "versus", true};
    }
    if (const PhoneSet own = phoneOfChipsetsMaker(view, finding); !own.empty()) {
        return {own, "chipset-of-its-maker", false};
    }
    return choose(finding, context);
}

/// The second of two values: "476ppi vs. 458ppi", "120Hz against a panel of 60Hz", "100W beats
/// 25W".
bool Attribution::isBehindVersus(const SentenceView& view, const Finding& finding) const {
    constexpr std::uint32_t reach = 4;
    // "against 64MP on the A34": the text says whose it is.
    const bool named = std::any_of(anchors().begin(), anchors().end(), [&](const Anchor& anchor) {
        return !anchor.phones.empty() && anchor.range.begin >= finding.range.end &&
               anchor.range.begin <= finding.range.end + linkReach;
    });
    const TokenRange before = view.before(finding.range.begin, reach);
    for (std::uint32_t i = before.end; !named && i-- > before.begin;) {
        if (view.page.token(i).isNumber() || view.is(i, ",") || view.is(i, ";")) {
            return false;
        }
        if (view.is(i, "vs") || view.is(i, "versus") || view.is(i, "against") ||
            view.is(i, "beats") || view.is(i, "beat") || view.is(i, "trumps")) {
            return !here_.holders(finding.attribute).empty();
        }
    }
    return false;
}

/// Whose the second of two figures is: that of the phone compared with, which stands before them,
/// "a higher density than the 12 Pro Max - 476ppi vs. 458ppi", or of two phones that the story is
/// about the one that does not have the first.
PhoneSet Attribution::otherOfTwo(const Finding& finding) const {
    if (const Anchor* other = contrasted();
        other != nullptr && other->range.end <= finding.range.begin) {
        return other->phones;
    }
    const PhoneSet spoken = here_.holders(finding.attribute);
    PhoneSet rest;
    for (const std::uint32_t phone : follower_.discourse().topic) {
        if (!spoken.contains(phone)) {
            rest.add(phone);
        }
    }
    return rest.size() == 1 && follower_.discourse().topic.size() == 2 ? rest : PhoneSet();
}

/// "The Snapdragon 653 is among the newest chips": what is spoken of itself.
bool Attribution::isOfThing(const Finding& finding) const {
    return std::any_of(anchors().begin(), anchors().end(), [&finding](const Anchor& anchor) {
        return anchor.kind == AnchorKind::Thing && anchor.range.contains(finding.range.begin);
    });
}

/// "devices with 1GB of RAM"
bool Attribution::isOfPhonesInGeneral(const SentenceView& view, const Finding& finding) {
    constexpr std::uint32_t reach = 4;
    const SentenceShape& shape = follower_.shapeOf(view);
    return std::any_of(anchors().begin(), anchors().end(), [&](const Anchor& anchor) {
        if (anchor.kind != AnchorKind::Unnamed || anchor.range.end > finding.range.begin ||
            anchor.range.end + reach < finding.range.begin ||
            shape.commas(anchor.range.end, finding.range.begin) > 0) {
            return false;
        }
        const Match* match = view.page.matchAt(anchor.range.begin, TermKind::Reference);
        return match != nullptr && tables::references[match->row].reference == Reference::Generic;
    });
}

bool Attribution::isForeignChipset(const Finding& finding, const PhoneSet& phones) const {
    return finding.attribute == AttributeId::PlatformSoc &&
           std::any_of(phones.begin(), phones.end(), [&](std::uint32_t phone) {
               return !canHaveChipset(phones_.phones[phone].name.brand,
                                      std::get<std::string>(finding.value));
           });
}

/// "Samsung's Exynos 1480", where one of the phones that the story is about is Samsung's.
PhoneSet Attribution::phoneOfChipsetsMaker(const SentenceView& view, const Finding& finding) const {
    const std::uint32_t begin = finding.range.begin;
    const Match* brand = finding.attribute == AttributeId::PlatformSoc &&
                                 begin >= view.range.begin + 2 && view.is(begin - 1, "'s")
                             ? view.page.matchAt(begin - 2, TermKind::Brand)
                             : nullptr;
    PhoneSet own;
    const PhoneSet& topic = follower_.discourse().topic;
    for (std::size_t i = 0; brand != nullptr && i < topic.size(); ++i) {
        if (phones_.phones[topic[i]].name.brand == tables::brands[brand->row].brand) {
            own.add(topic[i]);
        }
    }
    return own.size() == 1 && topic.size() > 1 ? own : PhoneSet();
}

/// A figure that leaves out its unit stands against the one that has it: "197g to the Pro's 206".
bool Attribution::isOfAnother(const Finding& finding, const Candidate& candidate) {
    return finding.rule == elidedUnit && candidate.clues.has(Clue::HasValueHere);
}

Owners Attribution::choose(const Finding& finding, const Context& context) {
    findCandidates(context, finding, candidates_);
    const ValueMark mark = markOf(finding.value);
    const bool single = !attribute(finding.attribute).many;
    Candidate* best = nullptr;
    for (Candidate& candidate : candidates_) {
        if (single && !candidate.phones.empty()) {
            const ValueMark here = here_.of(candidate.phones, finding.attribute);
            const ValueMark earlier = before_.of(candidate.phones, finding.attribute);
            candidate.clues.addIf(here != 0 && here != mark, Clue::HasValueHere);
            candidate.clues.addIf(earlier != 0 && earlier != mark, Clue::HasOtherValue);
            candidate.clues.addIf(earlier == mark, Clue::HasSameValue);
        }
        candidate.clues.addIf(isForeignChipset(finding, candidate.phones), Clue::ForeignChipset);
        if (isOfAnother(finding, candidate)) {
            continue;
        }
        candidate.score = scoreOf(candidate.clues, weights_);
        best = best == nullptr || candidate.score > best->score ? &candidate : best;
    }
    here_.give(best->phones, finding.attribute, mark);
    if (const Anchor* anchor = linkedBehind(anchors(), finding, *best)) {
        namedBehind_.push_back({finding.attribute, anchor});
    }
    return {best->phones, keep_ ? strongestClue(best->clues, weights_) : "", best->compared};
}

}  // namespace speclens
