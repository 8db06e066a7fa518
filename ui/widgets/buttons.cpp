#include "ui/widgets/buttons.h"

#include <QPainter>
#include <QStyleOptionButton>

#include "ui/theme/theme.h"

namespace speclens::ui {
namespace {

void paintPill(QPainter& painter, const QRect& rect, int radius, const QColor& ground,
               const QColor& edge) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

QSize pillSize(const QFontMetrics& font, const QString& text) {
    const ThemeMetrics metrics(font);
    return {font.horizontalAdvance(text) + 2 * metrics.space, metrics.row};
}

}  // namespace

SwitchButton::SwitchButton(QWidget* parent) : QToolButton(parent) {
    setCheckable(true);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
}

QSize SwitchButton::sizeHint() const {
    QFont bold = font();
    bold.setBold(true);
    return pillSize(QFontMetrics(bold), text());
}

void SwitchButton::paintEvent(QPaintEvent* /*event*/) {
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    const QColor ground = isChecked() ? colors.accentTint : underMouse() ? colors.band : QColor();
    paintPill(painter, rect(), ThemeMetrics(fontMetrics()).radius, ground,
              hasFocus() ? colors.accent : QColor());
    QFont shown = font();
    shown.setBold(isChecked());
    painter.setFont(shown);
    const bool live = isEnabled();
    painter.setPen(isChecked() ? colors.accentText : live ? colors.text : colors.muted);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

QSize PrimaryButton::sizeHint() const {
    const QSize pill = pillSize(fontMetrics(), text());
    return {pill.width() + ThemeMetrics(fontMetrics()).space, QPushButton::sizeHint().height()};
}

void PrimaryButton::paintEvent(QPaintEvent* event) {
    if (!isEnabled()) {
        QPushButton::paintEvent(event);
        return;
    }
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    const QColor ground = isDown()       ? colors.accent.darker(115)
                          : underMouse() ? colors.accent.lighter(106)
                                         : colors.accent;
    paintPill(painter, rect(), ThemeMetrics(fontMetrics()).radius, ground,
              hasFocus() ? colors.text : QColor());
    painter.setPen(colors.onAccent);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

}  // namespace speclens::ui
