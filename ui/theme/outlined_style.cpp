#include "ui/theme/outlined_style.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

#include "ui/theme/theme.h"

namespace speclens::ui {

OutlinedStyle::OutlinedStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                  QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool field = element == PE_FrameLineEdit ||
                       (element == PE_Frame && qobject_cast<const QPlainTextEdit*>(widget));
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool focused = field && (option->state & State_HasFocus) != 0;
    if ((!field && !box && element != PE_IndicatorRadioButton) || focused) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(themeColors(option->palette).outline);
    painter->setBrush(Qt::NoBrush);
    const QRectF rect = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = element == PE_IndicatorRadioButton ? rect.height() / 2 : 2;
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}

}  // namespace speclens::ui
