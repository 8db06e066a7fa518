// The names of one phone: its own, those it also goes by, and the phones that were merged into it.
#pragma once

#include "core/catalog/phone_details.h"
#include "ui/catalog/catalog_dialog.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace speclens::ui {

/// Closes where the phone is gone.
class NamesDialog : public CatalogDialog {
    Q_OBJECT
  public:
    NamesDialog(const Surroundings& surroundings, PhoneId phone, QWidget* parent);

    void refresh() override;
    [[nodiscard]] QLineEdit& brand() const { return *brand_; }
    [[nodiscard]] QLineEdit& model() const { return *model_; }
    [[nodiscard]] QLineEdit& newName() const { return *newName_; }
    [[nodiscard]] QListWidget& others() const { return *others_; }
    [[nodiscard]] QListWidget& merged() const { return *merged_; }

  private:
    QListWidget* makeList(const QString& name);
    void addForm();
    void addOthers();
    void addMerged();
    void refreshButtons();
    [[nodiscard]] PhoneName typedName() const;

    PhoneId phone_;
    PhoneName shown_;
    QLineEdit* brand_;
    QLineEdit* model_;
    QLineEdit* newName_;
    QListWidget* others_;
    QListWidget* merged_;
    QWidget* mergedPart_ = nullptr;  ///< hidden where none was merged
    QPushButton* rename_;
    QPushButton* add_;
    QPushButton* remove_;
    QPushButton* split_;
};

}  // namespace speclens::ui
