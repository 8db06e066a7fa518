// The rows of a catalog's CSV, read one after another, with what is not understood.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/catalog_csv.h"
#include "core/exchange/catalog_csv_format.h"
#include "core/exchange/csv_reader.h"
#include "core/spec/claim.h"

namespace speclens {

struct CatalogCsvValue {
    AttributeId attribute{};
    Value value;
    Basis basis = Basis::Stated;
    Span cell;      ///< bytes of the file
    Span evidence;  ///< the value's own, within the cell
    std::string source;
    std::string quote;
};

struct CatalogCsvRow {
    std::size_t number = 0;  ///< as spreadsheets count: the header is row 1
    PhoneName phone;
    std::vector<std::string> aliases;
    std::vector<CatalogCsvValue> values;
};

class CatalogCsvRows {
  public:
    using OnProblem = std::function<void(CellProblem problem)>;

    /// Reads the header. The texts must outlive the reader. Throws Error as importCatalogCsv does.
    CatalogCsvRows(std::string_view content, const std::string& where);

    /// Columns that mean nothing here, as the header names them.
    [[nodiscard]] const std::vector<std::string>& ignoredColumns() const { return ignored_; }
    /// Whether some column names sources or quotes.
    [[nodiscard]] bool hasRemarks() const { return remarks_; }

    /// Reads the next row that names a phone; false at the end. Tells `onProblem` of every cell
    /// that is left out.
    bool next(CatalogCsvRow& row, const OnProblem& onProblem);

    [[nodiscard]] std::size_t position() const { return reader_.position(); }

  private:
    using Kind = CatalogCsvColumn::Kind;
    static constexpr std::size_t kindCount = 8;

    void readHeader(const std::string& where);
    [[nodiscard]] const CsvField* field(Kind kind, AttributeId attribute) const;
    [[nodiscard]] std::string_view text(Kind kind) const;
    void readValues(AttributeId attribute, CatalogCsvRow& row, const OnProblem& onProblem) const;
    void readRemarks(AttributeId attribute, std::size_t first, CatalogCsvRow& row,
                     const OnProblem& onProblem) const;
    void report(const OnProblem& onProblem, const CatalogCsvColumn& column,
                std::string problem) const;

    CsvReader reader_;
    std::vector<CsvField> fields_;
    std::size_t rowNumber_ = 0;
    std::size_t columnCount_ = 0;  ///< of the header
    /// Where the column stands, by kind and attribute; the plain ones at the first attribute.
    std::array<std::array<std::optional<std::size_t>, attributeCount>, kindCount> places_{};
    std::vector<AttributeId> attributes_;
    std::vector<std::string> ignored_;
    bool remarks_ = false;
};

}  // namespace speclens
