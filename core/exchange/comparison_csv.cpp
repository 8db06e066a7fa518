#include "core/exchange/comparison_export.h"
#include "core/exchange/csv.h"

namespace speclens {
namespace {

std::string csvCell(const ComparisonCell& cell) {
    std::string text;
    for (const ComparisonValue& value : cell.values) {
        text += (text.empty() ? "" : ";") + canonicalText(value.value);
        if (!value.confirmed()) {
            text += " (" + std::string(basisName(value.basis)) + ")";
        }
    }
    return inertCsvText(text);
}

CsvRecord csvRow(const ComparisonRow& row) {
    const Attribute& entry = attribute(row.attribute);
    CsvRecord record{std::string(entry.key), std::string(entry.unit)};
    for (const ComparisonCell& cell : row.cells) {
        record.push_back(csvCell(cell));
    }
    return record;
}

}  // namespace

std::string comparisonCsv(const Comparison& comparison) {
    CsvRecord header{"attribute", "unit"};
    for (const ComparisonPhone& phone : comparison.phones) {
        header.push_back(inertCsvText(fullName(phone.name)));
    }
    std::string csv;
    appendCsvRecord(csv, header);
    for (const ComparisonGroup& group : comparison.groups) {
        for (const ComparisonRow& row : group.rows) {
            appendCsvRecord(csv, csvRow(row));
        }
    }
    return csv;
}

}  // namespace speclens
