#include "core/catalog/folded_name.h"

#include <algorithm>

namespace speclens {

FoldedName::FoldedName(std::string_view name) : FoldedName(foldedWords(name)) {}

FoldedName::FoldedName(const std::vector<std::string>& words) {
    for (const std::string& word : words) {
        wordBegins_.push_back(text_.size());
        text_ += word;
    }
}

bool FoldedName::isWordEnd(std::size_t position) const {
    return position == text_.size() ||
           std::binary_search(wordBegins_.begin(), wordBegins_.end(), position);
}

bool FoldedName::holdsBeginning(std::string_view folded) const {
    return std::any_of(wordBegins_.begin(), wordBegins_.end(), [&](std::size_t begin) {
        return std::string_view(text_).substr(begin).starts_with(folded);
    });
}

bool FoldedName::holdsWords(std::string_view folded) const {
    return std::any_of(wordBegins_.begin(), wordBegins_.end(), [&](std::size_t begin) {
        return std::string_view(text_).substr(begin).starts_with(folded) &&
               isWordEnd(begin + folded.size());
    });
}

std::vector<std::string_view> FoldedName::tails() const {
    std::vector<std::string_view> all;
    for (const std::size_t begin : wordBegins_) {
        all.push_back(std::string_view(text_).substr(begin));
    }
    return all;
}

std::vector<std::string_view> FoldedName::tailsAfterFamily() const {
    const std::size_t firstDigit = text_.find_first_of("0123456789");
    std::vector<std::string_view> tails = this->tails();
    std::erase_if(tails,
                  [&](std::string_view tail) { return text_.size() - tail.size() > firstDigit; });
    return tails;
}

}  // namespace speclens
