// Colors' names, and what joins them to lists.
#pragma once

#include <cstdint>
#include <optional>

#include "core/extract/sentence_view.h"

namespace speclens {

/// Whether the word is a color and nothing else.
bool isHue(WordKey word);

/// Whether the word may stand between "in" and the first color, or before a color in a list.
bool opensColors(WordKey word);

/// Refers to the view, which must outlive it.
class ColorNames {
  public:
    explicit ColorNames(const SentenceView& view) : view_(view) {}

    [[nodiscard]] const Token& token(std::uint32_t i) const { return view_.page.token(i); }
    [[nodiscard]] bool inside(std::uint32_t i) const {
        return i >= view_.range.begin && i < view_.range.end;
    }
    [[nodiscard]] bool isWord(std::uint32_t i) const {
        return inside(i) && token(i).isWord() && !view_.masked[i];
    }
    [[nodiscard]] bool isCapital(std::uint32_t i) const { return isWord(i) && token(i).capital; }
    [[nodiscard]] bool isColor(std::uint32_t i) const {
        return isWord(i) && view_.page.matchAt(i, TermKind::Color) != nullptr;
    }

    /// The name that begins at the token:
    ///   name := capitalized words with a color among them | [modifier ["-"]] color
    [[nodiscard]] std::optional<TokenRange> nameAt(std::uint32_t at) const;
    /// Whether a name of a color may end before the token: none goes on there.
    [[nodiscard]] bool closesName(std::uint32_t end) const;
    [[nodiscard]] bool isSeparator(std::uint32_t i) const;
    [[nodiscard]] std::uint32_t pastSeparators(std::uint32_t i) const;
    [[nodiscard]] std::uint32_t pastGloss(std::uint32_t end) const;

    /// A name that holds no word for a color and goes on with a list: "Obsidian, Snow and
    /// Lemongrass".
    [[nodiscard]] std::optional<TokenRange> listedNameAt(std::uint32_t at) const;

  private:
    [[nodiscard]] std::optional<TokenRange> capitalNameAt(std::uint32_t at) const;
    [[nodiscard]] std::optional<TokenRange> smallNameAt(std::uint32_t at) const;
    [[nodiscard]] bool isBlackAndWhite(std::uint32_t at) const;
    [[nodiscard]] bool opensName(std::uint32_t at) const;
    [[nodiscard]] bool isArticleLike(std::uint32_t at) const;

    const SentenceView& view_;
};

}  // namespace speclens
