#include "core/extract/radio_name.h"

#include <array>
#include <utility>

namespace speclens {
namespace {

/// Generations, the newest last.
constexpr std::array<std::string_view, 6> generations = {"",        "Wi-Fi 4",  "Wi-Fi 5",
                                                         "Wi-Fi 6", "Wi-Fi 6E", "Wi-Fi 7"};

struct Amendment {
    WordKey key;
    std::size_t generation;  ///< index into `generations`
};
constexpr std::array<Amendment, 7> amendments = {{{wordKey("a"), 0},
                                                  {wordKey("b"), 0},
                                                  {wordKey("g"), 0},
                                                  {wordKey("n"), 1},
                                                  {wordKey("ac"), 2},
                                                  {wordKey("ax"), 3},
                                                  {wordKey("be"), 5}}};

class WifiReader {
  public:
    WifiReader(const TokenScan& scan, std::uint32_t at, std::uint32_t wordEnd)
        : scan_(scan), at_(at), end_(wordEnd) {}

    // wifi := "Wi-Fi" [":"] ( generation | ["802.11"] amendment ) { sign ( generation | amendment )
    // }
    //       | "802.11" amendment { sign ( generation | amendment ) }
    std::optional<WifiName> run() {
        std::uint32_t i = scan_.is(end_, ":") ? end_ + 1 : end_;
        const bool standard = isStandard(i);
        if (standard) {
            i += 1;
        }
        const bool one = readPart(i, standard);
        while (one && (scan_.is(i, "/") || scan_.is(i, ",") || scan_.is(i, "-"))) {
            std::uint32_t next = i + 1;
            if (!readPart(next, true)) {
                break;
            }
            i = next;
        }
        if (!one) {
            return standard ? std::optional(WifiName{{}, {at_, i}}) : std::nullopt;
        }
        return WifiName{std::string(generations[newest_]), {at_, i}};
    }

  private:
    [[nodiscard]] bool isStandard(std::uint32_t i) const {
        return scan_.isNumber(i) && scan_.page.token(i).number > 802 &&
               scan_.page.token(i).number < 803;
    }

    /// Reads a generation or an amendment at `i` and moves `i` behind it.
    bool readPart(std::uint32_t& i, bool inList) {
        if (scan_.isNumber(i) && scan_.page.token(i).isPlainInteger()) {
            return readGeneration(i);
        }
        if (!scan_.isWord(i)) {
            return false;
        }
        // A letter alone behind the word is none unless a list goes on: "Wi-Fi a day".
        const bool joined = inList || scan_.is(i + 1, "/");
        for (const Amendment& amendment : amendments) {
            if (joined && scan_.page.token(i).is(amendment.key)) {
                newest_ = std::max(newest_, amendment.generation);
                ++i;
                return true;
            }
        }
        return false;
    }

    bool readGeneration(std::uint32_t& i) {
        const double number = scan_.page.token(i).number;
        if (number < 4 || number > 7) {
            return false;
        }
        std::size_t generation = number == 7 ? 5 : static_cast<std::size_t>(number) - 3;
        ++i;
        if (number == 6 && scan_.is(i, "e") && scan_.isGlued(i)) {
            ++generation;
            ++i;
        }
        newest_ = std::max(newest_, generation);
        return true;
    }

    const TokenScan& scan_;
    std::uint32_t at_;
    std::uint32_t end_;
    std::size_t newest_ = 0;
};

}  // namespace

std::optional<WifiName> readWifiName(const TokenScan& scan, std::uint32_t at,
                                     std::uint32_t wordEnd) {
    return WifiReader(scan, at, wordEnd).run();
}

// bluetooth := "Bluetooth" [":"] ["v" | "version"] number
std::optional<BluetoothName> readBluetoothName(const TokenScan& scan, TokenRange word) {
    std::uint32_t i = word.end;
    if (scan.is(i, ":")) {
        ++i;
    }
    if (scan.is(i, "v") || scan.is(i, "version")) {
        ++i;
    }
    if (!scan.isNumber(i) || scan.page.token(i).number < 1 || scan.page.token(i).number > 9 ||
        scan.page.token(i).decimals > 1) {
        return std::nullopt;
    }
    return BluetoothName{scan.page.token(i).number, {word.begin, i + 1}};
}

}  // namespace speclens
