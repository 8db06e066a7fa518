// The filters of a search and what it sorts by, as chips, each of which can be removed.
#pragma once

#include <QWidget>

#include "core/browse/phone_query.h"
#include "core/spec/units.h"

namespace speclens::ui {

class ChipButton;

class FilterChips : public QWidget {
    Q_OBJECT
  public:
    explicit FilterChips(QWidget* parent = nullptr);

    /// Hides where there is nothing to remove.
    void setQuery(const PhoneQuery& query, Units units);

  signals:
    void removed(std::size_t filter);
    void orderRemoved(std::size_t order);
    void allRemoved();

  private:
    void clear();
    ChipButton* addChip(const QString& text, const QString& meaning);

    std::vector<PhoneFilter> filters_;
    std::vector<PhoneOrder> order_;
    Units units_ = Units::Metric;
};

/// "Brand: Xiaomi, POCO", "Capacity ≥ 5,000 mAh", "not 5G: yes".
QString filterText(const PhoneFilter& filter, Units units);

/// "sorted by Weight, descending".
QString orderText(const PhoneOrder& order);

}  // namespace speclens::ui
