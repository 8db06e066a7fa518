#include "core/catalog/search_words.h"

#include <set>
#include <utility>

#include "core/spec/ascii.h"

namespace speclens {

std::vector<std::string> searchWords(std::string_view text) {
    std::vector<std::string> words;
    bool inWord = false;
    for (const char c : text) {
        const bool partOfWord =
            isLetter(c) || isDigit(c) || (static_cast<unsigned char>(c) & 0x80U) != 0;
        if (partOfWord && !inWord) {
            words.emplace_back();
        }
        if (partOfWord) {
            words.back() += lowerCase(c);
        }
        inWord = partOfWord;
    }
    return words;
}

std::string distinctSearchWords(std::span<const std::string_view> texts) {
    std::set<std::string> words;
    for (const std::string_view text : texts) {
        for (std::string& word : searchWords(text)) {
            words.insert(std::move(word));
        }
    }
    std::string joined;
    for (const std::string& word : words) {
        joined += (joined.empty() ? "" : " ") + word;
    }
    return joined;
}

}  // namespace speclens
