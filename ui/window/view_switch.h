// The bar at the top that switches between the views.
#pragma once

#include <QWidget>

class QAction;

namespace speclens::ui {

class ViewSwitch : public QWidget {
    Q_OBJECT
  public:
    /// A button for each of `views`, which must outlive the bar.
    explicit ViewSwitch(const QList<QAction*>& views, QWidget* parent = nullptr);
};

}  // namespace speclens::ui
