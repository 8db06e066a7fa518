// The phones that come with the program. They are compiled in from data/phones.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/catalog/catalog.h"
#include "core/catalog/catalog_location.h"

namespace speclens {

/// A table of phones that is one source of the catalog.
struct Bundle {
    std::string_view name;       ///< what the catalog knows it by
    std::string_view title;      ///< the source's title
    std::string_view published;  ///< the day of its facts
    double trust = 0;
    std::string_view license;      ///< what has to be said beside its values
    std::string_view content;      ///< a catalog's CSV
    std::string_view contentHash;  ///< see contentHash()
};

std::span<const Bundle> bundles();

enum class BundleChoice : std::uint8_t {
    All,      ///< those that are missing are added, but for those that the user deleted
    Present,  ///< only those that the catalog has already are brought up to date
    Deleted   ///< those that the user deleted come back too
};

/// All for the user's own catalog, which is the one that neither `chosen` nor the environment
/// names; else Present.
BundleChoice bundleChoice(const std::optional<std::string>& chosen, const Environment& environment);

/// Brings the bundles of `catalog` up to date, in a transaction each: claims that a bundle makes no
/// more go, new ones come, and what the user added, corrected, accepted or rejected stays. Where
/// nothing is to be done, the file is only read.
void updateBundledPhones(Catalog& catalog, BundleChoice choice);

}  // namespace speclens
