#include "core/extract/claim_collector.h"

#include <algorithm>
#include <utility>

namespace speclens {
namespace {

std::string identity(std::uint32_t phone, const Finding& finding) {
    return std::to_string(phone) + '\n' + std::to_string(static_cast<unsigned>(finding.attribute)) +
           '\n' + foldName(canonicalText(finding.value));
}

}  // namespace

void ClaimCollector::add(const SentenceView& view, std::uint32_t phone, const Finding& finding,
                         Basis basis) {
    Claim claim{phones_.phones[phone].name, finding.attribute,     finding.value, basis,
                finding.evidence,           page_.span(view.range)};
    const auto [known, isNew] = known_.emplace(identity(phone, finding), claims_.size());
    if (isNew) {
        claims_.push_back(std::move(claim));
    } else if (claim.confirmed() && !claims_[known->second].confirmed()) {
        claims_[known->second] = std::move(claim);
    }
}

void ClaimCollector::addNetworkNames(const SentenceView& view) {
    for (const Mention& mention : view.mentions) {
        if (mention.kind != MentionKind::Name) {
            continue;
        }
        const PhoneEntry& phone = phones_.phones[mention.phone];
        if (!phone.network.empty() && mention.range.contains(phone.networkName.begin)) {
            add(view, mention.phone,
                {AttributeId::Network5g, true, phone.network, phone.networkName, "network-name"},
                Basis::Stated);
        }
    }
}

std::vector<Claim> ClaimCollector::take() {
    std::stable_sort(claims_.begin(), claims_.end(), [](const Claim& left, const Claim& right) {
        return std::pair(left.evidence.begin, left.evidence.end) <
               std::pair(right.evidence.begin, right.evidence.end);
    });
    return std::move(claims_);
}

}  // namespace speclens
