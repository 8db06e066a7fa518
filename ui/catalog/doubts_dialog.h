// Phones whose names leave it open whether they are one: the user says.
#pragma once

#include <utility>
#include <vector>

#include "core/catalog/records.h"
#include "ui/catalog/catalog_dialog.h"

class QPushButton;
class QTableWidget;

namespace speclens::ui {

class DoubtsDialog : public CatalogDialog {
    Q_OBJECT
  public:
    DoubtsDialog(const Surroundings& surroundings, QWidget* parent);

    void refresh() override;
    [[nodiscard]] QTableWidget& table() const { return *table_; }
    [[nodiscard]] QPushButton& mergeButton() const { return *merge_; }
    [[nodiscard]] QPushButton& apartButton() const { return *apart_; }

  private:
    [[nodiscard]] const std::pair<PhoneRecord, PhoneRecord>* currentPair() const;

    std::vector<std::pair<PhoneRecord, PhoneRecord>> pairs_;
    QTableWidget* table_;
    QPushButton* merge_;
    QPushButton* apart_;
};

}  // namespace speclens::ui
