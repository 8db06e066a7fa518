#include "core/browse/facet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/browse/filter_rows.h"
#include "core/spec/value_order.h"

namespace speclens {
namespace {

constexpr std::size_t binCount = 16;

constexpr FacetForm valuesOf(AttributeId attribute) {
    return {columnOf(attribute), FacetKind::Values};
}
constexpr FacetForm rangeOf(AttributeId attribute) {
    return {columnOf(attribute), FacetKind::Range};
}
constexpr FacetForm presenceOf(AttributeId attribute) {
    return {columnOf(attribute), FacetKind::Presence};
}

constexpr std::array forms = {
    FacetForm{brandColumn, FacetKind::Values},
    FacetForm{statusColumn, FacetKind::Values},
    FacetForm{favoriteColumn, FacetKind::Values},
    FacetForm{yearColumn, FacetKind::Range},
    rangeOf(AttributeId::LaunchPrice),
    rangeOf(AttributeId::DisplaySize),
    valuesOf(AttributeId::DisplayTechnology),
    valuesOf(AttributeId::DisplayRefreshRate),
    FacetForm{chipsetFamilyColumn, FacetKind::Values},
    valuesOf(AttributeId::MemoryRam),
    valuesOf(AttributeId::MemoryStorage),
    rangeOf(AttributeId::BatteryCapacity),
    rangeOf(AttributeId::BatteryWiredCharging),
    presenceOf(AttributeId::BatteryWirelessCharging),
    rangeOf(AttributeId::BodyWeight),
    rangeOf(AttributeId::BodyThickness),
    rangeOf(AttributeId::CameraMain),
    presenceOf(AttributeId::CameraTelephoto),
    presenceOf(AttributeId::CameraPeriscope),
    valuesOf(AttributeId::PlatformOs),
    valuesOf(AttributeId::BodyIpRating),
    valuesOf(AttributeId::Network5g),
    valuesOf(AttributeId::WirelessNfc),
    valuesOf(AttributeId::PortHeadphoneJack),
    valuesOf(AttributeId::MemoryCardSlot),
    valuesOf(AttributeId::FeatureStereoSpeakers),
};

constexpr std::array columns = [] {
    std::array<ColumnId, forms.size()> all{};
    for (std::size_t i = 0; i < forms.size(); ++i) {
        all[i] = forms[i].column;
    }
    return all;
}();

/// Whether a choice of the facet could have made the filter.
bool isChoice(const PhoneFilter& filter) {
    return !filter.excluded && filter.kind != PhoneFilter::Kind::Conflict;
}

auto findFilter(auto& query, ColumnId column) {
    return std::find_if(query.filters.begin(), query.filters.end(),
                        [column](const PhoneFilter& filter) {
                            return filter.column == column && isChoice(filter);
                        });
}

/// The number by which a value stands in a histogram; nothing where it is of another currency.
std::optional<double> numberOf(const Value& value, const std::string& currency) {
    if (const auto* money = std::get_if<Money>(&value)) {
        return money->currency == currency ? std::optional(money->amount) : std::nullopt;
    }
    const auto* number = std::get_if<double>(&value);
    return number != nullptr ? std::optional(*number) : std::nullopt;
}

/// The currency of the most prices.
std::string commonCurrency(const Column& column, std::span<const std::uint32_t> counts) {
    std::map<std::string, std::uint64_t> prices;
    for (std::size_t i = 0; i < column.values().size(); ++i) {
        if (const auto* money = std::get_if<Money>(&column.values()[i])) {
            prices[money->currency] += counts[i + 1] + 1U;
        }
    }
    const auto most = std::max_element(
        prices.begin(), prices.end(),
        [](const auto& left, const auto& right) { return left.second < right.second; });
    return most == prices.end() ? std::string() : most->first;
}

std::string currencyOf(const PhoneFilter* filter, const Column& column,
                       std::span<const std::uint32_t> counts) {
    for (const auto* bound : {filter == nullptr ? nullptr : &filter->lower,
                              filter == nullptr ? nullptr : &filter->upper}) {
        if (bound != nullptr && *bound && std::holds_alternative<Money>(**bound)) {
            return std::get<Money>(**bound).currency;
        }
    }
    return commonCurrency(column, counts);
}

std::optional<FacetRange> describeRange(const Column& column, const PhoneFilter* filter,
                                        std::span<const std::uint32_t> counts) {
    FacetRange range;
    range.currency = currencyOf(filter, column, counts);
    std::vector<std::pair<double, std::uint32_t>> numbers;
    for (std::size_t i = 0; i < column.values().size(); ++i) {
        if (const auto number = numberOf(column.values()[i], range.currency)) {
            numbers.emplace_back(*number, counts[i + 1]);
        }
    }
    if (numbers.empty()) {
        return std::nullopt;
    }
    range.least = numbers.front().first;
    range.greatest = numbers.back().first;
    range.bins.resize(binCount);
    const double width = (range.greatest - range.least) / binCount;
    for (const auto& [number, count] : numbers) {
        const double place = width > 0 ? std::floor((number - range.least) / width) : 0;
        range.bins[std::min(static_cast<std::size_t>(place), binCount - 1)] += count;
    }
    if (filter != nullptr && filter->kind == PhoneFilter::Kind::Range) {
        range.lower = filter->lower ? numberOf(*filter->lower, range.currency) : std::nullopt;
        range.upper = filter->upper ? numberOf(*filter->upper, range.currency) : std::nullopt;
    }
    return range;
}

std::vector<FacetChoice> describeValues(const Column& column, const std::vector<bool>& chosen,
                                        std::span<const std::uint32_t> counts) {
    std::vector<FacetChoice> choices;
    for (std::size_t i = 0; i < column.values().size(); ++i) {
        choices.push_back({column.values()[i], counts[i + 1], chosen[i + 1]});
    }
    if (!choices.empty() && std::holds_alternative<std::string>(*choices.front().value)) {
        std::stable_sort(choices.begin(), choices.end(),
                         [](const FacetChoice& left, const FacetChoice& right) {
                             return left.count > right.count;
                         });
    }
    return choices;
}

void convertToValues(PhoneFilter& filter, const Column& column) {
    const std::vector<bool> chosen = chosenCodes(column, filter);
    PhoneFilter exact;
    exact.column = filter.column;
    exact.unknown = chosen[0];
    for (std::size_t i = 0; i < column.values().size(); ++i) {
        if (chosen[i + 1]) {
            exact.values.push_back(column.values()[i]);
        }
    }
    filter = std::move(exact);
}

}  // namespace

std::span<const FacetForm> facetForms() {
    return forms;
}

std::span<const ColumnId> facetColumns() {
    return columns;
}

bool Facet::active() const {
    return (range && (range->lower || range->upper)) ||
           std::any_of(choices.begin(), choices.end(),
                       [](const FacetChoice& choice) { return choice.chosen; });
}

std::vector<Facet> describeFacets(const PhoneTable& table, const PhoneQuery& query,
                                  std::span<const FacetCounts> counts) {
    std::vector<Facet> facets;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const Column& column = table.column(forms[i].column);
        const std::vector<std::uint32_t>& found = counts[i].counts;
        const auto filter = findFilter(query, forms[i].column);
        const PhoneFilter* asked = filter == query.filters.end() ? nullptr : &*filter;
        std::vector<bool> chosen(column.values().size() + 1, false);
        if (asked != nullptr) {
            chosen = chosenCodes(column, *asked);
        }
        Facet facet{forms[i], {}, {}};
        switch (forms[i].kind) {
            case FacetKind::Values:
                facet.choices = describeValues(column, chosen, found);
                break;
            case FacetKind::Range:
                facet.range = describeRange(column, asked, found);
                break;
            case FacetKind::Presence: {
                std::uint32_t known = 0;
                for (std::size_t code = 1; code < found.size(); ++code) {
                    known += found[code];
                }
                facet.choices.push_back(
                    {Value(true), known,
                     asked != nullptr && asked->kind == PhoneFilter::Kind::Known});
                break;
            }
        }
        if (found[0] > 0 || chosen[0]) {
            facet.choices.push_back({std::nullopt, found[0], chosen[0]});
        }
        facets.push_back(std::move(facet));
    }
    return facets;
}

void setChoice(PhoneQuery& query, const PhoneTable& table, const FacetForm& form,
               const std::optional<Value>& value, bool chosen) {
    auto filter = findFilter(query, form.column);
    if (filter == query.filters.end()) {
        PhoneFilter fresh;
        fresh.column = form.column;
        filter = query.filters.insert(query.filters.end(), std::move(fresh));
    }
    if (form.kind == FacetKind::Presence && value) {
        // Known and unknown together are all phones.
        filter->values.clear();
        filter->unknown = false;
        filter->kind = chosen ? PhoneFilter::Kind::Known : PhoneFilter::Kind::Values;
    } else if (!value) {
        if (filter->kind == PhoneFilter::Kind::Known) {
            filter->kind = PhoneFilter::Kind::Values;
        }
        filter->unknown = chosen;
    } else {
        convertToValues(*filter, table.column(form.column));
        std::erase_if(filter->values, [&](const Value& known) { return sameValue(known, *value); });
        if (chosen) {
            filter->values.push_back(*value);
        }
    }
    if (filter->kind == PhoneFilter::Kind::Values && filter->values.empty() && !filter->unknown) {
        query.filters.erase(filter);
    }
}

void setRange(PhoneQuery& query, ColumnId column, std::optional<double> lower,
              std::optional<double> upper, const std::string& currency) {
    const auto bound = [&](std::optional<double> number) -> std::optional<Value> {
        if (!number) {
            return std::nullopt;
        }
        return typeOf(column) == ValueType::Money ? Value(Money{currency, *number})
                                                  : Value(*number);
    };
    PhoneFilter range;
    range.column = column;
    range.kind = PhoneFilter::Kind::Range;
    range.lower = bound(lower);
    range.upper = bound(upper);
    const auto filter = findFilter(query, column);
    if (filter == query.filters.end()) {
        if (lower || upper) {
            query.filters.push_back(std::move(range));
        }
        return;
    }
    range.unknown = filter->unknown;
    if (!lower && !upper) {
        range.kind = PhoneFilter::Kind::Values;
    }
    if (lower || upper || range.unknown) {
        *filter = std::move(range);
    } else {
        query.filters.erase(filter);
    }
}

std::optional<Relaxation> findRelaxation(const PhoneTable& table, const PhoneQuery& query) {
    std::optional<Relaxation> best;
    for (std::size_t i = 0; i < query.filters.size(); ++i) {
        PhoneQuery relaxed = query;
        relaxed.filters.erase(relaxed.filters.begin() + static_cast<std::ptrdiff_t>(i));
        const std::size_t found = searchPhones(table, relaxed).rows.size();
        if (found > 0 && (!best || found > best->found)) {
            best = Relaxation{i, found};
        }
    }
    return best;
}

}  // namespace speclens
