// What a table of phones has columns of: every attribute, and what follows from names and values.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "core/spec/attribute.h"

namespace speclens {

/// The attributes' columns come first, in the vocabulary's order.
enum class ColumnId : std::uint8_t {};

inline constexpr ColumnId brandColumn{attributeCount};       ///< the maker; unknown where empty
inline constexpr ColumnId yearColumn{attributeCount + 1};    ///< announced, else released in
inline constexpr ColumnId statusColumn{attributeCount + 2};  ///< see statusName()
/// The first word of each chipset's name: "Snapdragon".
inline constexpr ColumnId chipsetFamilyColumn{attributeCount + 3};
inline constexpr ColumnId favoriteColumn{attributeCount + 4};  ///< of every phone true or false
inline constexpr ColumnId noteColumn{attributeCount + 5};      ///< the user's; unknown where none
inline constexpr std::size_t columnCount = attributeCount + 6;

constexpr ColumnId columnOf(AttributeId attribute) {
    return ColumnId{static_cast<std::uint8_t>(attribute)};
}

/// Nothing for the columns behind the attributes'.
constexpr std::optional<AttributeId> attributeOf(ColumnId column) {
    const auto index = static_cast<std::size_t>(column);
    return index < attributeCount ? std::optional(static_cast<AttributeId>(index)) : std::nullopt;
}

/// Of the values in the column.
inline ValueType typeOf(ColumnId column) {
    const auto attributeId = attributeOf(column);
    if (attributeId) {
        return attribute(*attributeId).type;
    }
    return column == yearColumn       ? ValueType::Number
           : column == favoriteColumn ? ValueType::Bool
                                      : ValueType::Text;
}

inline bool takesMany(ColumnId column) {
    const auto attributeId = attributeOf(column);
    return column == chipsetFamilyColumn || (attributeId && attribute(*attributeId).many);
}

}  // namespace speclens
