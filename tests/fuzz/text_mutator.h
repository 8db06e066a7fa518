// Changes to texts, the same for the same seed everywhere.
#pragma once

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace speclens::test {

class TextMutator {
  public:
    /// Takes parts of `texts`, none of which is empty, into the texts that it changes.
    TextMutator(std::vector<std::string> texts, unsigned seed)
        : texts_(std::move(texts)), random_(seed) {}

    /// `text` after some changes: parts cut, doubled, exchanged, spliced in from other texts, and
    /// odd characters, digits and words put in. Valid UTF-8 stays so but for a rare cut character.
    std::string mutated(std::string text);

  private:
    std::size_t below(std::size_t limit);
    std::size_t boundary(const std::string& text);
    std::string part(const std::string& text, std::size_t longest);
    void change(std::string& text);
    std::string_view oddPiece();
    std::string digits();

    std::vector<std::string> texts_;
    std::mt19937 random_;
};

}  // namespace speclens::test
