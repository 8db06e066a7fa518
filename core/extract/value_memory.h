// Which values the phones of a page were given so far.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/extract/phone_set.h"
#include "core/spec/attribute.h"
#include "core/spec/value.h"

namespace speclens {

/// Identifies a value of one attribute; values that are written alike have equal marks.
using ValueMark = std::uint32_t;
ValueMark markOf(const Value& value);

/// Remembers the last value of each attribute for the phones of a sentence.
class SentenceMemory {
  public:
    /// The mark of the last value that the first of the phones was given that has one; 0 for none.
    [[nodiscard]] ValueMark of(const PhoneSet& phones, AttributeId attribute) const;
    /// The phones that were given a value of the attribute.
    [[nodiscard]] PhoneSet holders(AttributeId attribute) const;
    void clear() { given_.clear(); }
    void give(const PhoneSet& phones, AttributeId attribute, ValueMark mark);

  private:
    struct Given {
        std::uint32_t phone;
        AttributeId attribute;
        ValueMark mark;
    };
    std::vector<Given> given_;
};

/// Remembers the last value of each attribute for the first phones of a page; more phones only
/// hostile pages have.
class ValueMemory {
  public:
    /// The mark of the last value that the first of the phones was given that has one; 0 for none.
    [[nodiscard]] ValueMark of(const PhoneSet& phones, AttributeId attribute) const;
    void give(const PhoneSet& phones, AttributeId attribute, ValueMark mark);

  private:
    static constexpr std::size_t mostPhones = 64;
    std::vector<std::array<ValueMark, attributeCount>> marks_;  ///< by phone
};

}  // namespace speclens
