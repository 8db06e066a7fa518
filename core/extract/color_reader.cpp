#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "core/extract/readers.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::uint32_t longestName = 4;

/// Words before "in" that bring in the colors a phone is sold in.
constexpr std::array offers = {
    wordKey("comes"),     wordKey("come"),      wordKey("coming"),   wordKey("available"),
    wordKey("offered"),   wordKey("sold"),      wordKey("arrives"),  wordKey("arrive"),
    wordKey("ships"),     wordKey("ship"),      wordKey("launches"), wordKey("launching"),
    wordKey("launched"),  wordKey("sells"),     wordKey("selling"),  wordKey("released"),
    wordKey("debuts"),    wordKey("choice"),    wordKey("came"),     wordKey("buy"),
    wordKey("out"),       wordKey("offers"),    wordKey("unveiled"), wordKey("get"),
    wordKey("announced"), wordKey("introduced")};
/// Words that stand between "in" and the first color, or before a color in a list.
constexpr std::array openers = {
    wordKey("in"),      wordKey("and"),      wordKey("or"),        wordKey(","),
    wordKey(":"),       wordKey("of"),       wordKey("a"),         wordKey("an"),
    wordKey("the"),     wordKey("both"),     wordKey("either"),    wordKey("between"),
    wordKey("&"),       wordKey("("),        wordKey("are"),       wordKey("as"),
    wordKey("include"), wordKey("includes"), wordKey("-"),         wordKey("/"),
    wordKey("plus"),    wordKey("new"),      wordKey("from"),      wordKey("showcase"),
    wordKey("namely"),  wordKey("with"),     wordKey("including"), wordKey("'"),
    wordKey("\"")};
/// Between a word such as "colors" and their names.
constexpr std::array introductions = {wordKey(":"),        wordKey("are"),   wordKey("include"),
                                      wordKey("called"),   wordKey("named"), wordKey("includes"),
                                      wordKey("including")};
/// Behind a color these make another name: "Black Friday".
constexpr std::array noColors = {wordKey("friday"), wordKey("magic"), wordKey("shark"),
                                 wordKey("hat")};

/// Words that are colors and nothing else.
constexpr WordSet hues(wordKey("black"), wordKey("white"), wordKey("blue"), wordKey("green"),
                       wordKey("red"), wordKey("gold"), wordKey("silver"), wordKey("grey"),
                       wordKey("gray"), wordKey("purple"), wordKey("pink"), wordKey("yellow"),
                       wordKey("violet"), wordKey("lavender"), wordKey("graphite"),
                       wordKey("beige"), wordKey("magenta"), wordKey("cyan"), wordKey("teal"));
/// What capitalized words before a color may be else.
constexpr Terms otherNames =
    Terms::of(TermKind::Brand, TermKind::Family, TermKind::Thing, TermKind::Chipset,
              TermKind::Month, TermKind::Suffix, TermKind::SubjectVerb);

class ColorReader {
  public:
    ColorReader(const SentenceView& view, Findings& findings) : view_(view), findings_(findings) {}

    void run() {
        const bool offered = (view_.has(Cue::ColorList) && !speaksOfShades()) || isListAlone();
        if (!view_.has(TermKind::Color)) {
            readCoinedLists();
            return;
        }
        std::uint32_t listEnd = view_.range.end;
        for (std::uint32_t i = view_.range.begin; i < view_.range.end;) {
            std::optional<TokenRange> name = nameAt(i);
            const bool listed = i == listEnd;
            if (!name && listed) {
                name = listedNameAt(i);
            }
            if (!name || !(listed || offered || isOffered(*name))) {
                ++i;
                continue;
            }
            if (!listed) {
                addNamesBefore(name->begin);
            }
            add(*name);
            i = pastGloss(name->end);
            listEnd = pastSeparators(i);
            // The first name behind a separator goes on with the list.
            i = listEnd > i ? listEnd : i;
            listEnd = listEnd > name->end ? listEnd : view_.range.end;
        }
    }

  private:
    // coined := ( "in" | "of" | "between" | "both" ) names color-list
    //         | color-list { ":" | "are" | "include" | "called" | ... } names
    /// Names of which none holds a word for a color: "in Cyber Rage and Dark Nova colors".
    void readCoinedLists() {
        for (std::uint32_t i = view_.range.begin; i < view_.range.end; ++i) {
            const Match* cue = view_.page.cueAt(i, Cue::ColorList);
            if (cue == nullptr) {
                continue;
            }
            std::uint32_t begin = i;
            while (begin > view_.range.begin && (isCapital(begin - 1) || isSeparator(begin - 1))) {
                --begin;
            }
            const std::uint32_t opener = begin - 1;
            if (view_.is(opener, "in") || view_.is(opener, "of") || view_.is(opener, "between") ||
                view_.is(opener, "both")) {
                addCoined(begin, i);
            }
            std::uint32_t first = cue->end;
            while (inside(first) && contains(introductions, token(first).key)) {
                ++first;
            }
            std::uint32_t end = first;
            while (isCapital(end) || isSeparator(end)) {
                ++end;
            }
            if (first > cue->end) {
                addCoined(first, end);
            }
        }
    }

    /// Adds the capitalized names of a list that fills the tokens [begin, end).
    void addCoined(std::uint32_t begin, std::uint32_t end) {
        constexpr std::uint32_t longestCoined = 3;
        for (std::uint32_t i = begin; i < end;) {
            std::uint32_t last = i;
            while (last < end && isCapital(last)) {
                ++last;
            }
            if (last > i && last - i <= longestCoined) {
                add({i, last});
            }
            i = last + 1;
        }
    }

    [[nodiscard]] const Token& token(std::uint32_t i) const { return view_.page.token(i); }
    [[nodiscard]] bool inside(std::uint32_t i) const {
        return i >= view_.range.begin && i < view_.range.end;
    }
    [[nodiscard]] bool isWord(std::uint32_t i) const {
        return inside(i) && token(i).isWord() && !view_.masked[i];
    }
    [[nodiscard]] bool isCapital(std::uint32_t i) const { return isWord(i) && token(i).capital; }
    [[nodiscard]] bool isColor(std::uint32_t i) const {
        return isWord(i) && view_.page.matchAt(i, TermKind::Color) != nullptr;
    }

    /// "different shades of pink and purple": what something looks like.
    [[nodiscard]] bool speaksOfShades() const {
        for (std::uint32_t i = view_.range.begin; i + 1 < view_.range.end; ++i) {
            if ((view_.is(i, "shades") || view_.is(i, "hues")) && view_.is(i + 1, "of")) {
                return true;
            }
        }
        return false;
    }

    /// Whether the sentence is a list of colors and nothing else: "White or Dark Grey."
    [[nodiscard]] bool isListAlone() const {
        constexpr std::uint32_t longestList = 20;
        std::size_t names = 0;
        std::uint32_t i = view_.range.begin;
        if (view_.range.end - i > longestList) {
            return false;
        }
        while (i < view_.range.end) {
            const auto name = nameAt(i);
            if (!name) {
                break;
            }
            ++names;
            i = pastSeparators(name->end);
        }
        return names > 1 && (i == view_.range.end || view_.is(i, "."));
    }

    // name := capitalized words with a color among them | [modifier ["-"]] color
    [[nodiscard]] std::optional<TokenRange> nameAt(std::uint32_t at) const {
        if (!isWord(at) || view_.page.cueAt(at, Cue::ColorList) != nullptr) {
            return std::nullopt;
        }
        return token(at).capital ? capitalNameAt(at) : smallNameAt(at);
    }

    [[nodiscard]] std::optional<TokenRange> capitalNameAt(std::uint32_t at) const {
        // "The Sunshine Gold variant"
        if (view_.is(at, "the") || view_.is(at, "a") || view_.is(at, "our") || view_.is(at, "my") ||
            view_.is(at, "this")) {
            return std::nullopt;
        }
        bool color = false;
        std::uint32_t i = at;
        while (i < at + longestName && isCapital(i) &&
               view_.page.cueAt(i, Cue::ColorList) == nullptr) {
            if (color && contains(noColors, token(i).key)) {
                return std::nullopt;
            }
            color = color || isColor(i);
            ++i;
        }
        // "Jet black": the color goes on in small letters.
        if (!color && i == at + 1 && isColor(i) && view_.has(Cue::ColorList)) {
            return TokenRange{at, i + 1};
        }
        // "Peony (Pink)"
        const bool glossed = view_.is(i, "(") && isColor(i + 1) && view_.is(i + 2, ")");
        return color || glossed ? std::optional(TokenRange{at, i}) : std::nullopt;
    }

    /// A color in small letters stands in a list: behind a word that opens one, or before one that
    /// goes on with it. "a black frame" is none.
    [[nodiscard]] std::optional<TokenRange> smallNameAt(std::uint32_t at) const {
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
    [[nodiscard]] bool isBlackAndWhite(std::uint32_t at) const {
        const std::uint32_t first = view_.is(at, "white") && at > 1 ? at - 2 : at;
        return view_.is(first, "black") && view_.is(first + 1, "and") &&
               view_.is(first + 2, "white") &&
               (view_.is(first + 3, "one") || view_.is(first + 3, "sensor") ||
                view_.page.matchAt(first + 3, TermKind::CameraRole) != nullptr ||
                view_.has(view_.from(first + 3, 1), Cue::Camera));
    }

    [[nodiscard]] bool opensName(std::uint32_t at) const {
        return at == view_.range.begin || contains(openers, token(at - 1).key) ||
               view_.page.cueAt(at - 1, Cue::ColorList) != nullptr;
    }

    /// "its black", "one black"
    [[nodiscard]] bool isArticleLike(std::uint32_t at) const {
        constexpr std::array words = {wordKey("its"),     wordKey("one"),  wordKey("two"),
                                      wordKey("this"),    wordKey("that"), wordKey("their"),
                                      wordKey("your"),    wordKey("is"),   wordKey("only"),
                                      wordKey("another"), wordKey("also"), wordKey("plain"),
                                      wordKey("regular")};
        return contains(words, token(at).key);
    }

    [[nodiscard]] bool closesName(std::uint32_t end) const {
        // "a stone-like pattern"
        if (view_.is(end, "-") && token(end).glued && isWord(end + 1)) {
            return false;
        }
        return !isWord(end) || view_.is(end, "and") || view_.is(end, "or") ||
               view_.page.cueAt(end, Cue::ColorList) != nullptr ||
               view_.page.cueAt(end, Cue::Variant) != nullptr || view_.is(end, "for") ||
               view_.is(end, "at") || view_.is(end, "from") || view_.is(end, "with") ||
               view_.is(end, "on") || view_.is(end, "but") || view_.is(end, "as") ||
               view_.is(end, "plus") || view_.is(end, "while") || view_.is(end, "starting");
    }

    /// A name that holds no word for a color and goes on with a list: "Obsidian, Snow and
    /// Lemongrass".
    [[nodiscard]] std::optional<TokenRange> listedNameAt(std::uint32_t at) const {
        std::uint32_t i = at;
        while (i < at + 3 && isCapital(i) && view_.page.cueAt(i, Cue::ColorList) == nullptr) {
            ++i;
        }
        // "in gold, Google said"
        const bool maker = view_.page.termsAt(at).has(TermKind::Brand);
        return i > at && !maker ? std::optional(TokenRange{at, i}) : std::nullopt;
    }

    /// Capitalized names before the first one that holds a color, back to where the list begins:
    /// "in Aura Glow, Aura Black".
    void addNamesBefore(std::uint32_t begin) {
        std::array<TokenRange, longestName> names{};
        std::size_t count = 0;
        std::uint32_t at = begin;
        while (count < names.size()) {
            std::uint32_t end = at;
            while (end > view_.range.begin && isSeparator(end - 1)) {
                --end;
            }
            std::uint32_t first = end;
            while (end < at && first > view_.range.begin && end - first < 3 &&
                   isCapital(first - 1)) {
                --first;
            }
            if (first == end) {
                break;
            }
            names.at(count) = {first, end};
            ++count;
            at = first;
        }
        const bool heads = at == view_.range.begin && view_.has(Cue::ColorList);
        const bool opened = heads || (at > view_.range.begin && !isSeparator(at - 1) &&
                                      contains(openers, token(at - 1).key));
        while (opened && count > 0) {
            --count;
            add(names.at(count));
        }
    }

    [[nodiscard]] bool isSeparator(std::uint32_t i) const {
        return view_.is(i, ",") || view_.is(i, "and") || view_.is(i, "or") || view_.is(i, "&") ||
               view_.is(i, "/") || view_.is(i, "'") || view_.is(i, "\"");
    }

    [[nodiscard]] std::uint32_t pastSeparators(std::uint32_t i) const {
        std::uint32_t end = i;
        while (end < i + 4 && isSeparator(end)) {
            ++end;
        }
        return end > i && (view_.is(end, "a") || view_.is(end, "in")) ? end + 1 : end;
    }

    /// Behind what brackets say of a name: "Peony (Pink)".
    [[nodiscard]] std::uint32_t pastGloss(std::uint32_t end) const {
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

    /// Whether words before a name say that a phone is sold in it: "comes in a choice of black",
    /// "choose between Lime and Gray"; "in Astral Black" says so by itself.
    [[nodiscard]] bool isOffered(TokenRange name) const {
        std::uint32_t i = name.begin;
        bool in = false;
        while (i > view_.range.begin && contains(openers, token(i - 1).key)) {
            --i;
            if (view_.is(i, "between") || view_.is(i, "choice")) {
                return true;
            }
            in = in || view_.is(i, "in");
        }
        const TokenRange before = view_.before(i, 3);
        const bool several = name.end > name.begin + 1 && token(name.begin).capital;
        // "the Stargaze Black version"
        if (several && view_.has(view_.from(name.end, 1), Cue::Variant)) {
            return true;
        }
        if (listsVariants(name)) {
            return true;
        }
        if (view_.is(i - 1, "choice") || view_.is(i - 1, "mix") || isCoined(name)) {
            return true;
        }
        if (!in) {
            return false;
        }
        const bool offered = std::any_of(offers.begin(), offers.end(), [&](WordKey word) {
            for (std::uint32_t k = before.begin; k < before.end; ++k) {
                if (token(k).key == word) {
                    return true;
                }
            }
            return false;
        });
        const bool fancy = several && isColor(name.end - 1) && view_.is(name.begin - 1, "in");
        return offered || fancy || !view_.quantities.amounts.empty();
    }

    /// "the red and black versions": hues alone, behind an article and before what they are of.
    /// What is black and white is most often a picture.
    [[nodiscard]] bool listsVariants(TokenRange name) const {
        constexpr std::uint32_t longestList = 8;
        std::uint32_t first = name.begin;
        while (first > view_.range.begin + 1 && first + longestList > name.begin &&
               (hues.contains(token(first - 1).key) || isSeparator(first - 1))) {
            --first;
        }
        std::uint32_t i = first;
        bool hasColor = false;
        std::uint32_t count = 0;
        while (i < first + longestList && inside(i) &&
               (hues.contains(token(i).key) || isSeparator(i))) {
            hasColor =
                hasColor || (!view_.is(i, "black") && !view_.is(i, "white") && !isSeparator(i));
            count += isSeparator(i) ? 0 : 1;
            ++i;
        }
        return hasColor && count > 1 && view_.is(first - 1, "the") &&
               view_.has(view_.from(i, 1), Cue::Variant);
    }

    /// "Sunset Red", "the new Diamond Silver": capitalized words that no name explains before one
    /// that can only be a color.
    [[nodiscard]] bool isCoined(TokenRange name) const {
        constexpr std::uint32_t longestCoined = 3;
        const bool several = name.end - name.begin > 1 && name.end - name.begin <= longestCoined;
        if (!several || !token(name.begin).capital || !hues.contains(token(name.end - 1).key) ||
            isCapital(name.end)) {
            return false;
        }
        for (std::uint32_t i = name.begin; i + 1 < name.end; ++i) {
            if (view_.page.termsAt(i).hasAnyOf(otherNames) || contains(openers, token(i).key) ||
                token(i).allCapitals) {
                return false;
            }
        }
        return true;
    }

    void add(TokenRange name) {
        const Span span = view_.page.span(name);
        findings_.add({AttributeId::BodyColor, std::string(view_.page.textOf(span)), span, name,
                       "color-list"});
    }

    const SentenceView& view_;
    Findings& findings_;
};

}  // namespace

void readColors(const SentenceView& view, Findings& findings) {
    if (view.has(TermKind::Color) || view.has(Cue::ColorList)) {
        ColorReader(view, findings).run();
    }
}

}  // namespace speclens
