#include <algorithm>
#include <array>

#include "core/extract/denial.h"
#include "core/extract/flag_echo.h"
#include "core/extract/question.h"
#include "core/extract/readers.h"
#include "core/extract/word_search.h"

namespace speclens {
namespace {

// Before the network that a place has.
constexpr std::array coveringWords = {wordKey("covered"), wordKey("covers"), wordKey("launched"),
                                      wordKey("rolled"), wordKey("auctioned")};
constexpr std::array supportWords = {
    wordKey("supports"), wordKey("support"), wordKey("supporting"), wordKey("has"),
    wordKey("have"),     wordKey("with"),    wordKey("offers"),     wordKey("offering"),
    wordKey("brings"),   wordKey("gets"),    wordKey("includes"),   wordKey("including"),
    wordKey("adds"),     wordKey("gives"),   wordKey("features"),   wordKey("packs"),
    wordKey("sports"),   wordKey("dual"),    wordKey("connects"),   wordKey("says"),
    wordKey("works"),    wordKey("connect"), wordKey("connecting"), wordKey("run"),
    wordKey("runs")};
constexpr std::array connectionWords = {wordKey("bluetooth"), wordKey("nfc"), wordKey("wi"),
                                        wordKey("wifi"),      wordKey("lte"), wordKey("volte"),
                                        wordKey("gps"),       wordKey("sim"), wordKey("esim")};
/// What has a stabilization that is not optical.
constexpr std::array electronicWords = {
    wordKey("electronic"), wordKey("digital"), wordKey("gimbal"),         wordKey("video"),
    wordKey("software"),   wordKey("action"),  wordKey("electronically"), wordKey("digitally"),
    wordKey("ai"),         wordKey("eis")};
/// What is stereo and no speaker.
constexpr std::array stereoOthers = {
    wordKey("recording"),  wordKey("microphones"), wordKey("mics"),      wordKey("mic"),
    wordKey("microphone"), wordKey("headset"),     wordKey("earphones"), wordKey("headphones"),
    wordKey("fm"),         wordKey("radio"),       wordKey("bluetooth"), wordKey("earbuds"),
    wordKey("camera")};
constexpr std::array recordingVerbs = {wordKey("records"), wordKey("record"), wordKey("recording"),
                                       wordKey("captures")};
/// Jacks of other things, by the word before and behind.
constexpr std::array otherJacks = {wordKey("power"), wordKey("charging"), wordKey("dc"),
                                   wordKey("of"),    wordKey("up"),       wordKey("lightning"),
                                   wordKey("hdmi"),  wordKey("av"),       wordKey("ethernet")};

/// What 5G is of besides phones, and what has infrared light besides a remote control.
constexpr std::array networkNouns = {wordKey("tower"),  wordKey("towers"),    wordKey("coverage"),
                                     wordKey("signal"), wordKey("reception"), wordKey("plan"),
                                     wordKey("plans"),  wordKey("home"),      wordKey("masts"),
                                     wordKey("mast"),   wordKey("contract"),  wordKey("tariff")};
constexpr std::array lightNouns = {wordKey("lamp"),   wordKey("light"),       wordKey("lights"),
                                   wordKey("camera"), wordKey("thermometer"), wordKey("sensor"),
                                   wordKey("night"),  wordKey("illuminator"), wordKey("leds"),
                                   wordKey("led")};

/// What names a card in phrases for room for one.
constexpr std::array cardWords = {wordKey("microsd"), wordKey("microsdxc"), wordKey("microsdhc"),
                                  wordKey("sd"),      wordKey("card"),      wordKey("cards"),
                                  wordKey("slot")};

class FlagReader {
  public:
    FlagReader(const SentenceView& view, Findings& findings)
        : view_(view), findings_(findings), answer_(answerTo(view)) {}

    void read(const Match& match) {
        const auto& row = tables::fixed_values[match.row];
        const TokenRange range{match.begin, match.end};
        const bool denied = isDenied(view_, range);
        const std::string_view refused = refusal(row.attribute, range, denied);
        if (!refused.empty()) {
            findings_.refuse(range, refused);
            return;
        }
        const Answer answer = denied ? Answer::Yes : answer_;
        if (answer == Answer::Open) {
            findings_.refuse(range, "asked");
            return;
        }
        const bool value = (row.value == "true") != (denied || answer == Answer::No);
        const TokenRange shown = row.attribute == AttributeId::Network5g && row.value == "true"
                                     ? generationIn(range)
                                     : range;
        findings_.add({row.attribute, value, view_.page.span(shown), shown, "flag"});
    }

  private:
    [[nodiscard]] bool has(TokenRange range, const auto& words) const {
        return hasWordIn(view_, range, words);
    }

    /// Why the words say nothing of a phone; empty where they do.
    [[nodiscard]] std::string_view refusal(AttributeId attribute, TokenRange range,
                                           bool denied) const {
        switch (attribute) {
            case AttributeId::Network5g:
                return refusalOf5g(range, denied);
            case AttributeId::CameraOis:
                return refusalOfStabilization(range);
            case AttributeId::MemoryCardSlot:
                return refusalOfCardSlot(range, denied);
            case AttributeId::PortHeadphoneJack:
                return refusalOfJack(range, denied);
            case AttributeId::FeatureIrBlaster:
                return has(view_.from(range.end, 1), lightNouns) ? "of-a-light" : "";
            case AttributeId::FeatureStereoSpeakers:
                return has(view_.from(range.end, 1), stereoOthers) ||
                               has(view_.before(range.begin, 2), recordingVerbs)
                           ? "no-speaker"
                           : "";
            default:
                return "";
        }
    }

    // ---- 5G

    /// "5G" alone says something of the phone in a list of what it connects to, and behind a word
    /// that has the phone support it.
    [[nodiscard]] std::string_view refusalOf5g(TokenRange range, bool denied) const {
        if (view_.has(view_.from(range.end, 2), Cue::Modem) || isChip(range.end)) {
            return "of-a-chip";
        }
        if (has(view_.from(range.end, 1), networkNouns) ||
            has(view_.before(range.begin, 2), coveringWords)) {
            return "of-a-network";
        }
        // "a 5G variant exists" is another phone.
        if (view_.is(range.end, "exists") || view_.is(range.end + 1, "exists")) {
            return "of-a-variant";
        }
        // "no price of the 5G model" has one.
        if (denied && view_.has(view_.from(range.end, 1), Cue::Variant)) {
            return "of-a-variant";
        }
        const bool vague = range.end - range.begin == 2 || view_.is(range.end - 1, "networks") ||
                           view_.is(range.end - 1, "network") || view_.is(range.end - 1, "bands");
        if (!vague || denied || isListed() || isItem(range) ||
            has(view_.before(range.begin, 3), supportWords)) {
            return "";
        }
        return "not-said-of-the-phone";
    }

    [[nodiscard]] bool isChip(std::uint32_t i) const {
        return view_.is(i, "chip") || view_.is(i, "chipset") || view_.is(i, "processor") ||
               view_.is(i, "soc") || view_.is(i, "platform");
    }

    /// "It has a 6.1-inch screen, 5G and 4GB of RAM": one of the things that a phone has.
    [[nodiscard]] bool isItem(TokenRange range) const {
        const std::uint32_t before = range.begin - 1;
        const std::uint32_t end = range.end;
        const bool opens = view_.is(before, ",") || view_.is(before, "+") ||
                           view_.is(before, ";") || view_.is(before, "and");
        const bool closes = end >= view_.range.end || view_.is(end, ",") || view_.is(end, "and") ||
                            view_.is(end, ".") || view_.is(end, "+") || view_.is(end, ";");
        return opens && closes && view_.is(end - 1, "g") &&
               (!view_.quantities.plain.empty() || view_.has(TermKind::Chipset));
    }

    [[nodiscard]] bool isListed() const { return has(view_.range, connectionWords); }

    /// The "5G" in "supports 5G", which alone carries the value; the whole range without one.
    [[nodiscard]] TokenRange generationIn(TokenRange range) const {
        for (std::uint32_t i = range.begin; i + 1 < range.end; ++i) {
            if (view_.page.token(i).isNumber() && view_.is(i + 1, "g")) {
                return {i, i + 2};
            }
        }
        return range;
    }

    // ---- stabilization, which counts for the main camera

    [[nodiscard]] std::string_view refusalOfStabilization(TokenRange range) const {
        if (has(view_.before(range.begin, 2), electronicWords)) {
            return "not-optical";
        }
        return isOfOtherCamera(range) ? "of-another-camera" : "";
    }

    [[nodiscard]] bool isOfOtherCamera(TokenRange range) const {
        const auto other = [this](std::uint32_t i) {
            const Match* role = view_.page.matchAt(i, TermKind::CameraRole);
            const CameraRole said =
                role == nullptr ? CameraRole::Rear : tables::camera_roles[role->row].role;
            return said == CameraRole::Wide ? CameraRole::Rear : said;
        };
        const TokenRange before = view_.before(range.begin, 6);
        for (std::uint32_t i = before.end; i-- > before.begin;) {
            if (const CameraRole role = other(i); role != CameraRole::Rear) {
                return role != CameraRole::Main;
            }
        }
        const TokenRange behind = view_.from(range.end, 5);
        for (std::uint32_t i = behind.begin;
             i < behind.end && !view_.is(i, ",") && !view_.is(i, "and") && !view_.is(i, ";"); ++i) {
            if (const CameraRole role = other(i); role != CameraRole::Rear) {
                return role != CameraRole::Main;
            }
        }
        return false;
    }

    // ---- cards and jacks

    /// "expandable" alone says too little, "cannot be expanded" enough.
    [[nodiscard]] std::string_view refusalOfCardSlot(TokenRange range, bool denied) const {
        if (view_.is(range.begin - 1, "sim")) {
            return "of-a-sim";
        }
        const bool vague =
            range.end == range.begin + 1 &&
            (view_.is(range.begin, "expandable") || view_.is(range.begin, "expanded") ||
             view_.is(range.begin, "expand") || view_.is(range.begin, "sd"));
        if (view_.is(range.end - 1, "to") && namesCard(range) && !isBeforeSize(range)) {
            return "of-no-memory";
        }
        if (vague && !denied && !isSaidOfStorage(range)) {
            return "no-card-named";
        }
        if (expandsMemory(range)) {
            return "of-memory";
        }
        return isCardNamedBehind(range) ? "card-named-behind" : "";
    }

    [[nodiscard]] bool isBeforeSize(TokenRange range) const {
        const auto& plain = view_.quantities.plain;
        return std::any_of(plain.begin(), plain.end(), [range](const Quantity& quantity) {
            return quantity.range.begin == range.end &&
                   (quantity.unit == Unit::Gigabyte || quantity.unit == Unit::Terabyte);
        });
    }

    /// "Storage: 128GB (expandable)", "128GB, expandable"
    [[nodiscard]] bool isSaidOfStorage(TokenRange range) const {
        const auto& plain = view_.quantities.plain;
        const bool bracketed = view_.is(range.begin - 1, "(") && view_.is(range.end, ")");
        const bool listed =
            view_.is(range.begin - 1, ",") &&
            (range.end >= view_.range.end || view_.is(range.end, ",") || view_.is(range.end, "."));
        const TokenRange before{view_.range.begin, range.begin};
        const bool ofRam = view_.has(before, Cue::Ram) && !view_.has(before, Cue::Storage);
        return view_.is(range.begin, "expandable") && (bracketed || listed) && !ofRam &&
               std::any_of(plain.begin(), plain.end(), [range](const Quantity& quantity) {
                   return quantity.range.end + 1 == range.begin &&
                          (quantity.unit == Unit::Gigabyte || quantity.unit == Unit::Terabyte);
               });
    }

    /// "expandable up to 512GB with a dedicated microSD card": the card says it better.
    [[nodiscard]] bool isCardNamedBehind(TokenRange range) const {
        constexpr std::uint32_t reach = 8;
        if (namesCard(range)) {
            return false;
        }
        const TokenRange behind = view_.from(range.end, reach);
        for (std::uint32_t i = behind.begin; i < behind.end && !view_.is(i, ","); ++i) {
            const Match* match = view_.page.matchAt(i, TermKind::FixedValue);
            if (match != nullptr &&
                tables::fixed_values[match->row].attribute == AttributeId::MemoryCardSlot) {
                return namesCard({match->begin, match->end});
            }
        }
        return false;
    }

    [[nodiscard]] bool namesCard(TokenRange range) const { return has(range, cardWords); }

    /// "expandable by 8GB of virtual RAM"
    [[nodiscard]] bool expandsMemory(TokenRange range) const {
        constexpr std::uint32_t reach = 7;
        if (!view_.is(range.begin, "expandable") && !view_.is(range.begin, "expanded") &&
            !view_.is(range.begin, "extended") && !view_.is(range.begin, "extendable")) {
            return false;
        }
        const TokenRange behind = view_.from(range.end, reach);
        for (std::uint32_t i = behind.begin; i < behind.end && !view_.is(i, ","); ++i) {
            if (view_.page.cueAt(i, Cue::Storage) != nullptr || view_.is(i, "microsd")) {
                return false;
            }
            if (view_.page.cueAt(i, Cue::VirtualMemory) != nullptr || view_.is(i, "ram")) {
                return true;
            }
        }
        return false;
    }

    /// "no 3.5mm" says enough, a length alone nothing.
    [[nodiscard]] std::string_view refusalOfJack(TokenRange range, bool denied) const {
        if (isOtherJack(range)) {
            return "another-jack";
        }
        const bool length = view_.is(range.end - 1, "mm");
        const bool alone = range.end >= view_.range.end || !view_.page.token(range.end).isWord();
        const bool missing =
            denied && alone &&
            (view_.is(range.begin - 1, "no") || view_.is(range.begin - 1, "without"));
        return length && !missing ? "no-jack-named" : "";
    }

    [[nodiscard]] bool isOtherJack(TokenRange range) const {
        return range.end == range.begin + 1 && (view_.page.token(range.begin).capital ||
                                                has(view_.before(range.begin, 1), otherJacks) ||
                                                has(view_.from(range.end, 1), otherJacks));
    }

    const SentenceView& view_;
    Findings& findings_;
    Answer answer_;  ///< to the sentence, where it asks
};

void readNamedFlags(const SentenceView& view, Findings& findings) {
    FlagReader reader(view, findings);
    for (std::uint32_t i = view.range.begin; i < view.range.end;) {
        const Match* match = view.masked[i] ? nullptr : view.page.matchAt(i, TermKind::FixedValue);
        if (match == nullptr) {
            ++i;
            continue;
        }
        if (isBool(tables::fixed_values[match->row].attribute)) {
            reader.read(*match);
        }
        i = match->end;
    }
}

}  // namespace

void readFlags(const SentenceView& view, Findings& findings) {
    if (view.has(TermKind::FixedValue)) {
        readNamedFlags(view, findings);
    }
    readFlagEchoes(view, findings);
}

}  // namespace speclens
