#include "core/extract/glass_name.h"

#include <array>
#include <cmath>

#include "core/extract/unit_reader.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

/// Words that go on with a glass's name.
constexpr std::array glassWords = {
    wordKey("victus"), wordKey("armor"), wordKey("dx"), wordKey("star"),    wordKey("pro"),
    wordKey("x"),      wordKey("alpha"), wordKey("up"), wordKey("ceramic"), wordKey("nbt")};
constexpr std::array backWords = {wordKey("back"),    wordKey("rear"), wordKey("camera"),
                                  wordKey("cameras"), wordKey("lens"), wordKey("lenses")};
constexpr std::array frontWords = {wordKey("front"),   wordKey("both"),  wordKey("screen"),
                                   wordKey("display"), wordKey("sides"), wordKey("either"),
                                   wordKey("fascia")};

class GlassReader {
  public:
    GlassReader(const TokenScan& scan, const Match& match) : scan_(scan), match_(match) {}

    // glass := name { word | number | sign }
    GlassName run() const {
        GlassName glass;
        glass.value = tables::versioned_names[match_.row].name;
        std::uint32_t i = match_.end;
        if (scan_.inside(i) && contains(glassWords, token(i).key) && token(i).capital) {
            glass.value += " " + text(i);
            ++i;
        }
        constexpr double newest = 20;
        if (scan_.inside(i) && isVersion(token(i)) && token(i).number < newest &&
            !readUnit(scan_.page, i + 1, scan_.range.end)) {
            glass.value += " " + text(i);
            ++i;
            if (scan_.is(i, "i") && scan_.isGlued(i)) {
                glass.value += "i";
                ++i;
            }
        }
        if (scan_.inside(i) && ((token(i).is(plusSign) && scan_.isGlued(i)) ||
                                (token(i).is(plusWord) && token(i).capital))) {
            glass.value += "+";
            ++i;
        }
        glass.range = {match_.begin, i};
        glass.back = isOnTheBack(glass.range);
        glass.protector = scan_.is(i, "protector") || scan_.is(i, "film") ||
                          (scan_.is(i, "screen") && scan_.is(i + 1, "protector"));
        return glass;
    }

  private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return scan_.page.token(i); }
    [[nodiscard]] std::string text(std::uint32_t i) const {
        return std::string(scan_.page.textOf(token(i)));
    }

    /// "5", "2.0"; "2.5D" is a shape.
    [[nodiscard]] static bool isVersion(const Token& number) {
        return number.isPlainInteger() || (number.isNumber() && number.decimals == 1 &&
                                           std::floor(number.number) == number.number);
    }

    [[nodiscard]] bool endsPart(std::uint32_t i) const {
        return scan_.is(i, ",") || scan_.is(i, ";") || scan_.is(i, "while") || scan_.is(i, "but");
    }

    /// Whether words beside the name say the back and none says the front.
    [[nodiscard]] bool isOnTheBack(TokenRange range) const {
        constexpr std::uint32_t reachBehind = 6;
        constexpr std::uint32_t reachBefore = 9;
        bool back = false;
        for (std::uint32_t i = range.end; i < range.end + reachBehind && scan_.inside(i); ++i) {
            if (endsPart(i) || scan_.is(i, "with") || (back && scan_.is(i, "and"))) {
                break;
            }
            if (contains(frontWords, token(i).key)) {
                return false;
            }
            if (scan_.is(i, "and") && !scan_.is(i + 1, "back") && !scan_.is(i + 1, "rear")) {
                break;
            }
            back = back || contains(backWords, token(i).key);
        }
        if (back) {
            return true;
        }
        for (std::uint32_t i = range.begin;
             i-- > scan_.range.begin && i + reachBefore >= range.begin;) {
            if (endsPart(i) || scan_.is(i, "and") || contains(frontWords, token(i).key)) {
                return false;
            }
            if (contains(backWords, token(i).key)) {
                // "glass front and back (Gorilla Glass Victus)"
                return !(scan_.is(i - 1, "and") && i > scan_.range.begin + 1 &&
                         contains(frontWords, token(i - 2).key));
            }
        }
        return false;
    }

    const TokenScan& scan_;
    const Match& match_;
};

}  // namespace

GlassName readGlassName(const TokenScan& scan, const Match& match) {
    return GlassReader(scan, match).run();
}

}  // namespace speclens
