#include "core/extract/candidate.h"

#include <algorithm>
#include <array>

#include "core/extract/candidate_history.h"
#include "core/extract/comparison_word.h"
#include "core/extract/noun_phrase.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::uint32_t linkReach = 8;
constexpr std::uint32_t closeLink = 2;  ///< "of the" stands between
constexpr std::uint32_t accessoryReach = 4;
constexpr std::size_t mostAnchors = 8;  ///< looked at on either side of a value

constexpr std::array<WordKey, 7> linkWords = {wordKey("of"),    wordKey("on"),   wordKey("in"),
                                              wordKey("from"),  wordKey("that"), wordKey("by"),
                                              wordKey("inside")};
constexpr std::array<WordKey, 12> linkBreaks = {
    wordKey(","),     wordKey(";"),    wordKey("and"), wordKey("but"),
    wordKey("while"), wordKey("with"), wordKey("or"),  wordKey("is"),
    wordKey("than"),  wordKey("also"), wordKey("as"),  wordKey("between")};

/// ", a phone that had": what is said next is said of the phone before.
bool isApposition(const SentenceView& view, std::uint32_t i) {
    constexpr std::uint32_t reach = 6;
    if (!view.is(i, ",") || !(view.is(i + 1, "a") || view.is(i + 1, "the"))) {
        return false;
    }
    const TokenRange behind = view.from(i + 2, reach);
    for (std::uint32_t k = behind.begin; k < behind.end && !view.is(k, ","); ++k) {
        if (view.is(k, "that") || view.is(k, "which")) {
            return true;
        }
    }
    return false;
}

/// Whether what stands directly behind a compared phone is said of it: "the Mi 11's 4,600mAh",
/// "the A53, which has", "the S23 with its 5,000", "the GT 2 (Rs. 34,999)".
bool goesOn(const SentenceView& view, const Anchor& anchor) {
    const std::uint32_t i = anchor.range.end;
    if (isApposition(view, i)) {
        return true;
    }
    return view.is(i, "'s") || view.is(i, "which") || view.is(i, "with") || view.is(i, "(") ||
           (view.is(i, "has") && !isOfRelation(view, anchor.range.begin)) || view.is(i, "that") ||
           (view.is(i, ",") && view.is(i + 1, "which"));
}

class CandidateFinder {
  public:
    CandidateFinder(const Context& context, const Finding& finding,
                    std::vector<Candidate>& candidates)
        : context_(context),
          view_(context.view),
          finding_(finding),
          candidates_(candidates),
          clauseBegin_(context.shape.clauseBegin(finding.range.begin)) {}

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
        addDiscourse(behind > 0);
        const CandidateHistory history(context_, finding_);
        for (Candidate& candidate : candidates_) {
            history.addTo(candidate);
        }
        addNobody();
    }

  private:
    /// The candidate with those phones, added where it is new; things and unnamed phones are
    /// candidates each.
    Candidate& candidate(const PhoneSet& phones, bool& isNew) {
        const auto found =
            std::find_if(candidates_.begin(), candidates_.end(), [&phones](const Candidate& known) {
                return !phones.empty() && known.phones == phones;
            });
        isNew = found == candidates_.end();
        if (!isNew) {
            return *found;
        }
        candidates_.push_back({phones, {}, nullptr, false, 0});
        return candidates_.back();
    }

    void addBefore(std::size_t which, std::size_t rank) {
        const Anchor& anchor = context_.anchors[which];
        const std::uint32_t from = anchor.range.end;
        const std::uint32_t to = std::max(from, finding_.range.begin);
        const std::uint32_t distance = to - from;
        // "up from the G5's 32GB"
        constexpr std::uint32_t ownReach = 3;
        const bool owns = view_.is(from, "'s") && distance <= ownReach;
        const bool goingOn = !anchor.compared || owns ||
                             (goesOn(view_, anchor) && !isMainVerbBetween(anchor.range.end, to));
        if (!goingOn || (anchor.accessory && distance > accessoryReach)) {
            return;
        }
        bool isNew = false;
        Candidate& entry = candidate(anchor.phones, isNew);
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
        clues.addIf(rank == 0 && isAntecedent(view_, from, finding_.range.begin), Clue::Antecedent);
        clues.addIf(rank == 0 && isNamedBefore(which), Clue::GroupHere);
        clues.addIf(anchor.compared, Clue::ComparedGoesOn);
        clues.addIf(isOverridden(which + 1, which + 1 + rank), Clue::Overridden);
        clues.addIf(!possessive && isSpent(which), Clue::Spent);
        const bool ofOther = !(anchor.phones == context_.anchors.front().phones);
        clues.addIf(ofOther && isAsideIn(clues) && isMainVerbBetween(from, to), Clue::VerbGoesOn);
        const std::uint32_t own = context_.shape.brackets(finding_.range.begin);
        const std::uint32_t theirs = context_.shape.brackets(anchor.range.begin);
        clues.addIf(theirs != 0 && theirs != own, Clue::OtherBrackets);
        clues.addIf(own != 0 && theirs == 0 && view_.is(from, "("), Clue::OwnBrackets);
        entry.compared = anchor.compared || (possessive && rank == 0 && isAside(anchor));
        if (anchor.open && rank == 0) {
            clues.add(Clue::ReferredSubject);
            refer(context_.discourse.topic, Clue::ReferredTopic);
            refer(context_.discourse.heading, Clue::ReferredHeading);
        } else if (anchor.group && anchor.phones.size() > 1 && rank == 0) {
            referGroup(anchor.phones.size());
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
        clues.addIf(view_.is(from, "'s") && to - from <= possessiveReach &&
                        context_.shape.commas(from, to) == 0,
                    Clue::Possessive);
        clues.addIf(view_.is(from, ":"), Clue::Colon);
        clues.addIf(clues.has(Clue::ClauseHead) && isGapped(view_, from, finding_.range),
                    Clue::Gapped);
    }

    /// "slimmer than the OnePlus 7 with its notch and weighs only 174g": the verb goes on with what
    /// the sentence speaks of.
    [[nodiscard]] bool isMainVerbBetween(std::uint32_t from, std::uint32_t to) const {
        for (std::uint32_t i = from; i + 1 < to; ++i) {
            if (view_.is(i, "and") && view_.page.matchAt(i + 1, TermKind::SubjectVerb) != nullptr) {
                return !view_.is(from, "which") && !view_.is(from + 1, "which") &&
                       !view_.is(from, "that");
            }
        }
        return false;
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

    /// What "both" and "all three" can mean besides.
    void referGroup(std::size_t count) {
        const Discourse& discourse = context_.discourse;
        const auto referTo = [&](const PhoneSet& phones, Clue clue) {
            if (phones.size() == count) {
                refer(phones, clue);
            }
        };
        referTo(discourse.subject, Clue::ReferredSubject);
        referTo(discourse.topic, Clue::ReferredTopic);
        referTo(discourse.heading, Clue::ReferredHeading);
        referTo(discourse.latest(count), Clue::ReferredRecent);
    }

    void refer(const PhoneSet& phones, Clue clue) {
        if (isInReach(phones)) {
            touch(phones).add(clue);
        }
    }

    void addBehind(std::size_t which, std::size_t rank, bool alone) {
        const Anchor& anchor = context_.anchors[which];
        const bool linked = rank == 0 && (isLinked(anchor) || isGloss(anchor.range));
        if (anchor.kind == AnchorKind::Thing || (anchor.compared && !linked)) {
            return;
        }
        bool isNew = false;
        Candidate& entry = candidate(anchor.phones, isNew);
        if (linked) {
            entry.clues.add(isFor(anchor) ? Clue::LinkedFor : Clue::LinkedBehind);
            entry.clues.addIf(anchor.range.begin <= context_.listEnd + closeLink,
                              Clue::LinkedClosely);
        }
        entry.clues.addIf(rank == 0 && anchor.kind == AnchorKind::Name &&
                              isAttributive(view_, finding_.range, anchor.range.begin),
                          Clue::Attributive);
        entry.clues.addIf(rank == 0 && isDistributed(anchor), Clue::Distributed);
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
        addBetween(clues, from, to);
        const std::uint32_t own = context_.shape.brackets(finding_.range.begin);
        const std::uint32_t theirs = context_.shape.brackets(anchor.range.begin);
        clues.addIf(theirs != 0 && theirs != own && !isGloss(anchor.range), Clue::OtherBrackets);
    }

    /// "8GB each", "optical stabilization is on all of them"
    [[nodiscard]] bool isDistributed(const Anchor& anchor) const {
        constexpr std::uint32_t reach = 3;
        const std::uint32_t from = context_.listEnd;
        return anchor.group && anchor.phones.size() > 1 && anchor.range.begin <= from + reach &&
               context_.shape.commas(from, anchor.range.begin) == 0 &&
               context_.shape.numbers(from, anchor.range.begin) == 0;
    }

    /// Whether brackets directly behind the value begin with the phone: "$349 (the A53)".
    [[nodiscard]] bool isGloss(TokenRange anchor) const {
        const std::uint32_t bracket = context_.listEnd;
        const std::uint32_t first = view_.is(bracket + 1, "the") ? bracket + 2 : bracket + 1;
        return view_.is(bracket, "(") && anchor.begin == first &&
               (view_.is(anchor.end, ")") || view_.is(anchor.end, ","));
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

    /// "the 800 nits of the outgoing Galaxy A53 5G", "a 108MP camera in the Note 11 Pro"
    [[nodiscard]] bool isLinked(const Anchor& anchor) const {
        if (anchor.kind == AnchorKind::Thing || anchor.range.begin > context_.listEnd + linkReach) {
            return false;
        }
        bool link = false;
        for (std::uint32_t i = context_.listEnd; i < anchor.range.begin; ++i) {
            const WordKey key = view_.page.token(i).key;
            if (contains(linkBreaks, key) || view_.page.token(i).isNumber()) {
                return false;
            }
            link = link || contains(linkWords, key) || key == wordKey("for");
        }
        return link;
    }

    [[nodiscard]] bool isFor(const Anchor& anchor) const {
        for (std::uint32_t i = context_.listEnd; i < anchor.range.begin; ++i) {
            if (view_.is(i, "for")) {
                return true;
            }
        }
        return false;
    }

    void addDiscourse(bool anchorBefore) {
        const Discourse& discourse = context_.discourse;
        const bool alone = context_.anchors.empty();
        if (isInReach(discourse.subject)) {
            Clues& clues = touch(discourse.subject);
            clues.add(discourse.subjectHere ? Clue::WasSubject : Clue::WasSubjectElsewhere);
            clues.addIf(!discourse.subjectInSection, Clue::WasSubjectOfOtherSection);
            clues.addIf(discourse.subjectByName, Clue::WasSubjectByName);
            clues.addIf(alone, Clue::WasSubjectAlone);
            clues.addIf(!anchorBefore, Clue::WasSubjectUnopposed);
            const bool outsider = isOutsider(context_, discourse.subject);
            clues.addIf(outsider, Clue::OutsiderWasSubject);
            clues.addIf(outsider && !discourse.subjectHere, Clue::OutsiderElsewhere);
            clues.addIf(outsider && !discourse.subjectTold, Clue::OutsiderBeside);
        }
        if (isInReach(discourse.focus)) {
            touch(discourse.focus).add(Clue::WasFocus);
        }
        if (isInReach(discourse.heading)) {
            Clues& clues = touch(discourse.heading);
            clues.add(Clue::UnderHeading);
            clues.addIf(discourse.heading.size() == 1, Clue::UnderOwnHeading);
            clues.addIf(discourse.subjectHere && !(discourse.subject == discourse.heading),
                        Clue::UnderHeadingOpposed);
            const BlockKind kind = view_.page.block(view_.sentence).kind;
            clues.addIf(kind == BlockKind::ListItem || kind == BlockKind::TableRow,
                        Clue::UnderHeadingListed);
        }
        if (isInReach(discourse.topic)) {
            Clues& clues = touch(discourse.topic);
            clues.add(Clue::OfTopic);
            clues.addIf(context_.topics.isSingle(context_.story), Clue::OnlyPhone);
            clues.addIf(context_.topics.isHeadedByOne(context_.story), Clue::OnlyOfTopic);
            clues.addIf(context_.underLabel, Clue::TopicByLabel);
        }
        if (isInReach(discourse.lastOwners)) {
            touch(discourse.lastOwners)
                .add(discourse.lastOwnersHere ? Clue::OwnsLast : Clue::OwnsLastElsewhere);
        }
        if (isInReach(discourse.lastNamed)) {
            Clues& clues = touch(discourse.lastNamed);
            clues.add(Clue::WasLastNamed);
            clues.addIf(alone, Clue::WasLastNamedAlone);
        }
    }

    [[nodiscard]] bool isInReach(const PhoneSet& phones) const {
        return !phones.empty() && !isSetAgainst(phones);
    }

    /// Whether the sentence sets the phones against what it speaks of.
    [[nodiscard]] bool isSetAgainst(const PhoneSet& phones) const {
        return std::any_of(
            context_.anchors.begin(), context_.anchors.end(),
            [&phones](const Anchor& anchor) { return anchor.compared && anchor.phones == phones; });
    }

    Clues& touch(const PhoneSet& phones) {
        bool isNew = false;
        Candidate& entry = candidate(phones, isNew);
        entry.clues.addIf(isNew && phones.size() > 1, Clue::SeveralPhones);
        return entry.clues;
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
    std::uint32_t clauseBegin_;  ///< of the value's clause
};

}  // namespace

void findCandidates(const Context& context, const Finding& finding,
                    std::vector<Candidate>& candidates) {
    CandidateFinder(context, finding, candidates).run();
}

}  // namespace speclens
