// The distinct values of a column while it is filled.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/catalog/packed_values.h"

namespace speclens {

/// Numbers values of one type from 1 on, in the order in which they come.
class ValueInterner {
  public:
    std::uint32_t intern(const ValueView& value);

    [[nodiscard]] const std::vector<Value>& values() const { return values_; }

  private:
    void grow();

    std::vector<Value> values_;
    std::vector<std::uint64_t> hashes_;  ///< of the values
    std::vector<std::uint32_t> slots_;   ///< numbers by hash, 0 where free; a power of two of them
};

}  // namespace speclens
