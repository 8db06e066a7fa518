// JSON written piece by piece, for output that is too long to be built as a tree first.
#pragma once

#include <string>
#include <string_view>

#include "core/spec/value.h"

namespace speclens {

/// Appends a string with its quotes; bytes that are no UTF-8 become U+FFFD.
void appendJsonString(std::string& out, std::string_view text);

/// Appends the string, or null where it is empty.
void appendJsonStringOrNull(std::string& out, std::string_view text);

/// Appends a number, true or false, or the canonical text.
void appendJsonValue(std::string& out, const Value& value);

}  // namespace speclens
