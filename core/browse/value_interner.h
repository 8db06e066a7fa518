// The distinct values of a column while it is filled.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/browse/hash_slots.h"
#include "core/catalog/packed_values.h"

namespace speclens {

/// Numbers values of one type from 1 on, in the order in which they come.
class ValueInterner {
  public:
    struct Tag {
        std::uint64_t bits = 0;
        [[nodiscard]] std::size_t hash() const { return mixedBits(bits); }
        friend bool operator==(Tag, Tag) = default;
    };
    static Tag tagOf(const ValueView& value);

    /// Has the processor fetch what intern() will look at.
    void prefetch(Tag tag) const { slots_.prefetch(tag); }
    /// `tag` is that of the value.
    std::uint32_t intern(const ValueView& value, Tag tag);

    [[nodiscard]] const std::vector<Value>& values() const { return values_; }

  private:
    HashSlots<Tag> slots_;
    std::vector<Value> values_;
};

}  // namespace speclens
