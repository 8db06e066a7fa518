// The ids of records as the columns of the catalog hold them.
#pragma once

#include <cstdint>
#include <type_traits>

namespace speclens {

template <typename Id>
constexpr std::int64_t idNumber(Id id) {
    static_assert(std::is_enum_v<Id>);
    return static_cast<std::int64_t>(id);
}

}  // namespace speclens
