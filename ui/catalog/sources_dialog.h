// Where the catalog's claims come from: what counts how much, and what is to go.
#pragma once

#include "ui/catalog/catalog_dialog.h"
#include "ui/catalog/sources_model.h"

class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace speclens::ui {

class SourcesDialog : public CatalogDialog {
    Q_OBJECT
  public:
    SourcesDialog(const Surroundings& surroundings, QWidget* parent);

    void refresh() override;
    /// Makes it the current one; nothing where it is not there.
    void selectSource(SourceId source);
    [[nodiscard]] QTableView& table() const { return *table_; }
    [[nodiscard]] QPushButton& deleteButton() const { return *delete_; }

  private:
    void deleteCurrent();
    [[nodiscard]] const SourceRow* currentRow() const;

    SourcesModel model_;
    QSortFilterProxyModel* sorted_;
    QTableView* table_;
    QPushButton* delete_;
};

}  // namespace speclens::ui
