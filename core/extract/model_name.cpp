#include "core/extract/model_name.h"

#include <algorithm>
#include <array>

#include "core/extract/unit_reader.h"
#include "core/extract/words.h"

namespace speclens {
namespace {

constexpr std::array<WordKey, 9> romans = {wordKey("ii"),   wordKey("iii"), wordKey("iv"),
                                           wordKey("v"),    wordKey("vi"),  wordKey("vii"),
                                           wordKey("viii"), wordKey("ix"),  wordKey("x")};

class ModelReader {
  public:
    ModelReader(const Page& page, std::uint32_t end) : page_(page), end_(end) {}

    std::uint32_t model(std::uint32_t at, bool afterName) const {
        std::uint32_t i = number(at, afterName);
        const bool numbered = i > at;
        while (i < end_) {
            const std::uint32_t next = afterNumber(i, numbered || (afterName && i > at));
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    // number := digits [letters] | letters digits [letters] | letter | "(" ... ")"
    std::uint32_t number(std::uint32_t at, bool afterName) const {
        if (at >= end_) {
            return at;
        }
        const Token& token = page_.token(at);
        if (token.isNumber()) {
            return digits(at, afterName);
        }
        if (token.isWord() && isCode(at)) {
            return letters(at + 2);
        }
        if (afterName && token.isWord() && token.capital && token.span.size() == 1 &&
            !(at + 1 < end_ && page_.token(at + 1).glued && page_.token(at + 1).isNumber())) {
            return at + 1;
        }
        return afterName ? inBrackets(at) : at;
    }

  private:
    std::uint32_t afterNumber(std::uint32_t at, bool numbered) const {
        const std::uint32_t withSuffix = suffix(at);
        if (withSuffix > at || !numbered) {
            return withSuffix;
        }
        const Token& token = page_.token(at);
        if (token.isWord() && token.allCapitals && !token.glued &&
            std::find(romans.begin(), romans.end(), token.key) != romans.end()) {
            return at + 1;
        }
        return inBrackets(at);
    }

    std::uint32_t digits(std::uint32_t at, bool afterName) const {
        const Token& token = page_.token(at);
        const bool version = token.decimals == 1 && token.number < 10 && !token.grouped;
        if (!(token.isPlainInteger() || (version && afterName)) || token.number >= 10000 ||
            token.number < 1 || (token.number >= 1990 && token.number < 2100)) {
            return at;
        }
        if (readUnit(page_, at + 1, end_) || isNetworkGeneration(at) || isVideoFormat(at)) {
            // "12X" is a name where the letter is a capital; "12x" is a factor.
            const bool capitalX = at + 1 < end_ && page_.token(at + 1).glued &&
                                  page_.textOf(page_.token(at + 1)) == "X";
            if (!capitalX) {
                return at;
            }
        }
        if (at + 1 < end_ && page_.token(at + 1).glued &&
            (page_.is(at + 1, "%") || page_.is(at + 1, ":") || isFraction(at))) {
            return at;
        }
        return letters(at + 1);
    }

    /// Up to three letters that touch the number before them, and digits that touch those.
    std::uint32_t letters(std::uint32_t at) const {
        if (at >= end_) {
            return at;
        }
        const Token& token = page_.token(at);
        const bool fits = token.isWord() && token.glued && token.span.size() <= 3 &&
                          token.span.size() > 0 && page_.textOf(token).front() != '\'';
        return fits ? at + 1 : at;
    }

    bool isCode(std::uint32_t at) const {
        const Token& token = page_.token(at);
        if (at + 1 >= end_ || token.span.size() > 3 || !token.capital || page_.is(at, "ip")) {
            return false;
        }
        const Token& next = page_.token(at + 1);
        return next.glued && next.isPlainInteger() && next.number < 10000 &&
               (token.allCapitals || token.span.size() == 1);
    }

    bool isNetworkGeneration(std::uint32_t at) const {
        return at + 1 < end_ && page_.token(at + 1).glued && page_.is(at + 1, "g") &&
               page_.token(at).number >= 2 && page_.token(at).number <= 6 &&
               page_.token(at + 1).allCapitals;
    }

    /// "12/256GB" and "1/1.3" are no models; "Xiaomi 12/12 Pro" names two.
    bool isFraction(std::uint32_t at) const {
        return page_.is(at + 1, "/") && at + 2 < end_ && page_.token(at + 2).isNumber() &&
               (page_.token(at + 2).decimals > 0 || readUnit(page_, at + 3, end_).has_value());
    }

    /// "4K" and "8K" are formats of video.
    bool isVideoFormat(std::uint32_t at) const {
        return at + 1 < end_ && page_.token(at + 1).glued && page_.is(at + 1, "k") &&
               (page_.token(at).number == 2 || page_.token(at).number == 4 ||
                page_.token(at).number == 8);
    }

    // "(" digits [letters] ")": "(1)", "(2a)", "(2023)", "(2nd gen)"
    std::uint32_t inBrackets(std::uint32_t at) const {
        if (at + 2 >= end_ || !page_.is(at, "(") || !page_.token(at + 1).isPlainInteger() ||
            page_.token(at + 1).number >= 2100) {
            return at;
        }
        std::uint32_t i = letters(at + 2);
        if (i < end_ && page_.is(i, "gen")) {
            ++i;
        }
        return i < end_ && page_.is(i, ")") ? i + 1 : at;
    }

    std::uint32_t suffix(std::uint32_t at) const {
        const Match* match = page_.matchAt(at, TermKind::Suffix);
        if (match == nullptr || match->end > end_) {
            return at;
        }
        const Token& token = page_.token(at);
        if (token.is(plusSign)) {
            // The sign is a suffix where it touches what is before it and nothing behind it.
            const bool free = match->end >= end_ || !page_.token(match->end).glued ||
                              !(page_.token(match->end).isNumber());
            return token.glued && free ? match->end : at;
        }
        if (token.isNumber()) {
            return page_.token(at + 1).allCapitals ? match->end : at;
        }
        const std::string_view writing = tables::suffixes[match->row].writing;
        const bool initials =
            writing.size() > 1 && std::all_of(writing.begin(), writing.end(),
                                              [](char c) { return c >= 'A' && c <= 'Z'; });
        if (initials && !token.allCapitals) {
            return at;
        }
        const bool touchesNumber = token.glued && at > 0 && page_.token(at - 1).isNumber();
        const bool smallLetters = writing.front() >= 'a' && writing.front() <= 'z';
        return token.capital || touchesNumber || smallLetters ? match->end : at;
    }

    const Page& page_;
    std::uint32_t end_;
};

/// A name in running text begins with a capital, or has one inside ("iPhone"), or stands behind
/// its brand.
bool looksLikeName(const Page& page, const Match& match) {
    const std::string_view text = page.textOf(page.span({match.begin, match.end}));
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

void finish(const Page& page, ModelName& name, std::string prefix, TokenRange model) {
    name.writing = std::move(prefix);
    if (!model.empty()) {
        const Token& first = page.token(model.begin);
        const bool touches = first.glued && model.begin > 0;
        name.writing += (touches ? "" : " ") + nameWriting(page, model);
        const Token& last = page.token(model.end - 1);
        if (last.is(wordKey("g")) && last.glued && page.is(model.end - 2, "5")) {
            name.endsIn5g = true;
            name.network = page.span({model.end - 2, model.end});
        }
    }
    name.words = nameWords(name.writing);
}

std::optional<ModelName> readFamilyName(const Page& page, std::uint32_t at, std::uint32_t end,
                                        bool afterBrand) {
    const Match* family = page.matchAt(at, TermKind::Family);
    if (family == nullptr || (!afterBrand && !looksLikeName(page, *family))) {
        return std::nullopt;
    }
    const auto& row = tables::families[family->row];
    const std::uint32_t modelEnd = readModel(page, family->end, end, true);
    if (row.shape == FamilyShape::Number &&
        ModelReader(page, end).number(family->end, true) == family->end) {
        return std::nullopt;
    }
    ModelName name;
    name.range = {at, modelEnd};
    name.brand = row.brand;
    finish(page, name, std::string(page.lexicon().familyName(family->row)),
           {family->end, modelEnd});
    return name;
}

std::optional<ModelName> readBrandModel(const Page& page, const Match& brand, std::uint32_t end) {
    const auto& row = tables::brands[brand.row];
    if (row.models == BrandModels::Families) {
        return std::nullopt;
    }
    const ModelReader reader(page, end);
    const bool numbers = row.models == BrandModels::Numbers;
    if (brand.end >= end || (!numbers && page.token(brand.end).isNumber())) {
        return std::nullopt;
    }
    const std::uint32_t numberEnd = reader.number(brand.end, numbers);
    if (numberEnd == brand.end || page.is(brand.end, "(")) {
        return std::nullopt;
    }
    // A single letter behind a brand names no model ("Xiaomi A").
    if (numberEnd == brand.end + 1 && page.token(brand.end).isWord()) {
        return std::nullopt;
    }
    ModelName name;
    const std::uint32_t modelEnd = readModel(page, brand.end, end, numbers);
    name.range = {brand.begin, modelEnd};
    name.brand = row.brand;
    finish(page, name, std::string(row.writing), {brand.end, modelEnd});
    return name;
}

}  // namespace

std::vector<WordKey> nameWords(std::string_view writing) {
    std::vector<Token> tokens;
    tokenize(writing, {0, static_cast<std::uint32_t>(writing.size())}, tokens);
    std::vector<WordKey> words;
    words.reserve(tokens.size());
    for (const Token& token : tokens) {
        words.push_back(token.is(plusWord) ? plusSign : token.key);
    }
    return words;
}

std::string nameWriting(const Page& page, TokenRange range) {
    std::string writing;
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
        const Token& token = page.token(i);
        const bool sign = token.is(plusSign) || token.is(plusWord);
        if (i > range.begin && !token.glued && !sign) {
            writing += ' ';
        }
        writing += sign ? std::string_view("+") : page.textOf(token);
    }
    return writing;
}

std::uint32_t readModel(const Page& page, std::uint32_t at, std::uint32_t end, bool afterName) {
    return at < end ? ModelReader(page, end).model(at, afterName) : at;
}

std::optional<ModelName> readModelName(const Page& page, std::uint32_t at, std::uint32_t end) {
    const Match* brand = page.matchAt(at, TermKind::Brand);
    std::optional<ModelName> family = readFamilyName(page, at, end, false);
    if (brand == nullptr) {
        return family;
    }
    if (!family && brand->end < end) {
        family = readFamilyName(page, brand->end, end, true);
        if (family) {
            family->range.begin = at;
        }
    }
    std::optional<ModelName> direct = readBrandModel(page, *brand, end);
    // In small letters a number alone makes no name of a brand: "honor 9 players".
    if (direct && !looksLikeName(page, *brand) && direct->range.end == brand->end + 1) {
        direct.reset();
    }
    if (!family || (direct && direct->range.end > family->range.end)) {
        return direct;
    }
    return family;
}

}  // namespace speclens
