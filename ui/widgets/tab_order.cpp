#include "ui/widgets/tab_order.h"

#include <QAbstractItemView>
#include <QApplication>
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

void giveFocus(QWidget& control, bool next) {
    bringIntoView(control);
    control.window()->setAttribute(Qt::WA_KeyboardFocusChange);
    control.setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

/// Where the focus was in the pane, or its first control; null where it has none.
QWidget* controlOf(QWidget& pane) {
    QList<QWidget*> stops;
    if (pane.isVisible()) {
        appendStops(pane, stops);
    }
    QWidget* last = pane.focusWidget();
    return stops.contains(last) ? last : stops.value(0);
}

}  // namespace

bool moveFocusByPane(const QList<QWidget*>& panes, bool next) {
    const QWidget* focused = QApplication::focusWidget();
    const qsizetype count = panes.size();
    const auto holds = [focused](const QWidget* pane) {
        return focused != nullptr && (pane == focused || pane->isAncestorOf(focused));
    };
    const qsizetype current = std::find_if(panes.begin(), panes.end(), holds) - panes.begin();
    for (qsizetype step = 1; step <= count; ++step) {
        // From outside of all panes, forward to the first and back to the last.
        const qsizetype from = current == count && next ? count - 1 : current;
        QWidget& pane = *panes[(from + (next ? step : count - step % count)) % count];
        if (QWidget* control = controlOf(pane)) {
            giveFocus(*control, next);
            return true;
        }
    }
    return false;
}

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
    giveFocus(control, next);
    return true;
}

}  // namespace speclens::ui
