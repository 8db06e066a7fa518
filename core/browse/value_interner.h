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
    std::uint32_t intern(const ValueView& value);

    [[nodiscard]] const std::vector<Value>& values() const { return values_; }

  private:
    struct Tag {
        std::uint32_t bits = 0;
        [[nodiscard]] std::size_t hash() const { return bits; }
        friend bool operator==(Tag, Tag) = default;
    };

    HashSlots<Tag> slots_;
    std::vector<Value> values_;
};

}  // namespace speclens
