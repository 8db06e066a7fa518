// Which of a page's phones are older models of which others, as far as their names tell.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/extract/phone_registry.h"

namespace speclens {

/// Models of one line have names that differ in the number ("12T" and "13T", "1 V" and "1 VI") and
/// perhaps in what stands behind it. Immutable.
class Lineage {
  public:
    explicit Lineage(const std::vector<PhoneEntry>& phones);

    /// Whether the page names a newer model of the phone's line, by one or two.
    [[nodiscard]] bool isOlder(std::uint32_t phone) const { return places_[phone].older; }

    /// The page's next older and next newer model whose name has the same ending, by one or two.
    [[nodiscard]] std::optional<std::uint32_t> predecessorOf(std::uint32_t phone) const {
        return places_[phone].predecessor;
    }
    [[nodiscard]] std::optional<std::uint32_t> successorOf(std::uint32_t phone) const {
        return places_[phone].successor;
    }

  private:
    struct Place {
        bool older = false;
        std::optional<std::uint32_t> predecessor;
        std::optional<std::uint32_t> successor;
    };
    std::vector<Place> places_;  ///< by phone
};

}  // namespace speclens
