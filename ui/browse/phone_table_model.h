// The browser's table: a filtered and sorted view of a PhoneTable.
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <optional>
#include <vector>

#include "core/browse/facet.h"
#include "core/browse/phone_table.h"

namespace speclens::ui {

class PhoneTableModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    /// The columns before those of attributes.
    enum Column : int { NameColumn, BrandColumn, StatusColumn, FirstAttributeColumn };

    explicit PhoneTableModel(QObject* parent = nullptr);

    /// How much a column tells at a glance; where room is scarce, the greater ones are shown.
    static int importance(int column);

    /// Shows another snapshot under the same search and order. `table` may be null.
    void setTable(std::shared_ptr<const PhoneTable> table);
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
    void sort(int column, Qt::SortOrder order) override;

  private:
    void find();
    void refresh();

    std::shared_ptr<const PhoneTable> table_;
    std::vector<std::uint32_t> rows_;  ///< of table_
    std::vector<FacetCounts> counts_;
    std::vector<std::uint32_t> byModel_;  ///< all rows; made at first use, as the other
    std::vector<std::uint32_t> byDoubt_;
    QString search_;
    PhoneQuery query_;
    QString problem_;
    int sortColumn_ = NameColumn;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
};

}  // namespace speclens::ui
