#include "core/spec/attribute.h"

#include <algorithm>

namespace speclens {

std::optional<AttributeId> findAttribute(std::string_view key) {
    const auto all = attributes();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [key](const Attribute& entry) { return entry.key == key; });
    if (found == all.end()) {
        return std::nullopt;
    }
    return found->id;
}

}  // namespace speclens
