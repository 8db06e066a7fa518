#include "core/extract/candidate_history.h"

#include <algorithm>

#include "core/extract/replaced_value.h"

namespace speclens {
namespace {

/// Whether the value is said to be the phone's in so many words: "the 800 nits of the A53".
bool isOwned(const Clues& clues) {
    return clues.has(Clue::LinkedBehind) || clues.has(Clue::LinkedFor) ||
           clues.has(Clue::Possessive) || clues.has(Clue::OwnBrackets) ||
           clues.has(Clue::Attributive);
}

}  // namespace

bool isOutsider(const Context& context, const PhoneSet& phones) {
    return !context.topics.of(context.story).containsAnyOf(phones) &&
           !context.discourse.heading.containsAnyOf(phones);
}

CandidateHistory::CandidateHistory(const Context& context, const Finding& finding)
    : context_(context), finding_(finding), replaced_(isReplaced(context.view, finding)) {
    const std::uint32_t clause = context.shape.clauseBegin(finding.range.begin);
    // "Snapdragon 8 Gen 3 is what drives it": the verb stands behind a value that begins a clause.
    constexpr std::uint32_t reachBehind = 2;
    const std::uint32_t end = clause == finding.range.begin
                                  ? context.view.from(finding.range.end, reachBehind).end
                                  : finding.range.begin;
    past_ = context.shape.pastVerbs(clause, end) > 0;
    present_ = context.shape.presentVerbs(clause, end) > 0;
}

void CandidateHistory::addTo(Candidate& candidate) const {
    if (candidate.phones.empty()) {
        return;
    }
    Clues& clues = candidate.clues;
    const Topics& topics = context_.topics;
    bool owns = false;
    for (const std::uint32_t phone : candidate.phones) {
        clues.addIf(topics.isFrequent(phone), Clue::Frequent);
        clues.addIf(topics.isMostFrequent(context_.story, phone), Clue::MostFrequent);
        clues.addIf(topics.isNamedOnce(phone), Clue::NamedOnce);
        clues.addIf(context_.owned[phone] == context_.mostOwned, Clue::OwnsMost);
        owns = owns || context_.owned[phone] > 0;
    }
    clues.addIf(!owns, Clue::OwnsNothing);
    clues.addIf(replaced_ && !isOwned(clues), Clue::Replaced);
    addStanding(candidate);
    if (context_.previousEnd == 0 || !(candidate.phones == context_.previousOwners)) {
        return;
    }
    candidate.clues.add(Clue::OwnsPrevious);
    const bool broken =
        std::any_of(context_.anchors.begin(), context_.anchors.end(), [this](const Anchor& anchor) {
            return anchor.range.begin >= context_.previousEnd &&
                   anchor.range.begin < finding_.range.begin;
        });
    candidate.clues.addIf(!broken, Clue::OwnsPreviousUnbroken);
}

/// What the phones are to the others of the page.
void CandidateHistory::addStanding(Candidate& candidate) const {
    const PhoneSet& topic = context_.topics.of(context_.story);
    const Lineage& lineage = context_.topics.lineage();
    const PhoneSet& phones = candidate.phones;
    Clues& clues = candidate.clues;
    const bool ofTopic = topic.containsAnyOf(phones);
    clues.addIf(ofTopic && phones.size() < topic.size(), Clue::OfTopicInPart);
    const bool outsider = !ofTopic && !context_.discourse.heading.containsAnyOf(phones);
    clues.addIf(outsider, Clue::Outsider);
    clues.addIf(outsider && clues.has(Clue::ReferredSubject), Clue::OutsiderReferred);
    const bool older =
        outsider && std::all_of(phones.begin(), phones.end(),
                                [&](std::uint32_t phone) { return lineage.isOlder(phone); });
    const bool newer = std::any_of(phones.begin(), phones.end(), [&](std::uint32_t phone) {
        return lineage.predecessorOf(phone).has_value();
    });
    clues.addIf(older, Clue::Older);
    clues.addIf(older && past_, Clue::OlderInPast);
    clues.addIf(older && present_ && !past_, Clue::OlderInPresent);
    clues.addIf(newer && !older && past_, Clue::NewerInPast);
}

}  // namespace speclens
