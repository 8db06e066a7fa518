#include "ui/theme/badge.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace speclens::ui {
namespace {

QFont badgeFont(QFont font) {
    font.setItalic(false);
    font.setBold(false);
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * 0.85);
    }
    return font;
}

}  // namespace

QSize badgeSize(const QFont& font, const Badge& badge) {
    const QFontMetrics metrics(badgeFont(font));
    const int side = metrics.height() / 2;
    return {metrics.horizontalAdvance(badge.text) + side, metrics.height() + metrics.height() / 8};
}

void paintBadge(QPainter& painter, const QRect& rect, const QFont& font, const QPalette& palette,
                const Badge& badge) {
    const ThemeColors colors = themeColors(palette);
    painter.save();
    if (badge.kind == BadgeKind::Difference) {
        painter.setPen(colors.muted);
        painter.setFont(badgeFont(font));
        painter.drawText(rect, Qt::AlignCenter, badge.text);
        painter.restore();
        return;
    }
    const bool conflict = badge.kind == BadgeKind::Conflict;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(conflict ? colors.conflict : colors.badge);
    const double radius = rect.height() / 2.0;
    painter.drawRoundedRect(rect, radius, radius);
    painter.setPen(conflict ? colors.conflictText : colors.badgeText);
    painter.setFont(badgeFont(font));
    painter.drawText(rect, Qt::AlignCenter, badge.text);
    painter.restore();
}

BadgeLabel::BadgeLabel(const Badge& badge, QWidget* parent) : QWidget(parent), badge_(badge) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(badge.text);
}

QSize BadgeLabel::sizeHint() const {
    return badgeSize(font(), badge_);
}

void BadgeLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintBadge(painter, rect(), font(), palette(), badge_);
}

}  // namespace speclens::ui
