#include "ui/browse/favorite_button.h"

#include <QAction>
#include <QPainter>

#include "ui/text.h"
#include "ui/theme/theme.h"

namespace speclens::ui {

FavoriteButton::FavoriteButton(QAction& action, QWidget* parent) : QToolButton(parent) {
    setDefaultAction(&action);
    setAccessibleName(tr("Favorite"));
    setFocusPolicy(Qt::TabFocus);
}

QSize FavoriteButton::sizeHint() const {
    const int row = ThemeMetrics(fontMetrics()).row;
    return {row, row};
}

void FavoriteButton::paintEvent(QPaintEvent* /*event*/) {
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        const int radius = ThemeMetrics(fontMetrics()).radius;
        painter.setPen(hasFocus() ? QPen(colors.accent) : QPen(Qt::NoPen));
        painter.setBrush(colors.band);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    QFont star = font();
    star.setPointSizeF(star.pointSizeF() * 1.3);
    painter.setFont(star);
    painter.setPen(isChecked() ? colors.accent : colors.muted);
    painter.drawText(rect(), Qt::AlignCenter, isChecked() ? favoriteSign() : QStringLiteral("☆"));
}

}  // namespace speclens::ui
