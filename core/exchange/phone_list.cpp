#include "core/exchange/phone_list.h"

#include <nlohmann/json.hpp>

#include "core/exchange/csv.h"
#include "core/exchange/text_table.h"
#include "core/exchange/value_json.h"

namespace speclens {
namespace {

std::string listCsv(const PhoneTable& table, std::span<const std::uint32_t> rows) {
    std::string csv;
    appendCsvRecord(csv, {"brand", "device", "status", "attributes"});
    for (const std::uint32_t row : rows) {
        appendCsvRecord(csv, {inertCsvText(table.brand(row)), inertCsvText(table.model(row)),
                              std::string(statusName(table.status(row))),
                              std::to_string(table.certainty(row).known)});
    }
    return csv;
}

std::string listJson(const PhoneTable& table, std::span<const std::uint32_t> rows) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const std::uint32_t row : rows) {
        list.push_back({{"brand", textOrNull(std::string(table.brand(row)))},
                        {"device", table.model(row)},
                        {"status", statusName(table.status(row))},
                        {"attributes", table.certainty(row).known}});
    }
    constexpr int indent = 2;
    return dumpJson(list, indent) + "\n";
}

std::string listText(const PhoneTable& table, std::span<const std::uint32_t> rows,
                     std::size_t width) {
    TextTable text({"Phone", "Status", "Attributes"});
    for (const std::uint32_t row : rows) {
        text.addRow({fullName(table.name(row)), std::string(statusName(table.status(row))),
                     std::to_string(table.certainty(row).known)});
    }
    return text.render(width);
}

}  // namespace

std::string phoneList(const PhoneTable& table, std::span<const std::uint32_t> rows,
                      ComparisonFormat format, std::size_t width) {
    if (format == ComparisonFormat::Csv) {
        return listCsv(table, rows);
    }
    if (format == ComparisonFormat::Json) {
        return listJson(table, rows);
    }
    return listText(table, rows, width);
}

}  // namespace speclens
