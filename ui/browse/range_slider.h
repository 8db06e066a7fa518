// A slider with two handles under a small histogram.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "core/spec/units.h"

namespace speclens::ui {

/// Left and Right move the handle that was touched last, Home and End the other way to the ends; Up
/// and Down say which handle that is.
class RangeSlider : public QWidget {
    Q_OBJECT
  public:
    explicit RangeSlider(QWidget* parent = nullptr);

    /// From `least` to `greatest`, in steps of `step`, which is above 0; they are told in `unit`.
    void setScale(double least, double greatest, double step, const DisplayUnit& unit);
    void setBins(std::vector<std::uint32_t> bins);
    /// What is asked for; open where missing.
    void setRange(std::optional<double> lower, std::optional<double> upper);
    [[nodiscard]] double lower() const { return lower_; }
    [[nodiscard]] double upper() const { return upper_; }
    [[nodiscard]] double least() const { return least_; }
    [[nodiscard]] double greatest() const { return greatest_; }
    [[nodiscard]] double step() const { return step_; }
    /// Which handle the keys move.
    [[nodiscard]] bool movesUpper() const { return movesUpper_; }
    /// "from 5 to 7".
    [[nodiscard]] QString rangeText() const;

    /// Moves that handle, as far as the other one lets it, and says so.
    void moveTo(double number);

    [[nodiscard]] QSize sizeHint() const override;

  signals:
    /// The user moved a handle; one at its end asks for nothing.
    void moved(double lower, double upper);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    [[nodiscard]] double placeOf(double number) const;
    [[nodiscard]] double numberAt(double place) const;
    void chooseHandle(bool upper);
    /// Tells screen readers what has changed.
    void describe();

    double least_ = 0;
    double greatest_ = 1;
    double step_ = 1;
    DisplayUnit unit_;
    double lower_ = 0;
    double upper_ = 1;
    bool movesUpper_ = false;
    std::vector<std::uint32_t> bins_;
};

}  // namespace speclens::ui
