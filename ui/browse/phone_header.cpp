#include "ui/browse/phone_header.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>

#include "ui/item_roles.h"
#include "ui/theme/theme.h"

namespace speclens::ui {
PhoneTableHeader::PhoneTableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setMinimumSectionSize(ThemeMetrics(fontMetrics()).character * 6);
    setAccessibleName(tr("Columns"));
    connect(this, &QHeaderView::sectionHandleDoubleClicked, this, &PhoneTableHeader::changedByUser);
    const auto changed = [this] {
        if (pressed_) {
            emit changedByUser();
        }
    };
    connect(this, &QHeaderView::sectionResized, this, changed);
    connect(this, &QHeaderView::sectionMoved, this, changed);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        const bool shift = (QGuiApplication::keyboardModifiers() & Qt::ShiftModifier) != 0;
        emit sortAsked({section, shift});
    });
}

int PhoneTableHeader::neededWidth(int section) const {
    return sectionSizeFromContents(section).width();
}

void PhoneTableHeader::mousePressEvent(QMouseEvent* event) {
    pressed_ = true;
    QHeaderView::mousePressEvent(event);
}

void PhoneTableHeader::mouseReleaseEvent(QMouseEvent* event) {
    QHeaderView::mouseReleaseEvent(event);
    pressed_ = false;
}

QSize PhoneTableHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), ThemeMetrics(fontMetrics()).row};
}

QSize PhoneTableHeader::sectionSizeFromContents(int section) const {
    const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const ThemeMetrics metrics(fontMetrics());
    return {fontMetrics().horizontalAdvance(text + QStringLiteral(" ▴")) + 2 * metrics.space + 1,
            metrics.row};
}

void PhoneTableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const ThemeColors colors = themeColors(palette());
    const ThemeMetrics metrics(fontMetrics());
    const auto header = [this, section](int role) {
        return model()->headerData(section, Qt::Horizontal, role);
    };
    QString text = header(Qt::DisplayRole).toString();
    const QString sign = header(SortSignRole).toString();
    if (!sign.isEmpty()) {
        text += QLatin1Char(' ') + sign;
    }
    const QRect content = rect.adjusted(metrics.space, 0, -metrics.space, -1);
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(colors.rule);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(sign.isEmpty() ? colors.muted : colors.text);
    painter->drawText(content, header(Qt::TextAlignmentRole).toInt(),
                      fontMetrics().elidedText(text, Qt::ElideRight, content.width()));
    painter->restore();
}

}  // namespace speclens::ui
