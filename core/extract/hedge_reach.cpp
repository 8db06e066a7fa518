#include "core/extract/hedge_reach.h"

#include <array>

#include "core/extract/hedge_idiom.h"
#include "core/extract/word_search.h"

namespace speclens {
namespace {

constexpr std::uint32_t headReach = 6;
constexpr std::uint32_t describingReach = 3;

// What is over: "it was rumored", "earlier leaks".
constexpr std::array<WordKey, 6> bygone = {wordKey("had"),      wordKey("earlier"),
                                           wordKey("previous"), wordKey("previously"),
                                           wordKey("past"),     wordKey("initially")};
constexpr std::array<WordKey, 2> were = {wordKey("was"), wordKey("were")};
// Before leaks that a text goes by.
constexpr std::array<WordKey, 8> relying = {
    wordKey("lean"), wordKey("leaning"), wordKey("rely"),   wordKey("relying"),
    wordKey("draw"), wordKey("drawing"), wordKey("depend"), wordKey("trust")};

/// "was rumored" is over; "was spotted" tells where.
bool isBygone(const SentenceView& view, Basis basis, TokenRange words) {
    return hasWordBefore(view, words.begin, describingReach, bygone) ||
           (basis != Basis::Leaked && hasWordBefore(view, words.begin, describingReach, were));
}

bool isClauseEnd(const SentenceView& view, std::uint32_t token) {
    return token >= view.range.end || view.is(token, ".") || view.is(token, ")") ||
           view.is(token, ";");
}

}  // namespace

SignReach reachOf(const SentenceView& view, HedgeScope scope, TokenRange words) {
    switch (scope) {
        case HedgeScope::Heading:
            return SignReach::Heading;
        case HedgeScope::Label:
            return SignReach::Label;
        case HedgeScope::Forward:
            // "It has 5,000mAh, reportedly."
            // "5,000mAh is the tipster's figure."
            return isClauseEnd(view, words.end) || view.is(words.end, "'s") ? SignReach::Clause
                                                                            : SignReach::Forward;
        case HedgeScope::Modal:
        case HedgeScope::Condition:
            return SignReach::Forward;
        default:
            return view.is(words.end, "to") ? SignReach::Forward : SignReach::Clause;
    }
}

bool introducesList(const SentenceView& view) {
    return view.is(view.range.end - 1, ":");
}

SignCarry carryOf(const SentenceView& view, HedgeScope scope, Basis basis, TokenRange words) {
    const bool head = words.begin < view.range.begin + headReach;
    if (introducesList(view) || scope == HedgeScope::Source) {
        return SignCarry::Block;
    }
    if (scope == HedgeScope::Condition || isInvertedDoubt(view, words)) {
        return head ? SignCarry::Block : SignCarry::None;
    }
    if (scope == HedgeScope::Modal || isBygone(view, basis, words)) {
        return SignCarry::None;
    }
    // "For the other we have to lean on leaks."
    if (isLeak(basis) && hasWordBefore(view, words.begin, describingReach, relying)) {
        return SignCarry::Block;
    }
    // A source at the head of a sentence goes on speaking: "A leak shows ...".
    return (head && basis == Basis::Leaked) || scope == HedgeScope::Label ? SignCarry::Block
                                                                          : SignCarry::Continuing;
}

}  // namespace speclens
