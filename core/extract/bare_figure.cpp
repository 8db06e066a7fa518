#include "core/extract/bare_figure.h"

#include <algorithm>

namespace speclens {
namespace {

bool comesInThousands(AttributeId id) {
    return id == AttributeId::BatteryCapacity || id == AttributeId::DisplayPeakBrightness;
}

}  // namespace

std::optional<WrittenNumber> bareFigure(const TokenScan& scan, AttributeId attribute,
                                        std::uint32_t i) {
    const auto bounds =
        std::find_if(tables::bare_figures.begin(), tables::bare_figures.end(),
                     [attribute](const auto& row) { return row.attribute == attribute; });
    if (bounds == tables::bare_figures.end()) {
        return std::nullopt;
    }
    const auto number = numberAt(scan, i, comesInThousands(attribute));
    const bool fits = number && !scan.is(number->end, "%") && number->value >= bounds->least &&
                      number->value <= bounds->most;
    return fits ? number : std::nullopt;
}

bool isTaken(const SentenceView& view, const Findings& findings, std::uint32_t i) {
    const auto holds = [i](const auto& entry) { return entry.range.contains(i); };
    const Quantities& known = view.quantities;
    return std::any_of(known.plain.begin(), known.plain.end(), holds) ||
           std::any_of(findings.begin(), findings.end(), holds) ||
           std::any_of(findings.refusals().begin(), findings.refusals().end(), holds) ||
           std::any_of(known.amounts.begin(), known.amounts.end(), holds) ||
           std::any_of(known.dimensions.begin(), known.dimensions.end(), holds) ||
           std::any_of(known.pixelPairs.begin(), known.pixelPairs.end(), holds) ||
           std::any_of(known.apertures.begin(), known.apertures.end(), holds);
}

}  // namespace speclens
