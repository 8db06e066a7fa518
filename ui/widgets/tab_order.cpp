#include "ui/widgets/tab_order.h"

#include <QAbstractItemView>
#include <QScrollArea>
#include <algorithm>

namespace speclens::ui {
namespace {

/// The visible ones among the children, line by line.
QList<QWidget*> childrenByPlace(const QWidget& parent) {
    QList<QWidget*> children;
    for (QObject* object : parent.children()) {
        auto* child = qobject_cast<QWidget*>(object);
        if (child != nullptr && child->isVisible() && !child->isWindow()) {
            children.append(child);
        }
    }
    std::stable_sort(
        children.begin(), children.end(),
        [](const QWidget* left, const QWidget* right) { return left->y() < right->y(); });
    const bool mirrored = parent.isRightToLeft();
    for (auto line = children.begin(); line != children.end();) {
        const int bottom = (*line)->geometry().bottom();
        const auto end = std::find_if(line, children.end(), [bottom](const QWidget* child) {
            return child->geometry().center().y() > bottom;
        });
        std::stable_sort(line, end, [mirrored](const QWidget* left, const QWidget* right) {
            return mirrored ? left->geometry().right() > right->geometry().right()
                            : left->x() < right->x();
        });
        line = end;
    }
    return children;
}

void appendStops(QWidget& widget, QList<QWidget*>& stops) {
    const bool takesTab = (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    if (takesTab && widget.isEnabled() && widget.focusProxy() == nullptr && !widget.isWindow()) {
        stops.append(&widget);
    }
    for (QWidget* child : childrenByPlace(widget)) {
        appendStops(*child, stops);
    }
}

void bringIntoView(QWidget& control) {
    for (QWidget* parent = control.parentWidget(); parent != nullptr;
         parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent)) {
            area->ensureWidgetVisible(&control);
        } else if (auto* view = qobject_cast<QAbstractItemView*>(parent)) {
            const QRect place(control.mapTo(view->viewport(), QPoint()), control.size());
            view->scrollTo(view->indexAt(place.center()));
        }
    }
}

}  // namespace

bool moveFocusByPlace(QWidget& window, bool next) {
    QList<QWidget*> stops;
    appendStops(window, stops);
    if (stops.isEmpty()) {
        return false;
    }
    // Where the focus is on what Tab does not reach, it goes on from the first control.
    const qsizetype current = stops.indexOf(window.focusWidget());
    const qsizetype count = stops.size();
    QWidget& control = *stops[next ? (current + 1) % count
                                   : (std::max<qsizetype>(current, 0) + count - 1) % count];
    bringIntoView(control);
    window.setAttribute(Qt::WA_KeyboardFocusChange);
    control.setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

}  // namespace speclens::ui
