#include "core/text/character.h"

#include "core/spec/utf8.h"

namespace speclens::detail {
namespace {

struct Folding {
    char32_t first;
    char32_t last;
    CharacterKind kind;
    char folded;
};

// Characters beyond ASCII that are no letters, or that fold to ASCII (names as in Unicode).
constexpr Folding foldings[] = {
    {0x00A0, 0x00A0, CharacterKind::Blank, ' '},  // no-break space
    {0x00A1, 0x00A9, CharacterKind::Symbol, 0},   // currency and other signs
    {0x00AB, 0x00AC, CharacterKind::Symbol, 0},
    {0x00AD, 0x00AD, CharacterKind::Blank, ' '},  // soft hyphen
    {0x00AE, 0x00AE, CharacterKind::Blank, ' '},  // registered sign
    {0x00AF, 0x00B1, CharacterKind::Symbol, 0},
    {0x00B4, 0x00B4, CharacterKind::Symbol, '\''},
    {0x00B6, 0x00B8, CharacterKind::Symbol, 0},
    {0x00BB, 0x00BF, CharacterKind::Symbol, 0},
    {0x00D7, 0x00D7, CharacterKind::Letter, 'x'},  // multiplication sign
    {0x0192, 0x0192, CharacterKind::Letter, 'f'},  // florin sign, used for apertures
    {0x2000, 0x200F, CharacterKind::Blank, ' '},   // spaces and marks
    {0x2010, 0x2015, CharacterKind::Symbol, '-'},  // hyphens and dashes
    {0x2018, 0x201B, CharacterKind::Symbol, '\''},
    {0x201C, 0x201F, CharacterKind::Symbol, '"'},
    {0x2028, 0x202F, CharacterKind::Blank, ' '},
    {0x2032, 0x2032, CharacterKind::Symbol, '\''},
    {0x2033, 0x2033, CharacterKind::Symbol, '"'},
    {0x2010, 0x20CF, CharacterKind::Symbol, 0},    // punctuation, currency signs
    {0x2212, 0x2212, CharacterKind::Symbol, '-'},  // minus sign
    {0x2122, 0x2122, CharacterKind::Blank, ' '},   // trade mark sign
    {0x2100, 0x2BFF, CharacterKind::Symbol, 0},    // letterlike signs, arrows, shapes
    {0x3000, 0x3000, CharacterKind::Blank, ' '},
    {0x3001, 0x3003, CharacterKind::Symbol, 0},
    {0xFE00, 0xFE0F, CharacterKind::Blank, ' '},   // variation selectors
    {0xFEFF, 0xFEFF, CharacterKind::Blank, ' '},   // byte-order mark
    {0xFFE0, 0xFFE6, CharacterKind::Symbol, 0},    // full-width currency signs
    {0x1F000, 0x1FFFF, CharacterKind::Symbol, 0},  // emoji
};

constexpr Character classify(char32_t point, std::uint8_t length) {
    constexpr char32_t firstFullWidth = 0xFF01;
    constexpr char32_t lastFullWidth = 0xFF5E;
    if (point >= firstFullWidth && point <= lastFullWidth) {
        Character narrow = asciiCharacter(static_cast<char>('!' + (point - firstFullWidth)));
        narrow.length = length;
        return narrow;
    }
    for (const Folding& entry : foldings) {
        if (point >= entry.first && point <= entry.last) {
            return {entry.kind, entry.folded, false, length};
        }
    }
    return {CharacterKind::Letter, 0, false, length};
}

/// U+2000 to U+203F: the quotation marks, dashes and spaces that English text is full of.
constexpr std::array<Character, 64> punctuation = [] {
    std::array<Character, 64> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        table[i] = classify(0x2000 + static_cast<char32_t>(i), 3);
    }
    return table;
}();

}  // namespace

Character readWideCharacter(std::string_view rest) {
    if (rest.size() >= 3 && rest.starts_with("\xe2\x80")) {
        const auto last = static_cast<unsigned char>(rest[2]);
        if ((last & 0xC0U) == 0x80) {
            return punctuation[last & 0x3FU];
        }
    }
    const auto point = decodeUtf8(rest);
    if (!point) {
        return {CharacterKind::Symbol, 0, false, 1};
    }
    return classify(point->value, static_cast<std::uint8_t>(point->length));
}

}  // namespace speclens::detail
