// A claim: a text asserts that a phone has a value for an attribute (contract: CLAIMS.md).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/spec/attribute.h"
#include "core/spec/phone.h"
#include "core/spec/span.h"
#include "core/spec/value.h"

namespace speclens {

/// On what ground a text says something. Stated and Teased are confirmed; the others are not.
enum class Basis : std::uint8_t { Stated, Teased, Expected, Leaked, Rumored };

/// "stated", "teased", "expected", "leaked", "rumored"; stable in files.
std::string_view basisName(Basis basis);
std::optional<Basis> findBasis(std::string_view name);

/// Whether claims on this ground count as confirmed.
constexpr bool isConfirmed(Basis basis) {
    return basis == Basis::Stated || basis == Basis::Teased;
}

struct Claim {
    PhoneName phone;
    AttributeId attribute{};
    Value value;
    Basis basis = Basis::Stated;
    Span evidence;  ///< of the document's text: the shortest run that carries the value
    Span quote;     ///< of the document's text: the sentence, row or entry that it stands in

    [[nodiscard]] bool confirmed() const { return isConfirmed(basis); }
};

}  // namespace speclens
