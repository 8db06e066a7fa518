#include "ui/widgets/fold_button.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/text.h"
#include "ui/theme/theme.h"

namespace speclens::ui {

FoldButton::FoldButton(const QString& title, QWidget* parent) : QToolButton(parent) {
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
}

QSize FoldButton::sizeHint() const {
    const ThemeMetrics metrics(fontMetrics());
    return {fontMetrics().horizontalAdvance(text()) + 3 * metrics.space, metrics.row};
}

void FoldButton::paintEvent(QPaintEvent* /*event*/) {
    const ThemeColors colors = themeColors(palette());
    const ThemeMetrics metrics(fontMetrics());
    QPainter painter(this);
    if (hasFocus()) {
        painter.fillRect(rect(), colors.accentTint);
    } else if (underMouse()) {
        painter.fillRect(rect(), colors.band);
    }
    painter.setPen(colors.text);
    const QRect content = rect().adjusted(metrics.space, 0, -metrics.space, 0);
    const QString shown = (isChecked() ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + text();
    painter.drawText(content, int(Qt::AlignLeft) | int(Qt::AlignVCenter),
                     fontMetrics().elidedText(shown, Qt::ElideRight, content.width()));
}

void FoldButton::resizeEvent(QResizeEvent* event) {
    QToolButton::resizeEvent(event);
    setToolTip(width() < sizeHint().width() ? plainToolTip(text()) : QString());
}

void FoldButton::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
            setChecked(false);
            return;
        case Qt::Key_Right:
            setChecked(true);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            click();
            return;
        default:
            QToolButton::keyPressEvent(event);
    }
}

}  // namespace speclens::ui
