#include "core/extract/model_reader.h"
#include "core/spec/ascii.h"

#include <algorithm>
#include <array>

#include "core/extract/name_context.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr double firstYear = 2010;

// Letters that end a name as a word of their own: "Reno12 F", "P Smart Z", "Reno5 K".
constexpr std::array<WordKey, 9> suffixLetters = {wordKey("f"), wordKey("k"), wordKey("s"),
                                                  wordKey("t"), wordKey("z"), wordKey("e"),
                                                  wordKey("g"), wordKey("c"), wordKey("fs")};

constexpr std::array<WordKey, 5> smallSuffixes = {wordKey("plus"), wordKey("lite"), wordKey("pro"),
                                                  wordKey("max"), wordKey("ultra")};

// What is added behind "plus" rather than said of a phone: "the S23 plus some money".
constexpr std::array<WordKey, 10> quantifiers = {
    wordKey("all"),    wordKey("any"),     wordKey("each"),   wordKey("every"), wordKey("some"),
    wordKey("nearly"), wordKey("roughly"), wordKey("almost"), wordKey("about"), wordKey("most")};

}  // namespace

bool ModelReader::isYear(const Token& token) {
    return token.isPlainInteger() && token.number >= firstYear && token.number < lastYear;
}

std::uint32_t ModelReader::tail(const Model& model, std::uint32_t at, bool named) const {
    const bool open = model.numbered() || named;
    const bool hasModel = model.numbered() || model.end > model.begin;
    if (const std::uint32_t end = suffix(at); end > at) {
        return end;
    }
    if (const std::uint32_t end = smallSuffix(model, at); end > at) {
        return end;
    }
    if (!open) {
        return at;
    }
    if (model.numbered() || hasModel) {
        if (const std::uint32_t end = roman(at); end > at) {
            return end;
        }
        if (const std::uint32_t end = suffixLetter(at); end > at) {
            return end;
        }
    }
    // "ZenFone Max Pro M1"
    if (!model.numbered() && hasModel && page_.token(at).isWord() &&
        page_.token(at).span.size() == 1 && isCode(at)) {
        return at + 2;
    }
    if (const std::uint32_t end = year(model, at); end > at) {
        return end;
    }
    if (const std::uint32_t end = generation(model, at); end > at) {
        return end;
    }
    return hasModel || named ? inBrackets(at, model.numbered()) : at;
}

/// A capital letter by itself, which no hyphen or point goes on from.
std::uint32_t ModelReader::suffixLetter(std::uint32_t at) const {
    const Token& token = page_.token(at);
    const bool fits =
        token.isWord() && token.allCapitals && !token.glued && contains(suffixLetters, token.key);
    const bool goesOn = glued(at + 1) && !page_.is(at + 1, ",") && !page_.is(at + 1, "'s") &&
                        !page_.is(at + 1, ")") && !page_.is(at + 1, "+") &&
                        !(page_.is(at + 1, ".") && at + 2 >= end_);
    return fits && !goesOn ? at + 1 : at;
}

/// "Razr 2022", "Galaxy A5 2017": the year of a model that has no number of its own, or a code of
/// one digit; LG's K10 came in several years too.
std::uint32_t ModelReader::year(const Model& model, std::uint32_t at) const {
    if (!isYear(page_.token(at)) || page_.token(at).glued) {
        return at;
    }
    bool fits = !model.numbered();
    if (model.numbered() && page_.token(model.begin).isWord() && model.begin + 1 < end_) {
        const double number = page_.token(model.begin + 1).number;
        fits = number < 10 || (number == 10 && brand_ == "LG" && page_.is(model.begin, "k"));
    }
    return fits ? at + 1 : at;
}

/// "One mini 2", "DuraForce Pro 3": the number behind the suffixes of a model that has none before
/// them, where it counts nothing.
std::uint32_t ModelReader::generation(const Model& model, std::uint32_t at) const {
    constexpr double highestGeneration = 10;
    const Token& token = page_.token(at);
    const bool fits = !model.numbered() && !model.empty() && !token.glued &&
                      token.isPlainInteger() && token.number > 1 &&
                      token.number < highestGeneration && !page_.token(at - 1).isNumber() &&
                      !page_.is(at - 1, ")") && standsAlone(page_, at + 1, end_);
    return fits ? at + 1 : at;
}

/// "the S23 plus is", "the P20 lite,": in small letters these words are suffixes where no noun
/// stands behind them, and nothing is added there.
std::uint32_t ModelReader::smallSuffix(const Model& model, std::uint32_t at) const {
    const bool behindNumber = model.numbered() && model.end == model.numberEnd;
    if (!behindNumber || page_.token(at).capital || page_.token(at).glued ||
        !contains(smallSuffixes, page_.token(at).key)) {
        return at;
    }
    const std::uint32_t behind = at + 1;
    if (behind >= end_ || page_.is(behind, "'s")) {
        return behind;
    }
    const Token& next = page_.token(behind);
    const bool adds = page_.is(at, "plus") && (contains(quantifiers, next.key) ||
                                               page_.matchAt(behind, TermKind::Currency));
    return !adds && standsAlone(page_, behind, end_) ? behind : at;
}

// brackets := "(" ( digits [letters] | code | "Gen" digits ) ["gen" ["."]] ")"
std::uint32_t ModelReader::inBrackets(std::uint32_t at, bool numbered) const {
    if (at + 2 >= end_ || !page_.is(at, "(")) {
        return at;
    }
    std::uint32_t i = page_.is(at + 1, "gen") ? at + 2 : at + 1;
    i += i > at + 1 && page_.is(i, ".") ? 1 : 0;
    const bool generation = i > at + 1;
    const Token& first = page_.token(i);
    std::uint32_t end = i;
    if (first.isPlainInteger()) {
        end = numberInBrackets(i, numbered, generation);
    } else if (!numbered && first.isWord() && isCode(i)) {
        end = letters(i + 2);
    }
    return end > i && end < end_ && page_.is(end, ")") ? end + 1 : at;
}

// Behind the number in brackets, or at it where it is none of a model's.
std::uint32_t ModelReader::numberInBrackets(std::uint32_t at, bool numbered,
                                            bool generation) const {
    constexpr double highestInBrackets = 30;
    const Token& number = page_.token(at);
    // "Pixel 4a (5G)"
    if (numbered && brand_ == "Google" && page_.is(at, "5") && page_.is(at + 1, "g")) {
        return at + 2;
    }
    const bool bare = !isYear(number);
    if (bare ? number.number > highestInBrackets : isLongNumberBefore(at - 1)) {
        return at;
    }
    const bool ordinal = glued(at + 1) && isForeign(page_.token(at + 1).key);
    std::uint32_t i = ordinal ? at + 2 : letters(at + 1);
    if (i < end_ && (page_.is(i, "gen") || page_.is(i, "generation"))) {
        generation = true;
        i += i + 1 < end_ && page_.is(i + 1, ".") ? 2 : 1;
    }
    const bool refused = !generation && ((numbered && bare) || ordinal);
    return refused ? at : i;
}

/// A year in brackets tells the models of one name apart, "Galaxy J7 (2016)"; behind a longer
/// number, which no other model shares, it says when the phone came: "LG V20 (2016)".
bool ModelReader::isLongNumberBefore(std::uint32_t bracket) const {
    constexpr double lowestLong = 10;
    return bracket > 1 && page_.token(bracket - 1).isNumber() &&
           (page_.token(bracket - 1).number >= lowestLong || page_.is(bracket - 2, "-"));
}

std::uint32_t ModelReader::suffix(std::uint32_t at) const {
    if (!page_.termsAt(at).has(TermKind::Suffix)) {
        return at;
    }
    for (const Match& match : page_.matchesAt(at)) {
        if (match.kind != TermKind::Suffix || match.end > end_) {
            continue;
        }
        const auto& row = tables::suffixes[match.row];
        if (!row.brand.empty() && !brand_.empty() && row.brand != brand_) {
            continue;
        }
        if (const std::uint32_t end = suffix(match); end > at) {
            return end;
        }
    }
    return at;
}

bool ModelReader::hasOwnSuffix(const Model& model) const {
    for (std::uint32_t i = model.numberEnd; model.numbered() && i < model.end; ++i) {
        const Match* match = page_.matchAt(i, TermKind::Suffix);
        if (match != nullptr && !brand_.empty() && tables::suffixes[match->row].brand == brand_) {
            return true;
        }
    }
    return false;
}

std::uint32_t ModelReader::suffix(const Match& match) const {
    const std::uint32_t at = match.begin;
    const std::string_view writing = tables::suffixes[match.row].writing;
    const Token& token = page_.token(at);
    if (token.is(plusSign)) {
        // The sign is a suffix where it touches what is before it and nothing behind it.
        const bool free = !glued(match.end) || !page_.token(match.end).isNumber();
        return token.glued && free ? match.end : at;
    }
    if (token.isNumber()) {
        return page_.token(at + 1).allCapitals ? match.end : at;
    }
    if (letters_ == NameLetters::Small) {
        return token.glued && !page_.token(at - 1).isNumber() ? at : match.end;
    }
    const bool initials =
        writing.size() > 1 && std::all_of(writing.begin(), writing.end(), isUpper);
    if (initials && !token.allCapitals) {
        return at;
    }
    // "iPhone 12 Pro max"
    if (writing == "Max" && at > 0 && page_.is(at - 1, "pro") && page_.token(at - 1).capital) {
        return match.end;
    }
    const bool touchesNumber = token.glued && at > 0 && page_.token(at - 1).isNumber();
    const bool smallLetters = isLower(writing.front());
    return token.capital || touchesNumber || smallLetters ? match.end : at;
}

}  // namespace speclens
