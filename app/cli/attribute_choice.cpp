#include "app/cli/attribute_choice.h"

#include <algorithm>

#include "core/browse/query_names.h"

namespace speclens::cli {
namespace {

std::optional<AttributeId> findNamed(std::string_view name) {
    const auto column = findColumn(name);
    return column ? attributeOf(*column) : std::nullopt;
}

std::string unknownName(const std::string& name) {
    std::string message = "there is no attribute '" + name + "'";
    std::string similar;
    for (const std::string& other : similarColumnNames(name)) {
        if (findNamed(other)) {
            similar += (similar.empty() ? "" : ", ") + other;
        }
    }
    return similar.empty() ? message : message + ". Did you mean " + similar + "?";
}

}  // namespace

std::vector<std::string> splitList(std::string_view list) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        parts.emplace_back(list.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

std::string checkAttributes(const std::string& list) {
    for (const std::string& name : splitList(list)) {
        if (!findNamed(name)) {
            return unknownName(name);
        }
    }
    return {};
}

std::string checkSorting(const std::string& name) {
    const std::string plain = name.substr(name.starts_with('-') ? 1 : 0);
    return findNamed(plain) ? "" : unknownName(plain);
}

std::vector<AttributeId> chooseAttributes(std::string_view list) {
    std::vector<AttributeId> chosen;
    for (const std::string& name : splitList(list)) {
        chosen.push_back(findNamed(name).value());
    }
    return chosen;
}

}  // namespace speclens::cli
