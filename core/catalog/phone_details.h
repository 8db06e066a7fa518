// Everything that the catalog knows of one phone, with the claims behind each value.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "core/catalog/resolution.h"

namespace speclens {

struct PhoneDetails {
    PhoneRecord phone;
    PhoneStatus status = PhoneStatus::Listed;
    std::vector<std::string> aliases;           ///< other names, those of merged phones too
    std::vector<PhoneId> members;               ///< phones that are merged into it
    PhoneMarks marks;                           ///< those of merged phones too
    std::vector<ResolvedAttribute> attributes;  ///< in the vocabulary's order
    std::vector<StoredClaim> rejected;          ///< by the user; they take no part

    /// The values of `attribute`, or null where it is unknown.
    [[nodiscard]] const ResolvedAttribute* find(AttributeId attribute) const {
        const auto found = std::lower_bound(attributes.begin(), attributes.end(), attribute,
                                            [](const ResolvedAttribute& entry, AttributeId wanted) {
                                                return entry.attribute < wanted;
                                            });
        return found != attributes.end() && found->attribute == attribute ? &*found : nullptr;
    }
};

}  // namespace speclens
