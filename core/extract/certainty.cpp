#include "core/extract/certainty.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/extract/certainty_clause.h"
#include "core/extract/continuation.h"
#include "core/extract/sentence_role.h"
#include "core/extract/told_aside.h"
#include "core/extract/word_search.h"

namespace speclens {
namespace {

constexpr std::array<WordKey, 9> roundUps = {
    wordKey("week"),    wordKey("weekly"),    wordKey("week's"),
    wordKey("roundup"), wordKey("round"),     wordKey("digest"),
    wordKey("month"),   wordKey("weekend's"), wordKey("recap")};

// All phones of the story.
constexpr std::array<WordKey, 4> serieses = {wordKey("series"), wordKey("lineup"),
                                             wordKey("phones"), wordKey("duo")};

// Before what somebody tells.
constexpr std::array<WordKey, 5> telling = {wordKey("say"), wordKey("says"), wordKey("said"),
                                            wordKey("that"), wordKey("claim")};

/// No byline.
bool isProse(const SentenceView& view) {
    constexpr std::uint32_t longTokens = 8;
    return view.is(view.range.end - 1, ".") || view.range.end - view.range.begin >= longTokens;
}

bool isList(BlockKind kind) {
    return kind == BlockKind::ListItem || kind == BlockKind::TableRow;
}

/// Whether the sentence may have a value: an "in" without a number is no unit.
bool tellsOfValue(const SentenceView& view) {
    constexpr Terms named =
        Terms::of(TermKind::Chipset, TermKind::FixedValue, TermKind::CameraRole);
    const Quantities& found = view.quantities;
    if (!found.plain.empty() || !found.dimensions.empty() || !found.pixelPairs.empty()) {
        return true;
    }
    for (std::uint32_t i = view.range.begin; i < view.range.end; ++i) {
        if (!view.masked[i] && view.page.termsAt(i).hasAnyOf(named)) {
            return true;
        }
    }
    return false;
}

/// "S31 in the FCC's database": whatever the story behind tells is from there. "The report on the
/// S31" is the story itself.
bool isLeakOfStory(const SentenceView& view, const CertaintySign& sign) {
    return isLeak(sign.basis) &&
           !(view.is(sign.words.begin, "report") && view.is(sign.words.begin - 1, "the"));
}

/// "A tipster has spilled it all.", not "A source says that it sells well.": the source is yet to
/// speak.
bool isSourceAlone(const SentenceView& view, const CertaintySign& sign) {
    constexpr std::uint32_t headReach = 6;
    constexpr std::array<WordKey, 1> conjunction = {wordKey("that")};
    return sign.tellsOfLeak() && sign.words.begin < view.range.begin + headReach &&
           !hasWordIn(view, {sign.words.end, view.range.end}, conjunction);
}

/// "This week in leaks": about more phones than its headline names.
bool isRoundUp(const SentenceView& view) {
    return hasWordIn(view, view.range, roundUps);
}

/// Makers name the day before they show the phone.
bool isDay(const Finding& finding) {
    const Date* date = std::get_if<Date>(&finding.value);
    return date != nullptr && date->day != 0;
}

}  // namespace

void Certainty::enter(const SentenceView& view, const std::vector<Anchor>& anchors) {
    const std::span<const CertaintySign> signs = tones_.signsOf(view.sentence);
    signs_.assign(signs.begin(), signs.end());
    spokenOf_.clear();
    named_.clear();
    for (const Anchor& anchor : anchors) {
        if (!anchor.compared) {
            spokenOf_.addAll(anchor.phones);
            if (anchor.kind == AnchorKind::Name) {
                named_.addAll(anchor.phones);
            }
        }
    }
    if (!started_ || view.sentence.block != block_) {
        enterBlock(view);
        started_ = true;
    }
    ++sentencesInBlock_;
    if (!spokenOf_.empty()) {
        spokenOfInBlock_ = spokenOf_;
        blockSpeaksOfPhone_ = true;
    }
    if (isLeakGoingOn()) {
        std::erase_if(signs_, [](const CertaintySign& sign) { return sign.anyones; });
    }
    assured_ = std::any_of(signs_.begin(), signs_.end(),
                           [](const CertaintySign& sign) { return sign.assures(); });
    dropWeakHedges();
    leakTold_ =
        leakTold_ || std::any_of(signs_.begin(), signs_.end(),
                                 [](const CertaintySign& sign) { return sign.tellsOfLeak(); });
    if (kind_ == BlockKind::Heading) {
        // What another story's headline doubts is nothing of this one.
        if (!isTeaser(view.page, view.range)) {
            enterHeading(view, anchors);
        }
        return;
    }
    standings_.read(view, anchors);
    carried_ = open_;
    if (carried_ && carried_->sign.carry == SignCarry::Continuing && !isContinuation(view)) {
        carried_.reset();
    }
    // An entry or a paragraph with a phone of its own begins anew.
    const bool entry = isList(kind_) || sentencesInBlock_ == 1;
    if (carried_ && entry && !named_.empty() && carried_->phones.empty() &&
        !carried_->sign.introduction) {
        carried_.reset();
    }
    if (!lead_ && isProse(view)) {
        lead_ = block_;
    }
    if (lead_ == block_) {
        readLaunch(view);
    }
    // What hedges a cell says nothing of others.
    if (view.sentence.cell == Sentence::wholeBlock) {
        openGround(view);
        openSection(view);
    }
}

void Certainty::enterBlock(const SentenceView& view) {
    const bool newStory = !started_ || page_.storyOf(view.sentence) != story_;
    story_ = page_.storyOf(view.sentence);
    if (newStory) {
        section_.reset();
        pending_.reset();
        headline_.reset();
        headlinePhones_.clear();
        launched_.clear();
        announced_ = false;
        leakTold_ = false;
        lead_.reset();
        officialListing_ = false;
        standings_.beginStory();
    }
    if (pending_) {
        section_ = pending_;
        pending_.reset();
    }
    block_ = view.sentence.block;
    const BlockKind before = kind_;
    kind_ = page_.block(view.sentence).kind;
    // What introduces a list speaks for its entries. Where a sentence is a paragraph, the next one
    // goes on with it.
    const bool goesOn = kind_ == BlockKind::Paragraph && before == BlockKind::Paragraph &&
                        sentencesInBlock_ == 1 && blockSpeaksOfPhone_ && !newStory;
    if (!isList(kind_) && !goesOn) {
        open_.reset();
    }
    if (!goesOn) {
        spokenOfInBlock_ = {};
    }
    sentencesInBlock_ = 0;
    blockSpeaksOfPhone_ = false;
}

void Certainty::enterHeading(const SentenceView& view, const std::vector<Anchor>& anchors) {
    open_.reset();
    carried_.reset();
    const bool headline = page_.placeOf(view.sentence).headline;
    if (headline) {
        readHeadline(view, anchors);
    } else if (!signs_.empty() || namesOthersThanSection()) {
        section_.reset();
    }
    if (assured_) {
        return;
    }
    const auto sign = std::find_if(
        signs_.begin(), signs_.end(),
        [&](const CertaintySign& candidate) { return coversWhatFollows(view, candidate); });
    if (sign != signs_.end()) {
        const PhoneSet& named = spokenOf_.empty() ? headlinePhones_ : spokenOf_;
        const PhoneSet phones = headline && isRoundUp(view) ? PhoneSet() : named;
        (headline ? headline_ : section_) = Ground{*sign, phones};
    }
}

/// What a headline names is what its story is about.
void Certainty::readHeadline(const SentenceView& view, const std::vector<Anchor>& anchors) {
    if (spokenOf_.empty()) {
        // "Looks like the S31 has leaked": nothing is there to compare with.
        for (const Anchor& anchor : anchors) {
            spokenOf_.addAll(anchor.phones);
        }
    }
    headlinePhones_.addAll(spokenOf_);
    for (const std::uint32_t phone : spokenOf_) {
        standings_.setSubject(phone);
    }
    announced_ = announced_ || assured_;
    readLaunch(view);
}

/// Whether the section before the heading is of other phones than the heading names.
bool Certainty::namesOthersThanSection() const {
    return section_ && std::any_of(named_.begin(), named_.end(), [this](std::uint32_t phone) {
               return !isCovered(*section_, phone);
           });
}

/// A headline about a leak covers its story; "expected" and "may" in a long heading hedge the
/// heading alone, but a short one ("Specifications (expected)") all that stands under it.
bool Certainty::coversWhatFollows(const SentenceView& heading, const CertaintySign& sign) const {
    const StoryPlace& place = page_.placeOf(heading.sentence);
    return !place.longHeading || sign.reach == SignReach::Heading ||
           sign.reach == SignReach::Label || sign.tellsOfLeak() ||
           (place.headline && isLeakOfStory(heading, sign));
}

/// Whether what goes on from the sentences before, or what the section stands on, is a leak.
bool Certainty::isLeakGoingOn() const {
    return (open_ && open_->sign.tellsOfLeak()) || (section_ && section_->sign.tellsOfLeak());
}

void Certainty::dropWeakHedges() {
    const bool listed = std::any_of(signs_.begin(), signs_.end(),
                                    [](const CertaintySign& sign) { return sign.listing; });
    officialListing_ = officialListing_ || (listed && assured_);
    std::erase_if(signs_, [this](const CertaintySign& sign) {
        return sign.weak &&
               (assured_ || announced_ || isStoryOfLaunch() || (sign.listing && officialListing_));
    });
}

// The last sign of the sentence that carries is what the next one goes on from.
void Certainty::openGround(const SentenceView& view) {
    const auto last = std::find_if(signs_.rbegin(), signs_.rend(), [](const CertaintySign& sign) {
        return sign.carry != SignCarry::None;
    });
    const bool goesOn = carried_ && carried_->sign.carry == SignCarry::Block &&
                        carried_->sign.tellsOfLeak() && last != signs_.rend() && !last->assures() &&
                        last->carry == SignCarry::Continuing;
    // "A leak gave it away, then Samsung unveiled it."
    const bool settled =
        !signs_.empty() && signs_.back().launch && last != signs_.rend() && isLeak(last->basis);
    if (settled) {
        open_.reset();
    } else if (last != signs_.rend() && !goesOn) {
        CertaintySign sign = *last;
        const PhoneSet& spokenOf = spokenOf_.empty() ? spokenOfInBlock_ : spokenOf_;
        if (isLeak(sign.basis) && !tellsOfValue(view) && openSource(view, sign, spokenOf)) {
            return;
        }
        // A story that begins with a leak goes on with it.
        if (isLeadOfLeak(sign)) {
            sign.carry = SignCarry::Block;
        }
        open_ = Ground{sign, spokenOf};
    } else {
        open_ = carried_;
    }
}

/// Where a sentence names a leak and no value: gives whether that settles what goes on.
bool Certainty::openSource(const SentenceView& view, CertaintySign sign, const PhoneSet& spokenOf) {
    // "Reports say that more will follow.": that was all.
    if (sign.weak && spokenOf_.empty() && hasWordIn(view, view.range, telling)) {
        open_ = carried_;
        return true;
    }
    // "It has been certified by the EEC.": what follows is what was found there.
    if ((named_.empty() && !isSourceAlone(view, sign)) || view.has(Cue::Release)) {
        return false;
    }
    sign.carry = SignCarry::Block;
    open_ = Ground{sign, named_.empty() ? spokenOf : named_};
    return true;
}

bool Certainty::isLeadOfLeak(const CertaintySign& sign) const {
    return lead_ == block_ && !headlinePhones_.empty() && sign.tellsOfLeak() && !announced_ &&
           !isStoryOfLaunch();
}

/// "The launched phones": whatever leaked of them before is settled.
void Certainty::readLaunch(const SentenceView& view) {
    // "It was unveiled in March and should be in shops soon."
    const bool hedged = std::any_of(signs_.begin(), signs_.end(), [](const CertaintySign& sign) {
        return !sign.assures() && !sign.launchOnly;
    });
    const auto launch = std::find_if(signs_.begin(), signs_.end(),
                                     [](const CertaintySign& sign) { return sign.launch; });
    if (launch == signs_.end() || hedged) {
        return;
    }
    // "The series was unveiled in March."
    constexpr std::uint32_t subjectReach = 3;
    const bool series = spokenOf_.empty() && view.mentions.empty() &&
                        hasWordBefore(view, launch->words.begin, subjectReach, serieses);
    launched_.addAll(series ? headlinePhones_ : spokenOf_);
}

bool Certainty::isLaunched(std::uint32_t phone) const {
    return tones_.isInHand(story_, phone) ||
           std::any_of(launched_.begin(), launched_.end(), [&](std::uint32_t other) {
               return phone == other || isOfSeries(phone, other);
           });
}

/// Whether what the story is about is out, rather than a phone that it sets beside.
bool Certainty::isStoryOfLaunch() const {
    return headlinePhones_.empty()
               ? !launched_.empty()
               : std::any_of(headlinePhones_.begin(), headlinePhones_.end(),
                             [this](std::uint32_t phone) { return isLaunched(phone); });
}

/// "The specifications have leaked": whatever the blocks behind say of the phone comes from there,
/// and so where the story's lead tells of a leak.
void Certainty::openSection(const SentenceView& view) {
    if (assured_ || announced_ || isStoryOfLaunch() || section_ ||
        !(view.has(Cue::Sheet) || lead_ == block_) || tellsOfPastLeak(view)) {
        return;
    }
    const auto leak = std::find_if(signs_.begin(), signs_.end(), [](const CertaintySign& sign) {
        return sign.tellsOfLeak() && sign.carry != SignCarry::None;
    });
    if (leak != signs_.end()) {
        pending_ = Ground{*leak, spokenOf_.empty() ? headlinePhones_ : spokenOf_};
    }
}

/// "Earlier leaks had told of some of it", "the rumor mill was busy": they may be right or wrong by
/// now.
bool Certainty::tellsOfPastLeak(const SentenceView& view) const {
    constexpr std::array<WordKey, 1> perfect = {wordKey("had")};
    const bool unnamed = named_.empty();
    return (unnamed && hasWordIn(view, view.range, perfect)) ||
           std::any_of(signs_.begin(), signs_.end(), [&](const CertaintySign& sign) {
               const std::uint32_t verb = sign.words.end;
               return sign.tellsOfLeak() &&
                      (sign.carry == SignCarry::None ||
                       (unnamed && (view.is(verb, "was") || view.is(verb, "were"))));
           });
}

bool Certainty::isOfSeries(std::uint32_t phone, std::uint32_t other) const {
    return areOfSeries(phones_.phones[phone], phones_.phones[other]);
}

bool Certainty::isCovered(const Ground& ground, std::uint32_t phone) const {
    return ground.phones.empty() || ground.phones.contains(phone) ||
           std::any_of(ground.phones.begin(), ground.phones.end(),
                       [&](std::uint32_t other) { return isOfSeries(phone, other); });
}

/// A caveat is of what the story is about, where that is a series of phones.
bool Certainty::isUnderCaveat(const SentenceView& view, std::uint32_t phone) const {
    if (announced_ || isLaunched(phone) || page_.placeOf(view.sentence).headline) {
        return false;
    }
    const auto isRelative = [this](std::uint32_t other) {
        return
            [this, other](std::uint32_t mate) { return mate == other || isOfSeries(mate, other); };
    };
    const bool ofOneSeries =
        !headlinePhones_.empty() &&
        std::all_of(headlinePhones_.begin(), headlinePhones_.end(), isRelative(headlinePhones_[0]));
    return !ofOneSeries ||
           std::any_of(headlinePhones_.begin(), headlinePhones_.end(), isRelative(phone));
}

/// "the S31 is rumored to beat the A54, which has 4GB": what hangs on the other phone's name.
bool Certainty::isToldAside(const SentenceView& view, const Finding& finding, TokenRange hedge,
                            std::uint32_t phone) const {
    if (spokenOf_.empty() || standings_.isSubject(phone) || isOfSeries(phone, spokenOf_[0]) ||
        (section_ && isCovered(*section_, phone)) || (headline_ && isCovered(*headline_, phone))) {
        return false;
    }
    return hangsOnName(view, finding, hedge, phone);
}

/// Whether the sentence is about the phone first of all.
bool Certainty::isNamedFirst(std::uint32_t phone) const {
    return spokenOf_.empty() || spokenOf_[0] == phone;
}

Judgement Certainty::judge(const SentenceView& view, const Finding& finding, std::uint32_t phone,
                           bool compared) {
    if (compared && !standings_.isSubject(phone)) {
        return {Basis::Stated, "compared", {}};
    }
    const Judgement judgement = judgementOf(view, finding, phone);
    standings_.noteValue(phone, !isConfirmed(judgement.basis));
    return judgement;
}

Judgement Certainty::judgementOf(const SentenceView& view, const Finding& finding,
                                 std::uint32_t phone) const {
    if (!isNamedFirst(phone) && !standings_.isSubject(phone) &&
        isInOwnBrackets(view, finding, phone)) {
        return {Basis::Stated, "known-phone", {}};
    }
    if (const auto judgement = judgeByClause(view, finding, signs_, isLaunched(phone))) {
        const TokenRange between{judgement->words.end, finding.range.begin};
        const bool known =
            !isConfirmed(judgement->basis) &&
            ((standings_.isFormer(phone) && isLeak(judgement->basis) && !isLaunchValue(finding)) ||
             (!isNamedFirst(phone) &&
              (standings_.isKnown(phone) || isToldAside(view, finding, judgement->words, phone))));
        return known || isNamedAsEarlier(view, between, phone) || isSetAgainst(view, finding, phone)
                   ? Judgement{Basis::Stated, "known-phone", {}}
                   : *judgement;
    }
    if (assured_) {
        return {Basis::Stated, "no-hedge", {}};
    }
    return judgeByGround(view, finding, phone);
}

Judgement Certainty::judgeByGround(const SentenceView& view, const Finding& finding,
                                   std::uint32_t phone) const {
    if (standings_.isKnown(phone)) {
        return {Basis::Stated, "known-phone", {}};
    }
    const bool day = isDay(finding);
    if (carried_ && !(day && carried_->sign.carry == SignCarry::Continuing) &&
        (carried_->sign.assures() ? carried_->phones.empty() || carried_->phones.contains(phone)
                                  : isCovered(*carried_, phone) && !isLaunched(phone))) {
        return {carried_->sign.basis, "sign-of-sentence-before", carried_->sign.words};
    }
    const bool out = launched_.contains(phone);
    if (section_ && isCovered(*section_, phone) && !tones_.isInHand(story_, phone) && !out &&
        !(day && (section_->sign.tellsOfLeak() || section_->sign.reach == SignReach::Heading))) {
        return {section_->sign.basis, "hedge-of-heading", section_->sign.words};
    }
    if (headline_ && isCovered(*headline_, phone) && !out) {
        return {headline_->sign.basis, "hedge-of-headline", headline_->sign.words};
    }
    if (const auto& caveat = caveats_.of(view.sentence);
        caveat && !day && isUnderCaveat(view, phone)) {
        return {caveat->basis, "caveat", caveat->words};
    }
    if (!isLaunched(phone) && !day && tones_.isToldByLeaks(story_, phone)) {
        return {Basis::Expected, "told-by-leaks", {}};
    }
    if (leakTold_ && !day && !announced_ && !isLaunched(phone) && standings_.isHedged(phone)) {
        return {Basis::Expected, "hedged-so-far", {}};
    }
    return {Basis::Stated, "no-hedge", {}};
}

}  // namespace speclens
