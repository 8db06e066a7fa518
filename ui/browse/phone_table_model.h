// The browser's table: a filtered and sorted view of a PhoneTable.
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <optional>
#include <vector>

#include "core/browse/facet.h"
#include "core/browse/phone_table.h"
#include "ui/browse/phone_column.h"

namespace speclens::ui {

/// Its columns are those of phone_column.h.
class PhoneTableModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    explicit PhoneTableModel(QObject* parent = nullptr);

    /// Shows another snapshot under the same search and order. `table` may be null.
    void setTable(std::shared_ptr<const PhoneTable> table);
    /// Which units values and titles are in.
    void setUnits(Units units);
    void setSearch(const QString& words);
    [[nodiscard]] const QString& search() const { return search_; }
    /// The search as it is understood.
    [[nodiscard]] const PhoneQuery& query() const { return query_; }
    /// What the search could be narrowed by.
    [[nodiscard]] std::vector<Facet> facets() const;
    /// Why the search is not understood as a query and is taken for plain words; else empty.
    [[nodiscard]] const QString& problem() const { return problem_; }

    /// The number of phones before the search.
    [[nodiscard]] int total() const;
    [[nodiscard]] PhoneId phone(int row) const;
    /// The row that shows the phone, or -1.
    [[nodiscard]] int rowOf(PhoneId phone) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// Rows can be dragged, as phones (see phonesIn()).
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// By one column alone.
    void sort(int column, Qt::SortOrder order) override;

    /// Sorts by these columns, of which the first counts most; unknown last in both directions.
    /// Nothing is by name. A search that says an order itself goes before.
    void setOrder(std::vector<ColumnOrder> order);
    [[nodiscard]] const std::vector<ColumnOrder>& order() const { return order_; }
    /// The order in force: that of the search where it says one.
    [[nodiscard]] std::vector<ColumnOrder> orderInForce() const;

  private:
    [[nodiscard]] QString sortSign(int column) const;
    [[nodiscard]] bool isByName() const;
    /// In the first order, phones that the words fit best come first.
    [[nodiscard]] bool isBestFirst() const;
    void find();
    void refresh();

    std::shared_ptr<const PhoneTable> table_;
    std::vector<std::uint32_t> rows_;  ///< of table_
    std::vector<FacetCounts> counts_;
    QString search_;
    PhoneQuery query_;
    QString problem_;
    std::vector<ColumnOrder> order_ = {{}};
    Units units_ = Units::Metric;
};

}  // namespace speclens::ui
