#include "ui/browse/phone_header.h"

#include <QMouseEvent>
#include <QPainter>

#include "ui/theme/theme.h"

namespace speclens::ui {
namespace {

QString sortSign(Qt::SortOrder order) {
    return order == Qt::AscendingOrder ? QStringLiteral(" ▴") : QStringLiteral(" ▾");
}

}  // namespace

PhoneTableHeader::PhoneTableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setMinimumSectionSize(ThemeMetrics(fontMetrics()).character * 6);
    setAccessibleName(tr("Columns"));
    connect(this, &QHeaderView::sectionHandleDoubleClicked, this, &PhoneTableHeader::resizedByUser);
    connect(this, &QHeaderView::sectionResized, this, [this] {
        if (pressed_) {
            emit resizedByUser();
        }
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
    return {fontMetrics().horizontalAdvance(text + sortSign(Qt::AscendingOrder)) +
                2 * metrics.space + 1,
            metrics.row};
}

void PhoneTableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const ThemeColors colors = themeColors(palette());
    const ThemeMetrics metrics(fontMetrics());
    const auto header = [this, section](int role) {
        return model()->headerData(section, Qt::Horizontal, role);
    };
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    QString text = header(Qt::DisplayRole).toString();
    if (sorted) {
        text += sortSign(sortIndicatorOrder());
    }
    const QRect content = rect.adjusted(metrics.space, 0, -metrics.space, -1);
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(colors.rule);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(sorted ? colors.text : colors.muted);
    painter->drawText(content, header(Qt::TextAlignmentRole).toInt(),
                      fontMetrics().elidedText(text, Qt::ElideRight, content.width()));
    painter->restore();
}

}  // namespace speclens::ui
