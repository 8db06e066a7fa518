// The filters of a search as chips, each of which can be removed.
#pragma once

#include <QWidget>

#include "core/browse/phone_query.h"
#include "core/spec/units.h"

namespace speclens::ui {

class FilterChips : public QWidget {
    Q_OBJECT
  public:
    explicit FilterChips(QWidget* parent = nullptr);

    /// Hides where there are none.
    void setFilters(const std::vector<PhoneFilter>& filters, Units units);

  signals:
    void removed(std::size_t filter);
    void allRemoved();

  private:
    std::vector<PhoneFilter> filters_;
    Units units_ = Units::Metric;
};

/// "Brand: Xiaomi, POCO", "Capacity ≥ 5,000 mAh", "not 5G: yes".
QString filterText(const PhoneFilter& filter, Units units);

}  // namespace speclens::ui
