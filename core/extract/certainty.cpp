#include "core/extract/certainty.h"

#include <algorithm>
#include <array>

#include "core/extract/words.h"

namespace speclens {
namespace {

// A sentence that begins so goes on with what the one before told.
constexpr std::array<WordKey, 10> continuations = {
    wordKey("these"), wordKey("those"), wordKey("they"), wordKey("this"), wordKey("also"),
    wordKey("other"), wordKey("there"), wordKey("both"), wordKey("that"), wordKey("additionally")};

/// "is expected" to ship, to go on sale: the hedge is of the sale.
bool isOfLaunch(const SentenceView& view, std::uint32_t hedgeEnd) {
    return view.is(hedgeEnd, "to") && view.has(view.from(hedgeEnd + 1, 1), Cue::Release);
}

}  // namespace

void Certainty::collectSigns(const SentenceView& view) {
    hedges_.clear();
    assurances_.clear();
    for (std::uint32_t i = view.range.begin; i < view.range.end; ++i) {
        if (view.masked[i]) {
            continue;
        }
        if (const Match* match = page_.matchAt(i, TermKind::Hedge)) {
            const auto& row = tables::hedges[match->row];
            // A capital in mid-sentence is a name: "May 2022".
            const bool name = view.page.token(i).capital && row.writing == "may";
            const bool forward = row.scope == HedgeScope::Forward || view.is(match->end, "to");
            if (!name && (row.scope != HedgeScope::Heading ||
                          page_.block(view.sentence).kind == BlockKind::Heading)) {
                hedges_.push_back({{match->begin, match->end},
                                   row.basis,
                                   forward,
                                   row.scope == HedgeScope::Weak,
                                   row.scope == HedgeScope::Heading,
                                   isOfLaunch(view, match->end)});
            }
        }
        if (const Match* match = page_.matchAt(i, TermKind::Assurance)) {
            assurances_.push_back({{match->begin, match->end},
                                   tables::assurances[match->row].basis,
                                   false,
                                   false,
                                   false,
                                   false});
        }
    }
    if (!assurances_.empty()) {
        std::erase_if(hedges_, [](const CertaintySign& sign) { return sign.weak; });
    }
}

void Certainty::enter(const SentenceView& view) {
    collectSigns(view);
    const bool heading = page_.block(view.sentence).kind == BlockKind::Heading;
    if (!started_ || view.sentence.block != block_) {
        const bool newStory = page_.storyOf(view.sentence) != story_;
        story_ = page_.storyOf(view.sentence);
        if (newStory || (heading && !hedges_.empty())) {
            section_.reset();
        }
        started_ = true;
        block_ = view.sentence.block;
        last_.reset();
    }
    if (heading) {
        if (assurances_.empty()) {
            hedgeSection(view);
        }
        last_.reset();
        return;
    }
    const bool goesOn = contains(continuations, page_.token(view.range.begin).key);
    carried_ = goesOn && hedges_.empty() && assurances_.empty() ? last_ : std::nullopt;
    last_ = hedges_.empty() ? carried_
                            : std::optional(Hedge{hedges_.front().basis, hedges_.front().words});
}

// A headline about a leak covers its story; "expected" and "may" in one hedge the headline alone,
// but the heading of a section ("Specifications (expected)") all that stands under it.
void Certainty::hedgeSection(const SentenceView& view) {
    const bool headline = page_.isHeadline(view.sentence);
    for (const CertaintySign& sign : hedges_) {
        const bool leak = sign.basis == Basis::Leaked || sign.basis == Basis::Rumored;
        if ((leak && !sign.weak) || !headline || sign.wholePage) {
            section_ = Hedge{sign.basis, sign.words};
            return;
        }
    }
}

bool Certainty::isClauseBreak(const SentenceView& view, std::uint32_t token) const {
    return view.is(token, ";") || view.is(token, "but") || view.is(token, "whereas") ||
           view.is(token, "although") || view.is(token, "though") || view.is(token, "while");
}

std::optional<Judgement> Certainty::judgeByClause(const SentenceView& view,
                                                  const Finding& finding) const {
    std::uint32_t begin = finding.range.begin;
    while (begin > view.range.begin && !isClauseBreak(view, begin - 1)) {
        --begin;
    }
    std::uint32_t end = finding.range.end;
    while (end < view.range.end && !isClauseBreak(view, end)) {
        ++end;
    }
    std::optional<Judgement> nearest;
    const bool launch = attribute(finding.attribute).group == "Launch";
    const auto consider = [&](const CertaintySign& sign) {
        if (sign.launchOnly && !launch) {
            return;
        }
        if (sign.words.begin >= begin && sign.words.end <= finding.range.begin &&
            (!nearest || sign.words.end >= nearest->words.end)) {
            nearest = Judgement{sign.basis, "sign-before", sign.words};
        }
    };
    // Assurances first: of two at one place ("is expected to be announced") the hedge counts.
    std::for_each(assurances_.begin(), assurances_.end(), consider);
    std::for_each(hedges_.begin(), hedges_.end(), consider);
    if (nearest) {
        return nearest;
    }
    for (const CertaintySign& sign : hedges_) {
        if (!sign.forward && sign.words.begin >= finding.range.end && sign.words.begin < end) {
            return Judgement{sign.basis, "hedge-behind", sign.words};
        }
    }
    return std::nullopt;
}

Judgement Certainty::judge(const SentenceView& view, const Finding& finding,
                           bool underHeading) const {
    if (const auto judgement = judgeByClause(view, finding)) {
        return *judgement;
    }
    if (carried_) {
        return {carried_->basis, "hedge-of-sentence-before", carried_->words};
    }
    if (underHeading && section_ && assurances_.empty()) {
        return {section_->basis, "hedge-of-heading", section_->words};
    }
    return {Basis::Stated, "no-hedge", {}};
}

}  // namespace speclens
