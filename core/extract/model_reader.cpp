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
constexpr std::uint32_t mostLetters = 3;

constexpr std::array<WordKey, 8> romans = {wordKey("ii"), wordKey("iii"), wordKey("iv"),
                                           wordKey("vi"), wordKey("vii"), wordKey("viii"),
                                           wordKey("ix"), wordKey("xi")};
constexpr std::array<WordKey, 2> romanLetters = {wordKey("v"), wordKey("x")};

// Letters that touch a number without being a part of a name: "10th", "3nm", "10am".
constexpr std::array<WordKey, 12> foreignLetters = {
    wordKey("th"), wordKey("nd"), wordKey("rd"), wordKey("st"), wordKey("nm"), wordKey("am"),
    wordKey("pm"), wordKey("bn"), wordKey("mn"), wordKey("m"),  wordKey("hr"), wordKey("hrs")};

// Letters that stand for a number: "Edge X".
constexpr std::array<WordKey, 8> modelLetters = {wordKey("x"), wordKey("s"), wordKey("z"),
                                                 wordKey("n"), wordKey("r"), wordKey("e"),
                                                 wordKey("k"), wordKey("c")};

// What a number behind a name counts: "it took the iPhone 42 seconds".
constexpr std::array<WordKey, 12> counted = {
    wordKey("seconds"), wordKey("minutes"), wordKey("hours"), wordKey("days"),
    wordKey("weeks"),   wordKey("months"),  wordKey("years"), wordKey("percent"),
    wordKey("points"),  wordKey("people"),  wordKey("units"), wordKey("million")};

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
        return isHyphenBeforeCode(at) ? letters(at + 3) : inBrackets(at, false);
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
                      (page_.is(at + 1, "and") && !isNamedAgain(at));
    const bool last = at + 1 >= end_ || (page_.is(at + 1, ".") && at + 2 >= end_);
    const bool goesOn = !line && !page_.is(at + 1, ".") && !page_.token(at + 1).isNumber();
    return letter && (last || goesOn) ? at + 1 : at;
}

/// "Camon X and Camon X Pro", but not "Moto G and E phones".
bool ModelReader::isNamedAgain(std::uint32_t letter) const {
    return letter > 0 && letter + 3 < end_ &&
           page_.token(letter + 2).key == page_.token(letter - 1).key &&
           page_.token(letter + 3).key == page_.token(letter).key;
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
                        (isForeign(page_.token(next).key) && !isOrdinalName(at))));
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

bool ModelReader::isForeign(WordKey letters) {
    return contains(foreignLetters, letters);
}

/// "Meizu 16th"
bool ModelReader::isOrdinalName(std::uint32_t at) const {
    return brand_ == "Meizu" && page_.is(at, "16") && page_.is(at + 1, "th");
}

/// Up to three letters that touch the number before them.
std::uint32_t ModelReader::letters(std::uint32_t at) const {
    if (!glued(at)) {
        return at;
    }
    const Token& token = page_.token(at);
    if (isOrdinalName(at - 1)) {
        return at + 1;
    }
    const bool fits = token.isWord() && token.span.size() <= mostLetters && token.span.size() > 0 &&
                      page_.textOf(token).front() != '\'' && !isForeign(token.key);
    return fits ? at + 1 : at;
}

/// Nokia's series go on behind a hyphen: "C3-01".
std::uint32_t ModelReader::series(std::uint32_t at) const {
    const bool fits = brand_ == "Nokia" && glued(at + 1) && glued(at) && page_.is(at, "-") &&
                      page_.token(at + 1).isPlainInteger() &&
                      page_.textOf(page_.token(at + 1)).front() == '0';
    return fits ? at + 2 : at;
}

/// Crosscall's families and codes are joined by hyphens: "Core-X5".
bool ModelReader::isHyphenBeforeCode(std::uint32_t at) const {
    return brand_ == "Crosscall" && page_.is(at, "-") && glued(at) && glued(at + 1) &&
           page_.token(at + 1).isWord() && isCode(at + 1);
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

std::uint32_t ModelReader::roman(std::uint32_t at) const {
    const Token& token = page_.token(at);
    if (!token.isWord() || !token.allCapitals || token.glued) {
        return at;
    }
    const bool numeral = contains(romans, token.key) || (contains(romanLetters, token.key) &&
                                                         at > 0 && page_.token(at - 1).isNumber());
    return numeral ? at + 1 : at;
}

}  // namespace speclens
