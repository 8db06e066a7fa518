#include "core/text/footnote_mark.h"

#include <algorithm>
#include <array>

namespace speclens {
namespace {

/// What is longer is no mark.
constexpr std::size_t longestMark = 300;

/// Takes the tags out, which a reference to a footnote is made of.
std::string_view contentOf(std::string_view element, bool& links) {
    links = element.find("<a") != std::string_view::npos;
    while (element.starts_with('<')) {
        const std::size_t end = element.find('>');
        element.remove_prefix(end == std::string_view::npos ? element.size() : end + 1);
    }
    return element.substr(0, element.find('<'));
}

bool isUnitOfLength(std::string_view before) {
    constexpr std::array<std::string_view, 6> units = {"m", "mm", "cm", "km", "in", "ft"};
    const std::size_t blank = before.find_last_of(" \t\n(/0123456789");
    const std::string_view word =
        blank == std::string_view::npos ? before : before.substr(blank + 1);
    return std::find(units.begin(), units.end(), word) != units.end();
}

}  // namespace

bool isFootnoteMark(std::string_view rest, std::string_view before) {
    const std::string_view part = rest.substr(0, longestMark);
    const std::size_t end = part.find("</sup");
    if (end == std::string_view::npos) {
        return false;
    }
    bool links = false;
    const std::string_view content = contentOf(part.substr(0, end), links);
    if (links || content == "TM" || content == "SM" || content == "®" || content == "™") {
        return true;
    }
    const bool sign = std::all_of(content.begin(), content.end(), [](char c) {
        return std::string_view("0123456789*#,[]() \u2020\u2021").find(c) != std::string_view::npos;
    });
    return sign && !isUnitOfLength(before);
}

}  // namespace speclens
