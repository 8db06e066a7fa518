#include "ui/browse/facet_delegate.h"

#include <QPainter>
#include <QTreeView>

#include "ui/browse/facet_model.h"
#include "ui/item_roles.h"
#include "ui/theme/theme.h"

namespace speclens::ui {
namespace {

using RowKind = FacetModel::RowKind;

RowKind kindOf(const QModelIndex& index) {
    return static_cast<RowKind>(index.data(FacetModel::kindRole).toInt());
}

void paintFacet(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option,
                const QModelIndex& index, const ThemeColors& colors) {
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    const bool open = view != nullptr && view->isExpanded(index);
    QFont font = option.font;
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(index.data(FacetModel::activeRole).toBool() ? colors.accent : colors.text);
    const QString text = (open ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) +
                         index.data(Qt::DisplayRole).toString();
    painter.drawText(content, int(Qt::AlignLeft) | int(Qt::AlignVCenter),
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, content.width()));
}

/// The style's own is hardly seen on the ground of documents.
void paintBox(QPainter& painter, const QRectF& rect, const ThemeColors& colors, bool checked) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(checked ? colors.accent : colors.muted, 1));
    painter.setBrush(checked ? QBrush(colors.accent) : QBrush(Qt::NoBrush));
    const QRectF box = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, 2, 2);
    if (checked) {
        const double side = box.width();
        const QPointF tick[] = {box.topLeft() + QPointF(side * 0.22, side * 0.52),
                                box.topLeft() + QPointF(side * 0.42, side * 0.72),
                                box.topLeft() + QPointF(side * 0.78, side * 0.28)};
        painter.setPen(QPen(colors.onAccent, side / 8));
        painter.drawPolyline(tick, 3);
    }
    painter.restore();
}

void paintChoice(QPainter& painter, QRect content, const QStyleOptionViewItem& option,
                 const QModelIndex& index, const ThemeColors& colors) {
    const ThemeMetrics metrics(option.fontMetrics);
    const QString count = index.data(FacetModel::countRole).toString();
    const int boxSize = option.fontMetrics.height() * 4 / 5;
    const QRect box(content.left(), content.center().y() - boxSize / 2, boxSize, boxSize);
    paintBox(painter, box, colors, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    painter.setFont(option.font);
    painter.setPen(colors.muted);
    painter.drawText(content, int(Qt::AlignRight) | int(Qt::AlignVCenter), count);
    content.setLeft(box.right() + metrics.gap);
    content.setRight(content.right() - option.fontMetrics.horizontalAdvance(count) - metrics.gap);
    painter.setPen(index.data(MutedRole).toBool() ? colors.muted : colors.text);
    painter.drawText(content, int(Qt::AlignLeft) | int(Qt::AlignVCenter),
                     option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(),
                                                   Qt::ElideRight, content.width()));
}

}  // namespace

void FacetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const ThemeColors colors = themeColors(option.palette);
    const ThemeMetrics metrics(option.fontMetrics);
    const QRect content = option.rect.adjusted(metrics.space, 0, -metrics.space, 0);
    painter->save();
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->fillRect(option.rect, colors.accentTint);
    } else if ((option.state & QStyle::State_MouseOver) != 0) {
        painter->fillRect(option.rect, colors.band);
    }
    switch (kindOf(index)) {
        case RowKind::Facet:
            paintFacet(*painter, content, option, index, colors);
            break;
        case RowKind::Choice:
            paintChoice(*painter, content, option, index, colors);
            break;
        case RowKind::More:
            painter->setPen(colors.accent);
            painter->drawText(content, int(Qt::AlignLeft) | int(Qt::AlignVCenter),
                              index.data(Qt::DisplayRole).toString());
            break;
        case RowKind::Range:
            break;
    }
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    if (const QWidget* editor = view == nullptr ? nullptr : view->indexWidget(index)) {
        return editor->sizeHint();
    }
    const int row = ThemeMetrics(option.fontMetrics).row;
    const int height = kindOf(index) == RowKind::Facet ? row : row * 5 / 6;
    return {option.fontMetrics.averageCharWidth(), height};
}

bool FacetDelegate::editorEvent(QEvent* /*event*/, QAbstractItemModel* /*model*/,
                                const QStyleOptionViewItem& /*option*/,
                                const QModelIndex& /*index*/) {
    return false;
}

}  // namespace speclens::ui
