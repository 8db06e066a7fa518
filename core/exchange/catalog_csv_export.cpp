#include "core/exchange/catalog_csv.h"
#include "core/exchange/catalog_csv_format.h"
#include "core/exchange/csv.h"

namespace speclens {
namespace {

using Kind = CatalogCsvColumn::Kind;

/// Appends a cell that no spreadsheet runs.
void appendCell(std::string& csv, std::string_view text) {
    appendCsvField(csv, inertCsvText(text));
}

/// Whether something is not plainly stated.
bool needsStatus(const PhoneTable& table, AttributeId attribute) {
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.cell(row, attribute).marks().weakest != Basis::Stated) {
            return true;
        }
    }
    return false;
}

class Writer {
  public:
    Writer(const Catalog& catalog, const PhoneTable& table, const CatalogCsvColumns& wanted)
        : catalog_(catalog), table_(table), asks_(wanted.source || wanted.quote) {
        for (std::size_t row = 0; row < table.size() && !aliases_; ++row) {
            aliases_ = hasAliases(row);
        }
        for (const Attribute& entry : attributes()) {
            if (table.column(columnOf(entry.id)).values().empty()) {
                continue;
            }
            addColumn(Kind::Values, entry.id);
            if (wanted.status || needsStatus(table, entry.id)) {
                addColumn(Kind::Status, entry.id);
                asks_ = asks_ || entry.many;
            }
            if (wanted.source) {
                addColumn(Kind::Source, entry.id);
            }
            if (wanted.quote) {
                addColumn(Kind::Quote, entry.id);
            }
        }
    }

    std::string write() {
        appendHeader();
        for (std::size_t row = 0; row < table_.size(); ++row) {
            appendRow(row);
        }
        return std::move(csv_);
    }

  private:
    /// A column, and of values the cells that say just one of them, by code.
    struct Written {
        CatalogCsvColumn column;
        std::vector<std::string> cells;
    };

    void addColumn(Kind kind, AttributeId attribute) {
        Written& written = columns_.emplace_back();
        written.column = {kind, attribute};
        if (kind == Kind::Values) {
            written.cells.emplace_back();
            for (const Value& value : table_.column(columnOf(attribute)).values()) {
                std::string entry;
                appendEntry(entry, true, canonicalText(value));
                appendCell(written.cells.emplace_back(), entry);
            }
        }
    }

    [[nodiscard]] bool hasAliases(std::size_t row) const {
        const SearchText* text = table_.searchText(row);
        return text != nullptr && !text->aliases.empty();
    }

    void appendHeader() {
        CsvRecord header = {"brand", "model"};
        if (aliases_) {
            header.emplace_back("aliases");
        }
        for (const Written& written : columns_) {
            header.push_back(catalogCsvColumnName(written.column));
        }
        appendCsvRecord(csv_, header);
    }

    void appendRow(std::size_t row) {
        const std::optional<PhoneDetails> details =
            asks_ ? catalog_.findDetails(table_.id(row)) : std::nullopt;
        appendCell(csv_, table_.brand(row));
        csv_ += ',';
        appendCell(csv_, table_.model(row));
        if (aliases_) {
            csv_ += ',';
            appendAliases(row);
        }
        for (const Written& written : columns_) {
            csv_ += ',';
            if (written.column.kind == Kind::Values) {
                appendValues(row, written);
            } else {
                appendRemark(row, written.column, details);
            }
        }
        csv_ += "\r\n";
    }

    void appendAliases(std::size_t row) {
        std::string cell;
        std::string_view rest =
            hasAliases(row) ? table_.searchText(row)->aliases : std::string_view();
        for (bool first = true; !rest.empty(); first = false) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            appendEntry(cell, first, rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        appendCell(csv_, cell);
    }

    void appendValues(std::size_t row, const Written& written) {
        const auto codes = table_.column(columnOf(written.column.attribute)).codes(row);
        if (codes.size() <= 1) {
            csv_ += codes.empty() ? std::string_view() : written.cells[codes.front()];
            return;
        }
        std::string cell;
        for (std::size_t i = 0; i < codes.size(); ++i) {
            appendEntry(cell, i == 0,
                        canonicalText(table_.cell(row, written.column.attribute).value(i)));
        }
        appendCell(csv_, cell);
    }

    void appendRemark(std::size_t row, const CatalogCsvColumn& column,
                      const std::optional<PhoneDetails>& details) {
        if (column.kind == Kind::Status && !details) {
            const Basis basis = table_.cell(row, column.attribute).marks().weakest;
            csv_ += basis == Basis::Stated ? std::string_view() : basisName(basis);
            return;
        }
        const ResolvedAttribute* found = details ? details->find(column.attribute) : nullptr;
        if (found == nullptr) {
            return;
        }
        std::string cell;
        bool plain = true;
        for (const ResolvedValue& value : found->shown) {
            appendEntry(cell, &value == &found->shown.front(), remark(column.kind, value));
            plain = plain && value.basis() == Basis::Stated;
        }
        if (column.kind != Kind::Status || !plain) {
            appendCell(csv_, cell);
        }
    }

    [[nodiscard]] std::string remark(Kind kind, const ResolvedValue& value) const {
        const StoredClaim& claim = value.claims.front();
        if (kind == Kind::Status) {
            return std::string(basisName(claim.basis));
        }
        if (kind == Kind::Quote) {
            return claim.quote.empty() ? canonicalText(claim.value) : claim.quote;
        }
        const SourceRecord* source = table_.source(claim.source);
        if (source == nullptr) {
            return {};
        }
        return source->title.empty() ? source->location : source->title;
    }

    const Catalog& catalog_;
    const PhoneTable& table_;
    bool asks_;
    bool aliases_ = false;
    std::vector<Written> columns_;
    std::string csv_;
};

}  // namespace

std::string catalogCsv(const Catalog& catalog, const PhoneTable& table,
                       const CatalogCsvColumns& columns) {
    return Writer(catalog, table, columns).write();
}

}  // namespace speclens
