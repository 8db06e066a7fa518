#include "core/exchange/value_json.h"

#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>

namespace speclens {

nlohmann::ordered_json valueJson(const Value& value) {
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag;
    }
    if (const auto* number = std::get_if<double>(&value)) {
        constexpr double exactIntegers = 9007199254740992;
        if (std::trunc(*number) == *number && std::abs(*number) <= exactIntegers) {
            return static_cast<std::int64_t>(*number);
        }
        return *number;
    }
    return canonicalText(value);
}

nlohmann::ordered_json textOrNull(std::string_view text) {
    if (text.empty()) {
        return nullptr;
    }
    return text;
}

std::string dumpJson(const nlohmann::ordered_json& json, int indent) {
    return json.dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace speclens
