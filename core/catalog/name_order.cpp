#include "core/catalog/name_order.h"

#include <algorithm>

#include "core/spec/ascii.h"

namespace speclens {
namespace {

unsigned char lower(char c) {
    return static_cast<unsigned char>(lowerCase(c));
}

/// Takes the digits at the head of `text`; leading zeros are dropped from the result.
std::string_view takeDigits(std::string_view& text) {
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    std::string_view digits = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(digits.size());
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    return digits;
}

std::strong_ordering compareNumbers(std::string_view left, std::string_view right) {
    if (const auto order = left.size() <=> right.size(); order != 0) {
        return order;
    }
    return left <=> right;
}

std::strong_ordering compareHeads(std::string_view& left, std::string_view& right) {
    if (isDigit(left.front()) && isDigit(right.front())) {
        const std::string_view leftDigits = takeDigits(left);
        return compareNumbers(leftDigits, takeDigits(right));
    }
    const auto order = lower(left.front()) <=> lower(right.front());
    left.remove_prefix(1);
    right.remove_prefix(1);
    return order;
}

}  // namespace

std::strong_ordering compareNaturally(std::string_view left, std::string_view right) {
    std::string_view leftRest = left;
    std::string_view rightRest = right;
    while (!leftRest.empty() && !rightRest.empty()) {
        if (const auto order = compareHeads(leftRest, rightRest); order != 0) {
            return order;
        }
    }
    if (leftRest.empty() != rightRest.empty()) {
        return rightRest.empty() ? std::strong_ordering::greater : std::strong_ordering::less;
    }
    return left <=> right;
}

std::strong_ordering comparePhoneNames(const PhoneName& left, const PhoneName& right) {
    if (const auto order = compareNaturally(left.brand, right.brand); order != 0) {
        return order;
    }
    return compareNaturally(left.model, right.model);
}

/// Numbers become "0", their length and their digits: a longer one is a greater one.
void appendSortKey(std::string& key, std::string_view text) {
    constexpr std::size_t longest = 255;
    while (!text.empty()) {
        if (!isDigit(text.front())) {
            key += static_cast<char>(lower(text.front()));
            text.remove_prefix(1);
            continue;
        }
        const std::string_view digits = takeDigits(text);
        key += '0';
        key += static_cast<char>(std::min(digits.size(), longest));
        key += digits;
    }
}

}  // namespace speclens
