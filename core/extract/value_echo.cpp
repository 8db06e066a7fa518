#include "core/extract/value_echo.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "core/extract/word_search.h"

namespace speclens {
namespace {

using Attributes = std::span<const AttributeId>;

constexpr std::array chip = {AttributeId::PlatformSoc};
constexpr std::array graphics = {AttributeId::PlatformGpu};
constexpr std::array battery = {AttributeId::BatteryCapacity};
constexpr std::array charging = {AttributeId::BatteryWiredCharging,
                                 AttributeId::BatteryWirelessCharging};
constexpr std::array display = {AttributeId::DisplaySize, AttributeId::DisplayTechnology,
                                AttributeId::DisplayResolution, AttributeId::DisplayRefreshRate};
constexpr std::array displaySize = {AttributeId::DisplaySize};
constexpr std::array resolution = {AttributeId::DisplayResolution};
constexpr std::array refreshRate = {AttributeId::DisplayRefreshRate};
constexpr std::array rearCameras = {AttributeId::CameraMain,      AttributeId::CameraUltrawide,
                                    AttributeId::CameraTelephoto, AttributeId::CameraPeriscope,
                                    AttributeId::CameraMacro,     AttributeId::CameraDepth,
                                    AttributeId::CameraRearOther, AttributeId::CameraRearCount};
constexpr std::array mainCamera = {AttributeId::CameraMain};
constexpr std::array frontCamera = {AttributeId::CameraFront};
constexpr std::array ultrawide = {AttributeId::CameraUltrawide};
constexpr std::array telephoto = {AttributeId::CameraTelephoto};
constexpr std::array memory = {AttributeId::MemoryRam};
constexpr std::array storage = {AttributeId::MemoryStorage};
constexpr std::array price = {AttributeId::LaunchPrice};
constexpr std::array fingerprint = {AttributeId::FeatureFingerprint};

/// A word for a part, and what a phone that has another's part has.
struct Part {
    WordKey word;
    Attributes attributes;
};
constexpr std::array<Part, 31> parts = {{
    {wordKey("chip"), chip},
    {wordKey("chipset"), chip},
    {wordKey("processor"), chip},
    {wordKey("soc"), chip},
    {wordKey("cpu"), chip},
    {wordKey("silicon"), chip},
    {wordKey("gpu"), graphics},
    {wordKey("battery"), battery},
    {wordKey("cell"), battery},
    {wordKey("charging"), charging},
    {wordKey("screen"), display},
    {wordKey("display"), display},
    {wordKey("panel"), display},
    {wordKey("resolution"), resolution},
    {wordKey("refresh"), refreshRate},
    {wordKey("cameras"), rearCameras},
    {wordKey("camera"), mainCamera},
    {wordKey("lenses"), rearCameras},
    {wordKey("selfie"), frontCamera},
    {wordKey("front"), frontCamera},
    {wordKey("ultrawide"), ultrawide},
    {wordKey("telephoto"), telephoto},
    {wordKey("ram"), memory},
    {wordKey("memory"), memory},
    {wordKey("storage"), storage},
    {wordKey("price"), price},
    {wordKey("prices"), price},
    {wordKey("pricing"), price},
    {wordKey("fingerprint"), fingerprint},
    {wordKey("scanner"), fingerprint},
    {wordKey("hertz"), refreshRate},
}};

// Behind "camera" they make it all of them: "the same camera setup".
constexpr WordSet setups(wordKey("setup"), wordKey("system"), wordKey("array"), wordKey("hardware"),
                         wordKey("module"), wordKey("configuration"), wordKey("arrangement"));
constexpr WordSet sizes(wordKey("size"), wordKey("diagonal"));
// Before "same" they take it back.
constexpr WordSet softeners(wordKey("not"), wordKey("'t"), wordKey("almost"), wordKey("nearly"),
                            wordKey("roughly"), wordKey("about"), wordKey("never"),
                            wordKey("practically"), wordKey("basically"), wordKey("much"),
                            wordKey("more"), wordKey("if"));
// Before the phone whose part another one has.
constexpr WordSet taking(wordKey("borrows"), wordKey("borrowing"), wordKey("inherits"),
                         wordKey("inheriting"), wordKey("uses"), wordKey("using"), wordKey("has"),
                         wordKey("gets"), wordKey("keeps"), wordKey("takes"), wordKey("carries"),
                         wordKey("with"));
// Behind what is the same, before the phone that has it.
constexpr WordSet echoLinks(wordKey("as"), wordKey("from"), wordKey("with"), wordKey("of"),
                            wordKey("that"), wordKey("found"), wordKey("in"), wordKey("on"),
                            wordKey("like"), wordKey("used"), wordKey("we"), wordKey("saw"),
                            wordKey("inside"), wordKey("per"), wordKey("the"), wordKey("its"));
constexpr WordSet ends(wordKey("as"), wordKey("from"), wordKey("with"), wordKey("that"),
                       wordKey("which"), wordKey("but"), wordKey("while"), wordKey("has"),
                       wordKey("have"), wordKey("is"), wordKey("are"), wordKey("was"),
                       wordKey("were"), wordKey(";"), wordKey("."), wordKey(":"), wordKey("("),
                       wordKey("for"), wordKey("in"), wordKey("on"), wordKey("at"), wordKey("when"),
                       wordKey("though"), wordKey("plus"), wordKey("than"));

class EchoFinder {
  public:
    EchoFinder(const SentenceView& view, const std::vector<Anchor>& anchors,
               const Discourse& discourse)
        : view_(view), anchors_(anchors), discourse_(discourse) {}

    std::vector<ValueEcho> run() {
        for (std::uint32_t i = view_.range.begin; i < view_.range.end; ++i) {
            if (view_.is(i, "same") || view_.is(i, "identical")) {
                readSame(i);
            } else if (view_.is(i, "shares") || view_.is(i, "share")) {
                readShared(i);
            } else if (view_.is(i, "per") && view_.is(i - 1, "as")) {
                readBefore(i - 1);
            }
        }
        for (const Anchor& anchor : anchors_) {
            readTaken(anchor);
        }
        return std::move(found_);
    }

  private:
    /// "the same chipset and cameras as the A54", "Battery and chipset: same as on the A54"
    void readSame(std::uint32_t same) {
        if (isSoftened(same)) {
            return;
        }
        Named named = partsFrom(same + 1);
        if (!named.attributes.empty()) {
            add({same, named.end}, named.end, std::move(named.attributes));
        } else if (view_.is(same + 1, "as")) {
            readBefore(same + 1);
        }
    }

    /// "Battery and charging: same as on the A54", "Battery and charging as per the A54"
    void readBefore(std::uint32_t link) {
        const std::uint32_t begin = beginOfClause(link);
        Named named = partsFrom(begin);
        if (!named.attributes.empty() && anchorBehind(link) != nullptr) {
            add({begin, link}, link, std::move(named.attributes));
        }
    }

    /// "It borrows the A54's chipset"
    void readTaken(const Anchor& owner) {
        constexpr std::uint32_t reach = 3;
        const std::uint32_t behind = owner.range.end;
        if (owner.phones.size() != 1 || !view_.is(behind, "'s") ||
            !hasWordBefore(view_, owner.range.begin, reach, taking)) {
            return;
        }
        Named named = partsFrom(behind + 1);
        const PhoneSet to = spokenOf(owner.range.begin, &owner);
        if (!named.attributes.empty() && to.size() == 1 && to[0] != owner.phones[0]) {
            found_.push_back(
                {{behind + 1, named.end}, std::move(named.attributes), owner.phones[0], to[0]});
        }
    }

    /// "shares its chipset with the A54"
    void readShared(std::uint32_t verb) {
        Named named = partsFrom(verb + 1);
        if (!named.attributes.empty() && view_.is(named.end, "with")) {
            add({verb, named.end}, named.end, std::move(named.attributes));
        }
    }

    void add(TokenRange words, std::uint32_t link, std::vector<AttributeId> attributes) {
        const Anchor* likened = anchorBehind(link);
        // "Same price as the A54, same screen"
        if (likened == nullptr && !found_.empty()) {
            found_.push_back({words, std::move(attributes), found_.back().from, found_.back().to});
            return;
        }
        const PhoneSet to = spokenOf(words.begin, likened);
        if (to.size() != 1) {
            return;
        }
        const PhoneSet from = likened != nullptr ? likened->phones : otherThan(to[0]);
        if (from.size() == 1 && from[0] != to[0]) {
            found_.push_back({words, std::move(attributes), from[0], to[0]});
        }
    }

    [[nodiscard]] bool isSoftened(std::uint32_t same) const {
        constexpr std::uint32_t reach = 3;
        return hasWordBefore(view_, same, reach, softeners);
    }

    struct Named {
        std::vector<AttributeId> attributes;
        std::uint32_t end = 0;  ///< behind the last part
    };

    /// The parts that are listed from a token on, with no figure among them.
    [[nodiscard]] Named partsFrom(std::uint32_t begin) const {
        constexpr std::uint32_t reach = 14;
        Named named;
        named.end = begin;
        for (std::uint32_t i = begin; i < begin + reach && view_.range.contains(i); ++i) {
            const Token& token = view_.page.token(i);
            if (token.isNumber() || view_.masked[i] != 0) {
                return {};
            }
            if (ends.contains(token.key)) {
                break;
            }
            if (const Attributes attributes = partAt(i); !attributes.empty()) {
                named.attributes.insert(named.attributes.end(), attributes.begin(),
                                        attributes.end());
                i = endOfPart(i) - 1;
                named.end = i + 1;
            }
        }
        return named;
    }

    [[nodiscard]] Attributes partAt(std::uint32_t i) const {
        const auto part = std::find_if(parts.begin(), parts.end(), [&](const Part& entry) {
            return entry.word == view_.page.token(i).key;
        });
        if (part == parts.end()) {
            return {};
        }
        const std::uint32_t next = i + 1;
        if (!view_.range.contains(next)) {
            return part->attributes;
        }
        if (part->attributes.data() == display.data() &&
            sizes.contains(view_.page.token(next).key)) {
            return displaySize;
        }
        const bool camera = view_.is(i, "camera") && setups.contains(view_.page.token(next).key);
        return camera ? Attributes(rearCameras) : part->attributes;
    }

    /// Behind the part's noun: "selfie camera", "fingerprint scanner", "refresh rate".
    [[nodiscard]] std::uint32_t endOfPart(std::uint32_t i) const {
        constexpr WordSet nouns(wordKey("camera"), wordKey("cameras"), wordKey("scanner"),
                                wordKey("reader"), wordKey("sensor"), wordKey("rate"),
                                wordKey("size"), wordKey("capacity"), wordKey("speed"),
                                wordKey("speeds"), wordKey("setup"), wordKey("facing"),
                                wordKey("tag"), wordKey("-"), wordKey("lens"));
        std::uint32_t end = i + 1;
        while (view_.range.contains(end) && nouns.contains(view_.page.token(end).key)) {
            ++end;
        }
        return end;
    }

    [[nodiscard]] std::uint32_t beginOfClause(std::uint32_t at) const {
        std::uint32_t i = at;
        while (i > view_.range.begin && !view_.is(i - 1, ";") && !view_.is(i - 1, ".")) {
            --i;
        }
        return i;
    }

    /// The phone that few words link to what is the same.
    [[nodiscard]] const Anchor* anchorBehind(std::uint32_t link) const {
        constexpr std::uint32_t reach = 6;
        std::uint32_t i = link;
        while (view_.range.contains(i) && i < link + reach &&
               echoLinks.contains(view_.page.token(i).key)) {
            ++i;
        }
        const auto found = std::find_if(anchors_.begin(), anchors_.end(), [&](const Anchor& entry) {
            return entry.range.begin >= link && entry.range.begin <= i;
        });
        return i > link && found != anchors_.end() && found->phones.size() == 1 ? &*found : nullptr;
    }

    /// Whom the sentence speaks of: the last phone before the words, else what was spoken of.
    [[nodiscard]] PhoneSet spokenOf(std::uint32_t words, const Anchor* likened) const {
        for (auto anchor = anchors_.rbegin(); anchor != anchors_.rend(); ++anchor) {
            if (anchor->range.end <= words && !anchor->compared) {
                return anchor->phones;
            }
        }
        return likened != nullptr ? discourse_.subject : PhoneSet();
    }

    /// Whom a phone is like where nobody is named: the one spoken of before, or the other of two.
    [[nodiscard]] PhoneSet otherThan(std::uint32_t phone) const {
        if (discourse_.subject.size() == 1 && discourse_.subject[0] != phone) {
            return discourse_.subject;
        }
        PhoneSet rest;
        for (const std::uint32_t other : discourse_.topic) {
            if (other != phone) {
                rest.add(other);
            }
        }
        return discourse_.topic.size() == 2 && rest.size() == 1 ? rest : PhoneSet();
    }

    const SentenceView& view_;
    const std::vector<Anchor>& anchors_;
    const Discourse& discourse_;
    std::vector<ValueEcho> found_;
};

}  // namespace

std::vector<ValueEcho> findValueEchoes(const SentenceView& view, const std::vector<Anchor>& anchors,
                                       const Discourse& discourse) {
    return view.has(Cue::Same) || anchors.size() > 1 ? EchoFinder(view, anchors, discourse).run()
                                                     : std::vector<ValueEcho>();
}

}  // namespace speclens
