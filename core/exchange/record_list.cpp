#include "core/exchange/record_list.h"

#include <nlohmann/json.hpp>

#include "core/exchange/csv.h"
#include "core/exchange/text_table.h"
#include "core/exchange/value_json.h"

namespace speclens {
namespace {

std::string asCsv(const RecordList& list) {
    std::string csv;
    appendCsvRecord(csv, list.keys);
    for (const auto& row : list.rows) {
        CsvRecord record;
        for (const std::string& cell : row) {
            record.push_back(inertCsvText(cell));
        }
        appendCsvRecord(csv, record);
    }
    return csv;
}

std::string asJson(const RecordList& list) {
    nlohmann::ordered_json records = nlohmann::ordered_json::array();
    for (const auto& row : list.rows) {
        nlohmann::ordered_json record;
        for (std::size_t i = 0; i < row.size(); ++i) {
            record[list.keys[i]] = row[i];
        }
        records.push_back(std::move(record));
    }
    constexpr int indent = 2;
    return dumpJson(records, indent) + "\n";
}

}  // namespace

std::string printRecords(const RecordList& list, ComparisonFormat format, std::size_t width) {
    if (format == ComparisonFormat::Csv) {
        return asCsv(list);
    }
    if (format == ComparisonFormat::Json) {
        return asJson(list);
    }
    if (list.rows.empty()) {
        return list.empty + "\n";
    }
    TextTable table(list.titles);
    for (const auto& row : list.rows) {
        table.addRow(row);
    }
    return table.render(width);
}

}  // namespace speclens
