#include "core/text/picture_credit.h"

#include <algorithm>
#include <array>

#include "core/text/line.h"

namespace speclens {
namespace {

constexpr std::size_t longestLine = 240;
constexpr std::size_t mostWords = 6;

/// What stands before whose the picture is. With a capital: "the image: a phone" is prose.
constexpr std::array<std::string_view, 8> marks = {
    "Image:",  "Photo:",   "Picture:",      "Screenshot:",
    "Credit:", "Credits:", "Image credit:", "Image Credit:"};

}  // namespace

bool endsInPictureCredit(std::string_view line) {
    const std::size_t colon = line.size() > longestLine ? std::string_view::npos : line.rfind(':');
    if (colon == std::string_view::npos) {
        return false;
    }
    const std::string_view head = line.substr(0, colon + 1);
    const std::string_view owner = line.substr(colon + 1);
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
        if (!head.ends_with(mark) || head.size() == mark.size()) {
            return false;
        }
        const char before = head[head.size() - mark.size() - 1];
        return (before == ' ' || before == '(' || before == '|') && countWords(owner) > 0 &&
               countWords(owner) <= mostWords && !endsSentence(owner);
    });
}

}  // namespace speclens
