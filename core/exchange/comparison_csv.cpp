#include <algorithm>

#include "core/compare/baseline.h"
#include "core/exchange/comparison_parts.h"
#include "core/exchange/csv.h"
#include "core/exchange/terminal_text.h"

namespace speclens {
namespace {

template <typename Text>
std::string joined(const ComparisonCell& cell, const Text& text) {
    std::string all;
    for (const ComparisonValue& value : cell.values) {
        all += (all.empty() ? "" : ";") + text(value);
    }
    return all;
}

/// Of the claim that decided for the value; null where the comparison has no evidence.
const ComparisonEvidence* decidingEvidence(const ComparisonCell& cell, const Value& value) {
    const auto found = std::find_if(
        cell.evidence.begin(), cell.evidence.end(),
        [&value](const ComparisonEvidence& entry) { return sameValue(entry.value, value); });
    return found == cell.evidence.end() ? nullptr : &*found;
}

std::string valuesText(const ComparisonCell& cell, const ComparisonOptions& options) {
    return joined(cell, [&options](const ComparisonValue& value) {
        return canonicalText(value.value) + (options.status ? "" : basisNote(value));
    });
}

std::string evidenceField(const ComparisonCell& cell, std::string ComparisonEvidence::*field) {
    return joined(cell, [&cell, field](const ComparisonValue& value) {
        const ComparisonEvidence* const evidence = decidingEvidence(cell, value.value);
        return evidence == nullptr ? std::string() : evidence->*field;
    });
}

void addCells(CsvRecord& record, const ComparisonRow& row, std::size_t phone,
              const ComparisonOptions& options) {
    const ComparisonCell& cell = row.cells[phone];
    record.push_back(valuesText(cell, options));
    if (options.baseline && *options.baseline != phone) {
        const auto difference = differenceAt(row, phone, options.baseline, options.units);
        record.push_back(difference ? difference->machine : "");
    }
    if (options.status) {
        record.push_back(joined(cell, [](const ComparisonValue& value) {
            return std::string(basisName(value.basis));
        }));
    }
    if (options.source) {
        record.push_back(evidenceField(cell, &ComparisonEvidence::sourceTitle));
    }
    if (options.quote) {
        record.push_back(evidenceField(cell, &ComparisonEvidence::quote));
    }
}

CsvRecord headerRecord(const Comparison& comparison, const ComparisonOptions& options) {
    CsvRecord header{"attribute", "unit"};
    for (std::size_t phone = 0; phone < comparison.phones.size(); ++phone) {
        const std::string name = fullName(comparison.phones[phone].name);
        header.push_back(name);
        if (options.baseline && *options.baseline != phone) {
            header.push_back(name + " difference");
        }
        if (options.status) {
            header.push_back(name + " status");
        }
        if (options.source) {
            header.push_back(name + " source");
        }
        if (options.quote) {
            header.push_back(name + " quote");
        }
    }
    return header;
}

/// As they are; fields may still run as formulas.
std::vector<CsvRecord> recordsOf(const Comparison& comparison, const ComparisonOptions& options) {
    std::vector<CsvRecord> records{headerRecord(comparison, options)};
    for (const ComparisonGroup& group : comparison.groups) {
        for (const ComparisonRow& row : group.rows) {
            const Attribute& entry = attribute(row.attribute);
            CsvRecord& record =
                records.emplace_back(CsvRecord{std::string(entry.key), std::string(entry.unit)});
            for (std::size_t phone = 0; phone < row.cells.size(); ++phone) {
                addCells(record, row, phone, options);
            }
        }
    }
    return records;
}

}  // namespace

std::string comparisonCsv(const Comparison& comparison, const ComparisonOptions& options) {
    std::string csv = options.byteOrderMark ? "\ufeff" : "";
    for (CsvRecord& record : recordsOf(comparison, options)) {
        std::transform(record.begin(), record.end(), record.begin(),
                       [](const std::string& field) { return inertCsvText(field); });
        appendCsvRecord(csv, record, options.separator);
    }
    return csv;
}

std::string comparisonTsv(const Comparison& comparison, const ComparisonOptions& options) {
    std::string tsv;
    for (const CsvRecord& record : recordsOf(comparison, options)) {
        for (std::size_t i = 0; i < record.size(); ++i) {
            tsv += (i == 0 ? "" : "\t") + inertCsvText(printable(record[i]));
        }
        tsv += '\n';
    }
    return tsv;
}

}  // namespace speclens
