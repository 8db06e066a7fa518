// What the tests of the forms of a comparison compare.
#pragma once

#include "core/exchange/comparison_export.h"
#include "tests/support/claims.h"

namespace speclens::test {

inline const PhoneName nova{"Acme", "Nova 7"};
inline const PhoneName vega{"Acme", "Vega <b>|\"5\""};
inline const PhoneName orion{"", "=Orion"};

/// Three phones with all that a form has to show.
inline Comparison makePhones() {
    using enum AttributeId;
    Catalog catalog = Catalog::inMemory();
    ingestSayings(catalog, "News & <views>",
                  {{nova, LaunchPrice, "EUR 399"},
                   {vega, LaunchPrice, "EUR 299"},
                   {orion, LaunchPrice, "USD 199"},
                   {nova, BodyWeight, "190"},
                   {vega, BodyWeight, "204"},
                   {orion, BodyWeight, "176", Basis::Rumored},
                   {nova, BodyColor, "=HYPERLINK(\"http://x\")"},
                   {nova, BodyColor, "<script>alert('1')</script>"},
                   {vega, BodyColor, "Black | *white*,\n`gray` &amp;"},
                   {orion, BodyColor, "-1+1"},
                   {orion, BodyColor, "@SUM(A1)\x1b[2J"},
                   {nova, DisplaySize, "6.67"},
                   {vega, DisplaySize, "6.67"},
                   {nova, PlatformSoc, "Tensor"},
                   {nova, MemoryRam, "8"},
                   {nova, MemoryRam, "12", Basis::Leaked},
                   {vega, MemoryRam, "6"},
                   {nova, BatteryCapacity, "5000"},
                   {vega, BatteryCapacity, "4400"},
                   {orion, BatteryCapacity, "4800"},
                   {orion, BatteryCapacity, "4700"},
                   {nova, WirelessNfc, "true"},
                   {vega, WirelessNfc, "false"}});
    const PhoneId ids[] = {phoneCalled(catalog, nova.model), phoneCalled(catalog, vega.model),
                           phoneCalled(catalog, orion.model)};
    return compare(catalog, ids);
}

inline ComparisonOptions againstFirst() {
    ComparisonOptions options;
    options.baseline = 0;
    options.summary = true;
    return options;
}

}  // namespace speclens::test
