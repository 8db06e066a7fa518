#include "core/extract/anchor.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/extract/anchor_mention.h"
#include "core/extract/chipset_subject.h"
#include "core/extract/comparison_word.h"
#include "core/extract/group_quantifier.h"
#include "core/extract/group_reference.h"
#include "core/extract/model_kind.h"
#include "core/extract/name_context.h"
#include "core/extract/relative_reference.h"
#include "core/extract/subject_reference.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

class AnchorFinder {
  public:
    AnchorFinder(const SentenceView& view, const PhoneMentions& phones, const Discourse& discourse,
                 const Lineage& lineage, std::vector<Anchor>& anchors)
        : view_(view),
          phones_(phones),
          discourse_(discourse),
          lineage_(lineage),
          anchors_(anchors) {}

    void run() {
        if (const auto chipset = chipsetAsSubject(view_)) {
            anchors_.push_back({AnchorKind::Thing, *chipset, {}, false, false, false, false});
        }
        auto mention = view_.mentions.begin();
        if (!view_.has(TermKind::Reference)) {
            std::for_each(mention, view_.mentions.end(),
                          [this](const Mention& entry) { addMention(entry); });
            return;
        }
        for (std::uint32_t i = view_.range.begin; i < view_.range.end;) {
            if (mention != view_.mentions.end() && mention->range.begin == i) {
                addMention(*mention);
                i = mention->range.end;
                ++mention;
                continue;
            }
            const Match* reference = view_.page.matchAt(i, TermKind::Reference);
            // "the Phone 2" is a name.
            const bool free = reference != nullptr && (mention == view_.mentions.end() ||
                                                       mention->range.begin >= reference->end);
            i = free && addReference(*reference) ? reference->end : i + 1;
        }
    }

  private:
    void addMention(const Mention& mention) {
        if (mention.kind == MentionKind::Thing) {
            if (isRealThing(view_, mention)) {
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
        } else if (const PhoneSet kind = modelsOfKind(view_, phones_, mention); !kind.empty()) {
            phones = kind;
        }
        if (!anchors_.empty() && anchors_.back().kind == AnchorKind::Name &&
            isListed(view_, {anchors_.back().range.end, mention.range.begin}) &&
            !(anchors_.back().compared && view_.is(anchors_.back().range.end, ",") &&
              !isExample(view_, anchors_.back().range.begin))) {
            anchors_.back().range.end = mention.range.end;
            anchors_.back().phones.addAll(phones);
            return;
        }
        anchors_.push_back({AnchorKind::Name, mention.range, phones,
                            isCompared(view_, anchors_, mention.range), false, false, false});
    }

    [[nodiscard]] GroupReference groups() const { return {view_, discourse_, anchors_}; }
    [[nodiscard]] SubjectReference subjects() const {
        return {view_, phones_, discourse_, anchors_};
    }
    [[nodiscard]] RelativeReference relatives() const { return {discourse_, lineage_, anchors_}; }

    bool addReference(const Match& match) {
        const TokenRange range{match.begin, match.end};
        switch (tables::references[match.row].reference) {
            case Reference::Subject:
                return !subjects().isOfMaker(match) && addSubject(match);
            case Reference::Both:
                return isOfPhones(view_, match) &&
                       addPhones(range, groups().pair(range.begin), true);
            case Reference::Each:
                return isOfPhones(view_, match) &&
                       addPhones(range, groups().each(range.begin), true);
            case Reference::Plain:
                return !discourse_.topic.empty() &&
                       addPhones(range, plainModels(phones_, discourse_.topic[0]), true);
            case Reference::Pro:
                return addProModels(range);
            case Reference::All:
                return addPhones(range, groups().all(match), true);
            case Reference::They:
                return addPhones(range, groups().they(match), true);
            case Reference::Others:
                return addPhones(range, groups().others(match), true);
            case Reference::Other:
                return addPhones(range, groups().other(match), false);
            case Reference::First:
                return addPhones(range, groups().first(match), true);
            case Reference::Last:
                return addPhones(range, groups().last(match), true);
            case Reference::Former:
                return addOneOf(range, groups().lastTwo(range.begin), 0);
            case Reference::Latter:
                return addOneOf(range, groups().lastTwo(range.begin), 1);
            case Reference::Sibling:
                // "its rival Samsung"
                return !view_.page.token(range.end).capital &&
                       addRelative(range, relatives().sibling());
            case Reference::Predecessor:
                return addRelative(range, relatives().predecessor());
            case Reference::Successor:
                return addRelative(range, relatives().successor());
            case Reference::Older:
                return addOlder(range, true);
            case Reference::Newer:
                return addOlder(range, false);
            case Reference::Greater:
                return !isPredicate(range.begin) &&
                       addPhones(range, greaterOf(phones_, groups().pair(range.begin)), false);
            case Reference::Lesser:
                return !isPredicate(range.begin) &&
                       addPhones(range, lesserOf(phones_, groups().pair(range.begin)), false);
            case Reference::Generic:
                return !isParticular(range) && addRelative(range, {});
            case Reference::Unnamed:
                return addRelative(range, {});
        }
        return false;
    }

    /// A phone that is not named here: one that the page names elsewhere, or none.
    bool addRelative(TokenRange range, std::optional<std::uint32_t> phone) {
        if (phone) {
            anchors_.push_back(
                {AnchorKind::Reference, range, {*phone}, isUnlike(range), false, false, false});
            return true;
        }
        anchors_.push_back({AnchorKind::Unnamed, range, {}, false, false, false, false});
        return true;
    }

    /// "the pro variant" is one phone, "pro variants" are all of a series.
    bool addProModels(TokenRange range) {
        if (discourse_.topic.empty()) {
            return false;
        }
        const PhoneSet phones = proModels(phones_, discourse_.topic[0]);
        const bool one = view_.is(range.begin, "the");
        return !(one && phones.size() > 1) && addPhones(range, phones, !one);
    }

    /// "these devices with": said of phones that were spoken of.
    [[nodiscard]] bool isParticular(TokenRange range) const {
        if (range.begin == view_.range.begin) {
            return false;
        }
        const std::uint32_t before = range.begin - 1;
        return isInContext(view_.page.token(before).key, NameContext::Determiner) ||
               view_.page.matchAt(before, TermKind::Numeral) != nullptr ||
               view_.page.token(before).isNumber() || view_.is(before, "both") ||
               view_.is(before, "all") || view_.is(before, "new");
    }

    /// "Unlike its predecessor, it ..."
    [[nodiscard]] bool isUnlike(TokenRange range) const {
        return range.begin > view_.range.begin && view_.is(range.begin - 1, "unlike");
    }

    /// "The older phone" of a pair is the one that the other one succeeds.
    bool addOlder(TokenRange range, bool older) {
        const PhoneSet both = groups().pair(range.begin);
        for (const std::uint32_t phone : both) {
            const auto before = lineage_.predecessorOf(phone);
            if (both.size() == 2 && before && both.contains(*before)) {
                return addPhones(range, {older ? *before : phone}, false);
            }
        }
        return false;
    }

    /// "The S24 is the smaller one": said of a phone that is named.
    [[nodiscard]] bool isPredicate(std::uint32_t begin) const {
        constexpr std::array verbs = {wordKey("is"),   wordKey("was"),     wordKey("be"),
                                      wordKey("'s"),   wordKey("remains"), wordKey("as"),
                                      wordKey("being")};
        return begin > view_.range.begin && contains(verbs, view_.page.token(begin - 1).key);
    }

    bool addPhones(TokenRange range, const PhoneSet& phones, bool group) {
        if (phones.empty()) {
            return false;
        }
        anchors_.push_back({AnchorKind::Reference, range, phones, false, false, false, group});
        return true;
    }

    /// "it" means what the sentence speaks of so far, else what was spoken of before.
    bool addSubject(const Match& match) {
        const TokenRange range{match.begin, match.end};
        if (subjects().goesBackToLast(range)) {
            return addPhones(range, anchors_.back().phones, false);
        }
        for (const Anchor& anchor : anchors_) {
            if (anchor.kind == AnchorKind::Name && !anchor.compared &&
                !subjects().isSetBeside(anchor, range)) {
                return addPhones(range, anchor.phones, false);
            }
        }
        const bool namesKind = match.end > match.begin + 1;
        const PhoneSet phones = subjects().meant(namesKind);
        if (phones.empty() || (!namesKind && subjects().isOfThing())) {
            return false;
        }
        if (namesKind && subjects().isOfOtherMaker(match.end, phones)) {
            return addRelative(range, {});
        }
        anchors_.push_back({AnchorKind::Reference, range, phones, false, false, true, false});
        return true;
    }

    bool addOneOf(TokenRange range, const PhoneSet& phones, std::size_t which) {
        return phones.size() > which && addPhones(range, {phones[which]}, true);
    }

    const SentenceView& view_;
    const PhoneMentions& phones_;
    const Discourse& discourse_;
    const Lineage& lineage_;
    std::vector<Anchor>& anchors_;
};

}  // namespace

void findAnchors(const SentenceView& view, const PhoneMentions& phones, const Discourse& discourse,
                 const Lineage& lineage, std::vector<Anchor>& anchors) {
    anchors.clear();
    AnchorFinder(view, phones, discourse, lineage, anchors).run();
}

}  // namespace speclens
