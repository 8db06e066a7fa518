// The line that greets on the first start.
#pragma once

#include <QWidget>

namespace speclens::ui {

struct Actions;

/// Says what can be done, until it is closed.
class WelcomeBar : public QWidget {
    Q_OBJECT
  public:
    /// `phones` of them come with the program. `actions` must outlive it.
    WelcomeBar(int phones, const Actions& actions, QWidget* parent = nullptr);
};

}  // namespace speclens::ui
