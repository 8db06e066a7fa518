#include "core/text/token.h"

#include <algorithm>

#include "core/spec/ascii.h"
#include "core/text/character.h"
#include "core/text/eight_bytes.h"

namespace speclens {
namespace {

class Tokenizer {
  public:
    Tokenizer(std::string_view text, Span range, std::vector<Token>& tokens)
        : text_(text), end_(range.end), at_(range.begin), tokens_(tokens) {}

    void run() {
        bool glued = false;
        // Most of a text is read here, by values that no call can change; the rest through at_.
        const std::size_t end = end_;
        for (std::size_t at = at_; at < end;) {
            const Character next = characterAt(at);
            if (next.kind == CharacterKind::Blank) {
                at += next.length;
                glued = false;
                continue;
            }
            const ShortWord word =
                next.kind == CharacterKind::Letter ? shortWordAt(at) : ShortWord();
            // Made where it stays: to copy it right after its parts were stored would stall.
            Token& token = tokens_.emplace_back();
            token.glued = glued;
            token.span.begin = static_cast<std::uint32_t>(at);
            if (word.length > 0) {
                token.kind = TokenKind::Word;
                token.key = word.key;
                token.capital = word.capital;
                token.allCapitals = word.allCapitals;
                at += word.length;
            } else {
                at_ = at;
                readToken(next, token);
                at = at_;
            }
            token.span.end = static_cast<std::uint32_t>(at);
            // The space that stands behind most tokens.
            const bool space = at < end && text_[at] == ' ';
            at += space ? 1 : 0;
            glued = !space;
        }
    }

  private:
    [[nodiscard]] Character characterAt(std::size_t at) const {
        return readCharacter({text_.data() + at, end_ - at});
    }

    void readToken(const Character& first, Token& token) {
        if (first.kind == CharacterKind::Letter) {
            token.kind = TokenKind::Word;
            if (!readAsciiLetters(token)) {
                readLetters(WordKeyBuilder(), token);
            }
        } else if (first.kind == CharacterKind::Digit) {
            token.kind = TokenKind::Number;
            if (!readShortInteger(token)) {
                readNumber(token);
            }
        } else {
            WordKeyBuilder key;
            take(first, key);
            if (first.folded == '\'' && at_ < end_ &&
                characterAt(at_).kind == CharacterKind::Letter) {
                token.kind = TokenKind::Word;
                readLetters(key, token);
            } else {
                token.key = key.key();
            }
        }
    }

    void take(const Character& character, WordKeyBuilder& key) {
        if (character.folded != 0) {
            key.add(character.folded);
        } else {
            for (const char byte : text_.substr(at_, character.length)) {
                key.add(byte);
            }
        }
        at_ += character.length;
    }

    /// The eight bytes at `at`, where the text goes on for so long; their first byte is never 0.
    [[nodiscard]] eight::Bytes eightAt(std::size_t at) const {
        return at + eight::count <= text_.size() ? eight::load(text_.data() + at) : 0;
    }

    /// A word of up to seven letters, all ASCII; of length 0 where there is none.
    struct ShortWord {
        WordKey key = 0;
        std::size_t length = 0;
        bool capital = false;
        bool allCapitals = false;
    };

    [[nodiscard]] ShortWord shortWordAt(std::size_t at) const {
        const eight::Bytes bytes = eightAt(at);
        const eight::Bytes letters = eight::letters(bytes);
        const std::size_t count = eight::leading(letters);
        const std::size_t end = at + count;
        if (count == 0 || count == eight::count || end > end_ ||
            (end < end_ && !isAscii(text_[end]) && continuesWord(characterAt(end)))) {
            return {};
        }
        const eight::Bytes mask = eight::mask(count);
        const eight::Bytes capitals = eight::capitals(bytes, letters);
        return {(bytes | capitals >> 2U) & mask, count, (capitals & 0x80U) != 0,
                ((letters ^ capitals) & mask) == 0};
    }

    /// Reads up to seven ASCII digits that no sign or further digit follows; false, with nothing
    /// read, where there are none.
    bool readShortInteger(Token& token) {
        const eight::Bytes bytes = eightAt(at_);
        const std::size_t count = eight::leading(eight::digits(bytes));
        const std::size_t end = at_ + count;
        if (count == 0 || count == eight::count || end > end_ ||
            (end < end_ && (text_[end] == '.' || text_[end] == ',' || !isAscii(text_[end])))) {
            return false;
        }
        std::uint32_t number = 0;
        for (std::size_t i = at_; i < end; ++i) {
            number = number * 10 + static_cast<std::uint32_t>(text_[i] - '0');
        }
        token.number = number;
        token.digits = static_cast<std::uint8_t>(count);
        token.key = bytes & eight::mask(count);
        at_ = end;
        return true;
    }

    /// Reads a word of ASCII letters; false, with nothing read, where other letters belong to it.
    bool readAsciiLetters(Token& token) {
        WordKeyBuilder key;
        std::size_t at = at_;
        bool allCapitals = true;
        std::size_t count = eight::count;
        while (count == eight::count && at < end_) {
            const eight::Bytes bytes = at + eight::count <= text_.size()
                                           ? eight::load(text_.data() + at)
                                           : eight::load(text_.substr(at));
            const eight::Bytes letters = eight::letters(bytes);
            count = std::min(eight::leading(letters), end_ - at);
            if (count == 0) {
                break;
            }
            const eight::Bytes capitals = eight::capitals(bytes, letters);
            const eight::Bytes mask = eight::mask(count);
            token.capital = at == at_ ? (capitals & 0x80U) != 0 : token.capital;
            allCapitals = allCapitals && ((letters ^ capitals) & mask) == 0;
            key.addChunk((bytes | (capitals >> 2U)) & mask, count);
            at += count;
        }
        if (at == at_ || (at < end_ && !isAscii(text_[at]) && continuesWord(characterAt(at)))) {
            token.capital = false;
            return false;
        }
        at_ = at;
        token.allCapitals = allCapitals;
        token.key = key.key();
        return true;
    }

    /// Whether a word goes on with the character. A multiplication sign between digits is a word
    /// of its own.
    static bool continuesWord(const Character& character) {
        return character.kind == CharacterKind::Letter &&
               !(character.folded == 'x' && character.length > 1);
    }

    /// Reads the letters of a word, of which `key` has what stands before them.
    void readLetters(WordKeyBuilder key, Token& token) {
        Character next = characterAt(at_);
        token.capital = next.capital;
        token.allCapitals = true;
        do {
            token.allCapitals = token.allCapitals && next.capital;
            take(next, key);
            if (at_ >= end_) {
                break;
            }
            next = characterAt(at_);
        } while (continuesWord(next));
        token.key = key.key();
    }

    /// A number's digits before and behind its decimal sign, as one integer, and what it is to be
    /// divided by.
    struct Figure {
        double whole = 0;
        double scale = 1;
        WordKeyBuilder key;
    };

    std::size_t takeDigits(Figure& figure) {
        std::size_t count = 0;
        for (; at_ < end_; ++count) {
            const Character next = characterAt(at_);
            if (next.kind != CharacterKind::Digit) {
                break;
            }
            figure.whole = figure.whole * 10 + (next.folded - '0');
            take(next, figure.key);
        }
        return count;
    }

    /// ASCII digits directly behind the sign at at_.
    [[nodiscard]] std::size_t digitsBehindSign() const { return digitsFrom(at_ + 1); }

    [[nodiscard]] std::size_t digitsFrom(std::size_t begin) const {
        std::size_t i = begin;
        while (i < end_ && isDigit(text_[i])) {
            ++i;
        }
        return i - begin;
    }

    /// Whether a point at at_ groups digits: before three of them that another such group or a
    /// decimal comma follows (3.999.000; 1.199,00).
    [[nodiscard]] bool isGroupingPoint() const {
        if (at_ >= end_ || text_[at_] != '.' || digitsBehindSign() != 3) {
            return false;
        }
        const std::size_t next = at_ + 4;
        const std::size_t behind = next < end_ ? digitsFrom(next + 1) : 0;
        return (behind == 3 && text_[next] == '.') || (behind == 2 && text_[next] == ',');
    }

    // number := digits { "," group } [ "." digits | "," digits ]
    //         | digits "." group { "." group } [ "," digits ]
    // A comma groups before three digits, or before two where a further comma follows (1,09,999);
    // before one or two digits at the end it is a decimal comma.
    void readNumber(Token& token) {
        Figure figure;
        std::size_t digits = takeDigits(figure);
        digits += digits <= 3 && isGroupingPoint() ? takePointGroups(figure, token)
                                                   : takeCommaGroups(figure, digits, token);
        finishNumber(figure, digits, token);
    }

    /// Takes ".999.999" and ",50" behind it. Returns the digits of the groups.
    std::size_t takePointGroups(Figure& figure, Token& token) {
        std::size_t digits = 0;
        while (at_ < end_ && text_[at_] == '.' && digitsBehindSign() == 3) {
            ++at_;
            digits += takeDigits(figure);
        }
        token.grouped = true;
        if (at_ < end_ && text_[at_] == ',' && digitsBehindSign() == 2) {
            takeDecimals(figure, token);
        }
        return digits;
    }

    /// Takes ",999,999" and decimals behind so many digits. Returns the digits of the groups.
    std::size_t takeCommaGroups(Figure& figure, std::size_t digits, Token& token) {
        const std::size_t before = digits;
        while (at_ < end_ && text_[at_] == ',') {
            if (digits > 3 && !token.grouped) {
                break;
            }
            const std::size_t behind = digitsBehindSign();
            const bool moreGroups =
                at_ + 1 + behind < end_ && text_[at_ + 1 + behind] == ',' && digits <= 2;
            if (behind != 3 && !(behind == 2 && moreGroups)) {
                break;
            }
            ++at_;
            digits += takeDigits(figure);
            token.grouped = true;
        }
        if (at_ < end_ && (text_[at_] == '.' || (text_[at_] == ',' && !token.grouped))) {
            const std::size_t behind = digitsBehindSign();
            const bool decimalComma = text_[at_] == ',' && behind >= 1 && behind <= 2;
            if ((text_[at_] == '.' && behind >= 1) || decimalComma) {
                takeDecimals(figure, token);
            }
        }
        return digits - before;
    }

    /// Takes the decimal sign at at_ and the digits behind it.
    void takeDecimals(Figure& figure, Token& token) {
        ++at_;
        figure.key.add('.');
        const std::size_t decimals = takeDigits(figure);
        for (std::size_t i = 0; i < decimals; ++i) {
            figure.scale *= 10;
        }
        token.decimals = static_cast<std::uint8_t>(decimals & 0xFFU);
    }

    static void finishNumber(const Figure& figure, std::size_t digits, Token& token) {
        token.digits = static_cast<std::uint8_t>(std::min<std::size_t>(digits, 255));
        token.number = figure.whole / figure.scale;
        token.key = figure.key.key();
    }

    std::string_view text_;
    std::size_t end_;
    std::size_t at_;
    std::vector<Token>& tokens_;
};

}  // namespace

void tokenize(std::string_view text, Span range, std::vector<Token>& tokens) {
    Tokenizer(text, range, tokens).run();
}

}  // namespace speclens
