#include "core/extract/certainty.h"

#include <algorithm>

#include "core/extract/certainty_clause.h"
#include "core/extract/continuation.h"
#include "core/extract/sign_reader.h"
#include "core/extract/told_aside.h"

namespace speclens {
namespace {

bool isList(BlockKind kind) {
    return kind == BlockKind::ListItem || kind == BlockKind::TableRow;
}

}  // namespace

void Certainty::enter(const SentenceView& view, const std::vector<Anchor>& anchors) {
    signs_.clear();
    readSigns(view, signs_);
    spokenOf_.clear();
    for (const Anchor& anchor : anchors) {
        if (!anchor.compared) {
            spokenOf_.addAll(anchor.phones);
        }
    }
    if (!started_ || view.sentence.block != block_) {
        enterBlock(view);
        started_ = true;
    }
    if (!spokenOf_.empty()) {
        spokenOfInBlock_ = spokenOf_;
    }
    assured_ = std::any_of(signs_.begin(), signs_.end(),
                           [](const CertaintySign& sign) { return sign.assures(); });
    dropWeakHedges();
    leakTold_ =
        leakTold_ || std::any_of(signs_.begin(), signs_.end(),
                                 [](const CertaintySign& sign) { return sign.tellsOfLeak(); });
    standings_.read(view, anchors);
    if (kind_ == BlockKind::Heading) {
        enterHeading(view);
        return;
    }
    carried_ = open_;
    if (carried_ && carried_->sign.carry == SignCarry::Continuing && !isContinuation(view)) {
        carried_.reset();
    }
    if (!lead_) {
        lead_ = block_;
    }
    if (*lead_ == block_) {
        readLaunch();
    }
    // What hedges a cell says nothing of others.
    if (view.sentence.cell == Sentence::wholeBlock) {
        openGround();
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
    spokenOfInBlock_ = {};
    kind_ = page_.block(view.sentence).kind;
    // What introduces a list speaks for its entries.
    if (!isList(kind_)) {
        open_.reset();
    }
}

// A headline about a leak covers its story; "expected" and "may" in a long heading hedge the
// heading alone, but a short one ("Specifications (expected)") all that stands under it.
void Certainty::enterHeading(const SentenceView& view) {
    open_.reset();
    carried_.reset();
    const StoryPlace& place = page_.placeOf(view.sentence);
    const bool headline = place.headline;
    if (headline) {
        headlinePhones_.addAll(spokenOf_);
        for (const std::uint32_t phone : spokenOf_) {
            standings_.setSubject(phone);
        }
        announced_ = announced_ || assured_;
        readLaunch();
    }
    const bool ofOthers =
        section_ && std::any_of(spokenOf_.begin(), spokenOf_.end(), [this](std::uint32_t phone) {
            return !isCovered(*section_, phone);
        });
    if (!headline && (!signs_.empty() || ofOthers)) {
        section_.reset();
    }
    if (assured_) {
        return;
    }
    for (const CertaintySign& sign : signs_) {
        const bool whole = sign.reach == SignReach::Heading || sign.reach == SignReach::Label;
        if (!place.longHeading || whole || sign.tellsOfLeak()) {
            const PhoneSet& phones = spokenOf_.empty() ? headlinePhones_ : spokenOf_;
            (headline ? headline_ : section_) = Ground{sign, phones};
            return;
        }
    }
}

void Certainty::dropWeakHedges() {
    const bool listed = std::any_of(signs_.begin(), signs_.end(),
                                    [](const CertaintySign& sign) { return sign.listing; });
    officialListing_ = officialListing_ || (listed && assured_);
    std::erase_if(signs_, [this](const CertaintySign& sign) {
        return sign.weak &&
               (assured_ || announced_ || !launched_.empty() || (sign.listing && officialListing_));
    });
}

// The last sign of the sentence that carries is what the next one goes on from.
void Certainty::openGround() {
    const auto last = std::find_if(signs_.rbegin(), signs_.rend(), [](const CertaintySign& sign) {
        return sign.carry != SignCarry::None;
    });
    if (last != signs_.rend()) {
        open_ = Ground{*last, spokenOf_.empty() ? spokenOfInBlock_ : spokenOf_};
    } else {
        open_ = carried_;
    }
}

/// "The launched phones": whatever leaked of them before is settled.
void Certainty::readLaunch() {
    const bool hedged = std::any_of(signs_.begin(), signs_.end(),
                                    [](const CertaintySign& sign) { return !sign.assures(); });
    const bool launch = std::any_of(signs_.begin(), signs_.end(),
                                    [](const CertaintySign& sign) { return sign.launch; });
    if (launch && !hedged) {
        launched_.addAll(spokenOf_);
    }
}

bool Certainty::isLaunched(std::uint32_t phone) const {
    return std::any_of(launched_.begin(), launched_.end(), [&](std::uint32_t other) {
        return phone == other || isOfSeries(phone, other);
    });
}

/// "The specifications have leaked": whatever the blocks behind say of the phone comes from there,
/// and so where the story's lead tells of a leak.
void Certainty::openSection(const SentenceView& view) {
    if (assured_ || announced_ || !launched_.empty() || section_ ||
        !(view.has(Cue::Sheet) || *lead_ == block_)) {
        return;
    }
    const auto leak = std::find_if(signs_.begin(), signs_.end(), [](const CertaintySign& sign) {
        return sign.tellsOfLeak() && sign.carry != SignCarry::None;
    });
    if (leak != signs_.end()) {
        pending_ = Ground{*leak, spokenOf_.empty() ? headlinePhones_ : spokenOf_};
    }
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
    if (const auto judgement = judgeByClause(view, finding, signs_, isLaunched(phone))) {
        const TokenRange between{judgement->words.end, finding.range.begin};
        const bool known =
            !isConfirmed(judgement->basis) && !isNamedFirst(phone) &&
            (standings_.isKnown(phone) || isToldAside(view, finding, judgement->words, phone));
        return known || isNamedAsEarlier(view, between, phone) || isSetAgainst(view, finding, phone)
                   ? Judgement{Basis::Stated, "known-phone", {}}
                   : *judgement;
    }
    if (assured_) {
        return {Basis::Stated, "no-hedge", {}};
    }
    return judgeByGround(view, phone);
}

Judgement Certainty::judgeByGround(const SentenceView& view, std::uint32_t phone) const {
    if (standings_.isKnown(phone)) {
        return {Basis::Stated, "known-phone", {}};
    }
    if (carried_ &&
        (carried_->sign.assures() ? carried_->phones.empty() || carried_->phones.contains(phone)
                                  : isCovered(*carried_, phone) && !isLaunched(phone))) {
        return {carried_->sign.basis, "sign-of-sentence-before", carried_->sign.words};
    }
    if (section_ && isCovered(*section_, phone)) {
        return {section_->sign.basis, "hedge-of-heading", section_->sign.words};
    }
    if (headline_ && isCovered(*headline_, phone) && !launched_.contains(phone)) {
        return {headline_->sign.basis, "hedge-of-headline", headline_->sign.words};
    }
    if (const auto& caveat = caveats_.of(view.sentence); caveat && isUnderCaveat(view, phone)) {
        return {caveat->basis, "caveat", caveat->words};
    }
    if (leakTold_ && !announced_ && !isLaunched(phone) && standings_.isHedged(phone)) {
        return {Basis::Expected, "hedged-so-far", {}};
    }
    return {Basis::Stated, "no-hedge", {}};
}

}  // namespace speclens
