#include "tests/support/gold_claims.h"

#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

namespace speclens::test {
namespace {

using nlohmann::json;

std::string foldNumber(double number) {
    return "number " + formatNumber(std::round(number * 1000) / 1000);
}

std::string foldText(const std::string& text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole ? foldNumber(number) : foldName(text);
}

std::string foldValue(const json& value) {
    if (value.is_boolean()) {
        return value.get<bool>() ? "bool true" : "bool false";
    }
    return value.is_number() ? foldNumber(value.get<double>()) : foldText(value.get<std::string>());
}

}  // namespace

std::string foldValue(const Value& value) {
    if (const bool* truth = std::get_if<bool>(&value)) {
        return *truth ? "bool true" : "bool false";
    }
    if (const double* number = std::get_if<double>(&value)) {
        return foldNumber(*number);
    }
    return foldText(canonicalText(value));
}

std::vector<GoldClaim> claimsOf(const json& gold) {
    std::vector<GoldClaim> result;
    for (const json& claim : gold.at("claims")) {
        GoldClaim& entry = result.emplace_back();
        entry.device = claim.at("device");
        entry.attribute = claim.at("attribute");
        const json& value = claim.at("value");
        for (const json& spelling : value.is_array() ? value : json::array({value})) {
            entry.values.insert(foldValue(spelling));
        }
        entry.confirmed = claim.value("confirmed", true);
        entry.optional = claim.value("optional", false);
        entry.quote = claim.value("quote", "");
        entry.line = claim.dump();
    }
    return result;
}

GoldDevices::GoldDevices(const json& gold) {
    for (const auto& [key, names] : gold.at("devices").items()) {
        for (const json& name : names) {
            keys_[foldName(name.get<std::string>())] = key;
        }
    }
}

std::string GoldDevices::keyOf(const PhoneName& phone) const {
    for (const std::string& name : {foldName(phone.model), foldName(phone.brand + phone.model)}) {
        if (const auto found = keys_.find(name); found != keys_.end()) {
            return found->second;
        }
    }
    return "no device " + phone.model;
}

bool overlapsQuote(std::string_view text, Span evidence, const std::string& quote) {
    if (evidence.empty() || evidence.end > text.size()) {
        return false;
    }
    for (std::size_t at = text.find(quote); at != std::string_view::npos;
         at = text.find(quote, at + 1)) {
        if (at < evidence.end && evidence.begin < at + quote.size()) {
            return true;
        }
    }
    return false;
}

}  // namespace speclens::test
