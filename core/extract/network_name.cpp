#include "core/extract/network_name.h"

namespace speclens {

std::vector<NetworkName> networkNamesIn(const SentenceView& view, const PhoneMentions& phones) {
    std::vector<NetworkName> names;
    for (const Mention& mention : view.mentions) {
        if (mention.kind != MentionKind::Name) {
            continue;
        }
        const PhoneEntry& phone = phones.phones[mention.phone];
        if (!phone.network.empty() && mention.range.contains(phone.networkName.begin)) {
            names.push_back(
                {mention.phone,
                 {AttributeId::Network5g, true, phone.network, phone.networkName, "network-name"}});
        }
    }
    return names;
}

}  // namespace speclens
