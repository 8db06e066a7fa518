#include "core/text/token.h"

#include <string>

#include "core/text/utf8.h"

namespace speclens {
namespace {

enum class Class : std::uint8_t { Blank, Letter, Digit, Symbol };

struct Character {
    Class kind = Class::Blank;
    char folded = 0;  ///< ASCII writing, or 0 where the bytes stand for themselves
    bool capital = false;
    std::size_t length = 1;
};

struct Folding {
    char32_t first;
    char32_t last;
    Class kind;
    char folded;
};

// Characters beyond ASCII that are no letters, or that fold to ASCII (names as in Unicode).
constexpr Folding foldings[] = {
    {0x00A0, 0x00A0, Class::Blank, ' '},  // no-break space
    {0x00A1, 0x00A9, Class::Symbol, 0},   // currency and other signs
    {0x00AB, 0x00AC, Class::Symbol, 0},
    {0x00AD, 0x00AD, Class::Blank, ' '},  // soft hyphen
    {0x00AE, 0x00B1, Class::Symbol, 0},
    {0x00B4, 0x00B4, Class::Symbol, '\''},
    {0x00B6, 0x00B8, Class::Symbol, 0},
    {0x00BB, 0x00BF, Class::Symbol, 0},
    {0x00D7, 0x00D7, Class::Letter, 'x'},  // multiplication sign
    {0x0192, 0x0192, Class::Letter, 'f'},  // florin sign, used for apertures
    {0x2000, 0x200F, Class::Blank, ' '},   // spaces and marks
    {0x2010, 0x2015, Class::Symbol, '-'},  // hyphens and dashes
    {0x2018, 0x201B, Class::Symbol, '\''},
    {0x201C, 0x201F, Class::Symbol, '"'},
    {0x2028, 0x202F, Class::Blank, ' '},
    {0x2032, 0x2032, Class::Symbol, '\''},
    {0x2033, 0x2033, Class::Symbol, '"'},
    {0x2010, 0x20CF, Class::Symbol, 0},  // punctuation, currency signs
    {0x2100, 0x2BFF, Class::Symbol, 0},  // letterlike signs, arrows, mathematics, shapes
    {0x3000, 0x3000, Class::Blank, ' '},
    {0x3001, 0x3003, Class::Symbol, 0},
    {0xFE00, 0xFE0F, Class::Blank, ' '},  // variation selectors
    {0xFEFF, 0xFEFF, Class::Blank, ' '},  // byte-order mark
    {0xFF0B, 0xFF0B, Class::Symbol, '+'},
    {0x1F000, 0x1FFFF, Class::Symbol, 0},  // emoji
};

Character readWide(std::string_view rest) {
    const auto point = decodeUtf8(rest);
    if (!point) {
        return {Class::Symbol, 0, false, 1};
    }
    if (point->value == 0x2212) {  // minus sign
        return {Class::Symbol, '-', false, point->length};
    }
    if (point->value >= 0xFF10 && point->value <= 0xFF19) {
        return {Class::Digit, static_cast<char>('0' + (point->value - 0xFF10)), false,
                point->length};
    }
    for (const Folding& entry : foldings) {
        if (point->value >= entry.first && point->value <= entry.last) {
            return {entry.kind, entry.folded, false, point->length};
        }
    }
    return {Class::Letter, 0, false, point->length};
}

Character readCharacter(std::string_view rest) {
    const char c = rest.front();
    if (static_cast<unsigned char>(c) >= 0x80) {
        return readWide(rest);
    }
    if (c >= 'a' && c <= 'z') {
        return {Class::Letter, c, false, 1};
    }
    if (c >= 'A' && c <= 'Z') {
        return {Class::Letter, static_cast<char>(c - 'A' + 'a'), true, 1};
    }
    if (c >= '0' && c <= '9') {
        return {Class::Digit, c, false, 1};
    }
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || static_cast<unsigned char>(c) < 0x20) {
        return {Class::Blank, ' ', false, 1};
    }
    return {Class::Symbol, c, false, 1};
}

class Tokenizer {
  public:
    Tokenizer(std::string_view text, Span range, std::vector<Token>& tokens)
        : text_(text.substr(0, range.end)), at_(range.begin), tokens_(tokens) {}

    void run() {
        bool glued = false;
        while (at_ < text_.size()) {
            const Character next = readCharacter(text_.substr(at_));
            if (next.kind == Class::Blank) {
                at_ += next.length;
                glued = false;
                continue;
            }
            Token token;
            token.glued = glued;
            token.span.begin = static_cast<std::uint32_t>(at_);
            folded_.clear();
            readToken(next, token);
            token.span.end = static_cast<std::uint32_t>(at_);
            token.key = wordKey(folded_);
            tokens_.push_back(token);
            glued = true;
        }
    }

  private:
    void readToken(const Character& first, Token& token) {
        if (first.kind == Class::Digit) {
            token.kind = TokenKind::Number;
            readNumber(token);
        } else if (first.kind == Class::Letter) {
            token.kind = TokenKind::Word;
            readLetters(token);
        } else {
            take(first);
            if (first.folded == '\'' && at_ < text_.size() &&
                readCharacter(text_.substr(at_)).kind == Class::Letter) {
                token.kind = TokenKind::Word;
                readLetters(token);
            }
        }
    }

    void take(const Character& character) {
        if (character.folded != 0) {
            folded_ += character.folded;
        } else {
            folded_ += text_.substr(at_, character.length);
        }
        at_ += character.length;
    }

    void readLetters(Token& token) {
        bool first = true;
        token.allCapitals = true;
        while (at_ < text_.size()) {
            const Character next = readCharacter(text_.substr(at_));
            if (next.kind != Class::Letter) {
                break;
            }
            // A multiplication sign between digits is a word of its own.
            if (!first && next.folded == 'x' && next.length > 1) {
                break;
            }
            token.capital = first ? next.capital : token.capital;
            token.allCapitals = token.allCapitals && next.capital;
            first = false;
            take(next);
        }
    }

    std::size_t takeDigits() {
        std::size_t count = 0;
        while (at_ < text_.size()) {
            const Character next = readCharacter(text_.substr(at_));
            if (next.kind != Class::Digit) {
                break;
            }
            take(next);
            ++count;
        }
        return count;
    }

    /// ASCII digits directly behind the sign at at_.
    [[nodiscard]] std::size_t digitsBehindSign() const {
        std::size_t count = 0;
        while (at_ + 1 + count < text_.size() && text_[at_ + 1 + count] >= '0' &&
               text_[at_ + 1 + count] <= '9') {
            ++count;
        }
        return count;
    }

    // number := digits { "," group } [ "." digits | "," digits ]
    // A comma groups before three digits, or before two where a further comma follows (1,09,999);
    // before one or two digits at the end it is a decimal comma.
    void readNumber(Token& token) {
        std::size_t digits = takeDigits();
        while (at_ < text_.size() && text_[at_] == ',') {
            const std::size_t behind = digitsBehindSign();
            const bool moreGroups =
                at_ + 1 + behind < text_.size() && text_[at_ + 1 + behind] == ',' && digits <= 2;
            if (digits > 3 && !token.grouped) {
                break;
            }
            if (behind != 3 && !(behind == 2 && moreGroups)) {
                break;
            }
            ++at_;
            digits += takeDigits();
            token.grouped = true;
        }
        if (at_ < text_.size() && (text_[at_] == '.' || (text_[at_] == ',' && !token.grouped))) {
            const std::size_t behind = digitsBehindSign();
            const bool decimalComma = text_[at_] == ',' && behind >= 1 && behind <= 2;
            if ((text_[at_] == '.' && behind >= 1) || decimalComma) {
                ++at_;
                folded_ += '.';
                token.decimals = static_cast<std::uint8_t>(takeDigits() & 0xFFU);
            }
        }
        token.digits = static_cast<std::uint8_t>(digits < 255 ? digits : 255);
        token.number = parse();
    }

    [[nodiscard]] double parse() const {
        double whole = 0;
        double scale = 0;
        for (const char c : folded_) {
            if (c == '.') {
                scale = 1;
                continue;
            }
            whole = whole * 10 + (c - '0');
            scale *= 10;
        }
        return scale == 0 ? whole : whole / scale;
    }

    std::string_view text_;
    std::size_t at_;
    std::vector<Token>& tokens_;
    std::string folded_;
};

}  // namespace

void tokenize(std::string_view text, Span range, std::vector<Token>& tokens) {
    Tokenizer(text, range, tokens).run();
}

}  // namespace speclens
