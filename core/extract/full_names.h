// The phones that a page names in full, and the things that are no phone.
#pragma once

#include <cstdint>
#include <vector>

#include "core/extract/page.h"
#include "core/extract/phone_registry.h"

namespace speclens {

/// A name in full, or a thing, where it stands.
struct FullName {
    TokenRange range;
    std::uint32_t phone = 0;  ///< as the registry counts them
    bool isThing = false;
    ThingKind thing{};
};

/// Adds the phones to the registry and gives every place of their full names and of things in
/// reading order. A name that is a word as well needs its brand on the page, a short one that no
/// other name of the page ends so, a family's name that the page names no model of it.
std::vector<FullName> findFullNames(const Page& page, PhoneRegistry& registry);

}  // namespace speclens
