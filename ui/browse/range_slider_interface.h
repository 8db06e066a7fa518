// A slider with two handles as screen readers meet it: the handle that the keys move.
#pragma once

#include <QAccessibleWidget>

namespace speclens::ui {

class RangeSlider;

class RangeSliderInterface : public QAccessibleWidget, public QAccessibleValueInterface {
  public:
    /// Makes interfaces of sliders for everybody who asks.
    static void install();

    explicit RangeSliderInterface(RangeSlider& slider);

    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override;

  private:
    RangeSlider& slider_;
};

}  // namespace speclens::ui
