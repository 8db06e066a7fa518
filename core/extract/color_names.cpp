#include "core/extract/color_names.h"

#include <array>

#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::uint32_t longestName = 4;

/// Words that stand between "in" and the first color, or before a color in a list.
constexpr std::array openers = {
    wordKey("in"),      wordKey("and"),      wordKey("or"),        wordKey(","),
    wordKey(":"),       wordKey("of"),       wordKey("a"),         wordKey("an"),
    wordKey("the"),     wordKey("both"),     wordKey("either"),    wordKey("between"),
    wordKey("&"),       wordKey("("),        wordKey("are"),       wordKey("as"),
    wordKey("include"), wordKey("includes"), wordKey("-"),         wordKey("/"),
    wordKey("plus"),    wordKey("new"),      wordKey("from"),      wordKey("showcase"),
    wordKey("namely"),  wordKey("with"),     wordKey("including"), wordKey("'"),
    wordKey("\""),      wordKey("called"),   wordKey("named"),     wordKey("be"),
    wordKey("reads"),   wordKey("span"),     wordKey("spans"),     wordKey("to"),
    wordKey("if")};
/// Behind a color these make another name: "Black Friday".
constexpr std::array noColors = {wordKey("friday"), wordKey("magic"), wordKey("shark"),
                                 wordKey("hat")};

/// Words that a color's name begins with.
constexpr std::array modifiers = {wordKey("dark"),   wordKey("light"), wordKey("deep"),
                                  wordKey("pale"),   wordKey("jet"),   wordKey("matte"),
                                  wordKey("bright"), wordKey("pastel")};

/// Words that are colors and nothing else.
constexpr WordSet hues(wordKey("black"), wordKey("white"), wordKey("blue"), wordKey("green"),
                       wordKey("red"), wordKey("gold"), wordKey("silver"), wordKey("grey"),
                       wordKey("gray"), wordKey("purple"), wordKey("pink"), wordKey("yellow"),
                       wordKey("violet"), wordKey("lavender"), wordKey("graphite"),
                       wordKey("beige"), wordKey("magenta"), wordKey("cyan"), wordKey("teal"),
                       wordKey("coral"), wordKey("peach"), wordKey("turquoise"),
                       wordKey("burgundy"), wordKey("lilac"), wordKey("maroon"), wordKey("crimson"),
                       wordKey("brown"), wordKey("bronze"), wordKey("orange"));

}  // namespace

bool isHue(WordKey word) {
    return hues.contains(word);
}

bool opensColors(WordKey word) {
    return contains(openers, word);
}

std::optional<TokenRange> ColorNames::nameAt(std::uint32_t at) const {
    if (!isWord(at) || view_.page.cueAt(at, Cue::ColorList) != nullptr) {
        return std::nullopt;
    }
    return token(at).capital ? capitalNameAt(at) : smallNameAt(at);
}

std::optional<TokenRange> ColorNames::capitalNameAt(std::uint32_t at) const {
    // "The Sunshine Gold variant"
    if (view_.is(at, "the") || view_.is(at, "a") || view_.is(at, "our") || view_.is(at, "my") ||
        view_.is(at, "this")) {
        return std::nullopt;
    }
    bool color = false;
    std::uint32_t i = at;
    while (i < at + longestName && isCapital(i) && view_.page.cueAt(i, Cue::ColorList) == nullptr) {
        if (color && contains(noColors, token(i).key)) {
            return std::nullopt;
        }
        color = color || isColor(i);
        ++i;
    }
    // "Jet black", "Rose gold": the color goes on in small letters.
    const bool begins = at == view_.range.begin && (color || contains(modifiers, token(at).key));
    if (i == at + 1 && isColor(i) && (begins || (!color && view_.has(Cue::ColorList)))) {
        return TokenRange{at, i + 1};
    }
    // "Peony (Pink)"
    const bool glossed = view_.is(i, "(") && isColor(i + 1) && view_.is(i + 2, ")");
    return color || glossed ? std::optional(TokenRange{at, i}) : std::nullopt;
}

/// A color in small letters stands in a list: behind a word that opens one, or before one that
/// goes on with it. "a black frame" is none.
std::optional<TokenRange> ColorNames::smallNameAt(std::uint32_t at) const {
    if (!opensName(at)) {
        return std::nullopt;
    }
    if (isBlackAndWhite(at)) {
        return std::nullopt;
    }
    std::uint32_t color = at;
    if (!isColor(at)) {
        const bool hyphen = view_.is(at + 1, "-") && token(at + 1).glued;
        color = hyphen ? at + 2 : at + 1;
        if (!isColor(color) || contains(openers, token(at).key) || isArticleLike(at) ||
            view_.page.cueAt(at, Cue::ColorList) != nullptr) {
            return std::nullopt;
        }
    }
    std::uint32_t end = color;
    while (isColor(end)) {
        end = view_.page.matchAt(end, TermKind::Color)->end;
    }
    end = view_.is(end, "gradient") ? end + 1 : end;
    return closesName(end) ? std::optional(TokenRange{at, end}) : std::nullopt;
}

/// "another black and white camera"
bool ColorNames::isBlackAndWhite(std::uint32_t at) const {
    const std::uint32_t first = view_.is(at, "white") && at > 1 ? at - 2 : at;
    return view_.is(first, "black") && view_.is(first + 1, "and") && view_.is(first + 2, "white") &&
           (view_.is(first + 3, "one") || view_.is(first + 3, "sensor") ||
            view_.page.matchAt(first + 3, TermKind::CameraRole) != nullptr ||
            view_.has(view_.from(first + 3, 1), Cue::Camera));
}

bool ColorNames::opensName(std::uint32_t at) const {
    return at == view_.range.begin || contains(openers, token(at - 1).key) ||
           view_.page.cueAt(at - 1, Cue::ColorList) != nullptr;
}

/// "its black", "one black"
bool ColorNames::isArticleLike(std::uint32_t at) const {
    constexpr std::array words = {
        wordKey("its"),   wordKey("one"),   wordKey("two"),    wordKey("this"), wordKey("that"),
        wordKey("their"), wordKey("your"),  wordKey("is"),     wordKey("only"), wordKey("another"),
        wordKey("also"),  wordKey("plain"), wordKey("regular")};
    return contains(words, token(at).key);
}

bool ColorNames::closesName(std::uint32_t end) const {
    // "a stone-like pattern"
    if (view_.is(end, "-") && token(end).glued && isWord(end + 1)) {
        return false;
    }
    return !isWord(end) || view_.is(end, "and") || view_.is(end, "or") ||
           view_.page.cueAt(end, Cue::ColorList) != nullptr ||
           view_.page.cueAt(end, Cue::Variant) != nullptr || view_.is(end, "for") ||
           view_.is(end, "at") || view_.is(end, "from") || view_.is(end, "with") ||
           view_.is(end, "on") || view_.is(end, "but") || view_.is(end, "as") ||
           view_.is(end, "plus") || view_.is(end, "are") || view_.is(end, "will") ||
           view_.is(end, "only") || view_.is(end, "while") || view_.is(end, "starting");
}

/// A name that holds no word for a color and goes on with a list: "Obsidian, Snow and
/// Lemongrass".
std::optional<TokenRange> ColorNames::listedNameAt(std::uint32_t at) const {
    std::uint32_t i = at;
    while (i < at + 3 && isCapital(i) && view_.page.cueAt(i, Cue::ColorList) == nullptr) {
        ++i;
    }
    // "in gold, Google said"
    const bool maker = view_.page.termsAt(at).has(TermKind::Brand);
    return i > at && !maker ? std::optional(TokenRange{at, i}) : std::nullopt;
}

bool ColorNames::isSeparator(std::uint32_t i) const {
    return view_.is(i, ",") || view_.is(i, "and") || view_.is(i, "or") || view_.is(i, "&") ||
           view_.is(i, "/") || view_.is(i, "'") || view_.is(i, "\"");
}

std::uint32_t ColorNames::pastSeparators(std::uint32_t i) const {
    std::uint32_t end = i;
    while (end < i + 4 && isSeparator(end)) {
        ++end;
    }
    return end > i && (view_.is(end, "a") || view_.is(end, "in")) ? end + 1 : end;
}

/// Behind what brackets say of a name: "Peony (Pink)".
std::uint32_t ColorNames::pastGloss(std::uint32_t end) const {
    constexpr std::uint32_t longestGloss = 6;
    if (!view_.is(end, "(")) {
        return end;
    }
    for (std::uint32_t i = end + 1; i < end + longestGloss; ++i) {
        if (view_.is(i, ")")) {
            return i + 1;
        }
    }
    return end;
}

}  // namespace speclens
