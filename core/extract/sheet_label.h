// Labels of cells, and the words that answer them.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>

#include "core/extract/lexicon.h"
#include "core/spec/attribute.h"

namespace speclens {

/// The words of labels and answers. Safe to use from many threads.
const Lexicon& sheetLexicon();

/// The attributes that a label is of, in the order of its words.
class AttributeList {
  public:
    static constexpr std::size_t capacity = 6;

    void add(AttributeId attribute);
    [[nodiscard]] bool has(AttributeId attribute) const;
    [[nodiscard]] bool hasAny(std::initializer_list<AttributeId> attributes) const;
    [[nodiscard]] bool empty() const { return size_ == 0; }
    [[nodiscard]] const AttributeId* begin() const { return list_; }
    [[nodiscard]] const AttributeId* end() const { return list_ + size_; }

  private:
    AttributeId list_[capacity] = {};
    std::size_t size_ = 0;
};

struct CellLabel {
    AttributeList attributes;
    bool naming = false;  ///< labels names of phones
    bool plain = false;   ///< the words are a label and nothing else
};

/// How many tokens the label has that the tokens begin with; 0 without one.
std::uint32_t labelLength(std::span<const Token> tokens);

/// Reads tokens as a label.
CellLabel readLabel(std::span<const Token> tokens);

struct Answer {
    SheetWord word{};
    std::uint32_t length = 0;  ///< tokens
};

/// The answer that the tokens begin with. Marks alone ("-", "—") say nothing.
std::optional<Answer> readAnswer(std::span<const Token> tokens);

}  // namespace speclens
