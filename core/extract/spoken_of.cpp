#include "core/extract/spoken_of.h"

#include "core/extract/candidate_history.h"

namespace speclens {

void addSpokenOf(const Context& context, bool anchorBefore, bool alone, CandidateList& list) {
    const Discourse& discourse = context.discourse;
    if (list.isInReach(discourse.subject)) {
        Clues& clues = list.touch(discourse.subject);
        clues.add(discourse.subjectHere ? Clue::WasSubject : Clue::WasSubjectElsewhere);
        clues.addIf(!discourse.subjectInSection, Clue::WasSubjectOfOtherSection);
        clues.addIf(discourse.subjectByName, Clue::WasSubjectByName);
        clues.addIf(alone, Clue::WasSubjectAlone);
        clues.addIf(
            !anchorBefore && discourse.subjectHere && discourse.subject == discourse.namedHere,
            Clue::WasSubjectOnly);
        clues.addIf(!anchorBefore, Clue::WasSubjectUnopposed);
        const bool outsider = isOutsider(context, discourse.subject);
        clues.addIf(outsider, Clue::OutsiderWasSubject);
        clues.addIf(outsider && !discourse.subjectHere, Clue::OutsiderElsewhere);
        clues.addIf(outsider && !discourse.subjectTold, Clue::OutsiderBeside);
    }
    if (list.isInReach(discourse.focus)) {
        list.touch(discourse.focus).add(Clue::WasFocus);
    }
    if (list.isInReach(discourse.heading)) {
        Clues& clues = list.touch(discourse.heading);
        clues.add(Clue::UnderHeading);
        clues.addIf(discourse.heading.size() == 1, Clue::UnderOwnHeading);
        clues.addIf(discourse.subjectHere && !(discourse.subject == discourse.heading),
                    Clue::UnderHeadingOpposed);
        const BlockKind kind = context.view.page.block(context.view.sentence).kind;
        clues.addIf(kind == BlockKind::ListItem || kind == BlockKind::TableRow,
                    Clue::UnderHeadingListed);
    }
    if (list.isInReach(discourse.topic)) {
        Clues& clues = list.touch(discourse.topic);
        clues.add(Clue::OfTopic);
        clues.addIf(context.topics.isSingle(context.story), Clue::OnlyPhone);
        clues.addIf(context.topics.isHeadedByOne(context.story), Clue::OnlyOfTopic);
        clues.addIf(context.underLabel, Clue::TopicByLabel);
    }
    if (list.isInReach(discourse.lastOwners)) {
        list.touch(discourse.lastOwners)
            .add(discourse.lastOwnersHere ? Clue::OwnsLast : Clue::OwnsLastElsewhere);
    }
    if (list.isInReach(discourse.lastNamed)) {
        Clues& clues = list.touch(discourse.lastNamed);
        clues.add(Clue::WasLastNamed);
        clues.addIf(alone, Clue::WasLastNamedAlone);
    }
}

void addMeaningsOfGroup(const Discourse& discourse, std::size_t count, CandidateList& list) {
    const auto referTo = [&](const PhoneSet& phones, Clue clue) {
        if (phones.size() == count) {
            list.refer(phones, clue);
        }
    };
    referTo(discourse.subject, Clue::ReferredSubject);
    referTo(discourse.topic, Clue::ReferredTopic);
    referTo(discourse.heading, Clue::ReferredHeading);
    referTo(discourse.latest(count), Clue::ReferredRecent);
}

}  // namespace speclens
