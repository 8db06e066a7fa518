#include "core/extract/attribution.h"

#include <algorithm>
#include <array>

#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::uint32_t linkReach = 8;
constexpr std::uint32_t replacedReach = 4;
constexpr std::uint32_t subjectReach = 8;
constexpr std::size_t mostRecent = 12;

constexpr std::array<WordKey, 8> linkWords = {wordKey("of"),   wordKey("on"),     wordKey("in"),
                                              wordKey("from"), wordKey("inside"), wordKey("for"),
                                              wordKey("that"), wordKey("by")};
constexpr std::array<WordKey, 10> linkBreaks = {
    wordKey(","),    wordKey(";"),  wordKey("and"), wordKey("but"),  wordKey("while"),
    wordKey("with"), wordKey("or"), wordKey("is"),  wordKey("than"), wordKey("also")};

/// Whether what stands directly behind a compared phone is said of it: "the Mi 11's 4,600mAh",
/// "the A53, which has", "the S23 with its 5,000", "the GT 2 (Rs. 34,999)".
bool goesOn(const SentenceView& view, const Anchor& anchor) {
    const std::uint32_t i = anchor.range.end;
    return view.is(i, "'s") || view.is(i, "which") || view.is(i, "with") || view.is(i, "(") ||
           view.is(i, "has") || view.is(i, "that") || (view.is(i, ",") && view.is(i + 1, "which"));
}

/// A phone behind a preposition late in a sentence is not what the sentence speaks of: "this is the
/// chipset that we found in the Galaxy S8".
bool isAside(const SentenceView& view, const Anchor& anchor) {
    if (anchor.range.begin < view.range.begin + subjectReach) {
        return false;
    }
    const TokenRange before = view.before(anchor.range.begin, 3);
    for (std::uint32_t i = before.begin; i < before.end; ++i) {
        if (view.is(i, "in") || view.is(i, "of") || view.is(i, "on") || view.is(i, "from") ||
            view.is(i, "as")) {
            return true;
        }
    }
    return false;
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

void Attribution::enterBlock(const SentenceView& view) {
    const bool newStory = page_.storyOf(view.sentence) != story_;
    story_ = page_.storyOf(view.sentence);
    block_ = view.sentence.block;
    if (newStory) {
        focus_.clear();
        headingPhones_.clear();
        subjectIsThing_ = false;
    }
    // A paragraph goes on with what the one before opened with; phones that came up later in it
    // were brought in beside.
    if (headingPhones_.size() == 1 && page_.block(view.sentence).kind == BlockKind::Paragraph &&
        page_.matchAt(view.range.begin, TermKind::Reference) == nullptr) {
        focus_ = headingPhones_;
        subjectIsThing_ = false;
    }
    discourse_.subject = focus_;
    focusOpen_ = true;
}

void Attribution::enter(const SentenceView& view) {
    if (!started_ || view.sentence.block != block_) {
        started_ = true;
        enterBlock(view);
    }
    anchors_ = findAnchors(view, phones_, discourse_);
    chooseSubject(view);
    for (const Anchor& anchor : anchors_) {
        if (anchor.kind != AnchorKind::Name || anchor.compared || isAside(view, anchor)) {
            continue;
        }
        for (const std::uint32_t phone : anchor.phones) {
            std::erase(discourse_.recent, phone);
            discourse_.recent.push_back(phone);
            if (discourse_.recent.size() > mostRecent) {
                discourse_.recent.erase(discourse_.recent.begin());
            }
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
            if (!discourse_.subject.empty()) {
                discourse_.beforeThing = discourse_.subject;
            }
            discourse_.subject.clear();
            subjectIsThing_ = true;
            break;
        }
        if (anchor.compared || anchor.phones.empty() || isAside(view, anchor)) {
            continue;
        }
        if (anchor.kind == AnchorKind::Name || anchor.kind == AnchorKind::Reference) {
            discourse_.subject = anchor.phones;
            subjectIsThing_ = false;
            if (focusOpen_) {
                focus_ = anchor.phones;
                focusOpen_ = false;
            }
            break;
        }
    }
    if (kind == BlockKind::Heading && !anchors_.empty()) {
        headingPhones_ = discourse_.subject;
    }
}

Owners Attribution::ownersOf(const SentenceView& view, const Finding& finding) const {
    if (const Anchor* other = sameAs(view, finding)) {
        Owners owners = ownersBefore(view, finding);
        for (const std::uint32_t phone : other->phones) {
            if (std::find(owners.phones.begin(), owners.phones.end(), phone) ==
                owners.phones.end()) {
                owners.phones.push_back(phone);
            }
        }
        return owners;
    }
    if (const Anchor* linked = linkedBehind(view, finding)) {
        return {linked->phones, "linked-behind", true};
    }
    if (isReplaced(view, finding)) {
        return {{}, "replaced-value", false};
    }
    return ownersBefore(view, finding);
}

Owners Attribution::ownersBefore(const SentenceView& view, const Finding& finding) const {
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

const Anchor* Attribution::contrasted() const {
    const auto found = std::find_if(anchors_.begin(), anchors_.end(), [](const Anchor& anchor) {
        return anchor.compared && anchor.kind == AnchorKind::Name;
    });
    return found == anchors_.end() ? nullptr : &*found;
}

// "the same 50MP main camera as the Pixel 6"
const Anchor* Attribution::sameAs(const SentenceView& view, const Finding& finding) const {
    const TokenRange before = view.before(finding.range.begin, 2);
    bool same = false;
    for (std::uint32_t i = before.begin; i < before.end; ++i) {
        same = same || view.is(i, "same");
    }
    if (!same) {
        return nullptr;
    }
    for (const Anchor& anchor : anchors_) {
        if (anchor.range.begin < finding.range.end || anchor.phones.empty()) {
            continue;
        }
        const TokenRange gap = view.before(anchor.range.begin, 2);
        const bool link = view.is(gap.begin, "as") || view.is(gap.end - 1, "as");
        return link && anchor.range.begin <= finding.range.end + linkReach ? &anchor : nullptr;
    }
    return nullptr;
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

void distribute(const SentenceView& view, const Findings& findings, std::vector<Owners>& owners) {
    bool respectively = false;
    for (std::uint32_t i = view.range.begin; i < view.range.end; ++i) {
        respectively = respectively || view.is(i, "respectively");
    }
    for (std::size_t first = 0; first < findings.size(); ++first) {
        const std::vector<std::uint32_t> phones = owners[first].phones;
        const AttributeId id = findings[first].attribute;
        if (phones.size() < 2 ||
            (attribute(id).many && id != AttributeId::LaunchPrice && !respectively)) {
            continue;
        }
        std::vector<std::size_t> same;
        for (std::size_t i = first; i < findings.size(); ++i) {
            if (findings[i].attribute == id && owners[i].phones == phones) {
                same.push_back(i);
            }
        }
        if (same.size() != phones.size()) {
            continue;
        }
        for (std::size_t i = 0; i < same.size(); ++i) {
            owners[same[i]].phones = {phones[i]};
            owners[same[i]].rule = "respectively";
        }
    }
}

}  // namespace speclens
