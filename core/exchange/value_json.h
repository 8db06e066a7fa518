// Values as JSON, as the contract has them.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "core/spec/value.h"

namespace speclens {

/// A number (whole where it is whole), true or false, or the canonical text.
nlohmann::ordered_json valueJson(const Value& value);

/// `text`, or null where it is empty.
nlohmann::ordered_json textOrNull(std::string_view text);

/// As text on one line for an `indent` below 0; bytes that are no UTF-8 become U+FFFD.
std::string dumpJson(const nlohmann::ordered_json& json, int indent);

}  // namespace speclens
