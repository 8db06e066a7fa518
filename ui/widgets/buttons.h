// Buttons in the tone of the window: a flat switch and the one accented action of a view.
#pragma once

#include <QPushButton>
#include <QToolButton>

namespace speclens::ui {

/// A flat button for one of several views or modes; the checked one is tinted.
class SwitchButton : public QToolButton {
    Q_OBJECT
  public:
    explicit SwitchButton(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Something in force, which a click takes away.
class ChipButton : public QToolButton {
    Q_OBJECT
  public:
    explicit ChipButton(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The main action of a view, in the accent color.
class PrimaryButton : public QPushButton {
    Q_OBJECT
  public:
    using QPushButton::QPushButton;
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace speclens::ui
