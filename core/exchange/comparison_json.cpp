#include <nlohmann/json.hpp>

#include "core/compare/baseline.h"
#include "core/exchange/comparison_parts.h"
#include "core/exchange/value_json.h"

namespace speclens {
namespace {

using Json = nlohmann::ordered_json;

Json phoneJson(const ComparisonPhone& phone) {
    return {{"device", phone.name.model},
            {"brand", textOrNull(phone.name.brand)},
            {"status", statusName(phone.status)}};
}

Json evidenceJson(const ComparisonEvidence& evidence) {
    return {{"value", valueJson(evidence.value)},
            {"basis", basisName(evidence.basis)},
            {"quote", evidence.quote},
            {"text", evidence.evidenceInQuote.of(evidence.quote)},
            {"source", textOrNull(evidence.sourceTitle)},
            {"location", textOrNull(evidence.sourceLocation)},
            {"begin", evidence.evidenceInSource.begin},
            {"end", evidence.evidenceInSource.end}};
}

Json cellJson(const ComparisonCell& cell) {
    Json values = Json::array();
    for (const ComparisonValue& value : cell.values) {
        values.push_back({{"value", valueJson(value.value)},
                          {"display", value.display},
                          {"confirmed", value.confirmed()},
                          {"basis", basisName(value.basis)}});
    }
    Json evidence = Json::array();
    for (const ComparisonEvidence& entry : cell.evidence) {
        evidence.push_back(evidenceJson(entry));
    }
    return {{"values", std::move(values)},
            {"best", cell.best},
            {"conflict", cell.conflict},
            {"evidence", std::move(evidence)}};
}

Json differenceJson(const BaselineDifference& difference) {
    return {{"amount", difference.amount},
            {"text", difference.machine},
            {"display", difference.display},
            {"confirmed", difference.confirmed}};
}

Json rowJson(const ComparisonRow& row, const ComparisonOptions& options) {
    const Attribute& entry = attribute(row.attribute);
    Json cells = Json::array();
    for (std::size_t phone = 0; phone < row.cells.size(); ++phone) {
        Json cell = cellJson(row.cells[phone]);
        if (const auto difference = differenceAt(row, phone, options.baseline, options.units)) {
            cell["difference"] = differenceJson(*difference);
        }
        cells.push_back(std::move(cell));
    }
    return {{"attribute", entry.key},
            {"label", entry.label},
            {"unit", textOrNull(entry.unit)},
            {"differs", row.differs()},
            {"cells", std::move(cells)}};
}

}  // namespace

std::string comparisonJson(const Comparison& comparison, const ComparisonOptions& options) {
    Json phones = Json::array();
    for (const ComparisonPhone& phone : comparison.phones) {
        phones.push_back(phoneJson(phone));
    }
    Json groups = Json::array();
    for (const ComparisonGroup& group : comparison.groups) {
        Json rows = Json::array();
        for (const ComparisonRow& row : group.rows) {
            rows.push_back(rowJson(row, options));
        }
        groups.push_back({{"group", group.name}, {"rows", std::move(rows)}});
    }
    constexpr int indent = 2;
    Json json{{"phones", std::move(phones)}, {"groups", std::move(groups)}};
    if (options.baseline) {
        json["baseline"] = *options.baseline;
    }
    if (options.summary) {
        json["summary"] = summaryLines(comparison, options);
    }
    return dumpJson(json, indent) + "\n";
}

}  // namespace speclens
