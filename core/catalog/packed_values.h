// The resolved values of one phone in few bytes: what the catalog file keeps beside the claims, so
// that a browser need not resolve them again.
//
// packed = format status *cell; cell = attribute count-and-conflict *value; numbers of more than
// one byte are little-endian, counts and lengths have seven bits a byte, the lowest first.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>

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

/// Reads packed values from front to back. Every member throws Error where the bytes are not what
/// packValues writes; bytes of strangers are safe to read.
class PackedReader {
  public:
    /// `bytes` must outlive the reader and what it gives.
    explicit PackedReader(std::string_view bytes);

    [[nodiscard]] PhoneStatus status() const { return status_; }
    /// Goes on to the next attribute; the values of the one before must all have been read.
    bool nextCell(PackedCell& cell);
    /// To be called as often as the cell's count says.
    PackedValue nextValue();

  private:
    [[noreturn]] static void refuse();
    std::string_view take(std::size_t size);
    std::uint8_t takeByte();
    std::uint32_t takeCount();
    template <typename Number>
    Number takeNumber();
    ValueView takeValue();

    std::string_view rest_;
    PhoneStatus status_ = PhoneStatus::Listed;
    ValueType type_ = ValueType::Number;
};

}  // namespace speclens
