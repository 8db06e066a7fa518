// Sorting many phones by their names.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/records.h"

namespace speclens {

class NameSorter {
  public:
    void add(PhoneId id, std::string_view brand, std::string_view model);

    /// The phones by brand and model, numbers by value, as the places at which they were added.
    /// Those whose names differ in case or leading zeros alone are ordered by their ids.
    [[nodiscard]] std::vector<std::uint32_t> order() const;

  private:
    struct Entry {
        PhoneId id{};
        std::uint32_t begin = 0;  ///< in keys_
        std::uint32_t end = 0;
    };

    using Head = std::array<std::uint64_t, 2>;
    static Head headOf(std::string_view key);
    [[nodiscard]] std::string_view keyOf(const Entry& entry) const {
        return std::string_view(keys_).substr(entry.begin, entry.end - entry.begin);
    }

    std::vector<Entry> entries_;
    std::string keys_;
};

}  // namespace speclens
