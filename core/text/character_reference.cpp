#include "core/text/character_reference.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "core/spec/ascii.h"
#include "core/spec/utf8.h"
#include "speclens/markup_tables.h"

namespace speclens {
namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr std::size_t longestName = 32;

/// The characters of Windows-1252 from 0x80 to 0x9F; those it lacks stand for themselves.
constexpr std::array<char32_t, 32> windowsCharacters = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

bool isAlphanumeric(char c) {
    return isDigit(c) || isLetter(c);
}

/// Soft hyphens, joiners and marks of direction: they take no room.
bool hasNoWidth(char32_t character) {
    return character == 0xAD || (character >= 0x200B && character <= 0x200F) ||
           character == 0x2060 || character == 0xFEFF;
}

std::string textOf(char32_t character) {
    return hasNoWidth(character) ? std::string() : encodeUtf8(character);
}

char32_t characterOfNumber(char32_t number) {
    if (number >= 0x80 && number < 0xA0) {
        return windowsCharacters.at(number - 0x80);
    }
    const bool surrogate = number >= 0xD800 && number < 0xE000;
    const bool control = number < 0x20 && number != '\t' && number != '\n' && number != '\r';
    return surrogate || control || number == 0x7F || number > 0x10FFFF ? replacement : number;
}

int digitValue(char c, int base) {
    if (isDigit(c)) {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return base == 16 && lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// `rest` begins with "&#".
std::optional<CharacterReference> readNumber(std::string_view rest) {
    std::size_t at = 2;
    int base = 10;
    if (at < rest.size() && (rest[at] == 'x' || rest[at] == 'X')) {
        base = 16;
        ++at;
    }
    const std::size_t firstDigit = at;
    char32_t number = 0;
    for (; at < rest.size() && digitValue(rest[at], base) >= 0; ++at) {
        constexpr char32_t tooLarge = 0x110000;
        number =
            std::min<char32_t>(tooLarge, number * static_cast<char32_t>(base) +
                                             static_cast<char32_t>(digitValue(rest[at], base)));
    }
    if (at == firstDigit) {
        return std::nullopt;
    }
    at += at < rest.size() && rest[at] == ';' ? 1 : 0;
    return CharacterReference{textOf(characterOfNumber(number)), at};
}

const tables::CharacterReferencesRow* findName(std::string_view name) {
    static const auto byName = [] {
        std::unordered_map<std::string_view, const tables::CharacterReferencesRow*> index;
        for (const tables::CharacterReferencesRow& row : tables::character_references) {
            index.emplace(row.name, &row);
        }
        return index;
    }();
    const auto found = byName.find(name);
    return found == byName.end() ? nullptr : found->second;
}

CharacterReference referenceTo(const tables::CharacterReferencesRow& row, std::size_t length) {
    return {textOf(static_cast<char32_t>(row.codePoint)), length};
}

/// `rest` begins with "&".
std::optional<CharacterReference> readName(std::string_view rest) {
    std::size_t end = 1;
    while (end < rest.size() && end <= longestName && isAlphanumeric(rest[end])) {
        ++end;
    }
    if (end < rest.size() && rest[end] == ';') {
        if (const auto* row = findName(rest.substr(1, end - 1))) {
            return referenceTo(*row, end + 1);
        }
    }
    for (; end > 1; --end) {
        const auto* row = findName(rest.substr(1, end - 1));
        if (row != nullptr && row->form == ReferenceForm::Open) {
            return referenceTo(*row, end);
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<CharacterReference> readCharacterReference(std::string_view rest) {
    if (rest.size() < 3 || rest.front() != '&') {
        return std::nullopt;
    }
    return rest[1] == '#' ? readNumber(rest) : readName(rest);
}

}  // namespace speclens
