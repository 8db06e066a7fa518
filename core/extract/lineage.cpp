#include "core/extract/lineage.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <tuple>

#include "core/text/line.h"
#include "core/text/word_key.h"

namespace speclens {
namespace {

// "The S21" and "the S23" are of one line, "the A34" and "the A54" are not.
constexpr std::uint32_t lineageReach = 2;

constexpr std::array<WordKey, 11> romanNumerals = {
    wordKey("i"),   wordKey("ii"),   wordKey("iii"), wordKey("iv"), wordKey("v"), wordKey("vi"),
    wordKey("vii"), wordKey("viii"), wordKey("ix"),  wordKey("x"),  wordKey("xi")};

/// A model's name in three parts: "galaxys", 22, "ultra".
struct ModelLine {
    WordKey before = 0;
    std::uint32_t number = 0;  ///< 0 where the name has none
    WordKey behind = 0;
    std::uint32_t phone = 0;
};

ModelLine lineOf(const PhoneEntry& entry, std::uint32_t phone) {
    constexpr std::ptrdiff_t mostDigits = 6;
    const std::string whole = foldName(entry.name.model);
    std::string_view folded = whole;
    if (folded.ends_with("5g") && folded.size() > 2) {
        folded.remove_suffix(2);
    }
    const auto* const first = std::find_if(folded.begin(), folded.end(), isDigit);
    const auto* const last = std::find_if_not(first, folded.end(), isDigit);
    ModelLine line{wordKey({folded.begin(), first}), 0, 0, phone};
    if (last - first > mostDigits || first == last) {
        return line;
    }
    line.behind = wordKey({last, folded.end()});
    // "1 VI" counts by its Roman numeral: the line is "xperia1", the number 6.
    const auto* const numeral = std::find(romanNumerals.begin(), romanNumerals.end(), line.behind);
    if (numeral != romanNumerals.end()) {
        return {wordKey({folded.begin(), last}),
                static_cast<std::uint32_t>(numeral - romanNumerals.begin()) + 1, 0, phone};
    }
    std::from_chars(first, last, line.number);
    return line;
}

bool isInReach(const ModelLine& older, const ModelLine& newer) {
    return older.number != 0 && older.before == newer.before && older.number < newer.number &&
           newer.number - older.number <= lineageReach;
}

}  // namespace

Lineage::Lineage(const std::vector<PhoneEntry>& phones) : places_(phones.size()) {
    std::vector<ModelLine> lines;
    lines.reserve(phones.size());
    for (std::uint32_t phone = 0; phone < phones.size(); ++phone) {
        lines.push_back(lineOf(phones[phone], phone));
    }
    std::sort(lines.begin(), lines.end(), [](const ModelLine& left, const ModelLine& right) {
        return std::tie(left.before, left.number, left.phone) <
               std::tie(right.before, right.number, right.phone);
    });
    const ModelLine* newer = nullptr;
    for (std::size_t i = lines.size(); i-- > 0;) {
        if (i + 1 < lines.size() && lines[i + 1].number != lines[i].number) {
            newer = &lines[i + 1];
        }
        places_[lines[i].phone].older = newer != nullptr && isInReach(lines[i], *newer);
    }
    std::sort(lines.begin(), lines.end(), [](const ModelLine& left, const ModelLine& right) {
        return std::tie(left.before, left.behind, left.number, left.phone) <
               std::tie(right.before, right.behind, right.number, right.phone);
    });
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i - 1].behind == lines[i].behind && isInReach(lines[i - 1], lines[i])) {
            places_[lines[i].phone].predecessor = lines[i - 1].phone;
            places_[lines[i - 1].phone].successor = lines[i].phone;
        }
    }
}

}  // namespace speclens
