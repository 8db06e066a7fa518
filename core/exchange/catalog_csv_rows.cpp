#include "core/exchange/catalog_csv_rows.h"

#include <algorithm>

#include "core/exchange/csv.h"
#include "core/spec/error.h"

namespace speclens {
namespace {

constexpr std::size_t longestShown = 60;

/// A text of a file as a message names it: not all of a long one, cut between characters.
std::string shown(std::string_view text) {
    if (text.size() <= longestShown) {
        return "'" + std::string(text) + "'";
    }
    std::size_t end = longestShown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return "'" + std::string(text.substr(0, end)) + "…'";
}

std::string_view typeName(ValueType type) {
    switch (type) {
        case ValueType::Number:
            return "no number";
        case ValueType::Bool:
            return "neither true nor false";
        case ValueType::Date:
            return "no date (2022, 2022-01 or 2022-01-26)";
        case ValueType::Pixels:
            return "no resolution (1080x2400, the short side first)";
        case ValueType::Money:
            return "no price (USD 999)";
        case ValueType::Text:
            break;
    }
    return "no text";
}

std::string wrongCount(CatalogCsvColumn::Kind kind, std::size_t entries, std::size_t values) {
    return "there are " + std::to_string(entries) + " entries for " + std::to_string(values) +
           (values == 1 ? " value" : " values") +
           (kind == CatalogCsvColumn::Kind::Status ? ", which count as rumored" : "");
}

/// No list of a phone's is longer; each value is compared with the others.
constexpr std::size_t mostValues = 200;

}  // namespace

CatalogCsvRows::CatalogCsvRows(std::string_view content, const std::string& where)
    : reader_(content, where) {
    readHeader(where);
}

void CatalogCsvRows::readHeader(const std::string& where) {
    if (!reader_.next(fields_)) {
        throw Error("the file is empty", where, "Its first line has to name the columns");
    }
    rowNumber_ = 1;
    columnCount_ = fields_.size();
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        const CatalogCsvColumn column = findCatalogCsvColumn(fields_[i].text);
        if (column.kind == Kind::Ignored) {
            ignored_.push_back(fields_[i].text);
            continue;
        }
        auto& place = places_[static_cast<std::size_t>(column.kind)]
                             [static_cast<std::size_t>(column.attribute)];
        if (place) {
            throw Error("the column " + shown(fields_[i].text) + " stands there twice", where,
                        "Leave one of them");
        }
        place = i;
        if (column.kind == Kind::Values) {
            attributes_.push_back(column.attribute);
        }
        remarks_ = remarks_ || column.kind == Kind::Source || column.kind == Kind::Quote;
    }
    if (!places_[static_cast<std::size_t>(Kind::Model)][0]) {
        const std::string line = fields_.size() == 1 ? fields_.front().text : std::string();
        const char* separator = line.find(';') != std::string::npos    ? "';'"
                                : line.find('\t') != std::string::npos ? "tabs"
                                                                       : nullptr;
        throw Error("no column is called 'model'", where,
                    separator == nullptr
                        ? "The first line has to name the columns: brand, model and keys of "
                          "attributes"
                        : std::string("Its columns are separated by ") + separator +
                              "; save it with commas");
    }
}

const CsvField* CatalogCsvRows::field(Kind kind, AttributeId attribute) const {
    const auto place = places_[static_cast<std::size_t>(kind)][static_cast<std::size_t>(attribute)];
    return place && *place < fields_.size() ? &fields_[*place] : nullptr;
}

std::string_view CatalogCsvRows::text(Kind kind) const {
    const CsvField* found = field(kind, AttributeId{});
    return found == nullptr ? std::string_view() : liveCsvText(found->text);
}

bool CatalogCsvRows::next(CatalogCsvRow& row, const OnProblem& onProblem) {
    while (reader_.next(fields_)) {
        row.number = ++rowNumber_;
        row.phone = {std::string(text(Kind::Brand)), std::string(text(Kind::Model))};
        row.aliases.clear();
        row.values.clear();
        if (foldName(row.phone.model).empty()) {
            report(onProblem, {Kind::Model, {}}, "the phone has no name, and the row was left out");
            continue;
        }
        for (const CellEntry& alias : splitCell(text(Kind::Aliases))) {
            row.aliases.push_back(alias.text);
        }
        if (fields_.size() > columnCount_) {
            onProblem({rowNumber_, "behind the last",
                       std::to_string(fields_.size() - columnCount_) +
                           " more cells than columns; they were left out"});
        }
        for (const AttributeId attribute : attributes_) {
            const std::size_t first = row.values.size();
            readValues(attribute, row, onProblem);
            readRemarks(attribute, first, row, onProblem);
        }
        return true;
    }
    return false;
}

void CatalogCsvRows::readValues(AttributeId id, CatalogCsvRow& row,
                                const OnProblem& onProblem) const {
    const CsvField* cell = field(Kind::Values, id);
    if (cell == nullptr || cell->text.empty()) {
        return;
    }
    const Attribute& entry = attribute(id);
    const std::string_view live = liveCsvText(cell->text);
    const std::vector<CellEntry> entries = splitCell(live);
    if (entries.size() > 1 && !entry.many) {
        report(onProblem, {Kind::Values, id},
               shown(live) + " are several values, and a phone has one");
        return;
    }
    if (entries.size() > mostValues) {
        report(onProblem, {Kind::Values, id},
               std::to_string(entries.size()) + " values are more than a phone has");
        return;
    }
    for (const CellEntry& part : entries) {
        auto value = readCellValue(entry.type, part.text);
        if (!value) {
            report(onProblem, {Kind::Values, id},
                   shown(part.text) + " is " + std::string(typeName(entry.type)));
            continue;
        }
        if (!isPossible(*value)) {
            report(onProblem, {Kind::Values, id}, shown(part.text) + " is out of all bounds");
            continue;
        }
        Span evidence = cell->place;
        if (cell->verbatim) {
            const auto begin = static_cast<std::uint32_t>(
                cell->place.begin + (cell->text.size() - live.size()) + part.begin);
            evidence = {begin, static_cast<std::uint32_t>(begin + part.end - part.begin)};
        }
        row.values.push_back({id, *std::move(value), Basis::Stated, cell->place, evidence, {}, {}});
    }
}

/// The values of the attribute stand from `first` on.
void CatalogCsvRows::readRemarks(AttributeId id, std::size_t first, CatalogCsvRow& row,
                                 const OnProblem& onProblem) const {
    const std::size_t count = row.values.size() - first;
    for (const Kind kind : {Kind::Status, Kind::Source, Kind::Quote}) {
        const CsvField* cell = field(kind, id);
        const std::vector<CellEntry> entries = cell == nullptr || count == 0
                                                   ? std::vector<CellEntry>()
                                                   : splitCell(liveCsvText(cell->text));
        if (entries.empty()) {
            continue;
        }
        if (entries.size() != count && entries.size() != 1) {
            report(onProblem, {kind, id}, wrongCount(kind, entries.size(), count));
            if (kind == Kind::Status) {
                std::for_each(row.values.begin() + static_cast<std::ptrdiff_t>(first),
                              row.values.end(),
                              [](CatalogCsvValue& value) { value.basis = Basis::Rumored; });
            }
            continue;
        }
        for (std::size_t i = 0; i < count; ++i) {
            const std::string& said = entries[entries.size() == 1 ? 0 : i].text;
            CatalogCsvValue& value = row.values[first + i];
            if (kind == Kind::Source) {
                value.source = said;
            } else if (kind == Kind::Quote) {
                value.quote = said;
            } else if (const auto basis = findBasis(said)) {
                value.basis = *basis;
            } else {
                report(onProblem, {kind, id},
                       shown(said) +
                           " is none of stated, teased, expected, leaked and rumored; the "
                           "value counts as rumored");
                value.basis = Basis::Rumored;
            }
        }
    }
}

void CatalogCsvRows::report(const OnProblem& onProblem, const CatalogCsvColumn& column,
                            std::string problem) const {
    onProblem({rowNumber_, catalogCsvColumnName(column), std::move(problem)});
}

}  // namespace speclens
