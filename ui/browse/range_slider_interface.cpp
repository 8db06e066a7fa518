#include "ui/browse/range_slider_interface.h"

#include "ui/browse/range_slider.h"

namespace speclens::ui {
namespace {

QAccessibleInterface* makeSliderInterface(const QString& className, QObject* object) {
    auto* slider = className == QLatin1String("speclens::ui::RangeSlider")
                       ? qobject_cast<RangeSlider*>(object)
                       : nullptr;
    return slider == nullptr ? nullptr : new RangeSliderInterface(*slider);
}

}  // namespace

void RangeSliderInterface::install() {
    // Qt keeps a factory once, however often it is installed.
    QAccessible::installFactory(makeSliderInterface);
}

RangeSliderInterface::RangeSliderInterface(RangeSlider& slider)
    : QAccessibleWidget(&slider, QAccessible::Slider), slider_(slider) {}

void* RangeSliderInterface::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QString RangeSliderInterface::text(QAccessible::Text kind) const {
    return kind == QAccessible::Value ? slider_.rangeText() : QAccessibleWidget::text(kind);
}

QVariant RangeSliderInterface::currentValue() const {
    return slider_.movesUpper() ? slider_.upper() : slider_.lower();
}

void RangeSliderInterface::setCurrentValue(const QVariant& value) {
    slider_.moveTo(value.toDouble());
}

QVariant RangeSliderInterface::maximumValue() const {
    return slider_.greatest();
}

QVariant RangeSliderInterface::minimumValue() const {
    return slider_.least();
}

QVariant RangeSliderInterface::minimumStepSize() const {
    return slider_.step();
}

}  // namespace speclens::ui
