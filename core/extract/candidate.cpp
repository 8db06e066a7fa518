#include "core/extract/candidate.h"

#include <algorithm>

#include "core/extract/candidate_history.h"
#include "core/extract/candidate_list.h"
#include "core/extract/noun_phrase.h"
#include "core/extract/spoken_of.h"
#include "core/extract/value_link.h"
#include "core/extract/word_search.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::uint32_t closeLink = 2;  ///< "of the" stands between
constexpr std::uint32_t accessoryReach = 4;
constexpr std::size_t mostAnchors = 8;  ///< looked at on either side of a value

class CandidateFinder {
  public:
    CandidateFinder(const Context& context, const Finding& finding,
                    std::vector<Candidate>& candidates)
        : context_(context),
          view_(context.view),
          finding_(finding),
          candidates_(candidates),
          list_(context.anchors, candidates),
          links_(context.view, context.shape, context.listEnd),
          clauseBegin_(context.shape.clauseBegin(finding.range.begin)) {
        if (!context.namedBehind.empty()) {
            parallel_ =
                findParallel(view_, context.anchors, context.namedBehind, finding, context.listEnd);
        }
    }

    void run() {
        candidates_.clear();
        const auto& anchors = context_.anchors;
        const std::size_t behind = static_cast<std::size_t>(
            std::find_if(anchors.begin(), anchors.end(),
                         [this](const Anchor& anchor) {
                             return anchor.range.begin >= finding_.range.begin;
                         }) -
            anchors.begin());
        const std::size_t first = behind > mostAnchors ? behind - mostAnchors : 0;
        for (std::size_t i = behind; i-- > first;) {
            addBefore(i, behind - 1 - i);
        }
        const std::size_t last = std::min(anchors.size(), behind + mostAnchors);
        for (std::size_t i = behind; i < last; ++i) {
            addBehind(i, i - behind, behind == 0);
        }
        const bool alone =
            std::all_of(anchors.begin(), anchors.end(), [this](const Anchor& anchor) {
                return anchor.range.begin >= finding_.range.begin && goesOnWithSubject(anchor);
            });
        addSpokenOf(context_, behind > 0, alone, list_);
        const CandidateHistory history(context_, finding_);
        for (Candidate& candidate : candidates_) {
            history.addTo(candidate);
        }
        addNobody();
    }

  private:
    void addBefore(std::size_t which, std::size_t rank) {
        const Anchor& anchor = context_.anchors[which];
        const std::uint32_t from = anchor.range.end;
        const std::uint32_t to = std::max(from, finding_.range.begin);
        const std::uint32_t distance = to - from;
        // "up from the G5's 32GB"
        constexpr std::uint32_t ownReach = 3;
        const bool owns = view_.is(from, "'s") && distance <= ownReach;
        const bool goingOn = !anchor.compared || owns ||
                             (goesOn(view_, anchor) && !isMainVerbBetween(view_, {from, to}));
        if (!goingOn || (anchor.accessory && distance > accessoryReach)) {
            return;
        }
        bool isNew = false;
        Candidate& entry = list_.of(anchor.phones, isNew);
        if (!isNew) {
            return;
        }
        entry.anchor = &anchor;
        Clues& clues = entry.clues;
        clues.addAll(context_.anchorClues[which]);
        addPlaceBefore(clues, distance, rank);
        addBetween(clues, from, to);
        addFollowing(clues, from, to);
        const bool possessive = view_.is(from, "'s");
        // "As on the A53, you get 5,000mAh" likens another one to it.
        clues.addIf(rank == 0 && clues.has(Clue::HeadPreposition) && view_.is(from, ",") &&
                        !view_.is(view_.range.begin, "as") &&
                        context_.shape.clauseBreaks(from, to) == 0,
                    Clue::Frame);
        clues.addIf(rank == 0 && isAntecedent(view_, from, finding_.range.begin), Clue::Antecedent);
        clues.addIf(rank == 0 && isNamedBefore(which), Clue::GroupHere);
        clues.addIf(anchor.compared, Clue::ComparedGoesOn);
        clues.addIf(isOverridden(which + 1, which + 1 + rank), Clue::Overridden);
        clues.addIf(!possessive && isSpent(which), Clue::Spent);
        clues.addIf(parallel_.earlier == &anchor, Clue::ParallelSpent);
        const bool ofOther = !(anchor.phones == context_.anchors.front().phones);
        clues.addIf(ofOther && isAsideIn(clues) && isMainVerbBetween(view_, {from, to}),
                    Clue::VerbGoesOn);
        const std::uint32_t own = context_.shape.brackets(finding_.range.begin);
        const std::uint32_t theirs = context_.shape.brackets(anchor.range.begin);
        clues.addIf(theirs != 0 && theirs != own, Clue::OtherBrackets);
        clues.addIf(own != 0 && theirs == 0 && view_.is(from, "("), Clue::OwnBrackets);
        entry.compared = anchor.compared || (possessive && rank == 0 && isAside(anchor));
        if (anchor.open && rank == 0) {
            clues.add(Clue::ReferredSubject);
            list_.refer(context_.discourse.topic, Clue::ReferredTopic);
            list_.refer(context_.discourse.heading, Clue::ReferredHeading);
        } else if (anchor.group && anchor.phones.size() > 1 && rank == 0) {
            addMeaningsOfGroup(context_.discourse, anchor.phones.size(), list_);
        }
    }

    static void addPlaceBefore(Clues& clues, std::uint32_t distance, std::size_t rank) {
        clues.add(distance <= 1    ? Clue::BeforeTouching
                  : distance <= 4  ? Clue::BeforeNear
                  : distance <= 12 ? Clue::BeforeMiddle
                                   : Clue::BeforeFar);
        clues.add(rank == 0   ? Clue::NearestBefore
                  : rank == 1 ? Clue::SecondBefore
                              : Clue::EarlierBefore);
    }

    /// What follows an anchor that ends at `from`, before a value at `to`.
    void addFollowing(Clues& clues, std::uint32_t from, std::uint32_t to) const {
        constexpr std::uint32_t possessiveReach = 6;
        constexpr std::uint32_t withReach = 4;
        clues.addIf(view_.is(from, "'s") && to - from <= possessiveReach &&
                        context_.shape.commas(from, to) == 0,
                    Clue::Possessive);
        clues.addIf(view_.is(from, ":"), Clue::Colon);
        clues.addIf(clues.has(Clue::IsName) && view_.is(from, "with") && to - from <= withReach &&
                        context_.shape.commas(from, to) == 0,
                    Clue::With);
        clues.addIf(clues.has(Clue::ClauseHead) && isGapped(view_, from, finding_.range),
                    Clue::Gapped);
    }

    /// Whether the anchor hangs on what the sentence speaks of: "with the ROG".
    static bool isAsideIn(const Clues& clues) {
        return !clues.has(Clue::Subject) &&
               (clues.has(Clue::LatePreposition) || clues.has(Clue::Object));
    }

    /// Whether anchor `which` stands for a group that the anchor before it names.
    [[nodiscard]] bool isNamedBefore(std::size_t which) const {
        return context_.anchors[which].group && which > 0 &&
               context_.anchors[which - 1].kind == AnchorKind::Name &&
               context_.anchors[which - 1].phones == context_.anchors[which].phones;
    }

    /// Whether one of the anchors [first, last) is the subject of the value's clause.
    [[nodiscard]] bool isOverridden(std::size_t first, std::size_t last) const {
        for (std::size_t i = first; i < last; ++i) {
            if (context_.anchors[i].range.begin >= clauseBegin_ &&
                context_.anchorClues[i].has(Clue::Subject)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a value stands before the anchor that is its own: "the 64MP one on the A53".
    [[nodiscard]] bool isSpent(std::size_t which) const {
        constexpr std::uint32_t valueReach = 5;
        const TokenRange before = view_.before(context_.anchors[which].range.begin, valueReach);
        return context_.anchorClues[which].has(Clue::LatePreposition) &&
               context_.shape.numbers(before.begin, before.end) > 0 &&
               context_.shape.commas(before.begin, before.end) == 0;
    }

    void addBehind(std::size_t which, std::size_t rank, bool alone) {
        const Anchor& anchor = context_.anchors[which];
        const bool linked = rank == 0 && (links_.isLinked(anchor) || links_.isGloss(anchor.range));
        if (anchor.kind == AnchorKind::Thing || (!linked && goesOnWithSubject(anchor)) ||
            (anchor.compared && !linked)) {
            return;
        }
        bool isNew = false;
        Candidate& entry = list_.of(anchor.phones, isNew);
        if (linked) {
            entry.clues.add(links_.isFor(anchor) ? Clue::LinkedFor : Clue::LinkedBehind);
            entry.clues.addIf(anchor.range.begin <= context_.listEnd + closeLink,
                              Clue::LinkedClosely);
        }
        entry.clues.addIf(rank == 0 && anchor.kind == AnchorKind::Name &&
                              isAttributive(view_, finding_.range, anchor.range.begin),
                          Clue::Attributive);
        entry.clues.addIf(parallel_.own == &anchor, Clue::ParallelBehind);
        entry.clues.addIf(rank == 0 && links_.isDistributed(anchor), Clue::Distributed);
        if (!isNew) {
            return;
        }
        entry.anchor = &anchor;
        entry.compared = anchor.compared || (linked && !alone);
        Clues& clues = entry.clues;
        clues.addAll(context_.anchorClues[which]);
        const std::uint32_t from = context_.listEnd;
        const std::uint32_t to = std::max(from, anchor.range.begin);
        clues.add(to - from <= 2   ? Clue::BehindTouching
                  : to - from <= 6 ? Clue::BehindNear
                                   : Clue::BehindFar);
        clues.add(rank == 0 ? Clue::FirstBehind : Clue::LaterBehind);
        clues.addIf(alone, Clue::BehindAlone);
        clues.addIf(alone ? opensSubordinate({from, to}) && clues.has(Clue::Subject)
                          : opensClause(which, which - 1 - rank),
                    Clue::BehindOpens);
        clues.addIf(anchor.kind == AnchorKind::Name && view_.is(anchor.range.end, ":"),
                    Clue::BehindColon);
        addBetween(clues, from, to);
        const std::uint32_t own = context_.shape.brackets(finding_.range.begin);
        const std::uint32_t theirs = context_.shape.brackets(anchor.range.begin);
        clues.addIf(theirs != 0 && theirs != own && !links_.isGloss(anchor.range),
                    Clue::OtherBrackets);
    }

    /// "You get 5,000mAh at a time when the A53 has ..."
    [[nodiscard]] bool opensSubordinate(TokenRange between) const {
        constexpr WordSet words(wordKey("when"), wordKey("while"), wordKey("whereas"),
                                wordKey("because"));
        return hasWordIn(view_, between, words);
    }

    /// "5,000mAh is a lot for its size": what the text spoke of before and nothing new.
    [[nodiscard]] bool goesOnWithSubject(const Anchor& anchor) const {
        return anchor.open && anchor.phones == context_.discourse.subject;
    }

    /// Whether a clause begins with anchor `which`, while the clause of the value has a phone of
    /// its own: anchor `before`.
    [[nodiscard]] bool opensClause(std::size_t which, std::size_t before) const {
        const Clues& clues = context_.anchorClues[which];
        const Clues& own = context_.anchorClues[before];
        return clues.has(Clue::ClauseHead) && clues.has(Clue::Subject) &&
               context_.anchors[before].range.begin >= clauseBegin_ &&
               !context_.anchors[before].compared && own.has(Clue::Subject);
    }

    void addBetween(Clues& clues, std::uint32_t from, std::uint32_t to) const {
        const bool broken = context_.shape.clauseBreaks(from, to) > 0;
        clues.add(broken ? Clue::OtherClause : Clue::SameClause);
        const std::uint32_t commas = context_.shape.commas(from, to);
        clues.addIf(commas > 0, Clue::CommaBetween);
        clues.addIf(commas > 2, Clue::ManyCommas);
        clues.addIf(context_.shape.numbers(from, to) > 0, Clue::NumberBetween);
    }

    /// Whether the anchor is not the first of its sentence, so that it may be brought in beside.
    [[nodiscard]] bool isAside(const Anchor& anchor) const {
        return &anchor != context_.anchors.data();
    }

    void addNobody() {
        const bool none = candidates_.empty();
        Candidate nobody;
        nobody.clues.add(Clue::Nobody);
        nobody.clues.addIf(none, Clue::NobodyAtAll);
        nobody.clues.addIf(context_.discourse.subjectIsThing, Clue::NobodyBehindThing);
        candidates_.push_back(nobody);
    }

    const Context& context_;
    const SentenceView& view_;
    const Finding& finding_;
    std::vector<Candidate>& candidates_;
    CandidateList list_;
    ValueLink links_;
    ParallelValue parallel_;
    std::uint32_t clauseBegin_;  ///< of the value's clause
};

}  // namespace

void findCandidates(const Context& context, const Finding& finding,
                    std::vector<Candidate>& candidates) {
    CandidateFinder(context, finding, candidates).run();
}

}  // namespace speclens
