// The sources of the catalog as a table, whose trust can be edited.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/catalog/records.h"

namespace speclens::ui {

/// A source and how much it says.
struct SourceRow {
    SourceRecord source;
    SourceSize size;
};

struct TrustChange {
    SourceId source{};
    double trust = 0;  ///< from 0 to 1
};

class SourcesModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column : int { Title, Kind, Published, Phones, Claims, Trust, ColumnCount };
    /// The number or text that a column is sorted by.
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<SourceRow> rows);
    [[nodiscard]] const SourceRow& row(int index) const {
        return rows_.at(static_cast<std::size_t>(index));
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Changes nothing by itself: trustAsked() leads to rows anew.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  signals:
    void trustAsked(const speclens::ui::TrustChange& change);

  private:
    [[nodiscard]] QVariant sortValue(const SourceRow& row, int column) const;
    std::vector<SourceRow> rows_;
};

}  // namespace speclens::ui
