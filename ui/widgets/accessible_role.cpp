#include "ui/widgets/accessible_role.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace speclens::ui {
namespace {

constexpr const char* roleProperty = "accessibleRole";

/// Qt asks for each class of an object, the most derived one first.
QAccessibleInterface* makeRoleInterface(const QString& /*className*/, QObject* object) {
    const QVariant role = object == nullptr ? QVariant() : object->property(roleProperty);
    return role.isValid() ? new QAccessibleWidget(static_cast<QWidget*>(object),
                                                  static_cast<QAccessible::Role>(role.toInt()))
                          : nullptr;
}

}  // namespace

void setAccessibleRole(QWidget& widget, QAccessible::Role role) {
    // Qt keeps a factory once, however often it is installed.
    QAccessible::installFactory(makeRoleInterface);
    widget.setProperty(roleProperty, static_cast<int>(role));
}

}  // namespace speclens::ui
