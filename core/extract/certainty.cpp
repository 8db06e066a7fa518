#include "core/extract/certainty.h"

#include <algorithm>
#include <array>

#include "core/extract/replaced_value.h"
#include "core/extract/sign_reader.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

// A sentence that begins so goes on with what the one before told.
constexpr std::array<WordKey, 10> continuations = {
    wordKey("these"), wordKey("those"), wordKey("they"), wordKey("this"),         wordKey("also"),
    wordKey("other"), wordKey("there"), wordKey("that"), wordKey("additionally"), wordKey("them")};
// A sentence with one of these tells more of what is to come.
constexpr std::array<WordKey, 5> prospects = {wordKey("will"), wordKey("'ll"), wordKey("would"),
                                              wordKey("also"), wordKey("additionally")};

/// "three of them", "the first of these"
bool isOfThem(const SentenceView& view, std::uint32_t token) {
    return view.is(token - 1, "of") && !view.is(token, "this") && !view.is(token, "that");
}

bool isList(BlockKind kind) {
    return kind == BlockKind::ListItem || kind == BlockKind::TableRow;
}

bool isClauseBreak(const SentenceView& view, std::uint32_t token) {
    return view.is(token, ";") || view.is(token, "but") || view.is(token, "whereas") ||
           view.is(token, "although") || view.is(token, "though") || view.is(token, "while");
}

TokenRange clauseOf(const SentenceView& view, TokenRange range) {
    while (range.begin > view.range.begin && !isClauseBreak(view, range.begin - 1)) {
        --range.begin;
    }
    while (range.end < view.range.end && !isClauseBreak(view, range.end)) {
        ++range.end;
    }
    return range;
}

/// "may please gamers and has 120Hz": behind a modal a verb in the third person is beside it, save
/// in what describes a thing: "a screen that has 120Hz".
bool hasOwnVerb(const SentenceView& view, TokenRange tokens) {
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
        if (view.page.termsAt(i).has(TermKind::SubjectVerb) &&
            view.page.textOf(view.page.token(i)).back() == 's' && !view.is(i - 1, "that") &&
            !view.is(i - 1, "which")) {
            return true;
        }
    }
    return false;
}

/// "... rumored, the old X with 8GB": the phone is named behind the sign as one that is out.
bool isEarlierBehind(const SentenceView& view, TokenRange between, std::uint32_t phone) {
    return std::any_of(view.mentions.begin(), view.mentions.end(), [&](const Mention& mention) {
        return mention.kind == MentionKind::Name && mention.phone == phone &&
               between.contains(mention.range.begin) && isEarlierPhone(view, mention.range);
    });
}

/// "than the 64MP of the 8a", "from 12MP on the current Ultra": a hedge of the value that it is set
/// against says nothing of it.
bool isOfPhoneReplaced(const SentenceView& view, const Finding& finding, std::uint32_t phone) {
    constexpr std::uint32_t reach = 4;
    const std::uint32_t end = finding.range.end;
    const bool replaced = isReplaced(view, finding);
    return std::any_of(view.mentions.begin(), view.mentions.end(), [&](const Mention& mention) {
        return mention.kind == MentionKind::Name && mention.phone == phone &&
               mention.range.begin >= end && mention.range.begin < end + reach &&
               (replaced || isEarlierPhone(view, mention.range));
    });
}

bool tellsOfLeak(const CertaintySign& sign) {
    return (sign.basis == Basis::Leaked || sign.basis == Basis::Rumored) && !sign.weak;
}

bool isOfLaunch(const Finding& finding) {
    return attribute(finding.attribute).group == "Launch";
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
    assured_ = std::any_of(signs_.begin(), signs_.end(),
                           [](const CertaintySign& sign) { return sign.assures(); });
    dropWeakHedges();
    leakTold_ = leakTold_ || std::any_of(signs_.begin(), signs_.end(), tellsOfLeak);
    standings_.read(view, anchors);
    if (kind_ == BlockKind::Heading) {
        enterHeading(view);
        return;
    }
    carried_ = open_;
    if (carried_ && carried_->sign.carry == SignCarry::Continuing && !goesOn(view)) {
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
        if (!place.longHeading || whole || tellsOfLeak(sign)) {
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

bool Certainty::goesOn(const SentenceView& view) const {
    const TokenRange head = view.from(view.range.begin, 4);
    for (std::uint32_t i = head.begin; i < head.end; ++i) {
        if (contains(continuations, page_.token(i).key) && (i == head.begin || isOfThem(view, i))) {
            return true;
        }
    }
    for (std::uint32_t i = view.range.begin; i < view.range.end; ++i) {
        if (contains(prospects, page_.token(i).key)) {
            return true;
        }
    }
    return false;
}

// The last sign of the sentence that carries is what the next one goes on from.
void Certainty::openGround() {
    const auto last = std::find_if(signs_.rbegin(), signs_.rend(), [](const CertaintySign& sign) {
        return sign.carry != SignCarry::None;
    });
    if (last != signs_.rend()) {
        open_ = Ground{*last, spokenOf_};
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
        return tellsOfLeak(sign) && sign.carry != SignCarry::None;
    });
    if (leak != signs_.end()) {
        pending_ = Ground{*leak, spokenOf_.empty() ? headlinePhones_ : spokenOf_};
    }
}

std::optional<Judgement> Certainty::judgeByClause(const SentenceView& view,
                                                  const Finding& finding) const {
    if (signs_.empty()) {
        return std::nullopt;
    }
    const TokenRange clause = clauseOf(view, finding.range);
    const bool launch = isOfLaunch(finding);
    const CertaintySign* nearest = nullptr;
    for (const CertaintySign& sign : signs_) {
        const bool inReach = sign.reach == SignReach::Label || sign.words.begin >= clause.begin;
        if (inReach && sign.words.end <= finding.range.begin && (launch || !sign.launchOnly) &&
            !(sign.modal && hasOwnVerb(view, {sign.words.end, finding.range.begin}))) {
            nearest = &sign;
        }
    }
    if (nearest != nullptr) {
        return Judgement{nearest->basis, "sign-before", nearest->words};
    }
    for (const CertaintySign& sign : signs_) {
        if (!sign.assures() && sign.reach == SignReach::Clause && (launch || !sign.launchOnly) &&
            sign.words.begin >= finding.range.end && sign.words.begin < clause.end) {
            return Judgement{sign.basis, "hedge-behind", sign.words};
        }
    }
    return std::nullopt;
}

bool Certainty::isOfSeries(std::uint32_t phone, std::uint32_t other) const {
    return areOfSeries(phones_.phones[phone], phones_.phones[other]);
}

bool Certainty::isCovered(const Ground& ground, std::uint32_t phone) const {
    return ground.phones.empty() || ground.phones.contains(phone) ||
           std::any_of(ground.phones.begin(), ground.phones.end(),
                       [&](std::uint32_t other) { return isOfSeries(phone, other); });
}

Judgement Certainty::judge(const SentenceView& view, const Finding& finding, std::uint32_t phone) {
    const Judgement judgement = judgementOf(view, finding, phone);
    standings_.noteValue(phone, !isConfirmed(judgement.basis));
    return judgement;
}

Judgement Certainty::judgementOf(const SentenceView& view, const Finding& finding,
                                 std::uint32_t phone) const {
    if (const auto judgement = judgeByClause(view, finding)) {
        const TokenRange between{judgement->words.end, finding.range.begin};
        const bool known =
            isEarlierBehind(view, between, phone) || isOfPhoneReplaced(view, finding, phone);
        return known ? Judgement{Basis::Stated, "known-phone", {}} : *judgement;
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
    if (carried_ && isCovered(*carried_, phone) &&
        (carried_->sign.assures() || !isLaunched(phone))) {
        return {carried_->sign.basis, "sign-of-sentence-before", carried_->sign.words};
    }
    if (section_ && isCovered(*section_, phone)) {
        return {section_->sign.basis, "hedge-of-heading", section_->sign.words};
    }
    if (headline_ && isCovered(*headline_, phone) && !launched_.contains(phone)) {
        return {headline_->sign.basis, "hedge-of-headline", headline_->sign.words};
    }
    if (const auto& caveat = caveats_.of(view.sentence);
        caveat && !announced_ && !isLaunched(phone)) {
        return {caveat->basis, "caveat", caveat->words};
    }
    if (leakTold_ && !announced_ && !isLaunched(phone) && standings_.isHedged(phone)) {
        return {Basis::Expected, "hedged-so-far", {}};
    }
    return {Basis::Stated, "no-hedge", {}};
}

}  // namespace speclens
