// Every form in which a comparison leaves the program. All draw from the same Comparison.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/compare/comparison.h"

namespace speclens {

enum class ComparisonFormat : std::uint8_t { Table, Csv, Json };

/// "table", "csv", "json".
std::optional<ComparisonFormat> findComparisonFormat(std::string_view name);

/// CSV: a header "attribute,unit,PHONE,...", then one row an attribute; a cell holds the canonical
/// values joined with ";" and is empty where unknown; an unconfirmed value ends in " (leaked)" or
/// whatever its basis is. No cell runs as a formula.
std::string comparisonCsv(const Comparison& comparison);

/// One JSON document with phones, groups, rows, cells and their evidence.
std::string comparisonJson(const Comparison& comparison);

/// A table for a terminal of `width` columns, in groups; long cells wrap, better, unconfirmed and
/// disputed values are marked, and a legend says how. A width of 0 never wraps. Nothing in it can
/// steer the terminal.
std::string comparisonText(const Comparison& comparison, std::size_t width);

/// Every value with the sentence behind it, for a terminal; the same of one phone or of several.
/// With `why` it also says what put the shown value before the others, and of each claim its
/// number, whether it was accepted, and how much its source counts.
std::string evidenceText(const Comparison& comparison, std::size_t width, bool why = false);

std::string exportComparison(const Comparison& comparison, ComparisonFormat format,
                             std::size_t width = 0);

}  // namespace speclens
