#include "core/exchange/claims_json.h"

#include <nlohmann/json.hpp>

#include "core/exchange/value_json.h"

namespace speclens {
namespace {

using Json = nlohmann::ordered_json;

Json claimJson(std::string_view text, const Claim& claim) {
    const Attribute& entry = attribute(claim.attribute);
    return {{"device", claim.phone.model},
            {"brand", textOrNull(claim.phone.brand)},
            {"attribute", entry.key},
            {"value", valueJson(claim.value)},
            {"unit", textOrNull(entry.unit)},
            {"confirmed", claim.confirmed()},
            {"basis", basisName(claim.basis)},
            {"evidence",
             {{"begin", claim.evidence.begin},
              {"end", claim.evidence.end},
              {"text", claim.evidence.of(text)}}}};
}

}  // namespace

std::string claimsJson(std::string_view document, std::string_view text,
                       std::span<const Claim> claims) {
    Json list = Json::array();
    for (const Claim& claim : claims) {
        list.push_back(claimJson(text, claim));
    }
    return dumpJson({{"document", document}, {"claims", std::move(list)}}, -1);
}

}  // namespace speclens
