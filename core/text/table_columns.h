// What one line of a plain text shows of a table's columns.
#pragma once

#include <cstddef>
#include <string_view>

namespace speclens {

/// "|---|:--:|", "----+----", "---- ----": a rule between rows.
bool isRowRule(std::string_view line);

std::ptrdiff_t barCount(std::string_view line);

/// The end of a run of at least two blanks that begins at `i`; `i` where there is none.
std::size_t gapEnd(std::string_view line, std::size_t i);

/// Whether the comma at `k` groups the digits of one number: "1,299", but not "4000,4900".
bool isGrouping(std::string_view text, std::size_t k);

/// Columns that runs of blanks set apart; 0 for prose. A row that is indented has an empty cell
/// before the others.
std::size_t blankColumns(std::string_view line, bool indented);

/// Columns that commas without blanks behind them set apart, as in exported sheets; 0 for prose.
std::size_t commaColumns(std::string_view line);

/// Where blanks set a label apart before the first bar: "Weight    190 g | 197 g"; 0 where none do.
std::size_t labelGap(std::string_view line);

}  // namespace speclens
