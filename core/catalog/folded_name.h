// A phone's name made ready for searching in it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/spec/phone.h"

namespace speclens {

/// A name without case and separators that remembers where its words begin.
class FoldedName {
  public:
    explicit FoldedName(std::string_view name);
    /// Of words that are folded already.
    explicit FoldedName(const std::vector<std::string>& words);

    [[nodiscard]] const std::string& text() const { return text_; }

    /// Whether `folded` stands in the name from the beginning of a word on, and ends anywhere:
    /// "note11" and "pr" in "Redmi Note 11 Pro".
    [[nodiscard]] bool holdsBeginning(std::string_view folded) const;

    /// Whether `folded` is a run of whole words.
    [[nodiscard]] bool holdsWords(std::string_view folded) const;

    /// The name from each of its words to its end, longest first. Valid as long as this.
    [[nodiscard]] std::vector<std::string_view> tails() const;

    /// What is left of the name without any number of words at its head that hold no digit, that
    /// is, brand and family words; longest first, the whole name among them.
    [[nodiscard]] std::vector<std::string_view> tailsAfterFamily() const;

  private:
    [[nodiscard]] bool isWordEnd(std::size_t position) const;

    std::string text_;
    std::vector<std::size_t> wordBegins_;
};

}  // namespace speclens
