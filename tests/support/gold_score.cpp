#include "tests/support/gold_score.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "tests/support/gold_claims.h"

namespace speclens::test {
namespace {

using nlohmann::json;

double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
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
    const GoldDevices devices(gold);
    const std::vector<GoldClaim> wanted = claimsOf(gold);
    std::vector<bool> used(wanted.size());
    std::set<std::string> seen;
    GoldScore score;
    for (const Claim& claim : claims) {
        const std::string device = devices.keyOf(claim.phone);
        const std::string key(attribute(claim.attribute).key);
        const std::string value = foldValue(claim.value);
        if (!seen.insert(device + '\n' + key + '\n' + value).second) {
            continue;
        }
        const auto hit = std::find_if(wanted.begin(), wanted.end(), [&](const GoldClaim& entry) {
            return entry.device == device && entry.attribute == key && entry.values.contains(value);
        });
        GoldTally& tally = score.byAttribute[key];
        if (hit == wanted.end()) {
            ++tally.invented;
            score.errors.emplace(key, "invented: " + describe(claim, text));
            continue;
        }
        const auto which = static_cast<std::size_t>(hit - wanted.begin());
        if (used[which]) {
            continue;
        }
        used[which] = true;
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
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const GoldClaim& entry = wanted[i];
        if (!used[i] && !entry.optional) {
            ++score.byAttribute[entry.attribute].missed;
            score.errors.emplace(entry.attribute, "missed: " + entry.line);
        }
    }
    return score;
}

}  // namespace speclens::test
