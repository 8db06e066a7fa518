// The units that lengths and weights are shown in.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/spec/attribute.h"

namespace speclens {

/// What people choose to read. Claims, queries and exports are in the attribute's own unit, which
/// is metric; diagonals are in inches everywhere.
enum class Units : std::uint8_t { Metric, Imperial };

/// The unit that an attribute's numbers are shown in. An own number is one as claims have it.
struct DisplayUnit {
    std::string_view name;        ///< "mm", "oz"; empty where there is none
    double size = 1;              ///< one of it in the attribute's own unit
    std::optional<int> decimals;  ///< always so many; else as many as the number has

    [[nodiscard]] double shown(double own) const { return own / size; }
    /// The least and the greatest own number, in hundredths, that look like `shown` where it is
    /// rounded to the decimals. None is below 0.
    [[nodiscard]] double least(double shown) const;
    [[nodiscard]] double greatest(double shown) const;
    /// What one more of its last decimal is in the own unit; 0 where decimals are not limited.
    [[nodiscard]] double precision() const;

    friend bool operator==(const DisplayUnit&, const DisplayUnit&) = default;
};

DisplayUnit unitOf(AttributeId attribute, Units units);

}  // namespace speclens
