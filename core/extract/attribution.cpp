#include "core/extract/attribution.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "core/extract/chipset_maker.h"
#include "core/extract/denial.h"
#include "core/extract/distribution.h"
#include "core/extract/flat_table.h"
#include "core/extract/noun_phrase.h"
#include "core/extract/readers.h"
#include "core/extract/sentence_role.h"
#include "core/extract/shared_value.h"
#include "core/extract/value_list.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::uint32_t linkReach = 8;
/// What a sentence speaks of stands within so many tokens of its begin.
constexpr std::uint32_t longestIntroduction = 8;
constexpr std::size_t mostRecent = 12;

/// A phone behind a preposition late in a sentence is not what the sentence speaks of: "this is the
/// chipset that we found in the Galaxy S8".
bool isAside(const Clues& clues) {
    return clues.has(Clue::InRelative) || clues.has(Clue::InBrackets) ||
           (clues.has(Clue::LatePreposition) && !clues.has(Clue::Subject));
}

/// Whether furniture, such as a byline, stands under a heading: a story of its own begins.
bool hasByline(const SentenceView& view) {
    const auto& blocks = view.page.document().blocks();
    const std::size_t next = view.sentence.block + std::size_t{1};
    return view.page.block(view.sentence).kind == BlockKind::Heading && next < blocks.size() &&
           blocks[next].kind == BlockKind::Boilerplate;
}

/// Whether the sentence begins with a label that names no phone: "Battery: ...".
bool hasLabel(const SentenceView& view) {
    constexpr std::uint32_t longest = 7;
    for (std::uint32_t i = view.range.begin + 1;
         i < view.range.end && i < view.range.begin + longest; ++i) {
        if (view.is(i, ":") && !view.page.token(i - 1).isNumber()) {
            return view.mentions.empty() || view.mentions.front().range.begin > i;
        }
    }
    return false;
}

/// "the former", "the latter"
bool isOneOfTwo(const Anchor& anchor) {
    return anchor.group && anchor.phones.size() == 1;
}

bool isSpokenOf(const Anchor& anchor) {
    return anchor.kind == AnchorKind::Name && !anchor.compared;
}

}  // namespace

void Attribution::enterBlock(const SentenceView& view) {
    const bool newStory = !started_ || page_.storyOf(view.sentence) != story_;
    story_ = page_.storyOf(view.sentence);
    block_ = view.sentence.block;
    if (newStory && (!(discourse_.topic == topics_.of(story_)) || hasByline(view))) {
        discourse_ = Discourse();
    }
    discourse_.focus.clear();
    discourse_.subjectHere = false;
    discourse_.subjectByName = false;
    discourse_.subjectInSection =
        discourse_.subjectInSection && page_.block(view.sentence).kind != BlockKind::Heading;
    discourse_.lastOwnersHere = false;
    underLabel_ = hasLabel(view);
    focusOpen_ = true;
    tableHead_.clear();
}

void Attribution::enter(const SentenceView& view) {
    settle();
    if (!started_ || view.sentence.block != block_) {
        enterBlock(view);
        started_ = true;
    }
    if (PhoneSet head = headOfFlatTable(view); !head.empty()) {
        tableHead_ = head;
    }
    if (isTeaser(page_, view.range)) {
        interrupted_ = std::exchange(discourse_, Discourse());
    }
    kind_ = isHeading(view) ? BlockKind::Heading : page_.block(view.sentence).kind;
    findAnchors(view, phones_, discourse_, topics_.lineage(), anchors_);
    anchorClues_.clear();
    // The shape is for clues: a sentence without anchors needs it where it has findings.
    shapeRead_ = !anchors_.empty();
    if (shapeRead_) {
        shape_.read(view);
    }
    for (std::size_t i = 0; i < anchors_.size(); ++i) {
        anchorClues_.push_back(cluesOfAnchor(view, shape_, anchors_, i));
    }
    if (kind_ == BlockKind::Heading && std::any_of(anchors_.begin(), anchors_.end(), isSpokenOf)) {
        discourse_.heading.clear();
        discourse_.subject.clear();
    }
    findRivals(view);
    headBegin_ = view.range.begin;
    hasFigures_ = false;
    for (std::uint32_t i = view.range.begin; i < view.range.end && anchors_.size() == 1; ++i) {
        hasFigures_ =
            hasFigures_ || (view.page.token(i).isNumber() && !anchors_.front().range.contains(i));
    }
    here_.clear();
}

void Attribution::findRivals(const SentenceView& view) {
    rivals_.clear();
    if (kind_ != BlockKind::Heading) {
        return;
    }
    for (const Anchor& anchor : anchors_) {
        if (anchor.kind == AnchorKind::Name && isRivalOfHeadline(view, anchor.range.begin)) {
            rivals_.addAll(anchor.phones);
        }
    }
}

/// Takes over what the sentence before spoke of.
void Attribution::settle() {
    if (interrupted_) {
        discourse_ = *std::exchange(interrupted_, std::nullopt);
        return;
    }
    chooseSubject();
    PhoneSet named;
    for (const Anchor& anchor : anchors_) {
        if (anchor.kind == AnchorKind::Name) {
            named.addAll(anchor.phones);
        }
    }
    discourse_.namedBefore = named;
    const bool ofTwo = named.empty() && std::any_of(anchors_.begin(), anchors_.end(), isOneOfTwo);
    if (!ofTwo) {
        discourse_.lastTwoNamed = named.size() == 2 ? named : PhoneSet();
    }
    for (std::size_t i = 0; i < anchors_.size(); ++i) {
        const Anchor& anchor = anchors_[i];
        if (anchor.kind != AnchorKind::Name || anchor.compared) {
            continue;
        }
        discourse_.lastNamed = anchor.phones;
        noteList(i);
        nameTopic(anchor.phones);
        if (isAside(anchorClues_[i])) {
            continue;
        }
        for (const std::uint32_t phone : anchor.phones) {
            std::erase(discourse_.recent, phone);
            discourse_.recent.push_back(phone);
            if (discourse_.recent.size() > mostRecent) {
                discourse_.recent.erase(discourse_.recent.begin());
            }
        }
    }
}

/// Keeps the names that stand in a list with anchor `last`.
void Attribution::noteList(std::size_t last) {
    std::size_t first = last;
    while (first > 0 && isSpokenOf(anchors_[first - 1]) &&
           joinsNames(page_, {anchors_[first - 1].range.end, anchors_[first].range.begin})) {
        --first;
    }
    PhoneSet list;
    for (std::size_t i = first; i <= last; ++i) {
        list.addAll(anchors_[i].phones);
    }
    if (list.size() > 1) {
        discourse_.lastList = list;
    }
}

/// A story speaks of its topic from where it names it.
void Attribution::nameTopic(const PhoneSet& named) {
    const PhoneSet& topic = topics_.of(story_);
    if (std::any_of(named.begin(), named.end(),
                    [&topic](std::uint32_t phone) { return topic.contains(phone); })) {
        discourse_.topic = topic;
    }
}

/// "While the Flip is popular, the Fold deserves attention": the sentence speaks of the Fold. The
/// first anchor where no clause hangs on another.
std::size_t Attribution::firstOfMainClause() const {
    if (!opensSubordinate(page_, headBegin_)) {
        return 0;
    }
    for (std::size_t i = 1; i < anchors_.size(); ++i) {
        const std::uint32_t begin = anchors_[i].range.begin;
        const std::uint32_t before = page_.is(begin - 1, "the") ? begin - 2 : begin - 1;
        if (page_.is(before, ",") && anchorClues_[i].has(Clue::Subject)) {
            return i;
        }
    }
    return 0;
}

/// "We spent a week with the Pixel Fold.": a paragraph that begins so goes on with it, unless the
/// sentence tells a figure: "The chip is the Snapdragon 870 of the Poco F4."
bool Attribution::bringsIn(const Clues& clues) const {
    return focusOpen_ && anchors_.size() == 1 && !clues.has(Clue::InRelative) &&
           !clues.has(Clue::InBrackets) && !hasFigures_;
}

/// Whether the sentence tells something of the anchor, rather than of something else that has to do
/// with it: "Would I give away an iPhone 7 for it?"
bool Attribution::tells(std::size_t which) const {
    const Anchor& anchor = anchors_[which];
    if (anchor.kind != AnchorKind::Name) {
        return anchor.group || (discourse_.subjectTold && anchor.phones == discourse_.subject);
    }
    const Clues& clues = anchorClues_[which];
    const bool beside = std::any_of(anchors_.begin(), anchors_.end(), [&](const Anchor& other) {
        return !(other.phones == anchor.phones) && (other.kind == AnchorKind::Reference ||
                                                    discourse_.topic.containsAnyOf(other.phones));
    });
    return kind_ == BlockKind::Heading || !beside || clues.has(Clue::Subject) ||
           clues.has(Clue::Head) || clues.has(Clue::HeadPreposition) ||
           page_.is(anchor.range.end, "'s");
}

/// "The Flip and the Fold are here, and the latter has changed.": the text goes on with the Fold.
std::optional<std::size_t> Attribution::oneOfTwo() const {
    std::optional<std::size_t> one;
    for (std::size_t i = 0; i < anchors_.size(); ++i) {
        if (!isOneOfTwo(anchors_[i])) {
            continue;
        }
        const bool namedHere = i > 0 && anchors_[i - 1].kind == AnchorKind::Name;
        if (one || !namedHere || !anchorClues_[i].has(Clue::Subject)) {
            return std::nullopt;
        }
        one = i;
    }
    return one;
}

void Attribution::chooseSubject() {
    if (kind_ == BlockKind::Caption || isPassing(page_, headBegin_)) {
        return;
    }
    for (std::size_t i = oneOfTwo().value_or(firstOfMainClause()); i < anchors_.size(); ++i) {
        const Anchor& anchor = anchors_[i];
        if (anchor.kind == AnchorKind::Thing && !anchor.accessory &&
            anchor.range.begin < headBegin_ + longestIntroduction) {
            if (!discourse_.subject.empty()) {
                discourse_.beforeThing = discourse_.subject;
            }
            discourse_.subject.clear();
            discourse_.subjectIsThing = true;
            break;
        }
        if (anchor.compared || anchor.phones.empty() ||
            (isAside(anchorClues_[i]) && !bringsIn(anchorClues_[i]))) {
            continue;
        }
        discourse_.subjectTold = tells(i);
        discourse_.subject = anchor.phones;
        discourse_.subjectHere = true;
        discourse_.subjectInSection = true;
        discourse_.subjectByName = anchor.kind == AnchorKind::Name;
        discourse_.subjectIsThing = false;
        if (focusOpen_) {
            discourse_.focus = anchor.phones;
            focusOpen_ = false;
        }
        break;
    }
    if (kind_ == BlockKind::Heading && std::any_of(anchors_.begin(), anchors_.end(), isSpokenOf)) {
        discourse_.heading = discourse_.subject;
        discourse_.heading.addAll(rivals_);
        if (!rivals_.empty()) {
            discourse_.subject = discourse_.heading;
        }
    }
}

const Anchor* Attribution::contrasted() const {
    const auto found = std::find_if(anchors_.begin(), anchors_.end(), [](const Anchor& anchor) {
        return anchor.compared && anchor.kind == AnchorKind::Name;
    });
    return found == anchors_.end() ? nullptr : &*found;
}

const std::vector<Owners>& Attribution::ownersOf(const SentenceView& view,
                                                 const Findings& findings) {
    std::vector<Owners>& owners = owners_;
    owners.assign(findings.size(), {});
    decisions_.assign(keep_ ? findings.size() : 0, {});
    if (findings.empty()) {
        return owners;
    }
    if (!shapeRead_) {
        shape_.read(view);
        shapeRead_ = true;
    }
    order_.resize(findings.size());
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::sort(order_.begin(), order_.end(), [&findings](std::size_t left, std::size_t right) {
        return std::pair(findings[left].range.begin, left) <
               std::pair(findings[right].range.begin, right);
    });
    Context context{view,       shape_, anchors_,    anchorClues_, discourse_, topics_, owned_,
                    mostOwned_, story_, underLabel_, {},           0,          0};
    findListEnds(view, findings, order_, listEnds_);
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
    distributeToLatest(view, findings, order_, anchors_, discourse_, owners);
    dropPricesOfSeries(view, findings, owners);
    if (!tableHead_.empty()) {
        ownByColumn(view, tableHead_, findings, owners);
    }
    if (!context.previousOwners.empty()) {
        discourse_.lastOwners = context.previousOwners;
        discourse_.lastOwnersHere = true;
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
        if (const Anchor* other = sharerOf(view, findings[i], anchors_)) {
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
    return choose(finding, context);
}

/// The second of two values: "476ppi vs. 458ppi", "120Hz against a panel of 60Hz".
bool Attribution::isBehindVersus(const SentenceView& view, const Finding& finding) const {
    constexpr std::uint32_t reach = 4;
    // "against 64MP on the A34": the text says whose it is.
    const bool named = std::any_of(anchors_.begin(), anchors_.end(), [&](const Anchor& anchor) {
        return !anchor.phones.empty() && anchor.range.begin >= finding.range.end &&
               anchor.range.begin <= finding.range.end + linkReach;
    });
    const TokenRange before = view.before(finding.range.begin, reach);
    for (std::uint32_t i = before.end; !named && i-- > before.begin;) {
        if (view.page.token(i).isNumber() || view.is(i, ",") || view.is(i, ";")) {
            return false;
        }
        if (view.is(i, "vs") || view.is(i, "versus") || view.is(i, "against")) {
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
    for (const std::uint32_t phone : discourse_.topic) {
        if (!spoken.contains(phone)) {
            rest.add(phone);
        }
    }
    return rest.size() == 1 && discourse_.topic.size() == 2 ? rest : PhoneSet();
}

/// "The Snapdragon 653 is among the newest chips": what is spoken of itself.
bool Attribution::isOfThing(const Finding& finding) const {
    return std::any_of(anchors_.begin(), anchors_.end(), [&finding](const Anchor& anchor) {
        return anchor.kind == AnchorKind::Thing && anchor.range.contains(finding.range.begin);
    });
}

/// "devices with 1GB of RAM"
bool Attribution::isOfPhonesInGeneral(const SentenceView& view, const Finding& finding) const {
    constexpr std::uint32_t reach = 4;
    return std::any_of(anchors_.begin(), anchors_.end(), [&](const Anchor& anchor) {
        if (anchor.kind != AnchorKind::Unnamed || anchor.range.end > finding.range.begin ||
            anchor.range.end + reach < finding.range.begin ||
            shape_.commas(anchor.range.end, finding.range.begin) > 0) {
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
    return {best->phones, keep_ ? strongestClue(best->clues, weights_) : "", best->compared};
}

}  // namespace speclens
