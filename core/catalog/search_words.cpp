#include "core/catalog/search_words.h"

namespace speclens {

std::vector<std::string> searchWords(std::string_view text) {
    std::vector<std::string> words;
    bool inWord = false;
    for (const char c : text) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool partOfWord = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                                (static_cast<unsigned char>(c) & 0x80U) != 0;
        if (partOfWord && !inWord) {
            words.emplace_back();
        }
        if (partOfWord) {
            words.back() += upper ? static_cast<char>(c - 'A' + 'a') : c;
        }
        inWord = partOfWord;
    }
    return words;
}

}  // namespace speclens
