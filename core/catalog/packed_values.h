// The resolved values of one phone in few bytes: what the catalog file keeps beside the claims, so
// that a browser need not resolve them again.
//
// packed = format status *cell; cell = attribute count-and-conflict *value; see PackedBytes for how
// numbers, counts and lengths are written.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "core/catalog/packed_bytes.h"
#include "core/catalog/resolution.h"

namespace speclens {

/// Values whose texts belong to the bytes that they were read from.
struct MoneyView {
    std::string_view currency;
    double amount = 0;
};
using ValueView = std::variant<double, bool, std::string_view, Date, Pixels, MoneyView>;

Value toValue(const ValueView& view);

/// An attribute of which the phone has `count` values, at least one.
struct PackedCell {
    AttributeId attribute{};
    bool conflict = false;
    std::uint32_t count = 0;
};

struct PackedValue {
    ValueView value;
    Basis basis = Basis::Stated;
    SourceKind origin = SourceKind::Article;  ///< User for a correction
};

/// Only what is shown is packed. `attributes` are in the vocabulary's order, as resolve() has them.
std::string packValues(PhoneStatus status, std::span<const ResolvedAttribute> attributes);

/// Whether packed values of `type` hold a text, its length before it.
constexpr bool hasPackedText(ValueType type) {
    return type == ValueType::Text || type == ValueType::Money;
}
/// The bytes of their numbers.
constexpr std::size_t packedNumberSize(ValueType type) {
    switch (type) {
        case ValueType::Bool:
            return 1;
        case ValueType::Date:
            return 4;
        case ValueType::Text:
            return 0;
        case ValueType::Number:
        case ValueType::Pixels:
        case ValueType::Money:
            break;
    }
    return 8;
}

/// Reads the bytes of one value of `type`. Throws Error where they are not what packValues writes.
PackedValue unpackValue(ValueType type, std::string_view packed);

/// Reads packed values from front to back, attributes in the vocabulary's order. Every member
/// throws Error where the bytes are not what packValues writes; bytes of strangers are safe to
/// read.
class PackedReader {
  public:
    /// `bytes` must outlive the reader and what it gives.
    explicit PackedReader(std::string_view bytes);

    [[nodiscard]] PhoneStatus status() const { return status_; }
    /// Goes on to the next attribute; the values of the one before must all have been read.
    bool nextCell(PackedCell& cell);
    /// To be called as often as the cell's count says.
    PackedValue nextValue() { return unpackValue(type_, nextPacked()); }
    /// The same, as bytes for unpackValue, which are the same for the same value, basis and origin.
    std::string_view nextPacked();

  private:
    PackedBytes bytes_;
    PhoneStatus status_ = PhoneStatus::Listed;
    std::size_t nextAttribute_ = 0;  ///< the first that may come
    ValueType type_ = ValueType::Number;
};

inline bool PackedReader::nextCell(PackedCell& cell) {
    if (bytes_.rest().empty()) {
        return false;
    }
    const std::size_t index = bytes_.takeByte();
    if (index < nextAttribute_ || index >= attributeCount) {
        PackedBytes::refuse();
    }
    nextAttribute_ = index + 1;
    cell.attribute = static_cast<AttributeId>(index);
    const std::uint32_t counted = bytes_.takeCount();
    cell.conflict = (counted & 1U) != 0;
    cell.count = counted >> 1U;
    const Attribute& about = attribute(cell.attribute);
    if (cell.count == 0 || (cell.count > 1 && !about.many)) {
        PackedBytes::refuse();
    }
    type_ = about.type;
    return true;
}

inline std::string_view PackedReader::nextPacked() {
    const std::string_view from = bytes_.rest();
    bytes_.takeByte();
    const std::size_t text = hasPackedText(type_) ? bytes_.takeCount() : 0;
    bytes_.take(text + packedNumberSize(type_));
    return from.substr(0, from.size() - bytes_.rest().size());
}

}  // namespace speclens
