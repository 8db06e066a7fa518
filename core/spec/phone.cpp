#include "core/spec/phone.h"

#include "core/spec/ascii.h"

namespace speclens {
namespace {

constexpr std::string_view plus = "plus";

/// Bytes of a separator that folding drops at the head of `text`: blank, hyphen, underscore,
/// no-break space (U+00A0), hyphen to em dash (U+2010 to U+2014), minus (U+2212).
std::size_t separatorLength(std::string_view text) {
    switch (text.front()) {
        case ' ':
        case '\t':
        case '\n':
        case '\r':
        case '-':
        case '_':
            return 1;
        default:
            break;
    }
    if (text.starts_with("\u00a0")) {
        return 2;
    }
    if (text.starts_with("\xe2\x80") && text.size() > 2 && text[2] >= '\x90' && text[2] <= '\x94') {
        return 3;
    }
    return text.starts_with("\u2212") ? 3 : 0;
}

/// Where the last word ends in "plus" or "+", makes that a word "+" of its own; else false.
bool splitPlus(std::vector<std::string>& words) {
    std::string& word = words.back();
    if (word.ends_with(plus)) {
        word.resize(word.size() - plus.size());
    } else if (word.ends_with('+')) {
        word.pop_back();
    } else {
        return false;
    }
    if (word.empty()) {
        words.pop_back();
    }
    words.emplace_back("+");
    return true;
}

}  // namespace

std::vector<std::string> foldedWords(std::string_view name) {
    std::vector<std::string> words;
    bool inWord = false;
    while (!name.empty()) {
        if (const std::size_t length = separatorLength(name); length > 0) {
            name.remove_prefix(length);
            inWord = false;
            continue;
        }
        if (!inWord) {
            words.emplace_back();
        }
        words.back() += lowerCase(name.front());
        name.remove_prefix(1);
        inWord = !splitPlus(words);
    }
    return words;
}

// foldedWords, joined, without making the words. Letters and digits are most of a name: they are
// looked at once (-1 % of all instructions on articles).
std::string foldName(std::string_view name) {
    std::string folded(name.size(), ' ');
    std::size_t size = 0;
    std::size_t word = 0;
    while (!name.empty()) {
        const char c = lowerCase(name.front());
        const bool plain = isLower(c) || isDigit(c);
        if (const std::size_t length = plain ? 0 : separatorLength(name); length > 0) {
            name.remove_prefix(length);
            word = size;
            continue;
        }
        folded[size++] = c;
        name.remove_prefix(1);
        if (c == plus.back() &&
            std::string_view(folded).substr(word, size - word).ends_with(plus)) {
            size -= plus.size();
            folded[size++] = '+';
        }
        word = folded[size - 1] == '+' ? size : word;
    }
    folded.resize(size);
    return folded;
}

std::string phoneKey(const PhoneName& name) {
    return foldName(name.model);
}

std::string fullName(const PhoneName& name) {
    if (name.brand.empty() || foldName(name.model).starts_with(foldName(name.brand))) {
        return name.model;
    }
    return name.brand + " " + name.model;
}

}  // namespace speclens
