// Comma-separated values by RFC 4180, in UTF-8.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace speclens {

using CsvRecord = std::vector<std::string>;

/// Appends `record` and CRLF to `out`; fields are quoted where they must be.
void appendCsvRecord(std::string& out, const CsvRecord& record, char separator = ',');

/// Appends one field, quoted where it must be.
void appendCsvField(std::string& out, std::string_view field, char separator = ',');

/// A field that a spreadsheet does not run as a formula: text that begins with = + - @ tab or CR,
/// perhaps behind apostrophes, gets an apostrophe before it; numbers ("-3.5", "-3%") stay as they
/// are.
std::string inertCsvText(std::string_view text);
/// The text that inertCsvText made inert.
std::string_view liveCsvText(std::string_view text);

/// Reads all records, as CsvReader does.
std::vector<CsvRecord> parseCsv(std::string_view text, const std::string& where);

}  // namespace speclens
