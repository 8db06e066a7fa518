// The engine against a plain reading of what a query means, over random tables.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "core/browse/phone_search.h"
#include "core/browse/phone_table_builder.h"
#include "core/catalog/name_order.h"
#include "core/spec/value_order.h"

namespace speclens {
namespace {

constexpr AttributeId battery = AttributeId::BatteryCapacity;  // one number
constexpr AttributeId ram = AttributeId::MemoryRam;            // many numbers
constexpr AttributeId soc = AttributeId::PlatformSoc;          // many texts
constexpr AttributeId nfc = AttributeId::WirelessNfc;          // yes or no

using Phone = std::map<AttributeId, std::vector<Value>>;

class RandomPhones {
  public:
    explicit RandomPhones(unsigned seed) : random_(seed) {}

    std::size_t below(std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_);
    }

    Phone phone() {
        Phone made;
        if (below(4) > 0) {
            made[battery] = {number(battery)};
        }
        for (const AttributeId attribute : {ram, soc}) {
            for (std::size_t i = below(4); i > 0; --i) {
                addOnce(made[attribute], value(attribute));
            }
            if (made[attribute].empty()) {
                made.erase(attribute);
            }
        }
        if (below(3) > 0) {
            made[nfc] = {below(2) == 0};
        }
        return made;
    }

    Value value(AttributeId attribute) {
        if (attribute == soc) {
            return "Chip " + std::to_string(below(12));
        }
        return attribute == nfc ? Value(below(2) == 0) : number(attribute);
    }

    PhoneQuery query() {
        PhoneQuery made;
        for (std::size_t i = below(3); i > 0; --i) {
            made.filters.push_back(filter());
        }
        for (std::size_t i = below(3); i > 0; --i) {
            made.order.push_back({columnOf(attributes_[below(4)]), below(2) == 0});
        }
        return made;
    }

  private:
    Value number(AttributeId attribute) {
        return attribute == ram ? Value(double(4 << below(4)))
                                : Value(double(4000 + below(9) * 100));
    }

    static void addOnce(std::vector<Value>& values, Value value) {
        if (std::find(values.begin(), values.end(), value) == values.end()) {
            values.push_back(std::move(value));
        }
    }

    PhoneFilter filter() {
        const AttributeId attribute = attributes_[below(4)];
        PhoneFilter made;
        made.column = columnOf(attribute);
        made.excluded = below(3) == 0;
        made.unknown = below(3) == 0;
        switch (below(3)) {
            case 0:
                made.kind = PhoneFilter::Kind::Known;
                made.unknown = false;
                break;
            case 1:
                made.kind = PhoneFilter::Kind::Range;
                made.lower = below(2) == 0 ? std::optional(value(attribute)) : std::nullopt;
                made.upper = below(2) == 0 ? std::optional(value(attribute)) : std::nullopt;
                made.lowerIncluded = below(2) == 0;
                made.upperIncluded = below(2) == 0;
                break;
            default:
                made.values = {value(attribute), value(attribute)};
        }
        return made;
    }

    std::mt19937 random_;
    std::vector<AttributeId> attributes_ = {battery, ram, soc, nfc};
};

bool isLess(const Value& left, const Value& right) {
    const auto* leftText = std::get_if<std::string>(&left);
    return leftText != nullptr ? compareNaturally(*leftText, std::get<std::string>(right)) < 0
                               : compareValues(left, right) < 0;
}

const std::vector<Value>& valuesOf(const Phone& phone, ColumnId column) {
    static const std::vector<Value> none;
    const auto found = phone.find(*attributeOf(column));
    return found == phone.end() ? none : found->second;
}

bool isInRange(const Value& value, const PhoneFilter& filter) {
    const bool above = !filter.lower || isLess(*filter.lower, value) ||
                       (filter.lowerIncluded && !isLess(value, *filter.lower));
    const bool below = !filter.upper || isLess(value, *filter.upper) ||
                       (filter.upperIncluded && !isLess(*filter.upper, value));
    return above && below;
}

bool fits(const Phone& phone, const PhoneFilter& filter) {
    const std::vector<Value>& values = valuesOf(phone, filter.column);
    bool found = filter.unknown && values.empty();
    for (const Value& value : values) {
        switch (filter.kind) {
            case PhoneFilter::Kind::Known:
                found = true;
                break;
            case PhoneFilter::Kind::Range:
                found = found || isInRange(value, filter);
                break;
            default:
                found = found || std::find(filter.values.begin(), filter.values.end(), value) !=
                                     filter.values.end();
        }
    }
    if (filter.excluded && filter.kind == PhoneFilter::Kind::Range) {
        return !found && !values.empty();
    }
    return found != filter.excluded;
}

bool isBefore(const Phone& left, const Phone& right, const PhoneOrder& order, bool& decided) {
    std::vector<Value> leftValues = valuesOf(left, *order.column);
    std::vector<Value> rightValues = valuesOf(right, *order.column);
    decided = leftValues.empty() != rightValues.empty();
    if (leftValues.empty() || rightValues.empty()) {
        return !leftValues.empty();
    }
    std::sort(leftValues.begin(), leftValues.end(), isLess);
    std::sort(rightValues.begin(), rightValues.end(), isLess);
    const Value& first = order.descending ? rightValues.back() : leftValues.front();
    const Value& second = order.descending ? leftValues.back() : rightValues.front();
    decided = isLess(first, second) || isLess(second, first);
    return isLess(first, second);
}

std::vector<std::uint32_t> expected(const std::vector<Phone>& phones, const PhoneQuery& query) {
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < phones.size(); ++row) {
        if (std::all_of(query.filters.begin(), query.filters.end(),
                        [&](const PhoneFilter& filter) { return fits(phones[row], filter); })) {
            rows.push_back(row);
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t left, std::uint32_t right) {
        for (const PhoneOrder& order : query.order) {
            bool decided = false;
            const bool before = isBefore(phones[left], phones[right], order, decided);
            if (decided) {
                return before;
            }
        }
        return false;
    });
    return rows;
}

std::string packed(const Phone& phone) {
    std::vector<ResolvedAttribute> attributes;
    for (const auto& [attribute, values] : phone) {
        ResolvedAttribute& entry = attributes.emplace_back();
        entry.attribute = attribute;
        for (const Value& value : values) {
            StoredClaim claim;
            claim.value = value;
            entry.shown.push_back({value, {claim}, SourceKind::Table});
        }
    }
    return packValues(PhoneStatus::Announced, attributes);
}

PhoneTable tableOf(const std::vector<Phone>& phones) {
    PhoneTableBuilder builder;
    for (std::size_t i = phones.size(); i > 0; --i) {
        const std::string model = "Nova " + std::to_string(i);
        const std::string values = packed(phones[i - 1]);
        builder.add({PhoneId{static_cast<std::int64_t>(1000 - i)}, "Acme", model, {}, {}, values});
    }
    return builder.build({});
}

TEST(SearchPhones, AgreesWithAPlainReadingOfTheQuery) {
    RandomPhones random(20261127);
    for (int round = 0; round < 60; ++round) {
        std::vector<Phone> phones;
        for (std::size_t i = random.below(150); i > 0; --i) {
            phones.push_back(random.phone());
        }
        const PhoneTable table = tableOf(phones);
        for (int attempt = 0; attempt < 20; ++attempt) {
            const PhoneQuery query = random.query();
            const ColumnId columns[] = {columnOf(ram), columnOf(battery)};
            const PhoneSearchResult result = searchPhones(table, query, columns);
            ASSERT_EQ(result.rows, expected(phones, query)) << round << ", " << attempt;
            for (const FacetCounts& facet : result.facets) {
                PhoneQuery others = query;
                std::erase_if(others.filters, [&facet](const PhoneFilter& filter) {
                    return filter.column == facet.column;
                });
                const Column& column = table.column(facet.column);
                std::vector<std::uint32_t> counts(column.values().size() + 1, 0);
                for (const std::uint32_t row : expected(phones, others)) {
                    counts[0] += column.codes(row).empty() ? 1 : 0;
                    for (const std::uint32_t code : column.codes(row)) {
                        ++counts[code];
                    }
                }
                ASSERT_EQ(facet.counts, counts) << round << ", " << attempt;
            }
        }
    }
}

}  // namespace
}  // namespace speclens
