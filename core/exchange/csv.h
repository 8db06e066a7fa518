// Comma-separated values by RFC 4180, in UTF-8.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace speclens {

using CsvRecord = std::vector<std::string>;

/// Appends `record` and CRLF to `out`; fields are quoted where they must be.
void appendCsvRecord(std::string& out, const CsvRecord& record);

/// A field that a spreadsheet does not run as a formula: text that begins with = + - @ tab or CR
/// gets an apostrophe before it; numbers ("-3.5") stay as they are.
std::string inertCsvText(std::string_view text);

/// Reads all records; accepts LF, CRLF and CR ends and a byte-order mark. Throws Error (line and
/// column) on a quote that is never closed or that stands inside an unquoted field. `where` names
/// the source in the message. Lines that are wholly empty are no records.
std::vector<CsvRecord> parseCsv(std::string_view text, const std::string& where);

}  // namespace speclens
