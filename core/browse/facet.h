// What a search can be narrowed by: the values of a column with how many phones each would find, or
// its numbers as a histogram.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/browse/phone_search.h"

namespace speclens {

enum class FacetKind : std::uint8_t {
    Values,   ///< each value is a choice
    Range,    ///< numbers or prices, from one to another
    Presence  ///< known or unknown
};

struct FacetForm {
    ColumnId column{};
    FacetKind kind = FacetKind::Values;
};

/// The facets of the browser, in their order.
std::span<const FacetForm> facetForms();
/// Their columns, for searchPhones().
std::span<const ColumnId> facetColumns();

struct FacetChoice {
    /// What the phones have there; nothing where that is unknown. Of a Presence facet `true`, for
    /// any value.
    std::optional<Value> value;
    std::uint32_t count = 0;  ///< phones that it would find, or add to those of other choices
    bool chosen = false;
};

struct FacetRange {
    double least = 0;  ///< of all phones
    double greatest = 0;
    std::optional<double> lower;  ///< what is asked for
    std::optional<double> upper;
    std::string currency;  ///< of prices the most frequent one, which the others are
    /// How many phones stand in each part from `least` to `greatest`, all parts being as wide.
    std::vector<std::uint32_t> bins;
};

struct Facet {
    FacetForm form;
    /// By value where values are numbers, else the most frequent first; unknown last, and only
    /// where there is such a phone or it is chosen. Of a Range facet unknown alone.
    std::vector<FacetChoice> choices;
    std::optional<FacetRange> range;  ///< of a Range facet of which some value is known

    /// Whether the query asks for something there.
    [[nodiscard]] bool active() const;
};

/// The facets of a search; `counts` are what searchPhones() gave for facetColumns().
std::vector<Facet> describeFacets(const PhoneTable& table, const PhoneQuery& query,
                                  std::span<const FacetCounts> counts);

/// Chooses one of a facet's choices or takes the choice back.
void setChoice(PhoneQuery& query, const PhoneTable& table, const FacetForm& form,
               const std::optional<Value>& value, bool chosen);
/// Asks for numbers from `lower` to `upper`, both included; open where one is missing. Prices are
/// of `currency`.
void setRange(PhoneQuery& query, ColumnId column, std::optional<double> lower,
              std::optional<double> upper, const std::string& currency);

/// The filter whose removal finds the most phones, where the query finds none, and how many these
/// are. Nothing where no single filter stands in the way, or where the words do.
struct Relaxation {
    std::size_t filter = 0;  ///< its index in the query
    std::size_t found = 0;
};
std::optional<Relaxation> findRelaxation(const PhoneTable& table, const PhoneQuery& query);

}  // namespace speclens
