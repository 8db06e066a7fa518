#include "core/browse/query_names.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/catalog/edit_distance.h"
#include "core/spec/ascii.h"
#include "core/spec/phone.h"
#include "speclens/query_tables.h"

namespace speclens {
namespace {

struct OtherColumn {
    std::string_view name;
    ColumnId column;
};
constexpr std::array otherColumns = {
    OtherColumn{"brand", brandColumn},       OtherColumn{"year", yearColumn},
    OtherColumn{"status", statusColumn},     OtherColumn{"chipset_family", chipsetFamilyColumn},
    OtherColumn{"favorite", favoriteColumn}, OtherColumn{"note", noteColumn}};
constexpr std::array<std::string_view, 6> propertyNames = {"announced", "listed",   "leaked",
                                                           "conflict",  "favorite", "noted"};

std::string_view lastPart(std::string_view key) {
    return key.substr(key.find('.') + 1);
}

std::vector<std::pair<std::string, ColumnId>> makeNames() {
    std::vector<std::pair<std::string, ColumnId>> names;
    for (const OtherColumn& other : otherColumns) {
        names.emplace_back(other.name, other.column);
    }
    for (const tables::ShortNamesRow& row : tables::short_names) {
        names.emplace_back(row.name, columnOf(row.attribute));
    }
    const auto known = [&names](std::string_view name) {
        return std::any_of(names.begin(), names.end(),
                           [name](const auto& entry) { return entry.first == name; });
    };
    for (const Attribute& entry : attributes()) {
        const auto sameEnd = std::count_if(attributes().begin(), attributes().end(),
                                           [&entry](const Attribute& other) {
                                               return lastPart(other.key) == lastPart(entry.key);
                                           });
        if (sameEnd == 1 && !known(lastPart(entry.key))) {
            names.emplace_back(lastPart(entry.key), columnOf(entry.id));
        }
        names.emplace_back(entry.key, columnOf(entry.id));
    }
    return names;
}

/// Of one column, the names that are written first stand first.
const std::vector<std::pair<std::string, ColumnId>>& allNames() {
    static const std::vector<std::pair<std::string, ColumnId>> names = makeNames();
    return names;
}

}  // namespace

std::span<const std::string_view> phoneProperties() {
    return propertyNames;
}

std::optional<ColumnId> findColumn(std::string_view name) {
    const std::string wanted = lowerCased(name);
    const auto found = std::find_if(allNames().begin(), allNames().end(),
                                    [&wanted](const auto& entry) { return entry.first == wanted; });
    return found == allNames().end() ? std::nullopt : std::optional(found->second);
}

std::string columnName(ColumnId column) {
    return std::find_if(allNames().begin(), allNames().end(),
                        [column](const auto& entry) { return entry.second == column; })
        ->first;
}

std::vector<std::string> columnNamesBeginning(std::string_view beginning) {
    const std::string wanted = lowerCased(beginning);
    std::vector<std::string> names;
    std::vector<ColumnId> columns;
    for (const auto& [name, column] : allNames()) {
        if (name.starts_with(wanted) &&
            std::find(columns.begin(), columns.end(), column) == columns.end()) {
            names.push_back(name);
            columns.push_back(column);
        }
    }
    return names;
}

std::vector<std::string> similarColumnNames(std::string_view name) {
    constexpr std::size_t most = 3;
    const std::string wanted = lowerCased(name);
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const auto& [known, column] : allNames()) {
        const bool begins = !wanted.empty() && known.starts_with(wanted);
        const auto distance = editDistance(wanted, known, wanted.size() / 3 + 1);
        if (begins || distance) {
            near.emplace_back(begins ? 0 : *distance, known);
        }
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    std::vector<std::string> names;
    for (const auto& [distance, known] : near) {
        if (names.size() < most) {
            names.push_back(known);
        }
    }
    return names;
}

}  // namespace speclens
