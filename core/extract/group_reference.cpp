#include "core/extract/group_reference.h"

#include <algorithm>

#include "core/extract/name_context.h"
#include "core/extract/word_search.h"

namespace speclens {
namespace {

// "They say", "they tested": not the phones.
constexpr WordSet doneByPeople(wordKey("say"), wordKey("said"), wordKey("tell"), wordKey("told"),
                               wordKey("find"), wordKey("found"), wordKey("think"),
                               wordKey("believe"), wordKey("expect"), wordKey("know"),
                               wordKey("want"), wordKey("like"), wordKey("love"), wordKey("hope"),
                               wordKey("claim"), wordKey("report"), wordKey("test"),
                               wordKey("tested"), wordKey("announced"), wordKey("unveiled"));

}  // namespace

/// The last two phones that the sentence names before here; none where it names fewer.
PhoneSet GroupReference::namedPair() const {
    PhoneSet named;
    for (const Anchor& anchor : anchors_) {
        if (anchor.kind == AnchorKind::Name && !anchor.compared) {
            named.addAll(anchor.phones);
        }
    }
    return named.size() < 2 ? PhoneSet()
                            : PhoneSet{named[named.size() - 2], named[named.size() - 1]};
}

PhoneSet GroupReference::lastTwo(std::uint32_t reference) const {
    const PhoneSet named = namedPair();
    if (!named.empty()) {
        return named;
    }
    // "32MP on the former, 50MP on the latter"
    const bool ofPhones = std::any_of(anchors_.begin(), anchors_.end(), [](const Anchor& anchor) {
        return anchor.group && anchor.phones.size() == 1;
    });
    std::uint32_t numbers = 0;
    for (std::uint32_t i = view_.range.begin; !ofPhones && i < reference; ++i) {
        const bool figure = view_.page.token(i).isNumber() && !view_.masked[i];
        numbers += figure || view_.page.matchAt(i, TermKind::Chipset) != nullptr ? 1 : 0;
    }
    if (numbers >= 2) {
        return {};
    }
    return discourse_.lastTwoNamed.empty() ? discourse_.latest(2) : discourse_.lastTwoNamed;
}

PhoneSet GroupReference::pair(std::uint32_t reference) const {
    // "... beats the S23 and the S24, both with"
    constexpr std::uint32_t closest = 2;
    if (!anchors_.empty() && anchors_.back().kind == AnchorKind::Name &&
        anchors_.back().phones.size() == 2 && anchors_.back().range.end + closest > reference) {
        return anchors_.back().phones;
    }
    const PhoneSet named = namedPair();
    // "The screens measure 8 and 6.45 inches. Both are OLED.": of one phone's parts, where it is
    // all that the story and the sentence before speak of.
    const bool ofParts = discourse_.subjectHere && discourse_.subject.size() == 1 &&
                         discourse_.subject == discourse_.topic &&
                         discourse_.subject == discourse_.lastNamed &&
                         view_.is(reference, "both") &&
                         !isInContext(view_.page.token(reference + 1).key, NameContext::PhoneNoun);
    return !named.empty() ? named : ofParts ? PhoneSet() : group(2);
}

/// So many phones that the text spoke of together, else those that it named last, else those
/// that the story is about.
PhoneSet GroupReference::group(std::size_t count) const {
    if (discourse_.namedBefore.size() == count) {
        return discourse_.namedBefore;
    }
    if (discourse_.subject.size() == count) {
        return discourse_.subject;
    }
    // A paragraph that begins with "both" goes on with what the text has named together.
    if (!discourse_.subjectHere && discourse_.lastList.size() == count) {
        return discourse_.lastList;
    }
    return discourse_.topic.size() == count ? discourse_.topic : discourse_.latest(count);
}

PhoneSet GroupReference::all(const Match& match) const {
    if (const auto count = numberIn(match)) {
        return group(*count);
    }
    const PhoneSet together = spokenTogether();
    return together.empty() ? group(discourse_.recent.size()) : together;
}

PhoneSet GroupReference::each(std::uint32_t reference) const {
    const PhoneSet named = pair(reference);
    const PhoneSet together = spokenTogether();
    return together.size() > 2 || named.empty() ? together : named;
}

PhoneSet GroupReference::they(const Match& match) const {
    PhoneSet here;
    for (const Anchor& anchor : anchors_) {
        if (!anchor.compared) {
            here.addAll(anchor.phones);
        }
    }
    const bool namesKind = match.end > match.begin + 1;
    // "Unlike the older pair they ..." speaks of some that the text need not have told of.
    if (!namesKind && (view_.is(view_.range.begin, "unlike") ||
                       hasWordIn(view_, view_.from(match.end, 1), doneByPeople))) {
        return {};
    }
    if (!here.empty()) {
        return here.size() > 1 ? here : PhoneSet();
    }
    if (discourse_.subject.size() > 1) {
        return discourse_.subject;
    }
    if (discourse_.lastOwnersHere && discourse_.lastOwners.size() > 1) {
        return discourse_.lastOwners;
    }
    if (discourse_.subjectHere && discourse_.namedBefore.size() == 2) {
        return discourse_.namedBefore;
    }
    return namesKind ? spokenTogether() : PhoneSet();
}

PhoneSet GroupReference::spokenTogether() const {
    if (discourse_.topic.size() > 2) {
        return discourse_.topic;
    }
    for (const PhoneSet* phones : {&discourse_.subject, &discourse_.heading, &discourse_.topic}) {
        if (phones->size() > 1) {
            return *phones;
        }
    }
    return {};
}

/// Whether nothing follows that the words could count instead of phones: "the first two cameras".
bool GroupReference::standsFree(const Match& match) const {
    if (match.end >= view_.range.end) {
        return true;
    }
    const Token& next = view_.page.token(match.end);
    return !view_.is(match.end, "of") &&
           (!next.isWord() || isInContext(next.key, NameContext::Follower) ||
            view_.is(match.end, "a") || view_.is(match.end, "an"));
}

PhoneSet GroupReference::others(const Match& match) const {
    if (!standsFree(match)) {
        return {};
    }
    const auto number = numberIn(match);
    if (!number) {
        return rest(match.begin);
    }
    const std::size_t count = *number;
    PhoneSet spoken = discourse_.subject;
    for (const Anchor& anchor : anchors_) {
        if (anchor.kind == AnchorKind::Name) {
            spoken = anchor.phones;
            break;
        }
    }
    const PhoneSet latest = discourse_.latest(count + spoken.size());
    for (const PhoneSet* phones : {&discourse_.heading, &discourse_.topic, &latest}) {
        PhoneSet rest;
        for (const std::uint32_t phone : *phones) {
            if (!spoken.contains(phone)) {
                rest.add(phone);
            }
        }
        if (rest.size() == count && rest.size() < phones->size()) {
            return rest;
        }
    }
    return {};
}

/// The phones that the sentence has told of, else those that were spoken of before.
PhoneSet GroupReference::spokenHere(std::uint32_t reference) const {
    PhoneSet spoken;
    for (const Anchor& anchor : anchors_) {
        if (anchor.range.end <= reference && !anchor.compared) {
            spoken.addAll(anchor.phones);
        }
    }
    return spoken.empty() ? discourse_.subject : spoken;
}

/// Several phones of those that the section or the story is about, or that were listed last,
/// without those that are spoken of.
PhoneSet GroupReference::rest(std::uint32_t reference) const {
    const PhoneSet spoken = spokenHere(reference);
    for (const PhoneSet* phones : {&discourse_.heading, &discourse_.topic, &discourse_.lastList}) {
        PhoneSet left;
        for (const std::uint32_t phone : *phones) {
            if (!spoken.contains(phone)) {
                left.add(phone);
            }
        }
        if (left.size() > 1 && left.size() + spoken.size() == phones->size()) {
            return left;
        }
    }
    return {};
}

/// "Face ID for one, a reader for the other": which of them is the one, the text does not say.
bool GroupReference::saysOneBefore(std::uint32_t reference) const {
    return anchors_.empty() && hasWord(view_, {view_.range.begin, reference}, "one");
}

PhoneSet GroupReference::other(const Match& match) const {
    const PhoneSet spoken = spokenHere(match.begin);
    if (!standsFree(match) || spoken.size() != 1 || saysOneBefore(match.begin)) {
        return {};
    }
    const PhoneSet latest = discourse_.latest(2);
    for (const PhoneSet* pair : {&discourse_.heading, &discourse_.topic, &discourse_.namedBefore,
                                 &discourse_.lastTwoNamed, &latest}) {
        if (pair->size() == 2 && pair->contains(spoken[0])) {
            return {(*pair)[0] == spoken[0] ? (*pair)[1] : (*pair)[0]};
        }
    }
    return {};
}

/// More than so many phones that were named together; null where there are none.
const PhoneSet* GroupReference::listOfMore(std::size_t count) const {
    for (const PhoneSet* phones :
         {&discourse_.namedBefore, &discourse_.lastList, &discourse_.heading, &discourse_.topic}) {
        if (phones->size() > count) {
            return phones;
        }
    }
    return nullptr;
}

/// So many phones of a longer list as the words count, from its begin or up to its end.
PhoneSet GroupReference::partOfList(const Match& match, ListPart part) const {
    const std::size_t count = numberIn(match).value_or(1);
    const PhoneSet* list = standsFree(match) ? listOfMore(count) : nullptr;
    if (list == nullptr) {
        return {};
    }
    const std::size_t begin = part == ListPart::Begin ? 0 : list->size() - count;
    PhoneSet phones;
    for (std::size_t i = 0; i < count; ++i) {
        phones.add((*list)[begin + i]);
    }
    return phones;
}

PhoneSet GroupReference::first(const Match& match) const {
    return partOfList(match, ListPart::Begin);
}

PhoneSet GroupReference::last(const Match& match) const {
    return partOfList(match, ListPart::End);
}

/// The number of phones that "all three" counts.
std::optional<std::size_t> GroupReference::numberIn(const Match& match) const {
    for (std::uint32_t i = match.begin; i < match.end; ++i) {
        const Match* numeral = view_.page.matchAt(i, TermKind::Numeral);
        if (numeral != nullptr && tables::numerals[numeral->row].number > 1) {
            return static_cast<std::size_t>(tables::numerals[numeral->row].number);
        }
        if (view_.is(i, "trio")) {
            return 3;
        }
        if (view_.is(i, "quartet")) {
            return 4;
        }
    }
    return std::nullopt;
}

}  // namespace speclens
