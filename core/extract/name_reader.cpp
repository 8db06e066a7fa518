#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>

#include "core/extract/model_name.h"
#include "core/extract/readers.h"
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
constexpr std::array<ChipsetWord, 8> chipsetWords = {{
    {wordKey("elite"), "Elite", false},
    {wordKey("ultra"), "Ultra", true},
    {wordKey("max"), "Max", true},
    {wordKey("energy"), "Energy", false},
    {wordKey("bionic"), "Bionic", false},
    {wordKey("pro"), "Pro", false},
    {wordKey("ultimate"), "Ultimate", true},
    {wordKey("speed"), "Speed", false},
}};

class NameReader {
  public:
    NameReader(const Page& page, TokenRange range, std::vector<bool>& masked, Findings& findings)
        : page_(page), range_(range), masked_(masked), findings_(findings) {}

    void run() {
        for (std::uint32_t i = range_.begin; i < range_.end;) {
            const std::uint32_t end = masked_[i] ? i : nameAt(i);
            for (std::uint32_t k = i; k < end; ++k) {
                masked_[k] = true;
            }
            i = std::max(end, i + 1);
        }
    }

  private:
    [[nodiscard]] bool is(std::uint32_t i, Word word) const {
        return i < range_.end && page_.is(i, word);
    }
    [[nodiscard]] bool gluedAt(std::uint32_t i) const {
        return i < range_.end && page_.token(i).glued;
    }
    [[nodiscard]] bool isNumber(std::uint32_t i) const {
        return i < range_.end && page_.token(i).isNumber();
    }
    [[nodiscard]] bool isWord(std::uint32_t i) const {
        return i < range_.end && page_.token(i).isWord();
    }
    [[nodiscard]] std::string text(std::uint32_t begin, std::uint32_t end) const {
        return begin < end ? std::string(page_.textOf(page_.span({begin, end}))) : std::string();
    }

    std::uint32_t add(AttributeId attribute, std::string value, TokenRange range,
                      std::string_view rule) {
        findings_.add({attribute, std::move(value), page_.span(range), range, rule});
        return range.end;
    }

    /// The end of the name at `i`, or `i`.
    std::uint32_t nameAt(std::uint32_t i) {
        if (const Match* chipset = page_.matchAt(i, TermKind::Chipset)) {
            if (const std::uint32_t end = readChipset(*chipset); end > i) {
                return end;
            }
        }
        if (const std::uint32_t end = readAppleChipset(i); end > i) {
            return end;
        }
        if (const Match* name = page_.matchAt(i, TermKind::VersionedName)) {
            if (const std::uint32_t end = readVersioned(*name); end > i) {
                return end;
            }
        }
        return i;
    }

    // chipset := family number [sign] { "Gen" digits | word } ["5G"]
    // number  := digits [letters] | letters digits [letters]
    std::uint32_t readChipset(const Match& match) {
        const std::string family(tables::chipsets[match.row].family);
        std::uint32_t i = match.end;
        std::uint32_t end = chipsetNumber(i);
        if (end == i) {
            // Two families need no number to be a chipset's whole name.
            const bool whole = family == "Tensor" && page_.token(match.begin).capital;
            return whole ? add(AttributeId::PlatformSoc, family, {match.begin, i}, "chipset")
                         : match.begin;
        }
        std::string value = family + " " + text(i, end);
        i = end;
        value += chipsetTail(i);
        if (page_.findCue({i, std::min(i + 2, range_.end)}, Cue::Modem) != nullptr) {
            return i;
        }
        const TokenRange range{match.begin, i};
        if (is(i, "5") && is(i + 1, "g")) {
            i += 2;
        }
        add(AttributeId::PlatformSoc, value, range, "chipset");
        return i;
    }

    std::uint32_t chipsetNumber(std::uint32_t i) const {
        std::uint32_t number = i;
        if (isWord(i) && page_.token(i).capital && page_.token(i).span.size() <= 3 &&
            isNumber(i + 1) && gluedAt(i + 1)) {
            number = i + 1;
        }
        if (!isNumber(number) || !page_.token(number).isPlainInteger()) {
            return i;
        }
        std::uint32_t end = number + 1;
        if (isWord(end) && gluedAt(end) && page_.token(end).span.size() <= 2 &&
            page_.textOf(page_.token(end)).front() != '\'') {
            ++end;
        }
        return end;
    }

    /// What follows a chipset's number: "8+ Gen 1", "9200-Ultra".
    std::string chipsetTail(std::uint32_t& i) const {
        std::string tail;
        while (i < range_.end) {
            const bool plus = (page_.token(i).is(plusSign) && gluedAt(i)) ||
                              (page_.token(i).is(plusWord) && page_.token(i).capital);
            if (plus) {
                tail += "+";
                ++i;
            } else if (is(i, "gen") && isNumber(i + 1)) {
                tail += " Gen " + text(i + 1, i + 2);
                i += 2;
            } else if (const std::string word = chipsetWord(i); !word.empty()) {
                tail += word;
            } else {
                break;
            }
        }
        return tail;
    }

    /// The word at `i` that belongs to a chipset's name, with what joins it; moves `i` behind it.
    std::string chipsetWord(std::uint32_t& i) const {
        const std::uint32_t word = is(i, "-") && gluedAt(i) ? i + 1 : i;
        for (const ChipsetWord& entry : chipsetWords) {
            if (word < range_.end && page_.token(word).is(entry.key) && page_.token(word).capital) {
                i = word + 1;
                return (entry.hyphenated ? "-" : " ") + std::string(entry.writing);
            }
        }
        return {};
    }

    // apple-chipset := "A" digits ( "Bionic" | "Pro" | "Fusion" | "chip" | "chipset" | ... )
    std::uint32_t readAppleChipset(std::uint32_t i) {
        const bool letter = isWord(i) && page_.textOf(page_.token(i)) == "A" && isNumber(i + 1) &&
                            gluedAt(i + 1) && page_.token(i + 1).isPlainInteger() &&
                            page_.token(i + 1).number >= 4 && page_.token(i + 1).number <= 40;
        if (!letter || i + 2 >= range_.end) {
            return i;
        }
        std::string value = text(i, i + 2);
        std::uint32_t end = i + 2;
        if (is(end, "bionic") || is(end, "pro") || is(end, "fusion")) {
            value += " " + text(end, end + 1);
            ++end;
        } else if (!(is(end, "chip") || is(end, "chipset") || is(end, "processor") ||
                     is(end, "soc"))) {
            return i;
        }
        return add(AttributeId::PlatformSoc, value, {i, end}, "apple-chipset");
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
                return readWifi(match);
            case VersionShape::Ingress:
                return readIngress(match);
        }
        return match.begin;
    }

    std::uint32_t readSystem(const Match& match) {
        const auto& row = tables::versioned_names[match.row];
        if (!isNumber(match.end) || page_.token(match.end).grouped ||
            page_.token(match.end).number > 99) {
            return match.begin;
        }
        const TokenRange range{match.begin, match.end + 1};
        const TokenRange near{range.begin > range_.begin + 4 ? range.begin - 4 : range_.begin,
                              std::min(range.end + 1, range_.end)};
        if (page_.findCue(near, Cue::Upgrade) == nullptr) {
            add(row.attribute, std::string(row.name) + " " + text(match.end, match.end + 1), range,
                "system");
        }
        return range.end;
    }

    std::uint32_t readBluetooth(const Match& match) {
        const std::uint32_t number =
            is(match.end, "v") && isNumber(match.end + 1) ? match.end + 1 : match.end;
        if (!isNumber(number) || page_.token(number).number < 1 || page_.token(number).number > 9) {
            return match.begin;
        }
        const TokenRange range{match.begin, number + 1};
        findings_.add({AttributeId::WirelessBluetooth, page_.token(number).number,
                       page_.span(range), range, "bluetooth"});
        return range.end;
    }

    // code := [letters] digits [letters], touching
    std::uint32_t readCode(const Match& match) {
        const auto& row = tables::versioned_names[match.row];
        std::uint32_t i = match.end;
        if (is(i, "-") && gluedAt(i)) {
            ++i;
        }
        const std::uint32_t begin = i;
        bool digits = false;
        while (i < range_.end && (i == begin || gluedAt(i)) && i - begin < 4 &&
               (isNumber(i) || (isWord(i) && page_.token(i).allCapitals))) {
            digits = digits || isNumber(i);
            ++i;
        }
        const bool shortName = row.name.size() <= 3;
        if (!digits || !page_.token(match.begin).capital || (shortName && !gluedAt(match.end))) {
            return match.begin;
        }
        const bool joined = gluedAt(match.end);
        const bool hyphen = begin > match.end;
        const std::string value = std::string(row.name) +
                                  (hyphen   ? "-"
                                   : joined ? ""
                                            : " ") +
                                  text(begin, i);
        return add(row.attribute, value, {match.begin, i}, "code");
    }

    std::uint32_t readGlass(const Match& match) {
        const auto& row = tables::versioned_names[match.row];
        std::string value(row.name);
        std::uint32_t i = match.end;
        if (isNumber(i) && page_.token(i).number < 20 && !readUnit(page_, i + 1, range_.end)) {
            value += " " + text(i, i + 1);
            ++i;
            if (is(i, "i") && gluedAt(i)) {
                value += "i";
                ++i;
            }
        } else if (is(i, "victus") || is(i, "armor")) {
            value += " " + text(i, i + 1);
            ++i;
            if (isNumber(i) && page_.token(i).number < 10) {
                value += " " + text(i, i + 1);
                ++i;
            } else if (is(i, "+") && gluedAt(i)) {
                value += "+";
                ++i;
            }
        }
        return add(row.attribute, value, {match.begin, i}, "glass");
    }

    std::uint32_t readWifi(const Match& match) {
        std::uint32_t i = match.end;
        if (isNumber(i) && page_.token(i).isPlainInteger() && page_.token(i).number >= 4 &&
            page_.token(i).number <= 9) {
            std::string value = "Wi-Fi " + text(i, i + 1);
            ++i;
            if (is(i, "e") && gluedAt(i)) {
                value += "E";
                ++i;
            }
            return add(AttributeId::WirelessWifi, value, {match.begin, i}, "wi-fi");
        }
        if (!isNumber(i) || page_.token(i).number < 802 || page_.token(i).number >= 803) {
            return match.begin;
        }
        // The newest amendment of a list such as 802.11 a/b/g/n/ac names the generation.
        std::string generation;
        std::uint32_t k = i + 1;
        while (isWord(k) || is(k, "/")) {
            if (const auto name = generationOf(page_.token(k).key)) {
                generation = *name;
            } else if (!is(k, "/") && page_.token(k).span.size() > 2) {
                break;
            }
            ++k;
            if (!gluedAt(k) && k > i + 2) {
                break;
            }
        }
        return generation.empty()
                   ? k
                   : add(AttributeId::WirelessWifi, generation, {match.begin, k}, "wi-fi");
    }

    static std::optional<std::string> generationOf(WordKey amendment) {
        if (amendment == wordKey("n")) {
            return "Wi-Fi 4";
        }
        if (amendment == wordKey("ac")) {
            return "Wi-Fi 5";
        }
        if (amendment == wordKey("ax")) {
            return "Wi-Fi 6";
        }
        return amendment == wordKey("be") ? std::optional<std::string>("Wi-Fi 7") : std::nullopt;
    }

    // ingress := "IP" digit digit | "IPX" digit
    std::uint32_t readIngress(const Match& match) {
        const auto& row = tables::versioned_names[match.row];
        const std::uint32_t i = match.end;
        if (!isNumber(i) || !gluedAt(i) || !page_.token(match.begin).allCapitals ||
            !page_.token(i).isPlainInteger() ||
            page_.token(i).digits != (row.name == "IPX" ? 1 : 2)) {
            return match.begin;
        }
        return add(row.attribute, std::string(row.name) + text(i, i + 1), {match.begin, i + 1},
                   "ingress");
    }

    const Page& page_;
    TokenRange range_;
    std::vector<bool>& masked_;
    Findings& findings_;
};

}  // namespace

void readNames(const Page& page, TokenRange range, std::vector<bool>& masked, Findings& findings) {
    NameReader(page, range, masked, findings).run();
}

}  // namespace speclens
