// What all views of a window share: the snapshot of the catalog and the phones to compare.
#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "core/browse/phone_table.h"

namespace speclens::ui {

class Session : public QObject {
    Q_OBJECT
  public:
    explicit Session(std::shared_ptr<const PhoneTable> table, QObject* parent = nullptr);

    /// Never null.
    [[nodiscard]] const std::shared_ptr<const PhoneTable>& table() const { return table_; }
    /// Replaces the snapshot; chosen phones that it lacks are dropped.
    void setTable(std::shared_ptr<const PhoneTable> table);

    /// In the order in which they were chosen, each once.
    [[nodiscard]] const std::vector<PhoneId>& chosen() const { return chosen_; }
    [[nodiscard]] bool isChosen(PhoneId phone) const;
    void choose(PhoneId phone);
    void choose(const std::vector<PhoneId>& phones);
    void drop(PhoneId phone);
    void dropAll();

  signals:
    void tableChanged();
    void chosenChanged();

  private:
    std::shared_ptr<const PhoneTable> table_;
    std::vector<PhoneId> chosen_;
};

}  // namespace speclens::ui
