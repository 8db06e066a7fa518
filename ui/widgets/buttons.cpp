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

ChipButton::ChipButton(QWidget* parent) : QToolButton(parent) {
    setFocusPolicy(Qt::TabFocus);
}

QSize ChipButton::sizeHint() const {
    const int row = ThemeMetrics(fontMetrics()).row;
    return {fontMetrics().horizontalAdvance(text()) + row + 2, row};
}

void ChipButton::paintEvent(QPaintEvent* /*event*/) {
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    paintPill(painter, rect(), height() / 2, colors.accentTint,
              hasFocus() || underMouse() ? colors.accent : QColor());
    painter.setPen(colors.accentText);
    const QRect content = rect().adjusted(height() / 2, 0, -height() / 2, 0);
    painter.drawText(content, Qt::AlignCenter,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, content.width()));
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
