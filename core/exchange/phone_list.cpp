#include "core/exchange/phone_list.h"

#include <nlohmann/json.hpp>

#include "core/exchange/csv.h"
#include "core/exchange/text_table.h"
#include "core/exchange/value_json.h"

namespace speclens {
namespace {

std::string listCsv(const PhoneTable& table) {
    std::string csv;
    appendCsvRecord(csv, {"brand", "device", "status", "attributes"});
    for (const PhoneRow& row : table.rows()) {
        appendCsvRecord(
            csv, {inertCsvText(row.phone.name.brand), inertCsvText(row.phone.name.model),
                  std::string(statusName(row.status)), std::to_string(row.attributes.size())});
    }
    return csv;
}

std::string listJson(const PhoneTable& table) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const PhoneRow& row : table.rows()) {
        list.push_back({{"brand", textOrNull(row.phone.name.brand)},
                        {"device", row.phone.name.model},
                        {"status", statusName(row.status)},
                        {"attributes", row.attributes.size()}});
    }
    constexpr int indent = 2;
    return dumpJson(list, indent) + "\n";
}

std::string listText(const PhoneTable& table, std::size_t width) {
    TextTable text({"Phone", "Status", "Attributes"});
    for (const PhoneRow& row : table.rows()) {
        text.addRow({fullName(row.phone.name), std::string(statusName(row.status)),
                     std::to_string(row.attributes.size())});
    }
    return text.render(width);
}

}  // namespace

std::string phoneList(const PhoneTable& table, ComparisonFormat format, std::size_t width) {
    switch (format) {
        case ComparisonFormat::Csv:
            return listCsv(table);
        case ComparisonFormat::Json:
            return listJson(table);
        case ComparisonFormat::Table:
            break;
    }
    return listText(table, width);
}

}  // namespace speclens
