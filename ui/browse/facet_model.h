// The facets of a search as a tree: a facet, and below it its choices.
#pragma once

#include <QAbstractItemModel>
#include <set>
#include <vector>

#include "core/browse/facet.h"
#include "core/spec/units.h"

namespace speclens::ui {

class FacetModel : public QAbstractItemModel {
    Q_OBJECT
  public:
    enum class RowKind : std::uint8_t { Facet, Range, Choice, More };
    /// Of RowKind, as int.
    static constexpr int kindRole = Qt::UserRole + 20;
    /// How many phones a choice would find, as shown.
    static constexpr int countRole = Qt::UserRole + 21;
    /// Whether the search asks for something in the facet.
    static constexpr int activeRole = Qt::UserRole + 22;

    using QAbstractItemModel::QAbstractItemModel;

    /// Takes the facets of a search, which are always the same in the same order. Rows that stay
    /// are kept, so that what is unfolded and chosen stays so.
    void setFacets(std::vector<Facet> facets);
    /// Which units numbers and titles are in.
    void setUnits(Units units);
    [[nodiscard]] const Facet& facet(int row) const {
        return facets_.at(static_cast<std::size_t>(row));
    }
    /// The choice of such a row, or null.
    [[nodiscard]] const FacetChoice* choice(const QModelIndex& index) const;
    [[nodiscard]] RowKind kind(const QModelIndex& index) const;
    /// Shows all choices of a facet, or the most frequent ones.
    void toggleAll(int facet);

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    /// A row below a facet.
    struct Row {
        RowKind kind = RowKind::Range;
        std::size_t choice = 0;  ///< of the facet
    };
    using Rows = std::vector<Row>;

    [[nodiscard]] Rows rowsOf(std::size_t number, const Facet& facet) const;
    void replace(std::size_t number, Facet facet);
    [[nodiscard]] QVariant facetData(int row, int role) const;
    [[nodiscard]] QVariant choiceData(const Facet& facet, const FacetChoice& choice,
                                      int role) const;

    std::vector<Facet> facets_;
    Units units_ = Units::Metric;
    std::vector<Rows> rows_;
    std::set<std::size_t> whole_;  ///< facets of which all choices are shown
};

/// "Brand", "Battery".
QString columnTitle(ColumnId column);
/// The same, with the unit of its numbers: "Battery, mAh".
QString facetTitle(const Facet& facet, Units units);
/// "Xiaomi", "120 Hz", "yes", "unknown".
QString choiceTitle(const FacetForm& form, const std::optional<Value>& value, Units units);
/// The unit of a column's numbers.
DisplayUnit unitOfColumn(ColumnId column, Units units);

}  // namespace speclens::ui
