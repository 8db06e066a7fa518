#include "core/text/dateline.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "core/spec/ascii.h"
#include "core/text/line.h"

namespace speclens {
namespace {

constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mar", "apr", "may", "jun",
                                                     "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 12> longMonths = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};
constexpr std::array<std::string_view, 43> companions = {
    "mon",       "monday",  "tue",  "tuesday",  "wed",   "wednesday", "thu", "thursday",
    "fri",       "friday",  "sat",  "saturday", "sun",   "sunday",    "am",  "pm",
    "a",         "p",       "ist",  "gmt",      "utc",   "est",       "edt", "pst",
    "pdt",       "cet",     "cest", "bst",      "et",    "pt",        "at",  "on",
    "published", "updated", "last", "posted",   "first", "st",        "nd",  "rd",
    "th",        "date",    "m"};

constexpr std::size_t longestDateline = 70;

template <std::size_t size>
bool isOneOf(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

bool isDateline(std::string_view line) {
    if (line.size() > longestDateline || std::none_of(line.begin(), line.end(), isDigit)) {
        return false;
    }
    bool month = false;
    std::size_t numbers = 0;
    std::string word;
    const auto isKnown = [&] {
        if (word.empty() || isOneOf(companions, word)) {
            return true;
        }
        const bool names = isOneOf(months, word) || isOneOf(longMonths, word) || word == "sept";
        month = month || names;
        return names;
    };
    bool inNumber = false;
    for (const char character : line) {
        if (isLetter(character)) {
            word += lowerCase(character);
            inNumber = false;
            continue;
        }
        if (!isKnown()) {
            return false;
        }
        word.clear();
        if (isDigit(character)) {
            numbers += inNumber ? 0 : 1;
            inNumber = true;
        } else if (std::string_view(" ,.:-/|()").find(character) == std::string_view::npos) {
            return false;
        } else {
            inNumber = false;
        }
    }
    constexpr std::size_t dateNumbers = 3;
    return isKnown() && (month ? numbers >= 2 : numbers >= dateNumbers && line.front() == '2');
}

}  // namespace speclens
