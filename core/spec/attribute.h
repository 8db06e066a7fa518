// The attribute vocabulary: what can be known of a phone. Its rows are data/attributes.tsv,
// checked and compiled in when the project is built.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "speclens/attribute_id.h"

namespace speclens {

enum class ValueType : std::uint8_t { Number, Text, Date, Pixels, Money, Bool };

/// Which of two values of an attribute a buyer prefers; None where it is a matter of taste.
enum class Better : std::uint8_t { None, Higher, Lower };

struct Attribute {
    AttributeId id;
    std::string_view key;    ///< stable spelling in files: "camera.main"
    std::string_view group;  ///< heading that the attribute stands under: "Camera"
    std::string_view label;  ///< short name for people: "Main"
    ValueType type;
    std::string_view unit;  ///< "mm", "GB", ...; empty where there is none
    bool many;              ///< a phone can have several values at once
    Better better;
    std::string_view meaning;  ///< one sentence, may be empty
};

namespace detail {
extern const std::array<Attribute, attributeCount> attributeTable;
}

/// All attributes, in the vocabulary's order; attributes of one group stand together.
inline std::span<const Attribute> attributes() {
    return detail::attributeTable;
}

inline const Attribute& attribute(AttributeId id) {
    return detail::attributeTable[static_cast<std::size_t>(id)];
}

/// Whether a phone has the attribute or has it not.
inline bool isBool(AttributeId id) {
    return attribute(id).type == ValueType::Bool;
}

/// The attribute with that key, or nothing.
std::optional<AttributeId> findAttribute(std::string_view key);

}  // namespace speclens
