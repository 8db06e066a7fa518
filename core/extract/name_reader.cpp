#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "core/extract/chipset_name.h"
#include "core/extract/glass_name.h"
#include "core/extract/radio_name.h"
#include "core/extract/readers.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr double standardOfWifi = 802;
constexpr Terms nameBegins = Terms::of(TermKind::Chipset, TermKind::VersionedName).withNumber();

constexpr std::array systemSubjectVerbs = {
    wordKey("was"),  wordKey("is"),   wordKey("will"),       wordKey("brings"), wordKey("brought"),
    wordKey("adds"), wordKey("lets"), wordKey("introduces"), wordKey("has"),    wordKey("comes")};
// Behind "Android 13 is": it is what a phone runs.
constexpr std::array wordsOfPresence = {
    wordKey("on"),           wordKey("onboard"),   wordKey("aboard"), wordKey("installed"),
    wordKey("preinstalled"), wordKey("pre"),       wordKey("here"),   wordKey("there"),
    wordKey("inside"),       wordKey("preloaded"), wordKey("what"),   wordKey("down"),
    wordKey("used"),         wordKey("running"),   wordKey("behind"), wordKey("standard")};
// "Android 13 is in charge", while it may be in testing too.
constexpr std::array placesOfPresence = {wordKey("charge"), wordKey("control"), wordKey("command"),
                                         wordKey("place"),  wordKey("use"),     wordKey("there")};

class NameReader {
  public:
    NameReader(const Page& page, TokenRange range, TokenMask& masked, Findings& findings)
        : page_(page),
          range_(range),
          masked_(masked),
          findings_(findings),
          scan_{page, range, masked} {}

    void run() {
        for (std::uint32_t i = range_.begin; i < range_.end;) {
            if (!mayBegin(i) || masked_[i]) {
                ++i;
                continue;
            }
            const std::uint32_t end = nameAt(i);
            for (std::uint32_t k = i; k < end; ++k) {
                masked_[k] = 1;
            }
            i = std::max(end, i + 1);
        }
    }

  private:
    [[nodiscard]] bool is(std::uint32_t i, Word word) const { return scan_.is(i, word); }
    [[nodiscard]] std::string text(std::uint32_t begin, std::uint32_t end) const {
        return begin < end ? std::string(page_.textOf(page_.span({begin, end}))) : std::string();
    }

    std::uint32_t add(AttributeId attribute, Value value, TokenRange range, std::string_view rule) {
        findings_.add({attribute, std::move(value), page_.span(range), range, rule});
        return range.end;
    }
    std::uint32_t refuse(TokenRange range, std::string_view rule) {
        findings_.refuse(range, rule);
        return range.end;
    }

    /// Whether some name may begin at `i`: one of the tables, a number, or letters that touch the
    /// number of a code without a family.
    [[nodiscard]] bool mayBegin(std::uint32_t i) const {
        return page_.termsAt(i).hasAnyOf(nameBegins) ||
               (scan_.isGlued(i + 1) &&
                ((page_.token(i).span.size() == 1 && page_.token(i).allCapitals) ||
                 mayBeginChipsetCode(page_.token(i).key)));
    }

    /// The end of the name at `i`, or `i`.
    std::uint32_t nameAt(std::uint32_t i) {
        if (const auto chipset = readChipsetName(scan_, i)) {
            if (chipset->value.empty()) {
                refuse(chipset->range, chipset->rule);
            } else if (isComparedWith(chipset->range.begin)) {
                refuse(chipset->range, "compared-with");
                comparedEnd_ = chipset->end;
            } else {
                add(AttributeId::PlatformSoc, chipset->value, chipset->range, chipset->rule);
            }
            return chipset->end;
        }
        if (const Match* name = page_.matchAt(i, TermKind::VersionedName)) {
            if (const std::uint32_t end = readVersioned(*name); end > i) {
                return end;
            }
        }
        const bool standard = scan_.isNumber(i) && page_.token(i).number > standardOfWifi &&
                              page_.token(i).number < standardOfWifi + 1;
        return standard ? readWifi(i, i) : i;
    }

    /// "one generation older than the Snapdragon 865", "against the Snapdragon 660 and the Helio
    /// P22"
    [[nodiscard]] bool isComparedWith(std::uint32_t at) const {
        constexpr std::uint32_t reach = 5;
        const std::uint32_t join = is(at - 1, "the") ? at - 2 : at - 1;
        if (comparedEnd_ > range_.begin && join == comparedEnd_ && is(join, "and")) {
            return true;
        }
        for (std::uint32_t i = at; i-- > range_.begin && i + reach >= at;) {
            if (is(i, "than") || is(i, "against")) {
                return true;
            }
            if (!scan_.isWord(i)) {
                return false;
            }
        }
        return false;
    }

    std::uint32_t readVersioned(const Match& match) {
        const auto& row = tables::versioned_names[match.row];
        switch (row.shape) {
            case VersionShape::Number:
                return row.attribute == AttributeId::WirelessBluetooth ? readBluetooth(match)
                                                                       : readSystem(match);
            case VersionShape::Code:
                return readCode(match);
            case VersionShape::Glass:
                return readGlass(match);
            case VersionShape::Generation:
                return readWifi(match.begin, match.end);
            case VersionShape::Ingress:
                return readIngress(match);
        }
        return match.begin;
    }

    // ---- systems

    // system  := name [ dessert ] [ "OS" "," ] ["v"] version | name dessert
    // version := number { "." number } [letter]
    std::uint32_t readSystem(const Match& match) {
        const auto& row = tables::versioned_names[match.row];
        std::uint32_t i = match.end;
        const bool dessert = row.name == "Android" && isDessert(i);
        if (dessert) {
            i = page_.matchAt(i, TermKind::AndroidDessert)->end;
        }
        // "Android OS, v5.0"
        if (is(i, ",") && is(i + 1, "v") && is(i - 1, "os")) {
            ++i;
        }
        if (is(i, "v") || (is(i, ":") && row.attribute == AttributeId::PlatformOs)) {
            ++i;
        }
        constexpr double newest = 99;
        const bool versioned =
            scan_.isNumber(i) && !page_.token(i).grouped && page_.token(i).number <= newest;
        if (!versioned && !dessert) {
            return match.begin;
        }
        std::string version = versioned ? "" : text(match.end, i);
        std::uint32_t end = i;
        if (versioned) {
            end = versionEnd(i);
            version = text(i, end);
        }
        const TokenRange range{match.begin, end};
        if (isUpgrade(range)) {
            return refuse(range, "promised-upgrade");
        }
        if (isSubject(range)) {
            return refuse(range, "the-system-itself");
        }
        return add(row.attribute, std::string(row.name) + " " + version, range, "system");
    }

    [[nodiscard]] bool isDessert(std::uint32_t i) const {
        return scan_.inside(i) && page_.matchAt(i, TermKind::AndroidDessert) != nullptr &&
               page_.token(i).capital;
    }

    [[nodiscard]] std::uint32_t versionEnd(std::uint32_t i) const {
        ++i;
        while (is(i, ".") && scan_.isGlued(i) && scan_.isNumber(i + 1) && scan_.isGlued(i + 1)) {
            i += 2;
        }
        const bool letter = scan_.isWord(i) && scan_.isGlued(i) && page_.token(i).capital &&
                            page_.token(i).span.size() == 1;
        return letter ? i + 1 : i;
    }

    /// Whether the words of its clause say that the system comes later: "will be updated to".
    [[nodiscard]] bool isUpgrade(TokenRange range) const {
        constexpr std::uint32_t reachBefore = 6;
        constexpr std::uint32_t reachBehind = 2;
        for (std::uint32_t i = range.begin; i-- > range_.begin && i + reachBefore >= range.begin;) {
            if (is(i, ";") || is(i, "with")) {
                break;
            }
            if (page_.cueAt(i, Cue::Upgrade) != nullptr) {
                return true;
            }
        }
        for (std::uint32_t i = range.end; i < range.end + reachBehind && scan_.inside(i); ++i) {
            if (is(i, ",") || is(i, ";") || is(i, "and") || is(i, "with")) {
                break;
            }
            if (page_.cueAt(i, Cue::Upgrade) != nullptr) {
                return true;
            }
        }
        return isGottenLater(range);
    }

    /// "should get Android 13 by the end of the year", "gets Android 13 today"
    [[nodiscard]] bool isGottenLater(TokenRange range) const {
        constexpr WordSet getting(wordKey("get"), wordKey("gets"), wordKey("got"),
                                  wordKey("getting"), wordKey("receive"), wordKey("receives"),
                                  wordKey("received"));
        constexpr WordSet times(wordKey("today"), wordKey("soon"), wordKey("later"),
                                wordKey("next"), wordKey("eventually"), wordKey("tomorrow"));
        const std::uint32_t i = isDessert(range.end) ? range.end + 1 : range.end;
        if (range.begin == range_.begin || !getting.contains(page_.token(range.begin - 1).key) ||
            !scan_.inside(i)) {
            return false;
        }
        const bool term = is(i, "by") && (is(i + 1, "the") || is(i + 1, "year") ||
                                          is(i + 1, "late") || is(i + 1, "early"));
        return term || times.contains(page_.token(i).key);
    }

    /// "Android 13 was released in August": a sentence about the system, as "Android 13 is on
    /// board" is not.
    [[nodiscard]] bool isSubject(TokenRange range) const {
        return range.begin == range_.begin && scan_.inside(range.end) &&
               contains(systemSubjectVerbs, page_.token(range.end).key) &&
               !tellsOfPresence(range.end + 1);
    }

    [[nodiscard]] bool tellsOfPresence(std::uint32_t i) const {
        if (!scan_.inside(i)) {
            return false;
        }
        return contains(wordsOfPresence, page_.token(i).key) ||
               (is(i, "in") && scan_.inside(i + 1) &&
                contains(placesOfPresence, page_.token(i + 1).key)) ||
               (is(i, "at") && is(i + 1, "the") && (is(i + 2, "heart") || is(i + 2, "helm")));
    }

    // ---- radios

    std::uint32_t readWifi(std::uint32_t at, std::uint32_t wordEnd) {
        const auto wifi = readWifiName(scan_, at, wordEnd);
        if (!wifi) {
            return at;
        }
        return wifi->value.empty()
                   ? wifi->range.end
                   : add(AttributeId::WirelessWifi, wifi->value, wifi->range, "wi-fi");
    }

    std::uint32_t readBluetooth(const Match& match) {
        const auto bluetooth = readBluetoothName(scan_, {match.begin, match.end});
        return bluetooth ? add(AttributeId::WirelessBluetooth, bluetooth->version, bluetooth->range,
                               "bluetooth")
                         : match.begin;
    }

    // ---- codes

    // code := [letters] digits [letters] [("MC" | "MP") digits], touching
    std::uint32_t readCode(const Match& match) {
        const auto& row = tables::versioned_names[match.row];
        std::uint32_t i = match.end;
        if (is(i, "-") && scan_.isGlued(i)) {
            ++i;
        }
        const std::uint32_t begin = i;
        bool digits = false;
        while (scan_.inside(i) && (i == begin || scan_.isGlued(i)) && i - begin < 4 &&
               !(digits && isCoreCount(i)) &&
               (scan_.isNumber(i) || (scan_.isWord(i) && page_.token(i).allCapitals))) {
            // "IMX9xx" leaves the number open.
            if (scan_.isNumber(i) && scan_.isGlued(i + 1) && (is(i + 1, "x") || is(i + 1, "xx")) &&
                !page_.token(i + 1).allCapitals) {
                return i + 2;
            }
            digits = digits || scan_.isNumber(i);
            ++i;
        }
        const bool shortName = row.writing.size() <= 3;
        if (!digits || !page_.token(match.begin).capital ||
            (shortName && begin == match.end && !scan_.isGlued(match.end))) {
            return match.begin;
        }
        const TokenRange range{match.begin, i};
        std::uint32_t end = isCoreCount(i) ? i + 2 : i;
        if (row.attribute == AttributeId::CameraMainSensor && isOfOtherCamera(range)) {
            refuse(range, "of-another-camera");
            return end;
        }
        const bool hyphen = begin > match.end || row.name == "LYT" || row.name == "Mali";
        const bool joined = scan_.isGlued(match.end);
        add(row.attribute,
            std::string(row.name) +
                (hyphen   ? "-"
                 : joined ? ""
                          : " ") +
                text(begin, i),
            range, "code");
        return end;
    }

    /// The cores of a graphics unit are no part of its name: "MC2", "MP5".
    [[nodiscard]] bool isCoreCount(std::uint32_t i) const {
        return (is(i, "mc") || is(i, "mp")) && scan_.isNumber(i + 1) && scan_.isGlued(i + 1);
    }

    /// Whether words beside a sensor's name give it to another camera than the main one.
    [[nodiscard]] bool isOfOtherCamera(TokenRange range) const {
        constexpr std::uint32_t reachBehind = 5;
        constexpr std::uint32_t reachBefore = 9;
        for (std::uint32_t i = range.end; i < range.end + reachBehind && scan_.inside(i); ++i) {
            if (endsCamera(i)) {
                break;
            }
            if (const auto role = roleAt(i)) {
                return *role != CameraRole::Main;
            }
        }
        for (std::uint32_t i = range.begin; i-- > range_.begin && i + reachBefore >= range.begin;) {
            if (endsCamera(i)) {
                break;
            }
            if (const auto role = roleAt(i)) {
                return *role != CameraRole::Main;
            }
        }
        return false;
    }

    [[nodiscard]] std::optional<CameraRole> roleAt(std::uint32_t i) const {
        const Match* match = page_.matchAt(i, TermKind::CameraRole);
        if (match == nullptr || tables::camera_roles[match->row].role == CameraRole::Rear) {
            return std::nullopt;
        }
        return tables::camera_roles[match->row].role;
    }

    [[nodiscard]] bool endsCamera(std::uint32_t i) const {
        return is(i, ",") || is(i, ";") || is(i, "and") || is(i, "plus") || is(i, "+") ||
               is(i, "while") || is(i, "along") || is(i, "alongside");
    }

    // ---- glass

    std::uint32_t readGlass(const Match& match) {
        const GlassName glass = readGlassName(scan_, match);
        if (glass.back) {
            return refuse(glass.range, "glass-of-the-back");
        }
        if (glass.protector) {
            return refuse(glass.range, "screen-protector");
        }
        return add(AttributeId::DisplayProtection, glass.value, glass.range, "glass");
    }

    // ---- ingress protection

    // ingress := ( "IP" ["-"] digit digit | "IPX" digit ) ["K"] { ( "/" | "and" ) digit digit ["K"]
    // }
    std::uint32_t readIngress(const Match& match) {
        const auto& row = tables::versioned_names[match.row];
        const bool halves = row.name == "IPX";
        std::uint32_t i = match.end;
        if (is(i, "-") && scan_.isGlued(i)) {
            ++i;
        }
        if (!isRating(i, halves) || (!scan_.isGlued(i) && !isSpacedRating(match, i))) {
            return match.begin;
        }
        std::uint32_t end = addRating(row.name, {match.begin, i});
        while (!halves && is(end, "/") && isRating(end + 1, false) && scan_.isGlued(end + 1)) {
            end = addRating(row.name, {end + 1, end + 1});
        }
        return end;
    }

    [[nodiscard]] bool isRating(std::uint32_t i, bool halves) const {
        return scan_.isNumber(i) && page_.token(i).isPlainInteger() &&
               page_.token(i).digits == (halves ? 1 : 2);
    }

    /// "an IP 68 rating"
    [[nodiscard]] bool isSpacedRating(const Match& match, std::uint32_t i) const {
        return page_.token(match.begin).allCapitals &&
               (is(i + 1, "rating") || is(i + 1, "rated") || is(i + 1, "certified") ||
                is(i + 1, "certification") || is(i + 1, "-"));
    }

    /// Adds the rating whose number stands at the end of `range`.
    std::uint32_t addRating(std::string_view name, TokenRange range) {
        const std::uint32_t number = range.end;
        std::uint32_t end = number + 1;
        std::string value = std::string(name) + text(number, end);
        if (is(end, "k") && scan_.isGlued(end)) {
            value += "K";
            ++end;
        }
        return add(AttributeId::BodyIpRating, value, {range.begin, end}, "ingress");
    }

    const Page& page_;
    TokenRange range_;
    TokenMask& masked_;
    std::uint32_t comparedEnd_ = 0;  ///< behind the last chipset that is only compared with
    Findings& findings_;
    TokenScan scan_;
};

}  // namespace

void readNames(const Page& page, TokenRange range, const Terms& terms, TokenMask& masked,
               Findings& findings) {
    if (terms.hasAnyOf(nameBegins)) {
        NameReader(page, range, masked, findings).run();
    }
}

}  // namespace speclens
