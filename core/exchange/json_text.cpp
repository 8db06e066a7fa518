#include "core/exchange/json_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/exchange/value_json.h"

namespace speclens {
namespace {

bool isPlain(char c) {
    return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

}  // namespace

void appendJsonString(std::string& out, std::string_view text) {
    if (!std::all_of(text.begin(), text.end(), isPlain)) {
        out += dumpJson(text, -1);
        return;
    }
    out += '"';
    out += text;
    out += '"';
}

void appendJsonStringOrNull(std::string& out, std::string_view text) {
    if (text.empty()) {
        out += "null";
    } else {
        appendJsonString(out, text);
    }
}

void appendJsonValue(std::string& out, const Value& value) {
    if (std::holds_alternative<double>(value) || std::holds_alternative<bool>(value)) {
        out += canonicalText(value);
    } else {
        appendJsonString(out, canonicalText(value));
    }
}

}  // namespace speclens
