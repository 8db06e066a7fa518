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

    [[nodiscard]] const std::string& text() const { return text_; }

    /// Whether `folded` stands in the name from the beginning of a word on, and ends anywhere:
    /// "note11" and "pr" in "Redmi Note 11 Pro".
    [[nodiscard]] bool holdsBeginning(std::string_view folded) const;

    /// Whether `folded` is a run of whole words.
    [[nodiscard]] bool holdsWords(std::string_view folded) const;

    /// The name from each of its words to its end, longest first. Valid as long as this.
    [[nodiscard]] std::vector<std::string_view> tails() const;

  private:
    [[nodiscard]] bool isWordEnd(std::size_t position) const;

    std::string text_;
    std::vector<std::size_t> wordBegins_;
};

}  // namespace speclens
