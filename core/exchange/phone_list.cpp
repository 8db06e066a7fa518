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
    for (std::size_t row = 0; row < table.size(); ++row) {
        appendCsvRecord(csv, {inertCsvText(table.brand(row)), inertCsvText(table.model(row)),
                              std::string(statusName(table.status(row))),
                              std::to_string(table.certainty(row).known)});
    }
    return csv;
}

std::string listJson(const PhoneTable& table) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (std::size_t row = 0; row < table.size(); ++row) {
        list.push_back({{"brand", textOrNull(std::string(table.brand(row)))},
                        {"device", table.model(row)},
                        {"status", statusName(table.status(row))},
                        {"attributes", table.certainty(row).known}});
    }
    constexpr int indent = 2;
    return dumpJson(list, indent) + "\n";
}

std::string listText(const PhoneTable& table, std::size_t width) {
    TextTable text({"Phone", "Status", "Attributes"});
    for (std::size_t row = 0; row < table.size(); ++row) {
        text.addRow({fullName(table.name(row)), std::string(statusName(table.status(row))),
                     std::to_string(table.certainty(row).known)});
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
