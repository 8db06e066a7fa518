#include "core/exchange/claims_json.h"

#include "core/exchange/json_text.h"

namespace speclens {
namespace {

void appendClaim(std::string& out, const Document& document, const Claim& claim) {
    const Span evidence = document.inFile(claim.evidence);
    const Attribute& entry = attribute(claim.attribute);
    out += R"({"device":)";
    appendJsonString(out, claim.phone.model);
    out += R"(,"brand":)";
    appendJsonStringOrNull(out, claim.phone.brand);
    out += R"(,"attribute":)";
    appendJsonString(out, entry.key);
    out += R"(,"value":)";
    appendJsonValue(out, claim.value);
    out += R"(,"unit":)";
    appendJsonStringOrNull(out, entry.unit);
    out += claim.confirmed() ? R"(,"confirmed":true,"basis":)" : R"(,"confirmed":false,"basis":)";
    appendJsonString(out, basisName(claim.basis));
    out += R"(,"evidence":{"begin":)" + std::to_string(evidence.begin);
    out += R"(,"end":)" + std::to_string(evidence.end);
    out += R"(,"text":)";
    appendJsonString(out, evidence.of(document.file()));
    out += "}}";
}

}  // namespace

std::string claimsJson(std::string_view name, const Document& document,
                       std::span<const Claim> claims) {
    std::string out = R"({"document":)";
    appendJsonString(out, name);
    out += R"(,"claims":[)";
    for (const Claim& claim : claims) {
        if (&claim != &claims.front()) {
            out += ',';
        }
        appendClaim(out, document, claim);
    }
    return out + "]}";
}

}  // namespace speclens
