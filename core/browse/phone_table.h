// The resolved values of all phones in memory, by column, which the browser searches, counts and
// sorts without touching the disk.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/browse/column.h"
#include "core/browse/search_index.h"
#include "core/catalog/catalog.h"

namespace speclens {

/// What a phone's values are like, together.
struct Certainty {
    int known = 0;        ///< attributes with values
    int unconfirmed = 0;  ///< of these, with a value that is not confirmed
    int conflicts = 0;    ///< of these, about which confirmed claims disagree
};

/// The values of one attribute of one phone. Valid as long as the table.
class CellView {
  public:
    CellView(const Column& column, std::size_t row) : column_(&column), row_(row) {}

    [[nodiscard]] bool known() const { return count() > 0; }
    [[nodiscard]] std::size_t count() const { return column_->codes(row_).size(); }
    /// In the order in which they are shown.
    [[nodiscard]] const Value& value(std::size_t index) const {
        return column_->value(column_->codes(row_)[index]);
    }
    [[nodiscard]] CellMarks marks() const { return column_->marks(row_); }
    [[nodiscard]] bool confirmed() const { return isConfirmed(marks().weakest); }

  private:
    const Column* column_;
    std::size_t row_;
};

/// What the search reads of a phone besides its name and its values.
struct SearchText {
    std::string aliases;  ///< a line each
    std::string quoted;   ///< see PhoneSnapshot
};

/// A snapshot; it does not follow later changes of the catalog. Safe to read from many threads. A
/// row is a phone's place in the order of names.
class PhoneTable {
  public:
    /// Throws Error where the catalog cannot be read.
    static PhoneTable load(const Catalog& catalog);

    [[nodiscard]] std::size_t size() const { return ids_.size(); }
    [[nodiscard]] PhoneId id(std::size_t row) const { return ids_[row]; }
    [[nodiscard]] std::string_view brand(std::size_t row) const { return textOf(brandColumn, row); }
    [[nodiscard]] std::string_view model(std::size_t row) const;
    [[nodiscard]] PhoneName name(std::size_t row) const;
    [[nodiscard]] PhoneRecord phone(std::size_t row) const { return {id(row), name(row)}; }
    /// All of them, by name.
    [[nodiscard]] std::vector<PhoneRecord> phones() const;
    [[nodiscard]] PhoneStatus status(std::size_t row) const;
    [[nodiscard]] bool isFavorite(std::size_t row) const;
    /// The user's note; empty where there is none.
    [[nodiscard]] std::string_view note(std::size_t row) const { return textOf(noteColumn, row); }
    [[nodiscard]] Certainty certainty(std::size_t row) const;
    [[nodiscard]] CellView cell(std::size_t row, AttributeId attribute) const {
        return {column(columnOf(attribute)), row};
    }
    [[nodiscard]] const Column& column(ColumnId id) const {
        return columns_[static_cast<std::size_t>(id)];
    }
    [[nodiscard]] std::optional<std::size_t> find(PhoneId id) const;
    /// Null where nothing but the name and the values is to be searched.
    [[nodiscard]] const SearchText* searchText(std::size_t row) const;
    /// Made at first use.
    [[nodiscard]] const SearchIndex& searchIndex() const;
    /// All rows by their models without their brands. Made at first use.
    [[nodiscard]] std::span<const std::uint32_t> modelOrder() const;

    [[nodiscard]] const std::vector<SourceRecord>& sources() const { return sources_; }
    /// Null where there is none; else valid as long as the table.
    [[nodiscard]] const SourceRecord* source(SourceId id) const;

    /// What it takes in memory, with the orders that were made so far.
    [[nodiscard]] std::size_t bytes() const;

  private:
    friend class PhoneTableBuilder;
    friend class StoredTable;

    /// Of a column of texts, of which a phone has one at most; empty where it has none.
    [[nodiscard]] std::string_view textOf(ColumnId id, std::size_t row) const;

    std::vector<PhoneId> ids_;
    std::vector<std::uint32_t> rowsById_;  ///< rows in the order of their ids
    std::string names_;                    ///< models, one behind the other, in the order of rows
    std::vector<std::uint32_t> nameEnds_;  ///< of each row's model in names_
    std::array<Column, columnCount> columns_;
    std::vector<std::pair<std::uint32_t, SearchText>> searchTexts_;  ///< by row
    std::vector<SourceRecord> sources_;                              ///< by id
    struct Made {
        std::once_flag indexMade;
        std::optional<SearchIndex> index;
        std::once_flag orderMade;
        std::vector<std::uint32_t> modelOrder;
    };
    std::shared_ptr<Made> made_ = std::make_shared<Made>();  ///< at first use
};

}  // namespace speclens
