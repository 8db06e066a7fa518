#include "tests/support/gold_score.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace speclens::test {
namespace {

using nlohmann::json;

double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

std::string foldNumber(double number) {
    return "number " + formatNumber(std::round(number * 1000) / 1000);
}

/// Equal for spellings of one value: numbers by three decimals, all else without case, spaces and
/// hyphens and with "plus" as "+".
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

std::string foldValue(const Value& value) {
    if (const bool* truth = std::get_if<bool>(&value)) {
        return *truth ? "bool true" : "bool false";
    }
    if (const double* number = std::get_if<double>(&value)) {
        return foldNumber(*number);
    }
    return foldText(canonicalText(value));
}

/// A claim of the gold file.
struct Wanted {
    std::string device;
    std::string attribute;
    std::set<std::string> values;  ///< folded; any of them is right
    bool confirmed = true;
    bool optional = false;
    std::string quote;
    bool used = false;
    std::string line;
};

std::vector<Wanted> wantedOf(const json& gold) {
    std::vector<Wanted> result;
    for (const json& claim : gold.at("claims")) {
        Wanted& wanted = result.emplace_back();
        wanted.device = claim.at("device");
        wanted.attribute = claim.at("attribute");
        const json& value = claim.at("value");
        for (const json& spelling : value.is_array() ? value : json::array({value})) {
            wanted.values.insert(foldValue(spelling));
        }
        wanted.confirmed = claim.value("confirmed", true);
        wanted.optional = claim.value("optional", false);
        wanted.quote = claim.value("quote", "");
        wanted.line = claim.dump();
    }
    return result;
}

/// The device's key in the gold file by each of its folded names.
std::map<std::string, std::string> devicesOf(const json& gold) {
    std::map<std::string, std::string> devices;
    for (const auto& [key, names] : gold.at("devices").items()) {
        for (const json& name : names) {
            devices[foldName(name.get<std::string>())] = key;
        }
    }
    return devices;
}

std::string deviceOf(const std::map<std::string, std::string>& devices, const PhoneName& phone) {
    for (const std::string& name : {foldName(phone.model), foldName(phone.brand + phone.model)}) {
        if (const auto found = devices.find(name); found != devices.end()) {
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

std::string describe(const Claim& claim, std::string_view text) {
    const bool inside = claim.evidence.end <= text.size();
    return claim.phone.model + " | " + std::string(attribute(claim.attribute).key) + " = " +
           canonicalText(claim.value) + " | " +
           (inside ? std::string(claim.evidence.of(text)) : "evidence beyond the text");
}

}  // namespace

double GoldTally::precision() const {
    return share(matched, matched + invented);
}

double GoldTally::recall() const {
    return share(matched, matched + missed);
}

double GoldTally::f1() const {
    const double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
}

double GoldTally::confirmed() const {
    return share(statusRight, matched);
}

double GoldTally::evidence() const {
    return share(evidenceHeld, matched);
}

GoldTally& GoldTally::operator+=(const GoldTally& other) {
    matched += other.matched;
    missed += other.missed;
    invented += other.invented;
    statusRight += other.statusRight;
    evidenceHeld += other.evidenceHeld;
    return *this;
}

GoldTally GoldScore::total() const {
    GoldTally sum;
    for (const auto& [key, tally] : byAttribute) {
        sum += tally;
    }
    return sum;
}

void GoldScore::add(const GoldScore& other, std::string_view where) {
    for (const auto& [key, tally] : other.byAttribute) {
        byAttribute[key] += tally;
    }
    for (const auto& [key, line] : other.errors) {
        errors.emplace(key, std::string(where) + ": " + line);
    }
}

GoldScore scoreClaims(const json& gold, std::string_view text, std::span<const Claim> claims) {
    const std::map<std::string, std::string> devices = devicesOf(gold);
    std::vector<Wanted> wanted = wantedOf(gold);
    std::set<std::string> seen;
    GoldScore score;
    for (const Claim& claim : claims) {
        const std::string device = deviceOf(devices, claim.phone);
        const std::string key(attribute(claim.attribute).key);
        const std::string value = foldValue(claim.value);
        if (!seen.insert(device + '\n' + key + '\n' + value).second) {
            continue;
        }
        const auto hit = std::find_if(wanted.begin(), wanted.end(), [&](const Wanted& entry) {
            return entry.device == device && entry.attribute == key && entry.values.contains(value);
        });
        GoldTally& tally = score.byAttribute[key];
        if (hit == wanted.end()) {
            ++tally.invented;
            score.errors.emplace(key, "invented: " + describe(claim, text));
            continue;
        }
        if (hit->used) {
            continue;
        }
        hit->used = true;
        ++tally.matched;
        const bool status = claim.confirmed() == hit->confirmed;
        const bool evidence = overlapsQuote(text, claim.evidence, hit->quote);
        tally.statusRight += status ? 1 : 0;
        tally.evidenceHeld += evidence ? 1 : 0;
        if (!status) {
            score.errors.emplace(key, "wrong status: " + describe(claim, text));
        }
        if (!evidence) {
            score.errors.emplace(key, "evidence elsewhere: " + describe(claim, text));
        }
    }
    for (const Wanted& entry : wanted) {
        if (!entry.used && !entry.optional) {
            ++score.byAttribute[entry.attribute].missed;
            score.errors.emplace(entry.attribute, "missed: " + entry.line);
        }
    }
    return score;
}

}  // namespace speclens::test
