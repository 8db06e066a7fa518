// What is shown of all phones of a catalog, in few bytes.
#pragma once

#include <array>
#include <cstdint>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/exchange/catalog_csv_entries.h"

namespace speclens {

/// A snapshot, read in one pass over the file.
class CatalogCsvPhones {
  public:
    explicit CatalogCsvPhones(const Catalog& catalog);

    [[nodiscard]] std::size_t size() const { return phones_.size(); }
    /// Whether some phone has other names.
    [[nodiscard]] bool haveAliases() const { return haveAliases_; }
    [[nodiscard]] const CatalogCsvEntries& entries(AttributeId attribute) const {
        return entries_[static_cast<std::size_t>(attribute)];
    }

    /// One phone of them.
    class Row {
      public:
        [[nodiscard]] PhoneId id() const { return id_; }
        /// The cells of brand and model.
        [[nodiscard]] std::string_view name() const { return name_; }
        /// The cell of the other names.
        [[nodiscard]] std::string_view aliases() const { return aliases_; }
        /// The numbers of entries in the order in which they are shown; none where nothing is
        /// known.
        [[nodiscard]] std::span<const std::uint32_t> numbers(AttributeId attribute) const {
            const auto place = static_cast<std::size_t>(attribute);
            return std::span(numbers_).subspan(ends_[place], ends_[place + 1] - ends_[place]);
        }

      private:
        friend class CatalogCsvPhones;
        PhoneId id_{};
        std::string_view name_;
        std::string_view aliases_;
        std::vector<std::uint32_t> numbers_;
        std::array<std::uint32_t, attributeCount + 1> ends_{};
    };

    /// Makes `row` that of the phone at `place` in the order of names.
    void read(std::size_t place, Row& row) const;

  private:
    struct Phone {
        PhoneId id{};
        std::string_view packed;
    };
    /// A value of the phone that is added.
    struct Found {
        PackedTag tag;
        AttributeId attribute{};
        std::string_view packed;
    };

    void add(const PhoneSnapshot& phone);
    void findValues(std::string_view values);
    void packNumbers();

    std::pmr::monotonic_buffer_resource memory_;  ///< holds what is packed
    std::vector<Phone> phones_;                   ///< by name
    std::array<CatalogCsvEntries, attributeCount> entries_;
    bool haveAliases_ = false;
    std::vector<Found> found_;
    std::string packed_;  ///< the phone that is added
};

}  // namespace speclens
