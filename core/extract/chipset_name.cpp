#include "core/extract/chipset_name.h"

#include <algorithm>
#include <array>

#include "core/extract/unit_reader.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

/// Words that end the name of a chipset, as claims write them.
struct ChipsetWord {
    WordKey key;
    std::string_view writing;
    bool hyphenated;  ///< joined to the number: "8100-Max"
};
constexpr std::array<ChipsetWord, 18> chipsetWords = {{
    {wordKey("elite"), "Elite", false},
    {wordKey("ultra"), "Ultra", true},
    {wordKey("max"), "Max", true},
    {wordKey("ai"), "AI", true},
    {wordKey("apex"), "Apex", false},
    {wordKey("energy"), "Energy", false},
    {wordKey("bionic"), "Bionic", false},
    {wordKey("pro"), "Pro", false},
    {wordKey("ultimate"), "Ultimate", true},
    {wordKey("speed"), "Speed", false},
    {wordKey("octa"), "Octa", false},
    {wordKey("quad"), "Quad", false},
    {wordKey("dual"), "Dual", false},
    {wordKey("play"), "Play", false},
    {wordKey("prime"), "Prime", false},
    {wordKey("fusion"), "Fusion", false},
    {wordKey("turbo"), "Turbo", false},
    {wordKey("extreme"), "Extreme", false},
}};

constexpr std::array chipNouns = {wordKey("chip"), wordKey("chipset"), wordKey("processor"),
                                  wordKey("soc"),  wordKey("cpu"),     wordKey("silicon")};

/// Letters that makers' own numbers of chips begin with.
struct CodeLetters {
    WordKey letters;
    WordKey maker;
    bool alone;  ///< nothing else is numbered so
};
constexpr std::array<CodeLetters, 9> codeLetters = {{
    {wordKey("mt"), wordKey("mediatek"), true},
    {wordKey("mtk"), wordKey("mediatek"), true},
    {wordKey("msm"), wordKey("qualcomm"), true},
    {wordKey("apq"), wordKey("qualcomm"), true},
    {wordKey("qsd"), wordKey("qualcomm"), true},
    {wordKey("sdm"), wordKey("qualcomm"), false},
    {wordKey("sm"), wordKey("qualcomm"), false},
    {wordKey("bcm"), wordKey("broadcom"), true},
    {wordKey("lc"), wordKey("leadcore"), false},
}};

class ChipsetReader {
  public:
    ChipsetReader(const TokenScan& scan, std::uint32_t at) : scan_(scan), at_(at) {}

    std::optional<ChipsetName> run() {
        if (const Match* match = scan_.page.matchAt(at_, TermKind::Chipset)) {
            if (auto name = ofFamily(*match)) {
                return name;
            }
        }
        if (scan_.isNumber(at_)) {
            return ofSnapdragonGeneration();
        }
        auto name = ofApple();
        if (!name) {
            name = ofCode();
        }
        return name ? name : ofLetter();
    }

  private:
    [[nodiscard]] const Token& token(std::uint32_t i) const { return scan_.page.token(i); }
    [[nodiscard]] std::string text(std::uint32_t begin, std::uint32_t end) const {
        return begin < end ? std::string(scan_.page.textOf(scan_.page.span({begin, end})))
                           : std::string();
    }

    // chipset := family number [sign] { "Gen" digits | word } ["5G"]
    // number  := digits [letters] | letters digits [letters]
    [[nodiscard]] std::optional<ChipsetName> ofFamily(const Match& match) const {
        const std::string family(tables::chipsets[match.row].family);
        std::uint32_t i = match.end;
        std::uint32_t end = number(i);
        if (end == i) {
            // One family needs no number to be a chipset's whole name.
            const bool whole = family == "Tensor" && token(match.begin).capital &&
                               !scan_.is(i, "core") && !scan_.is(i, "cores") &&
                               !scan_.is(i, "processing");
            return whole ? std::optional(ChipsetName{family, {match.begin, i}, i, "chipset"})
                         : std::nullopt;
        }
        // "SD 128GB" is a card.
        if (scan_.is(match.begin, "sd") && readUnit(scan_.page, match.end + 1, scan_.range.end)) {
            return std::nullopt;
        }
        // "a Snapdragon 7-series chip" can be one of several.
        if (scan_.is(end, "series") || (scan_.is(end, "-") && scan_.is(end + 1, "series"))) {
            return ChipsetName{{}, {match.begin, end}, end, "series"};
        }
        const bool modem = family == "Snapdragon" && (scan_.is(i, "x") || scan_.is(i, "w"));
        std::string value = family + " " + text(i, end);
        i = end;
        value += tail(i);
        const TokenRange range{match.begin, i};
        if (scan_.page.findCue({i, std::min(i + 2, scan_.range.end)}, Cue::Modem) != nullptr ||
            modem) {
            return ChipsetName{{}, range, i, "modem"};
        }
        return ChipsetName{std::move(value), range, behindNetwork(i), "chipset"};
    }

    [[nodiscard]] std::uint32_t behindNetwork(std::uint32_t i) const {
        return scan_.is(i, "5") && scan_.is(i + 1, "g") ? i + 2 : i;
    }

    /// Whether a number stands at `i`, be it masked: the "S4" of "Snapdragon S4" is no phone.
    [[nodiscard]] bool isDigits(std::uint32_t i) const {
        return scan_.inside(i) && token(i).isNumber();
    }

    /// The end of the number at `i`, or `i`.
    [[nodiscard]] std::uint32_t number(std::uint32_t i) const {
        std::uint32_t number = i;
        if (scan_.isWord(i) && (token(i).capital || scan_.is(i, "x")) &&
            token(i).span.size() <= 3 && isDigits(i + 1) && scan_.isGlued(i + 1)) {
            number = i + 1;
        }
        if (!isDigits(number) || !token(number).isPlainInteger()) {
            return i;
        }
        std::uint32_t end = number + 1;
        if (scan_.isWord(end) && scan_.isGlued(end) && token(end).span.size() <= 2 &&
            scan_.page.textOf(token(end)).front() != '\'') {
            ++end;
        }
        return end;
    }

    /// What follows a chipset's number: "8+ Gen 1", "9200-Ultra", "5 Octa 5410".
    std::string tail(std::uint32_t& i) const {
        std::string result;
        while (scan_.inside(i)) {
            if (isPlus(i)) {
                result += "+";
                ++i;
            } else if (scan_.is(i, "gen") && scan_.isNumber(i + 1)) {
                result += " Gen " + text(i + 1, i + 2);
                i += 2;
            } else if (scan_.is(i, "4") && scan_.is(i + 1, "g") && scan_.isGlued(i + 1) &&
                       scan_.is(i + 2, "gen") && scan_.isNumber(i + 3)) {
                result += " 4G";
                i += 2;
            } else if (const std::string word = wordAt(i); !word.empty()) {
                result += word;
            } else {
                break;
            }
        }
        constexpr std::uint8_t modelDigits = 4;
        if (i > at_ && scan_.is(i - 1, "octa") && scan_.isNumber(i) &&
            token(i).digits == modelDigits && token(i).isPlainInteger()) {
            result += " " + text(i, i + 1);
            ++i;
        }
        return result;
    }

    [[nodiscard]] bool isPlus(std::uint32_t i) const {
        return (token(i).is(plusSign) && (scan_.isGlued(i) || scan_.is(i + 1, "gen"))) ||
               (token(i).is(plusWord) && token(i).capital);
    }

    /// The word at `i` that belongs to a chipset's name, with what joins it; moves `i` behind it.
    std::string wordAt(std::uint32_t& i) const {
        const std::uint32_t word = scan_.is(i, "-") && scan_.isGlued(i) ? i + 1 : i;
        for (const ChipsetWord& entry : chipsetWords) {
            if (scan_.inside(word) && token(word).is(entry.key) && token(word).capital) {
                i = word + 1;
                std::string writing = (entry.hyphenated ? "-" : " ") + std::string(entry.writing);
                if (isCounted(entry, i)) {
                    writing += " " + text(i, i + 1);
                    ++i;
                }
                return writing;
            }
        }
        return {};
    }

    /// "8 Elite 2": as leaks call the next of its kind.
    [[nodiscard]] bool isCounted(const ChipsetWord& word, std::uint32_t i) const {
        if (word.key != wordKey("elite") || !scan_.isNumber(i)) {
            return false;
        }
        const Token& number = token(i);
        return number.isPlainInteger() && number.digits == 1 && number.number > 1 &&
               (!scan_.isGlued(i + 1) || !scan_.isWord(i + 1)) &&
               !readUnit(scan_.page, i + 1, scan_.range.end);
    }

    // snapdragon-generation := digit ["s" | "+"] "Gen" digit | digits "G" ["+"]
    /// Qualcomm alone numbers its chips so: "the 8 Gen 3", "a 778G+".
    [[nodiscard]] std::optional<ChipsetName> ofSnapdragonGeneration() const {
        const Token& first = token(at_);
        if (!first.isPlainInteger() || isBehindFamily()) {
            return std::nullopt;
        }
        std::uint32_t i = at_ + 1;
        constexpr double lowestTier = 4;
        constexpr double highestTier = 8;
        if (first.digits == 1 && first.number >= lowestTier && first.number <= highestTier) {
            if (scan_.is(i, "s") && scan_.isGlued(i)) {
                ++i;
            }
            if (scan_.inside(i) && isPlus(i)) {
                ++i;
            }
            if (scan_.is(i, "gen") && scan_.isNumber(i + 1)) {
                i = number(at_);
                std::string value = "Snapdragon " + text(at_, i);
                value += tail(i);
                return ChipsetName{std::move(value), {at_, i}, behindNetwork(i), "chipset"};
            }
            return std::nullopt;
        }
        // 128G and 512G are sizes, and so are round hundreds.
        constexpr double lowest = 439;
        constexpr double storage = 512;
        if (first.digits == 3 && first.number >= lowest && first.number != storage &&
            scan_.is(i, "g") && scan_.isGlued(i) && token(i).capital) {
            ++i;
            std::string value = "Snapdragon " + text(at_, i);
            value += tail(i);
            return ChipsetName{std::move(value), {at_, i}, behindNetwork(i), "chipset"};
        }
        return std::nullopt;
    }

    /// "USB 3.2 Gen 2", "iPad Pro 6 Gen 2": generations of something else.
    [[nodiscard]] bool isBehindFamily() const {
        return at_ > scan_.range.begin &&
               (scan_.is(at_ - 1, "usb") || scan_.is(at_ - 1, "c") || scan_.masked[at_ - 1] ||
                (scan_.isGlued(at_) && scan_.isWord(at_ - 1)));
    }

    // apple-chipset := "A" digits ( "Bionic" | "Pro" | "Fusion" | "X" | "chip" | ... )
    /// Where the sentence speaks of Apple, the letter and the number are enough.
    [[nodiscard]] std::optional<ChipsetName> ofApple() const {
        constexpr double first = 4;
        constexpr double last = 40;
        if (scan_.page.textOf(token(at_)) != "A" || !scan_.isNumber(at_ + 1) ||
            !scan_.isGlued(at_ + 1) || !token(at_ + 1).isPlainInteger() ||
            token(at_ + 1).number < first || token(at_ + 1).number > last) {
            return std::nullopt;
        }
        std::uint32_t i = at_ + 2;
        if (scan_.is(i, "x") && scan_.isGlued(i)) {
            ++i;
        }
        std::string value = text(at_, i);
        if (scan_.is(i, "bionic") || scan_.is(i, "pro") || scan_.is(i, "fusion")) {
            value += " " + text(i, i + 1);
            ++i;
        } else if (!isChip(i) && !speaksOfApple() && !isListedWithMemory(i) && !isLabelled()) {
            return std::nullopt;
        }
        return ChipsetName{std::move(value), {at_, i}, i, "apple-chipset"};
    }

    [[nodiscard]] bool isChip(std::uint32_t i) const {
        return scan_.inside(i) && contains(chipNouns, token(i).key);
    }

    /// "the A18, 8GB of RAM"
    [[nodiscard]] bool isListedWithMemory(std::uint32_t i) const {
        const bool joined = scan_.is(i, ",") || scan_.is(i, "and") || scan_.is(i, "with");
        const auto unit = joined && scan_.isNumber(i + 1)
                              ? readUnit(scan_.page, i + 2, scan_.range.end)
                              : std::nullopt;
        return unit && unit->unit == Unit::Gigabyte;
    }

    /// "Chipset: A18"
    [[nodiscard]] bool isLabelled() const {
        const std::uint32_t before =
            at_ > scan_.range.begin && scan_.is(at_ - 1, ":") ? at_ - 1 : at_;
        return before > scan_.range.begin && isChip(before - 1);
    }

    [[nodiscard]] bool speaksOfApple() const {
        return speaksOf(wordKey("apple")) || speaksOf(wordKey("iphone"));
    }

    // chip-code := ( "MT" | "MSM" | ... ) digits [letter], with the maker's name before it, "chip"
    //              behind, or letters that are of chips alone
    [[nodiscard]] std::optional<ChipsetName> ofCode() const {
        const auto maker =
            std::find_if(codeLetters.begin(), codeLetters.end(),
                         [&](const CodeLetters& entry) { return token(at_).is(entry.letters); });
        constexpr std::uint8_t fewestDigits = 4;
        constexpr std::uint8_t mostDigits = 5;
        if (maker == codeLetters.end() || !token(at_).allCapitals || !scan_.isNumber(at_ + 1) ||
            !scan_.isGlued(at_ + 1) || token(at_ + 1).digits < fewestDigits ||
            token(at_ + 1).digits > mostDigits || !token(at_ + 1).isPlainInteger()) {
            return std::nullopt;
        }
        const std::uint32_t end = number(at_);
        const bool named = maker->alone ||
                           (at_ > scan_.range.begin && token(at_ - 1).key == maker->maker) ||
                           isChip(end);
        if (!named) {
            return std::nullopt;
        }
        // "MSM8974 Snapdragon 801" and "Snapdragon 801 (MSM8974)" tell of one chip.
        const bool other = scan_.inside(end) && scan_.page.termsAt(end).has(TermKind::Chipset);
        const bool glossed =
            at_ > scan_.range.begin + 1 && scan_.is(at_ - 1, "(") && scan_.masked[at_ - 2];
        return ChipsetName{
            other || glossed ? std::string() : text(at_, end), {at_, end}, end, "chip-code"};
    }

    // lettered := letter digits [letter], in a sentence that names the maker
    /// Chips named without their family: "MediaTek G90T", "a MediaTek chip, the D8020", "Unisoc's
    /// T606".
    [[nodiscard]] std::optional<ChipsetName> ofLetter() const {
        if (token(at_).span.size() != 1 || !token(at_).allCapitals || !scan_.isNumber(at_ + 1) ||
            !scan_.isGlued(at_ + 1) || !token(at_ + 1).isPlainInteger()) {
            return std::nullopt;
        }
        const std::uint8_t digits = token(at_ + 1).digits;
        const std::uint32_t end = number(at_);
        const bool behindMaker = at_ > scan_.range.begin && scan_.is(at_ - 1, "mediatek");
        if (behindMaker && digits == 2 &&
            (scan_.is(at_, "g") || scan_.is(at_, "p") || scan_.is(at_, "x"))) {
            return ChipsetName{"Helio " + text(at_, end), {at_, end}, end, "chip-code"};
        }
        if (scan_.is(at_, "d") && digits == 4 && speaksOf(wordKey("mediatek"))) {
            return ChipsetName{"Dimensity " + text(at_ + 1, end), {at_, end}, end, "chip-code"};
        }
        if (scan_.is(at_, "t") && (digits == 3 || digits == 4) && speaksOf(wordKey("unisoc"))) {
            return ChipsetName{"Unisoc " + text(at_, end), {at_, end}, end, "chip-code"};
        }
        return std::nullopt;
    }

    [[nodiscard]] bool speaksOf(WordKey maker) const {
        for (std::uint32_t i = scan_.range.begin; i < scan_.range.end; ++i) {
            if (token(i).key == maker) {
                return true;
            }
        }
        return false;
    }

    const TokenScan& scan_;
    std::uint32_t at_;
};

}  // namespace

bool mayBeginChipsetCode(WordKey word) {
    return std::any_of(codeLetters.begin(), codeLetters.end(),
                       [word](const CodeLetters& entry) { return entry.letters == word; });
}

std::optional<ChipsetName> readChipsetName(const TokenScan& scan, std::uint32_t at) {
    return ChipsetReader(scan, at).run();
}

}  // namespace speclens
