#include "tests/support/gold_check.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/spec/attribute.h"
#include "core/spec/value.h"

namespace speclens::test {
namespace {

using nlohmann::json;

/// Whether a gold file may give `value` for an attribute of that type.
bool fits(ValueType type, const json& value) {
    switch (type) {
        case ValueType::Number:
            return value.is_number();
        case ValueType::Bool:
            return value.is_boolean();
        default:
            return value.is_string() && parseCanonical(type, value.get<std::string>());
    }
}

bool allFit(ValueType type, const json& value) {
    if (!value.is_array()) {
        return fits(type, value);
    }
    return !value.empty() && std::all_of(value.begin(), value.end(), [type](const json& spelling) {
        return fits(type, spelling);
    });
}

}  // namespace

std::string complaint(const json& devices, const json& claim, const std::string& text) {
    const auto id = findAttribute(claim.at("attribute").get<std::string>());
    if (!id) {
        return "no such attribute";
    }
    if (!devices.contains(claim.at("device").get<std::string>())) {
        return "no such device";
    }
    if (!allFit(attribute(*id).type, claim.at("value"))) {
        return "the value does not fit the attribute";
    }
    if (!claim.at("confirmed").is_boolean()) {
        return "confirmed is neither true nor false";
    }
    const auto quote = claim.at("quote").get<std::string>();
    return quote.empty() || text.find(quote) == std::string::npos
               ? "the quote does not stand in the text"
               : "";
}

std::vector<std::string> unnamedDevices(const json& gold, const std::string& text) {
    std::vector<std::string> unnamed;
    for (const auto& [key, names] : gold.at("devices").items()) {
        const bool named = std::any_of(names.begin(), names.end(), [&text](const json& name) {
            return text.find(name.get<std::string>()) != std::string::npos;
        });
        if (!named) {
            unnamed.push_back(key);
        }
    }
    return unnamed;
}

std::vector<std::string> complaints(const json& gold, const std::string& text) {
    std::vector<std::string> found;
    const json& devices = gold.at("devices");
    std::set<std::string> seen;
    for (const json& claim : gold.at("claims")) {
        if (const std::string what = complaint(devices, claim, text); !what.empty()) {
            found.push_back(claim.dump() + ": " + what);
        }
        const json identity = {claim.at("device"), claim.at("attribute"), claim.at("value")};
        if (!seen.insert(identity.dump()).second) {
            found.push_back(claim.dump() + ": stands twice");
        }
    }
    return found;
}

std::vector<std::filesystem::path> textsWithGold(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> texts;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".txt") {
            texts.push_back(entry.path());
        }
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

std::filesystem::path goldBeside(std::filesystem::path text) {
    return text.replace_extension(".gold.json");
}

}  // namespace speclens::test
