#include "core/exchange/csv.h"

#include <algorithm>

#include "core/exchange/csv_reader.h"
#include "core/spec/value.h"

namespace speclens {
namespace {

/// Semicolons and tabs as well, where spreadsheets may also begin a new column.
bool needsQuotes(std::string_view field, char separator) {
    return std::any_of(field.begin(), field.end(), [separator](char c) {
        return c == separator || c == ',' || c == ';' || c == '\t' || c == '"' || c == '\r' ||
               c == '\n';
    });
}

/// Whether a spreadsheet would run `text`, or would take an apostrophe before it for its own.
bool isRisky(std::string_view text) {
    constexpr std::string_view formulaBeginnings = "=+-@\t\r";
    const std::size_t first = text.find_first_not_of('\'');
    return first != std::string_view::npos &&
           formulaBeginnings.find(text[first]) != std::string_view::npos;
}

}  // namespace

void appendCsvField(std::string& out, std::string_view field, char separator) {
    if (!needsQuotes(field, separator)) {
        out += field;
        return;
    }
    out += '"';
    for (const char c : field) {
        if (c == '"') {
            out += '"';
        }
        out += c;
    }
    out += '"';
}

void appendCsvRecord(std::string& out, const CsvRecord& record, char separator) {
    for (std::size_t i = 0; i < record.size(); ++i) {
        if (i > 0) {
            out += separator;
        }
        appendCsvField(out, record[i], separator);
    }
    if (record.size() == 1 && record.front().empty()) {
        out += "\"\"";
    }
    out += "\r\n";
}

std::string inertCsvText(std::string_view text) {
    const std::string_view number = text.ends_with('%') ? text.substr(0, text.size() - 1) : text;
    if (isRisky(text) && !parseCanonical(ValueType::Number, number)) {
        return "'" + std::string(text);
    }
    return std::string(text);
}

std::string_view liveCsvText(std::string_view text) {
    if (text.starts_with('\'') && isRisky(text)) {
        text.remove_prefix(1);
    }
    return text;
}

std::vector<CsvRecord> parseCsv(std::string_view text, const std::string& where) {
    CsvReader reader(text, where);
    std::vector<CsvRecord> records;
    std::vector<CsvField> fields;
    while (reader.next(fields)) {
        CsvRecord& record = records.emplace_back();
        for (CsvField& field : fields) {
            record.push_back(std::move(field.text));
        }
    }
    return records;
}

}  // namespace speclens
