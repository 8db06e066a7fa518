#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/extract/measure_words.h"
#include "core/extract/readers.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::array frameRates = {24, 25, 30, 50, 60, 90, 100, 120, 240, 480, 960};

struct VideoSize {
    std::string_view name;
    TokenRange range;
    bool inLines = false;    ///< "1080p", which screens have too
    bool needsRate = false;  ///< "Full HD" alone is no value
};

struct FrameRate {
    int number = 0;
    TokenRange range;
};

class VideoReader {
  public:
    VideoReader(const SentenceView& view, Findings& findings) : view_(view), findings_(findings) {}

    // video := size { word } [ "at" | "@" | "/" ] rate { ( "/" | "," | "and" | "or" ) rate }
    //        | rate [ "in" ] size | size
    void run() {
        for (std::uint32_t i = view_.range.begin; i < view_.range.end;) {
            const auto size = view_.masked[i] ? std::nullopt : sizeAt(i);
            if (!size) {
                ++i;
                continue;
            }
            read(*size);
            i = size->range.end;
        }
    }

  private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return view_.page.token(i); }
    [[nodiscard]] bool inside(std::uint32_t i) const {
        return i >= view_.range.begin && i < view_.range.end;
    }
    [[nodiscard]] bool isGlued(std::uint32_t i) const { return inside(i) && token(i).glued; }

    // ---- sizes

    // size := "4K" ["UHD"] | "8K" | "2160p" | "1080p" | "720p" | "UHD" | "Full HD" | "FHD"
    [[nodiscard]] std::optional<VideoSize> sizeAt(std::uint32_t i) const {
        if (token(i).isPlainInteger()) {
            return sizeInNumbersAt(i);
        }
        if (view_.is(i, "uhd") || view_.is(i, "ultrahd") ||
            (view_.is(i, "ultra") && view_.is(i + 1, "hd"))) {
            return VideoSize{"4K", {i, view_.is(i, "ultra") ? i + 2 : i + 1}, true, false};
        }
        const bool full = view_.is(i, "full") && (view_.is(i + 1, "hd") || view_.is(i + 2, "hd"));
        if (full || view_.is(i, "fhd")) {
            const std::uint32_t end = !full ? i + 1 : view_.is(i + 1, "hd") ? i + 2 : i + 3;
            return VideoSize{"1080p", {i, end}, true, true};
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<VideoSize> sizeInNumbersAt(std::uint32_t i) const {
        const auto number = static_cast<int>(std::min(token(i).number, 9999.0));
        const bool glued = isGlued(i + 1);
        if (glued && (view_.is(i + 1, "k") || view_.is(i + 1, "kp")) &&
            (number == 4 || number == 8 || number == 2)) {
            // Screens are called 2K too.
            if (number == 2) {
                return VideoSize{"2K", {i, i + 2}, true, true};
            }
            const std::uint32_t end = view_.is(i + 2, "uhd") ? i + 3 : i + 2;
            return VideoSize{number == 4 ? "4K" : "8K", {i, end}, false, false};
        }
        if (!glued || !view_.is(i + 1, "p")) {
            return std::nullopt;
        }
        const TokenRange range{i, i + 2};
        switch (number) {
            case 720:
                return VideoSize{"720p", range, true, false};
            case 1080:
                return VideoSize{"1080p", range, true, false};
            case 1440:
                return VideoSize{"1440p", range, true, true};
            case 2160:
                return VideoSize{"4K", range, true, false};
            default:
                return std::nullopt;
        }
    }

    // ---- rates

    [[nodiscard]] static bool isRate(const Token& token) {
        return token.isPlainInteger() &&
               std::find(frameRates.begin(), frameRates.end(), token.number) != frameRates.end();
    }

    [[nodiscard]] std::vector<FrameRate> ratesOf(const VideoSize& size) const {
        std::vector<FrameRate> rates = ratesBehind(size.range.end);
        if (rates.empty()) {
            rates = ratesBefore(size.range.begin);
        }
        return rates;
    }

    /// The rates with a unit behind the words that go on from `begin`, or numbers there that need
    /// none: "4K30", "4K@60", "4K at 60".
    [[nodiscard]] std::vector<FrameRate> ratesBehind(std::uint32_t begin) const {
        constexpr std::uint32_t reach = 7;
        bool joined = false;
        for (std::uint32_t i = begin; i < begin + reach && inside(i) && !view_.is(i, ";"); ++i) {
            if (token(i).isNumber()) {
                const bool bare = i == begin ? token(i).glued : joined;
                return ratesFrom(i, bare);
            }
            if (view_.is(i, ",") && !goesOn(i + 1)) {
                break;
            }
            if ((view_.is(i, "and") && !view_.is(i + 1, "at") && framesAt(i + 1) == nullptr) ||
                sizeAt(i)) {
                break;
            }
            joined = view_.is(i, "@") || view_.is(i, "/") || view_.is(i, "at") ||
                     (joined && (view_.is(i, "up") || view_.is(i, "to") || view_.is(i, "-")));
        }
        return {};
    }

    /// "8K, at 24fps", "8K, if only at 24 frames a second"
    [[nodiscard]] bool goesOn(std::uint32_t i) const {
        return view_.is(i, "at") || view_.is(i, "if") || view_.is(i, "up") ||
               view_.is(i, "albeit") || view_.is(i, "though") || view_.is(i, "but");
    }

    [[nodiscard]] const Quantity* framesAt(std::uint32_t i) const {
        const auto& plain = view_.quantities.plain;
        const auto found = std::find_if(plain.begin(), plain.end(), [i](const Quantity& quantity) {
            return quantity.unit == Unit::FramesPerSecond && quantity.range.begin == i;
        });
        return found == plain.end() ? nullptr : &*found;
    }

    [[nodiscard]] std::vector<FrameRate> ratesFrom(std::uint32_t i, bool bare) const {
        std::vector<FrameRate> rates;
        if (const Quantity* first = framesAt(i)) {
            for (const Quantity& quantity : view_.quantities.plain) {
                if (quantity.list == first->list && quantity.range.begin >= i &&
                    isRate(token(quantity.range.begin))) {
                    rates.push_back({static_cast<int>(quantity.value),
                                     {quantity.range.begin, quantity.range.begin + 1}});
                }
            }
        } else if (bare && isRate(token(i)) && !counts(i + 1)) {
            rates.push_back({static_cast<int>(token(i).number), {i, i + 1}});
        }
        return rates;
    }

    /// Whether the word counts what a number before it says, so that it is no frame rate.
    [[nodiscard]] bool counts(std::uint32_t i) const {
        return view_.is(i, "minutes") || view_.is(i, "seconds") || view_.is(i, "mbps") ||
               view_.is(i, "hz") || view_.is(i, "%") || view_.is(i, "percent") ||
               view_.is(i, "times") || view_.is(i, "mp");
    }

    /// "60fps 4K video", "240fps in 1080p"
    [[nodiscard]] std::vector<FrameRate> ratesBefore(std::uint32_t end) const {
        const bool linked = view_.is(end - 1, "in") || view_.is(end - 1, "at");
        const std::uint32_t behind = linked ? end - 1 : end;
        for (const Quantity& quantity : view_.quantities.plain) {
            if (quantity.unit == Unit::FramesPerSecond && quantity.range.end == behind &&
                isRate(token(quantity.range.begin))) {
                return {{static_cast<int>(quantity.value),
                         {quantity.range.begin, quantity.range.begin + 1}}};
            }
        }
        return {};
    }

    // ---- what is said of them

    void read(const VideoSize& size) {
        const std::vector<FrameRate> rates = ratesOf(size);
        const std::string_view refused = refusal(size, !rates.empty());
        if (!refused.empty()) {
            findings_.refuse(size.range, refused);
            return;
        }
        if (rates.empty()) {
            add(std::string(size.name), size.range);
        }
        for (const FrameRate& rate : rates) {
            add(std::string(size.name) + "@" + std::to_string(rate.number),
                {std::min(size.range.begin, rate.range.begin),
                 std::max(size.range.end, rate.range.end)});
        }
    }

    /// Why the size is none of what a phone records; empty where it is one.
    [[nodiscard]] std::string_view refusal(const VideoSize& size, bool rated) const {
        constexpr std::uint32_t reach = 3;
        const TokenRange before = view_.before(size.range.begin, reach);
        const TokenRange behind = view_.from(size.range.end, reach);
        if (view_.has(before, Cue::Playback) || view_.has(behind, Cue::Playback)) {
            return "played-not-recorded";
        }
        if (isMeasured(view_, size.range.begin)) {
            return "measured";
        }
        if (view_.has(view_.from(size.range.end, 2), Cue::Display)) {
            return "of-a-screen";
        }
        const bool near = view_.has(before, Cue::Video) || view_.has(behind, Cue::Video);
        const bool recorded = size.inLines ? near || (rated && speaksOfRecording())
                                           : view_.has(Cue::Video) || canBeTaken(size, rated);
        if (!recorded) {
            return "no-video";
        }
        return size.needsRate && !rated ? "no-number" : "";
    }

    /// "4K stops at 30fps", "the camera can do 4K": screens have no frames a second, and cameras
    /// do nothing else in 4K.
    [[nodiscard]] bool canBeTaken(const VideoSize& size, bool rated) const {
        if (rated) {
            return speaksOfRecording() || !view_.has(Cue::Display);
        }
        const std::uint32_t verb = size.range.begin - 1;
        return speaksOfRecording() && !view_.has(Cue::Display) &&
               (view_.is(verb, "do") || view_.is(verb, "does") || view_.is(verb, "manage") ||
                view_.is(verb, "manages") || view_.is(verb, "capture") ||
                view_.is(verb, "captures"));
    }

    [[nodiscard]] bool speaksOfRecording() const {
        return view_.has(Cue::Video) || view_.has(Cue::Camera) || view_.has(TermKind::CameraRole);
    }

    void add(std::string value, TokenRange range) {
        findings_.add(
            {AttributeId::CameraVideo, std::move(value), view_.page.span(range), range, "video"});
    }

    const SentenceView& view_;
    Findings& findings_;
};

}  // namespace

void readVideo(const SentenceView& view, Findings& findings) {
    const bool rated = std::any_of(
        view.quantities.plain.begin(), view.quantities.plain.end(),
        [](const Quantity& quantity) { return quantity.unit == Unit::FramesPerSecond; });
    if (rated || view.has(Cue::Video) || view.has(Cue::Camera) || view.has(TermKind::CameraRole)) {
        VideoReader(view, findings).run();
    }
}

}  // namespace speclens
