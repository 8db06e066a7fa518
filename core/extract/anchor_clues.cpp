#include <algorithm>
#include <array>

#include "core/extract/candidate.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::array prepositions = {
    wordKey("in"),   wordKey("on"),     wordKey("of"),   wordKey("from"),  wordKey("for"),
    wordKey("with"), wordKey("by"),     wordKey("at"),   wordKey("to"),    wordKey("inside"),
    wordKey("over"), wordKey("behind"), wordKey("into"), wordKey("about"), wordKey("since")};
constexpr std::array<WordKey, 12> determiners = {
    wordKey("the"),     wordKey("a"),        wordKey("an"),       wordKey("its"),
    wordKey("new"),     wordKey("upcoming"), wordKey("standard"), wordKey("regular"),
    wordKey("vanilla"), wordKey("last"),     wordKey("older"),    wordKey("'s")};
constexpr std::array<WordKey, 8> clauseOpeners = {
    wordKey(","),   wordKey(";"),       wordKey("and"),  wordKey("while"),
    wordKey("but"), wordKey("whereas"), wordKey("that"), wordKey(":")};
constexpr std::array<WordKey, 5> relatives = {wordKey("which"), wordKey("who"), wordKey("that"),
                                              wordKey("whose"), wordKey("where")};
// Verbs whose "that" begins what is reported, and no relative clause.
constexpr std::array<WordKey, 27> verbsOfReport = {
    wordKey("learned"),   wordKey("said"),     wordKey("says"),      wordKey("claims"),
    wordKey("claimed"),   wordKey("reported"), wordKey("confirmed"), wordKey("confirms"),
    wordKey("reveals"),   wordKey("revealed"), wordKey("suggests"),  wordKey("suggested"),
    wordKey("hints"),     wordKey("hinted"),   wordKey("indicates"), wordKey("believe"),
    wordKey("believes"),  wordKey("believed"), wordKey("expected"),  wordKey("know"),
    wordKey("known"),     wordKey("means"),    wordKey("stated"),    wordKey("noted"),
    wordKey("announced"), wordKey("told"),     wordKey("rumored")};
constexpr std::uint32_t relativeReach = 7;

/// The first token before the anchor that is no determiner, or the sentence's begin.
std::uint32_t wordBefore(const SentenceView& view, const Anchor& anchor) {
    std::uint32_t i = anchor.range.begin;
    while (i > view.range.begin) {
        --i;
        const Token& token = view.page.token(i);
        if (!contains(determiners, token.key) && !(token.isWord() && token.capital)) {
            return i;
        }
    }
    return view.range.begin;
}

bool looksLikeVerb(const SentenceView& view, std::uint32_t i) {
    const Token& token = view.page.token(i);
    if (!token.isWord() || token.capital) {
        return false;
    }
    const std::string_view text = view.page.textOf(token);
    return text.size() > 3 &&
           (text.ends_with("s") || text.ends_with("ed") || text.ends_with("ing"));
}

bool isVerb(const SentenceView& view, std::uint32_t i) {
    return i < view.range.end && view.page.matchAt(i, TermKind::SubjectVerb) != nullptr;
}

/// "with the Moto G Power serving as the cheap model": what is said next is said of it.
bool isAbsolute(const SentenceView& view, const Anchor& anchor) {
    const std::uint32_t behind = anchor.range.end;
    constexpr std::uint32_t reach = 3;
    const TokenRange before = view.before(anchor.range.begin, reach);
    bool with = false;
    for (std::uint32_t i = before.begin; i < before.end; ++i) {
        with = with || view.is(i, "with");
    }
    return with && behind < view.range.end && view.page.token(behind).isWord() &&
           view.page.textOf(view.page.token(behind)).ends_with("ing");
}

/// A verb directly behind the anchor, or behind brackets, an adverb or an inset between commas.
bool isSubject(const SentenceView& view, const Anchor& anchor) {
    std::uint32_t i = anchor.range.end;
    if (view.is(i, "(")) {
        while (i < view.range.end && !view.is(i, ")")) {
            ++i;
        }
        ++i;
    }
    return isVerb(view, i) || (isVerb(view, i + 1) && i < view.range.end &&
                               view.page.token(i).isWord() && !view.page.token(i).capital);
}

bool isInRelative(const SentenceView& view, const Anchor& anchor) {
    const TokenRange before = view.before(anchor.range.begin, relativeReach);
    for (std::uint32_t i = before.end; i-- > before.begin;) {
        if (view.is(i, ",") || view.is(i, ";")) {
            return false;
        }
        // "this is where the S23 comes in"
        const bool fused = i > view.range.begin && view.is(i, "where") &&
                           (view.is(i - 1, "is") || view.is(i - 1, "'s"));
        if (fused) {
            return false;
        }
        // "we learned that the S23 has"
        if (i > view.range.begin && view.is(i, "that") &&
            contains(verbsOfReport, view.page.token(i - 1).key)) {
            return false;
        }
        if (contains(relatives, view.page.token(i).key) && i > view.range.begin) {
            return true;
        }
    }
    return false;
}

}  // namespace

Clues cluesOfAnchor(const SentenceView& view, const SentenceShape& shape,
                    const std::vector<Anchor>& anchors, std::size_t which) {
    const Anchor& anchor = anchors[which];
    Clues clues;
    clues.addIf(anchor.kind == AnchorKind::Name, Clue::IsName);
    clues.addIf(anchor.kind == AnchorKind::Reference, Clue::IsReference);
    clues.addIf(anchor.group, Clue::IsGroup);
    clues.addIf(anchor.kind == AnchorKind::Unnamed, Clue::IsUnnamed);
    clues.addIf(anchor.kind == AnchorKind::Thing,
                anchor.accessory ? Clue::IsAccessory : Clue::IsThing);
    clues.addIf(anchor.phones.size() > 1, Clue::SeveralPhones);
    clues.addIf(which == 0, Clue::First);
    clues.addIf(anchor.compared, Clue::Compared);
    clues.addIf(shape.brackets(anchor.range.begin) != 0, Clue::InBrackets);
    const std::uint32_t before = wordBefore(view, anchor);
    const bool head =
        before == view.range.begin && !contains(prepositions, view.page.token(before).key);
    clues.addIf(head, Clue::Head);
    const bool absolute = isAbsolute(view, anchor);
    if (!absolute && contains(prepositions, view.page.token(before).key)) {
        clues.add(before <= view.range.begin + 1 ? Clue::HeadPreposition : Clue::LatePreposition);
    } else if (before > view.range.begin || !head) {
        clues.addIf(contains(clauseOpeners, view.page.token(before).key), Clue::ClauseHead);
        clues.addIf(looksLikeVerb(view, before), Clue::Object);
    }
    clues.addIf(absolute || isSubject(view, anchor), Clue::Subject);
    clues.addIf(isInRelative(view, anchor), Clue::InRelative);
    clues.addIf(view.page.block(view.sentence).kind == BlockKind::Heading, Clue::InHeading);
    return clues;
}

}  // namespace speclens
