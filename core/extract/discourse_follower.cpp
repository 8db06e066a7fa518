#include "core/extract/discourse_follower.h"

#include <algorithm>
#include <utility>

#include "core/extract/candidate.h"
#include "core/extract/noun_phrase.h"
#include "core/extract/sentence_role.h"

namespace speclens {
namespace {

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

/// "The list for the 8 Pro:": what follows is told of the one phone that the sentence names.
bool headsList(const SentenceView& view) {
    return view.range.end > view.range.begin && view.is(view.range.end - 1, ":") &&
           view.mentions.size() == 1 && view.mentions.front().kind == MentionKind::Name;
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

void DiscourseFollower::enterBlock(const SentenceView& view) {
    const bool newStory = !started_ || page_.storyOf(view.sentence) != story_;
    story_ = page_.storyOf(view.sentence);
    block_ = view.sentence.block;
    if (newStory && (!(discourse_.topic == topics_.of(story_)) || hasByline(view))) {
        discourse_ = Discourse();
    }
    discourse_.focus.clear();
    discourse_.namedHere.clear();
    discourse_.subjectHere = false;
    discourse_.subjectByName = false;
    discourse_.subjectInSection =
        discourse_.subjectInSection && page_.block(view.sentence).kind != BlockKind::Heading;
    discourse_.lastOwnersHere = false;
    underLabel_ = hasLabel(view);
    focusOpen_ = true;
}

bool DiscourseFollower::enter(const SentenceView& view) {
    settle();
    const bool newBlock = !started_ || view.sentence.block != block_;
    if (newBlock) {
        enterBlock(view);
        started_ = true;
    }
    if (isTeaser(page_, view.range)) {
        interrupted_ = std::exchange(discourse_, Discourse());
    }
    kind_ = isHeading(view) ? BlockKind::Heading : page_.block(view.sentence).kind;
    findAnchors(view, phones_, discourse_, topics_.lineage(), anchors_);
    anchorClues_.clear();
    shapeRead_ = false;
    for (std::size_t i = 0; i < anchors_.size(); ++i) {
        anchorClues_.push_back(cluesOfAnchor(view, shapeOf(view), anchors_, i));
    }
    if (kind_ == BlockKind::Heading && std::any_of(anchors_.begin(), anchors_.end(), isSpokenOf)) {
        discourse_.heading.clear();
        discourse_.subject.clear();
    }
    findRivals(view);
    headBegin_ = view.range.begin;
    headsList_ = headsList(view);
    hasFigures_ = false;
    for (std::uint32_t i = view.range.begin; i < view.range.end && anchors_.size() == 1; ++i) {
        hasFigures_ =
            hasFigures_ || (view.page.token(i).isNumber() && !anchors_.front().range.contains(i));
    }
    return newBlock;
}

void DiscourseFollower::noteOwners(const PhoneSet& phones) {
    discourse_.lastOwners = phones;
    discourse_.lastOwnersHere = true;
    // A paragraph that names nothing and tells of what the headline names has gone back to it.
    if (!discourse_.subjectHere && anchors_.empty() && topics_.isHeadedByOne(story_) &&
        phones == discourse_.topic) {
        discourse_.subject = phones;
        discourse_.subjectHere = true;
        discourse_.subjectInSection = true;
    }
}

const SentenceShape& DiscourseFollower::shapeOf(const SentenceView& view) {
    if (!shapeRead_) {
        shape_.read(view);
        shapeRead_ = true;
    }
    return shape_;
}

void DiscourseFollower::findRivals(const SentenceView& view) {
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
void DiscourseFollower::settle() {
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
        discourse_.namedHere.addAll(anchor.phones);
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
void DiscourseFollower::noteList(std::size_t last) {
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
void DiscourseFollower::nameTopic(const PhoneSet& named) {
    const PhoneSet& topic = topics_.of(story_);
    if (std::any_of(named.begin(), named.end(),
                    [&topic](std::uint32_t phone) { return topic.contains(phone); })) {
        discourse_.topic = topic;
    }
}

/// "While the Flip is popular, the Fold deserves attention": the sentence speaks of the Fold. The
/// first anchor where no clause hangs on another.
std::size_t DiscourseFollower::firstOfMainClause() const {
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
bool DiscourseFollower::bringsIn(const Clues& clues) const {
    return focusOpen_ && anchors_.size() == 1 && !clues.has(Clue::InRelative) &&
           !clues.has(Clue::InBrackets) && !hasFigures_;
}

/// Whether the sentence tells something of the anchor, rather than of something else that has to do
/// with it: "Would I give away an iPhone 7 for it?"
bool DiscourseFollower::tells(std::size_t which) const {
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
std::optional<std::size_t> DiscourseFollower::oneOfTwo() const {
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

/// "It" is none of several phones that were spoken of, where the sentence names one: "since it
/// launched last week, the Edge 50 Pro".
bool DiscourseFollower::isOfNoOne(const Anchor& anchor) const {
    return anchor.open && anchor.phones.size() > 1 &&
           std::any_of(anchors_.begin(), anchors_.end(), [](const Anchor& other) {
               return isSpokenOf(other) && other.phones.size() == 1;
           });
}

void DiscourseFollower::chooseSubject() {
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
        if (anchor.compared || anchor.phones.empty() || isOfNoOne(anchor) ||
            (isAside(anchorClues_[i]) && !bringsIn(anchorClues_[i]) && !headsList_)) {
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

}  // namespace speclens
