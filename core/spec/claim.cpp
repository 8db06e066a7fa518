#include "core/spec/claim.h"

#include <algorithm>
#include <array>

namespace speclens {
namespace {

constexpr std::array<std::string_view, 5> basisNames = {"stated", "teased", "expected", "leaked",
                                                        "rumored"};

}  // namespace

std::string_view basisName(Basis basis) {
    return basisNames[static_cast<std::size_t>(basis)];
}

std::optional<Basis> findBasis(std::string_view name) {
    const auto found = std::find(basisNames.begin(), basisNames.end(), name);
    if (found == basisNames.end()) {
        return std::nullopt;
    }
    return static_cast<Basis>(found - basisNames.begin());
}

}  // namespace speclens
