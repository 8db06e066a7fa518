#include "ui/browse/card_delegate.h"

#include <QListView>
#include <QPainter>

#include "ui/browse/phone_card.h"
#include "ui/item_roles.h"
#include "ui/theme/theme.h"
#include "ui/window/session.h"

namespace speclens::ui {
namespace {

constexpr int leftCenter = int(Qt::AlignLeft) | int(Qt::AlignVCenter);
constexpr int rightCenter = int(Qt::AlignRight) | int(Qt::AlignVCenter);

/// The lines of a card: where the next one stands.
struct CardPainter {
    QPainter& painter;
    const QStyleOptionViewItem& option;
    ThemeColors colors;
    const ThemeMetrics& metrics;
    QRect line;  ///< the next line

    void nextLine() { line.translate(0, line.height()); }

    void paintText(const QRect& place, int alignment, const QString& text, const QFont& font,
                   const QColor& color) {
        painter.setFont(font);
        painter.setPen(color);
        // Measuring takes as long as painting, and most texts are short: no letter is wider than
        // two of the average.
        const bool fits = text.size() * 2 * metrics.character <= place.width();
        painter.drawText(
            place, alignment,
            fits ? text : QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    }

    /// At the right end of the place; gives the place that is left of them.
    QRect paintBadges(QRect place, const QVector<Badge>& badges) {
        for (auto badge = badges.crbegin(); badge != badges.crend(); ++badge) {
            const QSize size = badgeSize(option.font, *badge);
            const QRect rect(QPoint(place.right() - size.width() + 1,
                                    place.top() + (place.height() - size.height()) / 2),
                             size);
            if (rect.left() < place.left()) {
                break;
            }
            paintBadge(painter, rect, option.font, option.palette, *badge);
            place.setRight(rect.left() - metrics.gap);
        }
        return place;
    }
};

QRect frameOf(const QRect& item, const ThemeMetrics& metrics) {
    const int margin = metrics.gap / 2;
    return item.adjusted(margin, margin, -margin, -margin);
}

void paintFrame(QPainter& painter, const QStyleOptionViewItem& option, const ThemeColors& colors,
                const ThemeMetrics& metrics) {
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const bool focused = selected && option.widget != nullptr && option.widget->hasFocus();
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? colors.accent : colors.rule, focused ? 2 : 1));
    painter.setBrush(selected  ? QBrush(colors.accentTint)
                     : hovered ? QBrush(colors.band)
                               : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(frameOf(option.rect, metrics)).adjusted(0.5, 0.5, -0.5, -0.5),
                            2 * metrics.radius, 2 * metrics.radius);
    painter.restore();
}

void paintFigure(CardPainter& card, const CardFigure& figure) {
    card.painter.setFont(card.option.font);
    card.painter.setPen(card.colors.muted);
    QRect label;
    card.painter.drawText(card.line, leftCenter, figure.label, &label);
    const QRect place = card.paintBadges(
        card.line.adjusted(label.width() + card.metrics.gap, 0, 0, 0), figure.badges);
    QFont font = card.option.font;
    font.setItalic(!figure.confirmed);
    card.paintText(place, rightCenter, figure.text, font,
                   figure.known ? card.colors.text : card.colors.muted);
}

int lineHeight(const QFontMetrics& font) {
    return font.height() * 5 / 4;
}

}  // namespace

CardDelegate::CardDelegate(const Session& session, QObject* parent)
    : QStyledItemDelegate(parent), session_(session) {}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const auto shown = index.data(CardRole).value<PhoneCard>();
    const ThemeMetrics metrics(option.fontMetrics);
    const QRect content = frameOf(option.rect, metrics)
                              .adjusted(metrics.space, metrics.gap, -metrics.space, -metrics.gap);
    CardPainter card{
        *painter, option, themeColors(option.palette), metrics,
        QRect(content.topLeft(), QSize(content.width(), lineHeight(option.fontMetrics)))};
    painter->save();
    painter->setClipRect(option.rect);
    paintFrame(*painter, option, card.colors, metrics);

    QRect place = card.line;
    QFont bold = option.font;
    bold.setBold(true);
    if (session_.isChosen(shown.phone)) {
        const QString sign = tr("✓ compared");
        card.paintText(place, rightCenter, sign, option.font, card.colors.accentText);
        place.setRight(place.right() - option.fontMetrics.horizontalAdvance(sign) - metrics.gap);
    }
    card.paintText(place, leftCenter, shown.name, bold, card.colors.text);
    card.nextLine();
    place = card.paintBadges(card.line, shown.badges);
    card.paintText(place, leftCenter, shown.origin, option.font, card.colors.muted);
    card.nextLine();
    card.line.translate(0, metrics.gap / 2);
    for (const CardFigure& figure : shown.figures) {
        paintFigure(card, figure);
        card.nextLine();
    }
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option,
                             const QModelIndex& /*index*/) const {
    const auto* view = qobject_cast<const QListView*>(option.widget);
    return view == nullptr ? leastCardSize(option.fontMetrics) : view->gridSize();
}

QSize leastCardSize(const QFontMetrics& font) {
    const ThemeMetrics metrics(font);
    const int lines = 2 + cardFigureCount();
    const int edges = 2 * (metrics.gap / 2) + 2 * metrics.gap + metrics.gap / 2;
    return {metrics.character * 34, lines * lineHeight(font) + edges};
}

}  // namespace speclens::ui
