#include "core/extract/subject_reference.h"

#include <algorithm>
#include <array>

#include "core/extract/name_context.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

// What a maker has of phones.
constexpr std::array<WordKey, 8> collections = {
    wordKey("lineup"), wordKey("line-up"),   wordKey("range"),    wordKey("series"),
    wordKey("family"), wordKey("portfolio"), wordKey("flagship"), wordKey("flagships")};

}  // namespace

bool SubjectReference::isOfMaker(const Match& match) const {
    constexpr std::uint32_t reach = 4;
    if (!view_.is(match.begin, "its")) {
        return false;
    }
    const TokenRange behind = view_.from(match.end, reach);
    for (std::uint32_t i = behind.begin; i < behind.end; ++i) {
        const Token& token = view_.page.token(i);
        if (isInContext(token.key, NameContext::PhoneNoun) || contains(collections, token.key)) {
            return true;
        }
        if (!token.isWord() || isInContext(token.key, NameContext::Follower)) {
            return false;
        }
    }
    return false;
}

bool SubjectReference::isOfThing() const {
    constexpr std::uint32_t longestHead = 2;
    // A chipset that the sentence begins with is no mention.
    return !anchors_.empty() && anchors_.back().kind == AnchorKind::Thing &&
           !anchors_.back().accessory && !view_.mentions.empty() &&
           anchors_.back().range.begin == view_.mentions.front().range.begin &&
           anchors_.back().range.begin < view_.range.begin + longestHead;
}

bool SubjectReference::isSetBeside(const Anchor& anchor, TokenRange reference) const {
    return view_.is(reference.begin - 1, "for") && view_.is(reference.begin, "it") &&
           !discourse_.subject.empty() && discourse_.topic.containsAnyOf(discourse_.subject) &&
           !discourse_.topic.containsAnyOf(anchor.phones);
}

bool SubjectReference::goesBackToLast(TokenRange range) const {
    const std::uint32_t link = range.begin - 1;
    if (anchors_.empty() || anchors_.back().kind != AnchorKind::Name ||
        anchors_.back().range.end != link) {
        return false;
    }
    return (view_.is(range.begin, "its") && view_.is(link, "and")) ||
           (!anchors_.back().compared &&
            (view_.is(link, "as") || view_.is(link, "since") || view_.is(link, "because")));
}

/// One phone where one is meant: of several that were spoken of last, what the section or the
/// story is about, or the one of them that was told of or named last.
PhoneSet SubjectReference::single(const PhoneSet& phones) const {
    if (phones.size() < 2) {
        return phones;
    }
    for (const PhoneSet* other : {&discourse_.heading, &discourse_.topic}) {
        if (other->size() == 1 && !phones.contains((*other)[0])) {
            return *other;
        }
    }
    const PhoneSet& latest =
        discourse_.lastOwnersHere ? discourse_.lastOwners : discourse_.lastNamed;
    for (const PhoneSet* one : {&latest, &discourse_.lastNamed}) {
        if (one->size() == 1 && phones.contains((*one)[0])) {
            return *one;
        }
    }
    return phones;
}

bool SubjectReference::isOfOtherMaker(std::uint32_t end, const PhoneSet& phones) const {
    if (!(view_.is(end, "from") || view_.is(end, "by")) || end + 1 >= view_.range.end) {
        return false;
    }
    const Match* brand = view_.page.matchAt(end + 1, TermKind::Brand);
    return brand != nullptr && std::none_of(phones.begin(), phones.end(), [&](std::uint32_t phone) {
               return phones_.phones[phone].name.brand == tables::brands[brand->row].brand;
           });
}

PhoneSet SubjectReference::meant(bool namesKind) const {
    // "Each phone has a camera on its back"
    const bool ofEach = std::any_of(anchors_.begin(), anchors_.end(), [](const Anchor& anchor) {
        return anchor.group && anchor.phones.size() > 1;
    });
    const PhoneSet phones = ofEach ? discourse_.subject : single(discourse_.subject);
    if (phones.empty() && namesKind) {
        return discourse_.beforeThing.empty() ? discourse_.topic : discourse_.beforeThing;
    }
    return phones;
}

}  // namespace speclens
