#include "core/extract/anchor.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/extract/chipset_subject.h"
#include "core/extract/name_context.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

// "both cameras" and "each of its lenses" speak of parts, not of phones.
constexpr std::array<WordKey, 16> partsBehindQuantifier = {
    wordKey("cameras"), wordKey("sides"),    wordKey("lenses"),   wordKey("sensors"),
    wordKey("of"),      wordKey("the"),      wordKey("front"),    wordKey("rear"),
    wordKey("a"),       wordKey("speakers"), wordKey("displays"), wordKey("screens"),
    wordKey("way"),     wordKey("side"),     wordKey("in"),       wordKey("wired")};

// What a maker has of phones.
constexpr std::array<WordKey, 8> collections = {
    wordKey("lineup"), wordKey("line-up"),   wordKey("range"),    wordKey("series"),
    wordKey("family"), wordKey("portfolio"), wordKey("flagship"), wordKey("flagships")};

// What stands before "as" where it compares.
constexpr std::array<WordKey, 6> comparisons = {wordKey("as"),   wordKey("same"), wordKey("twice"),
                                                wordKey("half"), wordKey("such"), wordKey("so")};

class AnchorFinder {
  public:
    AnchorFinder(const SentenceView& view, const PhoneMentions& phones, const Discourse& discourse,
                 const Lineage& lineage)
        : view_(view), phones_(phones), discourse_(discourse), lineage_(lineage) {}

    std::vector<Anchor> run() {
        if (const auto chipset = chipsetAsSubject(view_)) {
            anchors_.push_back({AnchorKind::Thing, *chipset, {}, false, false, false, false});
        }
        auto mention = view_.mentions.begin();
        if (!view_.has(TermKind::Reference)) {
            std::for_each(mention, view_.mentions.end(),
                          [this](const Mention& entry) { addMention(entry); });
            return std::move(anchors_);
        }
        for (std::uint32_t i = view_.range.begin; i < view_.range.end;) {
            if (mention != view_.mentions.end() && mention->range.begin == i) {
                addMention(*mention);
                i = mention->range.end;
                ++mention;
                continue;
            }
            const Match* reference = view_.page.matchAt(i, TermKind::Reference);
            i = reference != nullptr && addReference(*reference) ? reference->end : i + 1;
        }
        return std::move(anchors_);
    }

  private:
    void addMention(const Mention& mention) {
        if (mention.kind == MentionKind::Thing) {
            if (isRealThing(mention)) {
                anchors_.push_back({AnchorKind::Thing,
                                    mention.range,
                                    {},
                                    false,
                                    mention.thing == ThingKind::Accessory,
                                    false,
                                    false});
            }
            return;
        }
        PhoneSet phones = {mention.phone};
        if (mention.series) {
            phones = phones_.membersOf(mention.phone);
        }
        if (!anchors_.empty() && anchors_.back().kind == AnchorKind::Name &&
            isListed(anchors_.back().range.end, mention.range.begin) &&
            !(anchors_.back().compared && view_.is(anchors_.back().range.end, ","))) {
            anchors_.back().range.end = mention.range.end;
            anchors_.back().phones.addAll(phones);
            return;
        }
        anchors_.push_back({AnchorKind::Name, mention.range, phones, isCompared(mention.range),
                            false, false, false});
    }

    /// Only "and", "or", commas and articles stand between two names.
    [[nodiscard]] bool isListed(std::uint32_t from, std::uint32_t to) const {
        constexpr std::uint32_t longestJoin = 6;
        if (to - from > longestJoin || to == from) {
            return false;
        }
        bool joined = false;
        bool inBrackets = false;
        for (std::uint32_t i = from; i < to; ++i) {
            // "the S23 (left) and the S23+"
            if (inBrackets || view_.is(i, "(")) {
                inBrackets = !view_.is(i, ")");
                continue;
            }
            const bool join = view_.is(i, "and") || view_.is(i, ",") || view_.is(i, "&") ||
                              view_.is(i, "or") || view_.is(i, "/");
            if (!join && !view_.is(i, "the") && !view_.is(i, "basic") && !view_.is(i, "regular")) {
                return false;
            }
            joined = joined || join;
        }
        return joined;
    }

    /// A word such as "watch" is a thing behind an article or a name, not as a verb.
    [[nodiscard]] bool isRealThing(const Mention& mention) const {
        if (mention.range.end - mention.range.begin > 1 ||
            view_.page.token(mention.range.begin).capital) {
            return true;
        }
        if (mention.range.begin == view_.range.begin) {
            return false;
        }
        const std::uint32_t before = mention.range.begin - 1;
        return view_.is(before, "a") || view_.is(before, "an") || view_.is(before, "the") ||
               view_.is(before, "its") || view_.is(before, "new") || view_.is(before, "smart") ||
               view_.is(before, "w") || view_.is(before, "and") ||
               (view_.page.token(before).capital && before > view_.range.begin);
    }

    [[nodiscard]] bool isCompared(TokenRange mention) const {
        return (isBehindContrast(mention.begin) && !isOfSeemingClause(mention)) ||
               isBehindAs(mention.begin) || isNameOfRelative(mention.begin);
    }

    /// "It looks like the S31 has": a clause, no likeness.
    [[nodiscard]] bool isOfSeemingClause(TokenRange mention) const {
        constexpr std::uint32_t reach = 4;
        if (mention.end >= view_.range.end ||
            view_.page.matchAt(mention.end, TermKind::SubjectVerb) == nullptr) {
            return false;
        }
        const TokenRange before = view_.before(mention.begin, reach);
        for (std::uint32_t i = before.begin; i + 1 < before.end; ++i) {
            if ((view_.is(i, "looks") || view_.is(i, "seems") || view_.is(i, "sounds")) &&
                view_.is(i + 1, "like")) {
                return true;
            }
        }
        return false;
    }

    /// "... identical to its predecessor, the Z1": named beside what the sentence speaks of.
    [[nodiscard]] bool isNameOfRelative(std::uint32_t mention) const {
        constexpr std::uint32_t longestGap = 2;
        if (anchors_.empty() || anchors_.back().range.end + longestGap < mention ||
            !view_.is(anchors_.back().range.end, ",")) {
            return false;
        }
        const Anchor& relative = anchors_.back();
        const bool named = relative.kind == AnchorKind::Unnamed ||
                           (relative.kind == AnchorKind::Reference && !relative.open);
        const Match* match = view_.page.matchAt(relative.range.begin, TermKind::Reference);
        return named && match != nullptr &&
               tables::references[match->row].reference == Reference::Predecessor &&
               relative.range.begin > view_.range.begin &&
               view_.page.token(relative.range.begin - 1).isWord();
    }

    /// "twice the screen as the iPhone 4S", "as thin as the S23"
    [[nodiscard]] bool isBehindAs(std::uint32_t mention) const {
        constexpr std::uint32_t determinerReach = 3;
        constexpr std::uint32_t comparisonReach = 9;
        const TokenRange near = view_.before(mention, determinerReach);
        for (std::uint32_t i = near.end; i-- > near.begin;) {
            if (!view_.is(i, "as")) {
                continue;
            }
            const TokenRange before = view_.before(i, comparisonReach);
            for (std::uint32_t k = before.begin; k < before.end; ++k) {
                if (contains(comparisons, view_.page.token(k).key)) {
                    return true;
                }
            }
        }
        return false;
    }

    [[nodiscard]] bool isBehindContrast(std::uint32_t mention) const {
        const TokenRange before = view_.before(mention, 6);
        for (std::uint32_t i = before.end; i-- > before.begin;) {
            const Match* contrast = view_.page.matchAt(i, TermKind::Contrast);
            if (contrast != nullptr && contrast->end <= mention) {
                return true;
            }
            if (view_.is(i, ",") || view_.is(i, ";") || view_.page.token(i).isNumber()) {
                return false;
            }
        }
        return false;
    }

    bool addReference(const Match& match) {
        const TokenRange range{match.begin, match.end};
        switch (tables::references[match.row].reference) {
            case Reference::Subject:
                return !isOfMaker(match) && addSubject(match);
            case Reference::Both:
                return isWholePhones(match) && addPhones(range, pair(range.begin), true);
            case Reference::All:
                return addPhones(range, all(match), true);
            case Reference::Others:
                return addPhones(range, others(match), true);
            case Reference::Former:
                return addOneOf(range, lastTwo(range.begin), 0);
            case Reference::Latter:
                return addOneOf(range, lastTwo(range.begin), 1);
            case Reference::Sibling:
                return addRelative(range, sibling());
            case Reference::Predecessor:
                return addRelative(range, relative(&Lineage::predecessorOf));
            case Reference::Successor:
                return addRelative(range, relative(&Lineage::successorOf));
            case Reference::Older:
                return addOlder(range, true);
            case Reference::Newer:
                return addOlder(range, false);
            case Reference::Unnamed:
                return addRelative(range, {});
        }
        return false;
    }

    /// A phone that is not named here: one that the page names elsewhere, or none.
    bool addRelative(TokenRange range, std::optional<std::uint32_t> phone) {
        if (phone) {
            return addPhones(range, {*phone}, false);
        }
        anchors_.push_back({AnchorKind::Unnamed, range, {}, false, false, false, false});
        return true;
    }

    /// The phone that "its" in "its predecessor" stands for; none where there are several.
    [[nodiscard]] std::optional<std::uint32_t> possessor() const {
        PhoneSet phones = discourse_.subject.empty() ? discourse_.topic : discourse_.subject;
        for (const Anchor& anchor : anchors_) {
            if (!anchor.compared && !anchor.phones.empty()) {
                phones = anchor.phones;
                break;
            }
        }
        return phones.size() == 1 ? std::optional(phones[0]) : std::nullopt;
    }

    template <typename Find>
    [[nodiscard]] std::optional<std::uint32_t> relative(const Find& find) const {
        const std::optional<std::uint32_t> phone = possessor();
        return phone ? (lineage_.*find)(*phone) : std::nullopt;
    }

    /// "Its sibling" is the other phone of a pair that the text speaks of.
    [[nodiscard]] std::optional<std::uint32_t> sibling() const {
        const std::optional<std::uint32_t> phone = possessor();
        for (const PhoneSet* pair :
             {&discourse_.subject, &discourse_.heading, &discourse_.focus, &discourse_.topic}) {
            if (phone && pair->size() == 2 && pair->contains(*phone)) {
                return (*pair)[0] == *phone ? (*pair)[1] : (*pair)[0];
            }
        }
        return std::nullopt;
    }

    /// "The older phone" of a pair is the one that the other one succeeds.
    bool addOlder(TokenRange range, bool older) {
        const PhoneSet both = pair(range.begin);
        for (const std::uint32_t phone : both) {
            const auto before = lineage_.predecessorOf(phone);
            if (both.size() == 2 && before && both.contains(*before)) {
                return addPhones(range, {older ? *before : phone}, false);
            }
        }
        return false;
    }

    bool addPhones(TokenRange range, const PhoneSet& phones, bool group) {
        if (phones.empty()) {
            return false;
        }
        anchors_.push_back({AnchorKind::Reference, range, phones, false, false, false, group});
        return true;
    }

    /// "Motorola has unveiled its lineup", "its first foldable phone": a maker has phones, a phone
    /// has none.
    [[nodiscard]] bool isOfMaker(const Match& match) const {
        constexpr std::uint32_t reach = 4;
        if (!view_.is(match.begin, "its")) {
            return false;
        }
        const TokenRange behind = view_.from(match.end, reach);
        for (std::uint32_t i = behind.begin; i < behind.end; ++i) {
            const Token& token = view_.page.token(i);
            if (isInContext(token.key, NameContext::PhoneNoun) ||
                contains(collections, token.key)) {
                return true;
            }
            if (!token.isWord() || isInContext(token.key, NameContext::Follower)) {
                return false;
            }
        }
        return false;
    }

    /// "it" means what the sentence speaks of so far, else what was spoken of before.
    bool addSubject(const Match& match) {
        const TokenRange range{match.begin, match.end};
        for (const Anchor& anchor : anchors_) {
            if (anchor.kind == AnchorKind::Name && !anchor.compared) {
                return addPhones(range, anchor.phones, false);
            }
        }
        const bool namesKind = match.end > match.begin + 1;
        PhoneSet phones = single(discourse_.subject);
        if (phones.empty() && namesKind) {
            phones = discourse_.beforeThing.empty() ? discourse_.topic : discourse_.beforeThing;
        }
        if (phones.empty()) {
            return false;
        }
        anchors_.push_back({AnchorKind::Reference, range, phones, false, false, true, false});
        return true;
    }

    /// One phone where one is meant: of several that were spoken of last, what the section or the
    /// story is about.
    [[nodiscard]] PhoneSet single(const PhoneSet& phones) const {
        if (phones.size() > 1) {
            for (const PhoneSet* other : {&discourse_.heading, &discourse_.topic}) {
                if (other->size() == 1) {
                    return *other;
                }
            }
        }
        return phones;
    }

    bool addOneOf(TokenRange range, const PhoneSet& phones, std::size_t which) {
        return phones.size() > which && addPhones(range, {phones[which]}, true);
    }

    /// The last two phones that the sentence names before here; none where it names fewer.
    [[nodiscard]] PhoneSet namedPair() const {
        PhoneSet named;
        for (const Anchor& anchor : anchors_) {
            if (anchor.kind == AnchorKind::Name && !anchor.compared) {
                named.addAll(anchor.phones);
            }
        }
        return named.size() < 2 ? PhoneSet()
                                : PhoneSet{named[named.size() - 2], named[named.size() - 1]};
    }

    /// What "the former" and "the latter" are of; none where two values stand nearer than two
    /// phones: "12GB or 16GB, the latter with 512GB".
    [[nodiscard]] PhoneSet lastTwo(std::uint32_t reference) const {
        const PhoneSet named = namedPair();
        if (!named.empty()) {
            return named;
        }
        std::uint32_t numbers = 0;
        for (std::uint32_t i = view_.range.begin; i < reference; ++i) {
            numbers += view_.page.token(i).isNumber() && !view_.masked[i] ? 1 : 0;
        }
        return numbers >= 2 ? PhoneSet() : discourse_.latest(2);
    }

    [[nodiscard]] PhoneSet pair(std::uint32_t reference) const {
        // "... beats the S23 and the S24, both with"
        constexpr std::uint32_t closest = 2;
        if (!anchors_.empty() && anchors_.back().kind == AnchorKind::Name &&
            anchors_.back().phones.size() == 2 && anchors_.back().range.end + closest > reference) {
            return anchors_.back().phones;
        }
        const PhoneSet named = namedPair();
        return named.empty() ? group(2) : named;
    }

    /// So many phones that the text spoke of together, else those that it named last, else those
    /// that the story is about.
    [[nodiscard]] PhoneSet group(std::size_t count) const {
        if (discourse_.subject.size() == count) {
            return discourse_.subject;
        }
        // A paragraph that begins with "both" goes on with what the text has named together.
        if (!discourse_.subjectHere && discourse_.lastList.size() == count) {
            return discourse_.lastList;
        }
        const PhoneSet latest = discourse_.latest(count);
        return latest.empty() && discourse_.topic.size() == count ? discourse_.topic : latest;
    }

    /// "all three", "every one of them": where no number is said, the phones spoken of together
    /// last.
    [[nodiscard]] PhoneSet all(const Match& match) const {
        if (const auto count = numberIn(match)) {
            return group(*count);
        }
        if (discourse_.topic.size() > 2) {
            return discourse_.topic;
        }
        for (const PhoneSet* phones :
             {&discourse_.subject, &discourse_.heading, &discourse_.topic}) {
            if (phones->size() > 1) {
                return *phones;
            }
        }
        return group(discourse_.recent.size());
    }

    /// "the other two have" of the phones spoken of together: all but what was spoken of last.
    [[nodiscard]] PhoneSet others(const Match& match) const {
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
    [[nodiscard]] std::optional<std::size_t> numberIn(const Match& match) const {
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

    /// "both cameras", "the two cells" and "neither listing" speak of what follows. Behind the
    /// first two a verb has no "s" at its end and a noun has; behind "neither" and "each" it is the
    /// other way round.
    [[nodiscard]] bool isOfSomethingElse(std::uint32_t quantifier) const {
        const std::uint32_t i = quantifier + 1;
        const Token& next = view_.page.token(i);
        if (contains(partsBehindQuantifier, next.key)) {
            return true;
        }
        if (!next.isWord() || next.capital || isInContext(next.key, NameContext::Follower) ||
            isInContext(next.key, NameContext::PhoneNoun) ||
            view_.page.matchAt(i, TermKind::SubjectVerb) != nullptr) {
            return false;
        }
        const bool plural = view_.is(quantifier, "both") || view_.is(quantifier, "two");
        return view_.page.textOf(next).ends_with('s') == plural;
    }

    /// One-word quantifiers stand for phones at the head of a clause or at its end.
    [[nodiscard]] bool isWholePhones(const Match& match) const {
        const bool oneWord = match.end - match.begin == 1;
        if ((oneWord || view_.is(match.end - 1, "two")) && match.end < view_.range.end &&
            isOfSomethingElse(match.end - 1)) {
            return false;
        }
        if (!oneWord) {
            return true;
        }
        if (match.begin == view_.range.begin) {
            return true;
        }
        const std::uint32_t before = match.begin - 1;
        return view_.is(before, ",") || view_.is(before, ";") || view_.is(before, "and") ||
               view_.is(before, "but") || view_.is(before, "-") || view_.is(before, "(") ||
               view_.is(before, "for") || view_.is(before, "on") || view_.is(before, "\"") ||
               view_.is(before, "of");
    }

    const SentenceView& view_;
    const PhoneMentions& phones_;
    const Discourse& discourse_;
    const Lineage& lineage_;
    std::vector<Anchor> anchors_;
};

}  // namespace

std::vector<Anchor> findAnchors(const SentenceView& view, const PhoneMentions& phones,
                                const Discourse& discourse, const Lineage& lineage) {
    return AnchorFinder(view, phones, discourse, lineage).run();
}

}  // namespace speclens
