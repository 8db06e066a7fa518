// What became of leaks, by source and by phone.
#pragma once

#include <QDialog>

#include "core/catalog/leak_record.h"
#include "core/spec/units.h"

class QTreeWidget;

namespace speclens::ui {

class LeaksDialog : public QDialog {
    Q_OBJECT
  public:
    LeaksDialog(const LeakRecord& record, const std::vector<SourceRecord>& sources, Units units,
                QWidget* parent = nullptr);

    [[nodiscard]] const QTreeWidget& tree() const { return *tree_; }

  private:
    QTreeWidget* tree_;
};

}  // namespace speclens::ui
