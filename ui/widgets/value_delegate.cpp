#include "ui/widgets/value_delegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/item_roles.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/value_layout.h"

namespace speclens::ui {
namespace {

/// Keeps short values in one piece: "17 February 2023", "USD 349 · USD 379".
QString withoutBreaks(const QString& text) {
    constexpr qsizetype longest = 18;
    const QString separator = QStringLiteral(" · ");
    QStringList values = text.split(separator);
    for (QString& value : values) {
        if (value.size() <= longest) {
            value.replace(QLatin1Char(' '), QChar::Nbsp);
        }
    }
    return values.join(separator);
}

/// Of values that stand one below the other, the greatest is the last.
qsizetype placeOfSign(const QString& text) {
    qsizetype last = text.size();
    while (last > 0 && (text[last - 1] == QChar::Nbsp || text[last - 1] == QChar::LineSeparator)) {
        --last;
    }
    return text.left(last).lastIndexOf(QChar::LineSeparator) + 1;
}

QString shownText(const QModelIndex& index) {
    QString text = withoutBreaks(index.data(Qt::DisplayRole).toString());
    if (index.data(BetterRole).toBool()) {
        text.insert(placeOfSign(text), QStringLiteral("▲\u00A0"));
    }
    return text;
}

QFont shownFont(const QStyleOptionViewItem& option, const QModelIndex& index) {
    QFont font = option.font;
    font.setItalic(index.data(UnconfirmedRole).toBool());
    font.setBold(index.data(BetterRole).toBool() || font.bold());
    return font;
}

bool alignsRight(const QModelIndex& index) {
    return (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
}

QColor shownColor(const QModelIndex& index, const ThemeColors& colors) {
    if (index.data(BetterRole).toBool()) {
        return colors.better;
    }
    return index.data(MutedRole).toBool() ? colors.muted : colors.text;
}

/// The star before a favorite's name.
int markWidth(const QModelIndex& index, const QFontMetrics& metrics) {
    return index.data(FavoriteRole).toBool()
               ? metrics.horizontalAdvance(favoriteSign() + QLatin1Char(' '))
               : 0;
}

QRect contentOf(const QRect& cell, const ThemeMetrics& metrics) {
    return cell.adjusted(metrics.space, 0, -metrics.space, -1);
}

/// With the gap before each.
int widthOf(const QVector<Badge>& badges, const QFont& font) {
    int width = 0;
    for (const Badge& badge : badges) {
        width += badgeSize(font, badge).width() + ThemeMetrics(QFontMetrics(font)).gap;
    }
    return width;
}

/// The first badges, as many as go into the width; at least one.
QVector<Badge> fittingBadges(QVector<Badge> badges, const QFont& font, int width) {
    while (badges.size() > 1 && widthOf(badges, font) > width) {
        badges.removeLast();
    }
    return badges;
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                 const ThemeColors& colors, bool ruled) {
    const ThemeMetrics metrics(option.fontMetrics);
    if (index.data(GroupRole).toBool()) {
        painter.fillRect(option.rect, colors.band);
    } else if ((option.state & QStyle::State_Selected) != 0) {
        painter.fillRect(option.rect, colors.accentTint);
    }
    painter.setPen(colors.rule);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!ruled && (option.state & QStyle::State_Selected) != 0 && index.column() == 0 &&
        option.widget != nullptr && option.widget->hasFocus()) {
        painter.fillRect(QRect(option.rect.topLeft(), QSize(metrics.gap / 2, option.rect.height())),
                         colors.accent);
    }
    if (ruled && !index.data(GroupRole).toBool() && !alignsRight(index)) {
        painter.drawLine(option.rect.topLeft(), option.rect.bottomLeft());
    }
}

/// A light line under a number, as long as the number is great.
void paintBar(QPainter& painter, const QRect& content, double share, const ThemeColors& colors,
              const ThemeMetrics& metrics) {
    const int width = std::min(content.width(), metrics.character * 9);
    const int height = std::max(2, metrics.gap / 3);
    painter.fillRect(QRect(content.right() - width + 1, content.bottom() - height,
                           qRound(width * share), height),
                     colors.bar);
}

void paintFocus(QPainter& painter, const QRect& rect, const ThemeColors& colors) {
    QPen pen(colors.accent, 2);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
}

}  // namespace

ValueDelegate::ValueDelegate(Fit fit, QObject* parent) : QStyledItemDelegate(parent), fit_(fit) {}

void ValueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const ThemeColors colors = themeColors(option.palette);
    const ThemeMetrics metrics(option.fontMetrics);
    QRect content = contentOf(option.rect, metrics);
    const QFont font = shownFont(option, index);
    auto badges = index.data(BadgesRole).value<QVector<Badge>>();

    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index, colors, fit_ == Fit::Wrap);
    if (const QVariant share = index.data(BarRole); share.isValid()) {
        paintBar(*painter, content, share.toDouble(), colors, metrics);
    }
    if (const int mark = markWidth(index, option.fontMetrics); mark > 0) {
        painter->setPen(colors.accent);
        painter->drawText(content, Qt::AlignLeft | Qt::AlignVCenter, favoriteSign());
        content.setLeft(content.left() + mark);
    }
    painter->setPen(shownColor(index, colors));
    QString text = shownText(index);
    if (fit_ == Fit::Elide) {
        badges = fittingBadges(badges, font, content.width());
        const int room = content.width() - widthOf(badges, font);
        text = QFontMetrics(font).elidedText(text, Qt::ElideRight, std::max(room, 0));
    }
    const ValueLayout layout(text, font, badges, content.width(), alignsRight(index));
    const int top = content.top() + std::max(0, (content.height() - layout.height()) / 2);
    layout.paint(*painter, {content.left(), top}, option.palette);
    if (fit_ == Fit::Wrap && (option.state & QStyle::State_HasFocus) != 0) {
        paintFocus(*painter, option.rect, colors);
    }
    painter->restore();
}

QSize ValueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const ThemeMetrics metrics(option.fontMetrics);
    constexpr int unlimited = 1 << 20;
    const bool wraps = fit_ == Fit::Wrap && option.rect.width() > 0;
    const int room = wraps ? contentOf(option.rect, metrics).width() : unlimited;
    const ValueLayout layout(shownText(index), shownFont(option, index),
                             index.data(BadgesRole).value<QVector<Badge>>(), std::max(room, 1),
                             false);
    const int padding = metrics.row - option.fontMetrics.height();
    return {layout.width() + markWidth(index, option.fontMetrics) + 2 * metrics.space + 1,
            std::max(metrics.row, layout.height() + padding)};
}

}  // namespace speclens::ui
