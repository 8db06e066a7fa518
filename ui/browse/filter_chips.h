// The filters of a search as chips, each of which can be removed.
#pragma once

#include <QWidget>

#include "core/browse/phone_query.h"

namespace speclens::ui {

class FilterChips : public QWidget {
    Q_OBJECT
  public:
    explicit FilterChips(QWidget* parent = nullptr);

    /// Hides where there are none.
    void setFilters(const std::vector<PhoneFilter>& filters);

  signals:
    void removed(std::size_t filter);
    void allRemoved();

  private:
    std::vector<PhoneFilter> filters_;
};

/// "Brand: Xiaomi, POCO", "Capacity ≥ 5,000 mAh", "not 5G: yes".
QString filterText(const PhoneFilter& filter);

}  // namespace speclens::ui
