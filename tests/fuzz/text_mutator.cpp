#include "tests/fuzz/text_mutator.h"

#include <algorithm>

namespace speclens::test {
namespace {

constexpr std::string_view oddPieces[] = {
    // characters that look like others, have no width, turn the direction or join others
    "\u00a0", "\u200b", "\u2009", "\u00ad", "\ufeff", "\u202e", "\u2028", "\u0301", "\u200d",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467", "１２", "Ｇ", "½", "²", "٣", "४", "″", "′′", "”",
    "’", "×", "✕", "–", "—", "−", "‑", "…", "µ", "ƒ", "ﬁ", "İ", "ß", "𝟏𝟎𝟖",
    // line structure and marks
    "\n", "\r\n", "\r", "\n\n", "\t", "\f", " ", ".", ",", ";", ":", "(", ")", "[", "\"", "'", "/",
    "|", "#", "# ", "- ", "* ", "> ", "1. ", "| a | b |\n| --- | --- |\n", "<td>", "</table>",
    "<p>", "</div>", "<b>", "<br>", "<div hidden>", "<sup>1</sup>", "&quot;", "&shy;", "**", "](x)",
    "```\n", "<!--", "&nbsp;", "&#x1f4f1;", "&#0;", "---\n",
    // words that rules hang on
    "mAh", "MP", "-megapixel", "GB", "GB/", "Hz", "W", "inch", "nits", "mm", "g ", "x", "K ", "fps",
    "$", "€", "Rs. ", "¥", " lakh", " crore", "USD ", "f/", "1/", "@", "up to ", "from ", "to ",
    " respectively", "both ", "the former ", "all three ", "it ", "the Pro ", "its predecessor ",
    "unlike the ", "than ", "not ", "no ", "but ", "could ", "reportedly ", "a leak says ",
    "Galaxy ", "Redmi Note ", "iPhone ", "Xperia ", " Pro", " Ultra", "+", " 5G", "Snapdragon ",
    "Android ", "IP", "Wi-Fi ", "May ", "2022", "triple ", "main camera ", "watch "};

bool continues(char byte) {
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

}  // namespace

std::size_t TextMutator::below(std::size_t limit) {
    return limit == 0 ? 0 : random_() % limit;
}

std::size_t TextMutator::boundary(const std::string& text) {
    std::size_t at = below(text.size() + 1);
    while (at < text.size() && continues(text[at])) {
        ++at;
    }
    return at;
}

std::string TextMutator::part(const std::string& text, std::size_t longest) {
    const std::size_t begin = boundary(text);
    std::size_t end = std::min(text.size(), begin + 1 + below(longest));
    while (end < text.size() && continues(text[end])) {
        ++end;
    }
    return text.substr(begin, end - begin);
}

std::string_view TextMutator::oddPiece() {
    return oddPieces[below(std::size(oddPieces))];
}

std::string TextMutator::digits() {
    constexpr std::string_view characters = "0123456789,.,.05 ";
    constexpr std::size_t longest = 24;
    std::string text;
    for (std::size_t count = 1 + below(longest); count > 0; --count) {
        text += characters[below(characters.size())];
    }
    return text;
}

void TextMutator::change(std::string& text) {
    constexpr std::size_t longest = 200;
    const std::size_t at = boundary(text);
    switch (below(9)) {
        case 0: {
            const std::string cut = part(text, longest);
            if (const std::size_t found = text.find(cut); found != std::string::npos) {
                text.erase(found, cut.size());
            }
            break;
        }
        case 1:
            text.insert(at, part(text, longest));
            break;
        case 2:
            text.insert(at, part(texts_[below(texts_.size())], longest));
            break;
        case 3:
            text.insert(at, digits());
            break;
        case 4: {
            std::string rest = text.substr(at);
            text.erase(at);
            text.insert(0, rest);
            break;
        }
        case 5:
            for (std::size_t times = 1 + below(4); times > 0; --times) {
                text.insert(at, oddPiece());
            }
            break;
        case 6:
            if (at < text.size()) {
                text.erase(at, 1 + below(3));
            }
            break;
        default:
            text.insert(at, oddPiece());
            break;
    }
}

std::string TextMutator::mutated(std::string text) {
    constexpr std::size_t mostChanges = 40;
    for (std::size_t changes = 1 + below(mostChanges); changes > 0; --changes) {
        change(text);
    }
    return text;
}

}  // namespace speclens::test
