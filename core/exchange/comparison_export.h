// Every form in which a comparison leaves the program. All draw from the same Comparison.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/compare/comparison.h"

namespace speclens {

/// Lists of other things know the first three.
enum class ComparisonFormat : std::uint8_t { Table, Csv, Json, Tsv, Markdown, Html, Xlsx };

/// "table", "csv", "json", "tsv", "markdown", "html", "xlsx".
std::optional<ComparisonFormat> findComparisonFormat(std::string_view name);

/// What a form shows beside the values. Rows and phones are shown as the comparison has them; see
/// core/compare/selection.h.
struct ComparisonOptions {
    Units units = Units::Metric;            ///< the comparison was made in
    std::optional<std::size_t> baseline{};  ///< of the others the difference to this phone is shown
    bool summary = false;                   ///< begin with what differs most; not in CSV and TSV

    std::size_t width = 0;  ///< of the table, in columns; 0 never wraps
    bool colored = false;   ///< the table has the escape sequences of a terminal

    bool status = false;         ///< CSV and TSV: a column with the basis of each phone's values
    bool source = false;         ///< likewise with the titles of their sources
    bool quote = false;          ///< likewise with the sentences that say so
    char separator = ',';        ///< of CSV
    bool byteOrderMark = false;  ///< before CSV, for spreadsheets that know UTF-8 by it
};

/// CSV: a header "attribute,unit,PHONE,...", then one row an attribute; a cell holds the canonical
/// values joined with ";" and is empty where unknown; an unconfirmed value ends in " (leaked)" or
/// whatever its basis is. Behind a phone's column stand those asked for: "PHONE difference" where
/// there is a baseline, "PHONE status" (which then holds the basis of each value, and the values
/// stand alone), "PHONE source" and "PHONE quote", each joined likewise in the values' order. No
/// cell runs as a formula.
std::string comparisonCsv(const Comparison& comparison, const ComparisonOptions& options = {});

/// The same records divided by tabs, as spreadsheets take them from the clipboard: nothing is
/// quoted, and runs of blanks and line ends in a cell are one space.
std::string comparisonTsv(const Comparison& comparison, const ComparisonOptions& options = {});

/// One JSON document with phones, groups, rows, cells and their evidence.
std::string comparisonJson(const Comparison& comparison, const ComparisonOptions& options = {});

/// A table for a terminal, in groups; long cells wrap, better, unconfirmed and disputed values are
/// marked, and a legend says how. Nothing in it can steer the terminal.
std::string comparisonText(const Comparison& comparison, const ComparisonOptions& options = {});

/// One table with a row for each group's name. Better values are bold, and what is not confirmed or
/// disputed says so. No cell ends the table or is read as markup.
std::string comparisonMarkdown(const Comparison& comparison, const ComparisonOptions& options = {});

/// A page that needs nothing else and runs nothing: light or dark as the reader's system is, with
/// headers that stay in view and are repeated on paper, where pages break between groups.
std::string comparisonHtml(const Comparison& comparison, const ComparisonOptions& options = {});

/// The bytes of a workbook. Numbers, prices and whole days are such, in the shown unit, and look as
/// they do elsewhere; what is several, or anything else, is text, and unknown cells are empty.
/// Better values are bold, unconfirmed ones in italics with their basis behind them; the comment of
/// a cell has its evidence. Groups fold; header and attributes stay in view. Behind a phone stands
/// its difference to the baseline. Sentences and sources have sheets of their own. Throws Error
/// where there is no room for temporary files.
std::string comparisonXlsx(const Comparison& comparison, const ComparisonOptions& options = {});

/// Every value with the sentence behind it, for a terminal; the same of one phone or of several.
/// With `why` it also says what put the shown value before the others, and of each claim its
/// number, whether it was accepted, and how much its source counts.
std::string evidenceText(const Comparison& comparison, std::size_t width, bool why = false);

std::string exportComparison(const Comparison& comparison, ComparisonFormat format,
                             const ComparisonOptions& options = {});

}  // namespace speclens
