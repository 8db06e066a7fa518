#include "core/exchange/terminal_text.h"

#include <utf8proc.h>

#include <algorithm>

namespace speclens {
namespace {

constexpr std::string_view replacement = "\ufffd";

struct Character {
    utf8proc_int32_t code = -1;  ///< -1 where the bytes are no UTF-8
    std::string_view bytes;
};

/// Takes one character off the head of `text`, or one byte where that is none.
Character takeCharacter(std::string_view& text) {
    Character character;
    const utf8proc_ssize_t length = utf8proc_iterate(
        reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
        static_cast<utf8proc_ssize_t>(std::min<std::size_t>(text.size(), 4)), &character.code);
    const std::size_t taken = length > 0 ? static_cast<std::size_t>(length) : 1;
    character.bytes = text.substr(0, taken);
    text.remove_prefix(taken);
    return character;
}

bool isBlank(utf8proc_int32_t code) {
    return code == ' ' || (code >= '\t' && code <= '\r') || code == 0x85 || code == 0x2028 ||
           code == 0x2029;
}

bool steersTerminal(utf8proc_int32_t code) {
    const bool control = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool direction = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return control || direction;
}

std::size_t characterWidth(utf8proc_int32_t code) {
    return code < 0 ? 1 : static_cast<std::size_t>(std::max(0, utf8proc_charwidth(code)));
}

/// Collects words into lines.
class Wrapper {
  public:
    explicit Wrapper(std::size_t width) : width_(width) {}

    void addWord(std::string_view word) {
        const std::size_t wordWidth = displayWidth(word);
        if (lineWidth_ > 0 && lineWidth_ + 1 + wordWidth > width_) {
            breakLine();
        }
        if (lineWidth_ > 0) {
            append(" ", 1);
        }
        while (!word.empty()) {
            const Character character = takeCharacter(word);
            const std::size_t columns = characterWidth(character.code);
            if (lineWidth_ > 0 && lineWidth_ + columns > width_) {
                breakLine();
            }
            append(character.bytes, columns);
        }
    }

    std::vector<std::string> finish() {
        lines_.push_back(line_);
        return std::move(lines_);
    }

  private:
    void append(std::string_view bytes, std::size_t columns) {
        line_ += bytes;
        lineWidth_ += columns;
    }
    void breakLine() {
        lines_.push_back(std::move(line_));
        line_.clear();
        lineWidth_ = 0;
    }

    std::size_t width_;
    std::vector<std::string> lines_;
    std::string line_;
    std::size_t lineWidth_ = 0;
};

}  // namespace

std::string printable(std::string_view text) {
    std::string shown;
    bool blankBefore = false;
    while (!text.empty()) {
        const Character character = takeCharacter(text);
        if (isBlank(character.code)) {
            blankBefore = true;
            continue;
        }
        if (blankBefore && !shown.empty()) {
            shown += ' ';
        }
        blankBefore = false;
        shown += steersTerminal(character.code) ? replacement : character.bytes;
    }
    return shown;
}

std::size_t displayWidth(std::string_view text) {
    std::size_t width = 0;
    while (!text.empty()) {
        width += characterWidth(takeCharacter(text).code);
    }
    return width;
}

std::vector<std::string> wrapText(std::string_view text, std::size_t width) {
    if (width == 0) {
        return {std::string(text)};
    }
    Wrapper wrapper(width);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        wrapper.addWord(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return wrapper.finish();
}

}  // namespace speclens
