#include "core/extract/attribution.h"

#include <algorithm>
#include <array>

namespace speclens {
namespace {

constexpr std::uint32_t storyHeadingTokens = 7;
constexpr std::uint32_t linkReach = 8;
constexpr std::uint32_t replacedReach = 4;

constexpr std::array<WordKey, 8> linkWords = {wordKey("of"),   wordKey("on"),     wordKey("in"),
                                              wordKey("from"), wordKey("inside"), wordKey("for"),
                                              wordKey("that"), wordKey("by")};
constexpr std::array<WordKey, 9> linkBreaks = {wordKey(","),   wordKey(";"),     wordKey("and"),
                                               wordKey("but"), wordKey("while"), wordKey("with"),
                                               wordKey("or"),  wordKey("is"),    wordKey("than")};

template <typename Words>
bool contains(const Words& words, WordKey key) {
    return std::find(words.begin(), words.end(), key) != words.end();
}

/// Boilerplate between two blocks ("Read more") ends a story.
bool boilerplateBetween(const Page& page, std::uint32_t before, std::uint32_t block) {
    const auto& blocks = page.document().blocks();
    return std::any_of(blocks.begin() + before, blocks.begin() + block,
                       [](const Block& entry) { return entry.kind == BlockKind::Boilerplate; });
}

/// Whether what stands directly behind a compared phone is said of it: "the Mi 11's 4,600mAh",
/// "the A53, which has", "the S23 with its 5,000", "the GT 2 (Rs. 34,999)".
bool goesOn(const SentenceView& view, const Anchor& anchor) {
    std::uint32_t i = anchor.range.end;
    if (view.is(i, ",")) {
        ++i;
    }
    return view.is(i, "'s") || view.is(i, "which") || view.is(i, "with") || view.is(i, "(") ||
           view.is(i, "has") || view.is(i, "that");
}

bool isReplaced(const SentenceView& view, const Finding& finding) {
    const TokenRange before = view.before(finding.range.begin, replacedReach);
    for (std::uint32_t i = before.begin; i < before.end; ++i) {
        const Match* contrast = view.page.matchAt(i, TermKind::Contrast);
        if (contrast != nullptr && contrast->end <= finding.range.begin &&
            tables::contrasts[contrast->row].kind == Contrast::Replaced) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool opensStory(const Page& page, const Sentence& heading) {
    return page.block(heading).kind == BlockKind::Heading &&
           heading.end - heading.begin >= storyHeadingTokens;
}

void Attribution::enterBlock(const SentenceView& view) {
    const bool newStory =
        opensStory(page_, view.sentence) || boilerplateBetween(page_, block_, view.sentence.block);
    block_ = view.sentence.block;
    if (newStory) {
        discourse_.subject.clear();
        headingPhones_.clear();
        subjectIsThing_ = false;
    }
}

void Attribution::enter(const SentenceView& view) {
    if (!started_ || view.sentence.block != block_) {
        started_ = true;
        enterBlock(view);
    }
    anchors_ = findAnchors(view, phones_, discourse_);
    chooseSubject(view);
    for (const Anchor& anchor : anchors_) {
        if (anchor.kind != AnchorKind::Name) {
            continue;
        }
        for (const std::uint32_t phone : anchor.phones) {
            std::erase(discourse_.recent, phone);
            discourse_.recent.push_back(phone);
        }
    }
}

void Attribution::chooseSubject(const SentenceView& view) {
    const BlockKind kind = page_.block(view.sentence).kind;
    if (kind == BlockKind::Caption) {
        return;
    }
    for (const Anchor& anchor : anchors_) {
        if (anchor.kind == AnchorKind::Thing && !anchor.accessory &&
            anchor.range.begin < view.range.begin + 5) {
            discourse_.subject.clear();
            subjectIsThing_ = true;
            break;
        }
        if (anchor.compared || anchor.phones.empty()) {
            continue;
        }
        if (anchor.kind == AnchorKind::Name || anchor.kind == AnchorKind::Reference) {
            discourse_.subject = anchor.phones;
            subjectIsThing_ = false;
            break;
        }
    }
    if (kind == BlockKind::Heading) {
        headingPhones_ = discourse_.subject;
    }
}

Owners Attribution::ownersOf(const SentenceView& view, const Finding& finding) const {
    if (const Anchor* linked = linkedBehind(view, finding)) {
        return {linked->phones, "linked-behind", true};
    }
    if (isReplaced(view, finding)) {
        return {{}, "replaced-value", false};
    }
    if (const Anchor* nearest = nearestBefore(view, finding)) {
        return {nearest->phones, "nearest-before", nearest->compared};
    }
    if (const Anchor* behind = firstBehind(view, finding)) {
        return {behind->phones, "first-behind", false};
    }
    if (subjectIsThing_) {
        return {{}, "subject-is-no-phone", false};
    }
    return {discourse_.subject, "subject", false};
}

// "the 800 nits of the outgoing Galaxy A53 5G", "a 108MP camera in the Note 11 Pro"
const Anchor* Attribution::linkedBehind(const SentenceView& view, const Finding& finding) const {
    for (const Anchor& anchor : anchors_) {
        if (anchor.range.begin < finding.range.end) {
            continue;
        }
        if (anchor.kind == AnchorKind::Thing ||
            anchor.range.begin > finding.range.end + linkReach) {
            return nullptr;
        }
        bool link = false;
        for (std::uint32_t i = finding.range.end; i < anchor.range.begin; ++i) {
            const WordKey key = view.page.token(i).key;
            if (contains(linkBreaks, key) || view.page.token(i).isNumber()) {
                return nullptr;
            }
            link = link || contains(linkWords, key);
        }
        return link ? &anchor : nullptr;
    }
    return nullptr;
}

const Anchor* Attribution::nearestBefore(const SentenceView& view, const Finding& finding) const {
    for (auto anchor = anchors_.rbegin(); anchor != anchors_.rend(); ++anchor) {
        if (anchor->range.begin >= finding.range.begin) {
            continue;
        }
        if (anchor->accessory && finding.range.begin > anchor->range.end + 3) {
            continue;
        }
        if (anchor->compared && !goesOn(view, *anchor)) {
            continue;
        }
        return &*anchor;
    }
    return nullptr;
}

// "With a 6.7-inch screen, the A53 ..."
const Anchor* Attribution::firstBehind(const SentenceView& view, const Finding& finding) const {
    for (const Anchor& anchor : anchors_) {
        const bool candidate = anchor.range.begin >= finding.range.end && !anchor.compared &&
                               anchor.kind != AnchorKind::Thing;
        if (!candidate) {
            continue;
        }
        for (std::uint32_t i = finding.range.end; i < anchor.range.begin; ++i) {
            if (view.is(i, ";") || view.is(i, "while") || view.is(i, "but") ||
                view.is(i, "whereas") || view.is(i, "than")) {
                return nullptr;
            }
        }
        return &anchor;
    }
    return nullptr;
}

}  // namespace speclens
