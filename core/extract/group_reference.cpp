#include "core/extract/group_reference.h"

#include <algorithm>
#include <array>

#include "core/extract/name_context.h"
#include "core/extract/token_scan.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

// "both cameras" and "each of its lenses" speak of parts, not of phones.
constexpr std::array<WordKey, 16> partsBehindQuantifier = {
    wordKey("cameras"), wordKey("sides"),    wordKey("lenses"),   wordKey("sensors"),
    wordKey("of"),      wordKey("the"),      wordKey("front"),    wordKey("rear"),
    wordKey("a"),       wordKey("speakers"), wordKey("displays"), wordKey("screens"),
    wordKey("way"),     wordKey("side"),     wordKey("in"),       wordKey("wired")};

/// "both cameras", "the two cells" and "neither listing" speak of what follows. Behind the
/// first two a verb has no "s" at its end and a noun has; behind "neither" and "each" it is the
/// other way round.
bool isOfSomethingElse(const SentenceView& view, std::uint32_t quantifier) {
    const std::uint32_t i = quantifier + 1;
    const Token& next = view.page.token(i);
    if (contains(partsBehindQuantifier, next.key)) {
        return true;
    }
    if (!next.isWord() || next.capital || isInContext(next.key, NameContext::Follower) ||
        isInContext(next.key, NameContext::PhoneNoun) ||
        view.page.matchAt(i, TermKind::SubjectVerb) != nullptr) {
        return false;
    }
    const bool plural = view.is(quantifier, "both") || view.is(quantifier, "two");
    return view.page.textOf(next).ends_with('s') == plural;
}

/// "8GB of RAM each"; "three cameras of 50MP each" speaks of parts, "earbuds of 5g each" of things.
bool isDistributive(const SentenceView& view, std::uint32_t each) {
    const TokenScan scan{view.page, view.range, view.masked};
    if (!view.is(each, "each") || each == view.range.begin || !scan.isBreak(each + 1) ||
        view.has(view.before(each, 3), Cue::Camera)) {
        return false;
    }
    const bool thing =
        std::any_of(view.mentions.begin(), view.mentions.end(), [each](const Mention& mention) {
            return mention.kind == MentionKind::Thing && mention.range.begin < each;
        });
    const std::uint32_t before = each - 1;
    return !thing && !view.is(before, "mp") && !view.is(before, "megapixels") &&
           !view.is(before, "megapixel");
}

/// "All are stabilized", "..., all with 5,000mAh"; "all day" and "all the colors" are something
/// else.
bool standsForAll(const SentenceView& view, std::uint32_t all) {
    const bool heads = all == view.range.begin || view.is(all - 1, ",") || view.is(all - 1, ";") ||
                       view.is(all - 1, "they");
    const bool verb = view.page.matchAt(all + 1, TermKind::SubjectVerb) != nullptr &&
                      !view.page.textOf(view.page.token(all + 1)).ends_with('s');
    return heads && (verb || view.is(all + 1, "with"));
}

}  // namespace

// One-word quantifiers stand for phones at the head of a clause or at its end.
bool isOfPhones(const SentenceView& view, const Match& match) {
    const bool oneWord = match.end - match.begin == 1;
    if (oneWord && view.is(match.begin, "all")) {
        return standsForAll(view, match.begin);
    }
    if (oneWord && isDistributive(view, match.begin)) {
        return true;
    }
    if ((oneWord || view.is(match.end - 1, "two")) && match.end < view.range.end &&
        isOfSomethingElse(view, match.end - 1)) {
        return false;
    }
    if (!oneWord) {
        return true;
    }
    if (match.begin == view.range.begin) {
        return true;
    }
    const std::uint32_t before = match.begin - 1;
    return view.is(before, ",") || view.is(before, ";") || view.is(before, "and") ||
           view.is(before, "but") || view.is(before, "-") || view.is(before, "(") ||
           view.is(before, "for") || view.is(before, "on") || view.is(before, "\"") ||
           view.is(before, "of");
}

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
    std::uint32_t numbers = 0;
    for (std::uint32_t i = view_.range.begin; i < reference; ++i) {
        numbers += view_.page.token(i).isNumber() && !view_.masked[i] ? 1 : 0;
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

PhoneSet GroupReference::others(const Match& match) const {
    if (match.end < view_.range.end &&
        !isInContext(view_.page.token(match.end).key, NameContext::Follower)) {
        return {};
    }
    const std::size_t count = numberIn(match).value_or(0);
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
