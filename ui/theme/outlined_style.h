// Fields and boxes whose outlines can be seen in every theme.
#pragma once

#include <QProxyStyle>

namespace speclens::ui {

/// Fusion, which takes the color of outlines from the ground of windows, and on a dark one draws
/// them darker still.
class OutlinedStyle : public QProxyStyle {
    Q_OBJECT
  public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

}  // namespace speclens::ui
