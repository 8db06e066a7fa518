// What screen readers take a widget of our own for.
#pragma once

#include <QAccessible>

class QWidget;

namespace speclens::ui {

/// Qt calls a widget that it does not know a "client", which says nothing to its users. To be
/// called before the widget gets its name, which makes Qt ask for the role.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

}  // namespace speclens::ui
