#include "core/extract/model_reader.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/extract/name_context.h"
#include "core/extract/unit_reader.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr double highestModel = 10000;
constexpr double highestCode = 20000;
constexpr double highestLongCode = 1000;
constexpr double firstYear = 2010;
constexpr double lastYear = 2100;
constexpr std::uint32_t mostLetters = 3;

constexpr std::array<WordKey, 8> romans = {wordKey("ii"), wordKey("iii"), wordKey("iv"),
                                           wordKey("vi"), wordKey("vii"), wordKey("viii"),
                                           wordKey("ix"), wordKey("xi")};
constexpr std::array<WordKey, 2> romanLetters = {wordKey("v"), wordKey("x")};

// Letters that touch a number without being a part of a name: "10th", "3nm", "10am".
constexpr std::array<WordKey, 12> foreignLetters = {
    wordKey("th"), wordKey("nd"), wordKey("rd"), wordKey("st"), wordKey("nm"), wordKey("am"),
    wordKey("pm"), wordKey("bn"), wordKey("mn"), wordKey("m"),  wordKey("hr"), wordKey("hrs")};

// Letters that end a name as a word of their own: "Reno12 F", "P Smart Z", "Reno5 K".
constexpr std::array<WordKey, 9> suffixLetters = {wordKey("f"), wordKey("k"), wordKey("s"),
                                                  wordKey("t"), wordKey("z"), wordKey("e"),
                                                  wordKey("g"), wordKey("c"), wordKey("fs")};

// Letters that stand for a number: "Edge X".
constexpr std::array<WordKey, 8> modelLetters = {wordKey("x"), wordKey("s"), wordKey("z"),
                                                 wordKey("n"), wordKey("r"), wordKey("e"),
                                                 wordKey("k"), wordKey("c")};

// What a number behind a name counts: "it took the iPhone 42 seconds".
constexpr std::array<WordKey, 12> counted = {
    wordKey("seconds"), wordKey("minutes"), wordKey("hours"), wordKey("days"),
    wordKey("weeks"),   wordKey("months"),  wordKey("years"), wordKey("percent"),
    wordKey("points"),  wordKey("people"),  wordKey("units"), wordKey("million")};

constexpr std::array<WordKey, 5> smallSuffixes = {wordKey("plus"), wordKey("lite"), wordKey("pro"),
                                                  wordKey("max"), wordKey("ultra")};

// What is added behind "plus" rather than said of a phone: "the S23 plus some money".
constexpr std::array<WordKey, 10> quantifiers = {
    wordKey("all"),    wordKey("any"),     wordKey("each"),   wordKey("every"), wordKey("some"),
    wordKey("nearly"), wordKey("roughly"), wordKey("almost"), wordKey("about"), wordKey("most")};

bool isYear(const Token& token) {
    return token.isPlainInteger() && token.number >= firstYear && token.number < lastYear;
}

}  // namespace

Model ModelReader::read(std::uint32_t at, bool afterName) const {
    Model model{at, number(at, afterName), 0};
    model.end = model.numberEnd;
    while (model.end < end_) {
        const std::uint32_t next = tail(model, model.end, afterName);
        if (next == model.end) {
            break;
        }
        model.end = next;
    }
    return model;
}

std::uint32_t ModelReader::number(std::uint32_t at, bool afterName) const {
    if (at >= end_) {
        return at;
    }
    const Token& token = page_.token(at);
    if (token.isNumber()) {
        return digits(at, afterName);
    }
    if (token.isWord() && isCode(at)) {
        return series(letters(at + 2));
    }
    if (!afterName) {
        return at;
    }
    if (!token.isWord()) {
        return inBrackets(at, false);
    }
    const std::uint32_t end = roman(at);
    return end > at ? end : modelLetter(at);
}

/// "Edge X", "Edge S Pro": a capital letter that is no word and stands for no line of models.
std::uint32_t ModelReader::modelLetter(std::uint32_t at) const {
    const Token& token = page_.token(at);
    const bool letter = token.allCapitals && !token.glued && token.span.size() == 1 &&
                        contains(modelLetters, token.key);
    const bool line = page_.is(at + 1, "series") || page_.is(at + 1, "-") ||
                      page_.is(at + 1, "line") || page_.is(at + 1, "lineup") ||
                      page_.is(at + 1, "and") || page_.is(at + 1, ".");
    return letter && at + 1 < end_ && !line && !page_.token(at + 1).isNumber() ? at + 1 : at;
}

std::uint32_t ModelReader::digits(std::uint32_t at, bool afterName) const {
    const Token& token = page_.token(at);
    const bool version = token.decimals == 1 && token.number < 10 && !token.grouped;
    const bool plain = token.isPlainInteger() && (token.number < 1990 || token.number >= lastYear);
    if (!(plain || (version && afterName)) || token.number >= highestModel || token.number < 1 ||
        isNoModel(at, afterName)) {
        return at;
    }
    return letters(at + 1);
}

/// Quantities, generations of networks, formats of video, shares and times: "108MP", "5G", "4K".
bool ModelReader::isNoModel(std::uint32_t at, bool afterName) const {
    const std::uint32_t next = at + 1;
    const bool touches = glued(next);
    if (touches && page_.is(next, "x")) {
        return isFactor(at, afterName);
    }
    const double number = page_.token(at).number;
    const bool network = touches && page_.is(next, "g") && page_.token(next).allCapitals &&
                         number >= 2 && number <= 6;
    const bool video = touches && page_.is(next, "k") &&
                       (number == 2 || number == 4 || number == 5 || number == 6 || number == 8);
    const bool counts = next < end_ && contains(counted, page_.token(next).key);
    // "E4g" weighs nothing.
    const bool code = page_.token(at).glued && at > 0 && page_.token(at - 1).isWord();
    return network || video || counts || (!code && readUnit(page_, next, end_).has_value()) ||
           (touches && (page_.is(next, "%") || isRatio(at) || isFraction(at) ||
                        contains(foreignLetters, page_.token(next).key)));
}

/// "12X" is a name, and so is "12x" behind a brand ("Realme 12x"); "12x zoom" and "12x as fast" are
/// factors, and so is what stands for one by itself.
bool ModelReader::isFactor(std::uint32_t at, bool afterName) const {
    if (page_.token(at + 1).capital) {
        return false;
    }
    constexpr double lowestName = 6;
    if (!afterName || page_.token(at).number < lowestName) {
        return true;
    }
    const std::uint32_t behind = at + 2;
    return behind < end_ && suffix(behind) == behind &&
           (page_.is(behind, "as") || !standsAlone(page_, behind, end_));
}

/// "20:9" and "9:41".
bool ModelReader::isRatio(std::uint32_t at) const {
    return page_.is(at + 1, ":") && glued(at + 2) && page_.token(at + 2).isNumber();
}

/// "12/256GB" and "1/1.3" are no models; "Xiaomi 12/12 Pro" names two.
bool ModelReader::isFraction(std::uint32_t at) const {
    return page_.is(at + 1, "/") && at + 2 < end_ && page_.token(at + 2).isNumber() &&
           (page_.token(at + 2).decimals > 0 || readUnit(page_, at + 3, end_).has_value());
}

/// Up to three letters that touch the number before them.
std::uint32_t ModelReader::letters(std::uint32_t at) const {
    if (!glued(at)) {
        return at;
    }
    const Token& token = page_.token(at);
    const bool fits = token.isWord() && token.span.size() <= mostLetters && token.span.size() > 0 &&
                      page_.textOf(token).front() != '\'' && !contains(foreignLetters, token.key);
    return fits ? at + 1 : at;
}

/// Nokia's series go on behind a hyphen: "C3-01".
std::uint32_t ModelReader::series(std::uint32_t at) const {
    const bool fits = brand_ == "Nokia" && glued(at + 1) && glued(at) && page_.is(at, "-") &&
                      page_.token(at + 1).isPlainInteger() &&
                      page_.textOf(page_.token(at + 1)).front() == '0';
    return fits ? at + 2 : at;
}

bool ModelReader::isCode(std::uint32_t at) const {
    const Token& token = page_.token(at);
    if (!glued(at + 1) || token.span.size() > mostLetters || !token.capital || page_.is(at, "ip")) {
        return false;
    }
    const Token& next = page_.token(at + 1);
    if (!next.isPlainInteger() || !token.allCapitals) {
        return false;
    }
    // Two letters with four digits are a maker's own number ("XT2321", "PHP110"), unless these are
    // round ("BV9300").
    constexpr double round = 100;
    const bool isRound =
        token.span.size() == 2 && next.number < highestModel && std::fmod(next.number, round) == 0;
    return next.number < (token.span.size() == 1 ? highestCode : highestLongCode) || isRound;
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
/// one digit.
std::uint32_t ModelReader::year(const Model& model, std::uint32_t at) const {
    if (!isYear(page_.token(at)) || page_.token(at).glued) {
        return at;
    }
    bool fits = !model.numbered();
    if (model.numbered() && page_.token(model.begin).isWord() && model.begin + 1 < end_) {
        fits = page_.token(model.begin + 1).number < 10;
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
    const bool adds = contains(quantifiers, next.key) || page_.matchAt(behind, TermKind::Currency);
    return !adds && standsAlone(page_, behind, end_) ? behind : at;
}

std::uint32_t ModelReader::roman(std::uint32_t at) const {
    const Token& token = page_.token(at);
    if (!token.isWord() || !token.allCapitals || token.glued) {
        return at;
    }
    const bool numeral = contains(romans, token.key) || (contains(romanLetters, token.key) &&
                                                         at > 0 && page_.token(at - 1).isNumber());
    return numeral ? at + 1 : at;
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
    const bool bare = !isYear(number);
    if (bare ? number.number > highestInBrackets : isLongNumberBefore(at - 1)) {
        return at;
    }
    const bool ordinal = glued(at + 1) && contains(foreignLetters, page_.token(at + 1).key);
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
        writing.size() > 1 &&
        std::all_of(writing.begin(), writing.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (initials && !token.allCapitals) {
        return at;
    }
    // "iPhone 12 Pro max"
    if (writing == "Max" && at > 0 && page_.is(at - 1, "pro") && page_.token(at - 1).capital) {
        return match.end;
    }
    const bool touchesNumber = token.glued && at > 0 && page_.token(at - 1).isNumber();
    const bool smallLetters = writing.front() >= 'a' && writing.front() <= 'z';
    return token.capital || touchesNumber || smallLetters ? match.end : at;
}

}  // namespace speclens
