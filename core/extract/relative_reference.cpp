#include "core/extract/relative_reference.h"

namespace speclens {

/// The phone that "its" in "its predecessor" stands for; none where there are several.
std::optional<std::uint32_t> RelativeReference::possessor() const {
    PhoneSet phones = discourse_.subject.empty() ? discourse_.topic : discourse_.subject;
    for (const Anchor& anchor : anchors_) {
        if (!anchor.compared && !anchor.phones.empty()) {
            phones = anchor.phones;
            break;
        }
    }
    return phones.size() == 1 ? std::optional(phones[0]) : std::nullopt;
}

std::optional<std::uint32_t> RelativeReference::predecessor() const {
    const std::optional<std::uint32_t> phone = possessor();
    return phone ? lineage_.predecessorOf(*phone) : std::nullopt;
}

std::optional<std::uint32_t> RelativeReference::successor() const {
    const std::optional<std::uint32_t> phone = possessor();
    return phone ? lineage_.successorOf(*phone) : std::nullopt;
}

std::optional<std::uint32_t> RelativeReference::sibling() const {
    const std::optional<std::uint32_t> phone = possessor();
    const PhoneSet latest = discourse_.latest(2);
    for (const PhoneSet* pair : {&discourse_.subject, &discourse_.heading, &discourse_.focus,
                                 &discourse_.topic, &latest}) {
        if (phone && pair->size() == 2 && pair->contains(*phone)) {
            return (*pair)[0] == *phone ? (*pair)[1] : (*pair)[0];
        }
    }
    return std::nullopt;
}

}  // namespace speclens
