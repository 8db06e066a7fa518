#include "ui/browse/range_slider.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "core/spec/display.h"
#include "ui/browse/range_slider_interface.h"
#include "ui/text.h"
#include "ui/theme/theme.h"

namespace speclens::ui {

RangeSlider::RangeSlider(QWidget* parent) : QWidget(parent) {
    RangeSliderInterface::install();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeSlider::setScale(double least, double greatest, double step, const DisplayUnit& unit) {
    least_ = least;
    greatest_ = std::max(greatest, least);
    step_ = step;
    unit_ = unit;
    setRange(std::nullopt, std::nullopt);
}

void RangeSlider::setBins(std::vector<std::uint32_t> bins) {
    bins_ = std::move(bins);
    update();
}

void RangeSlider::setRange(std::optional<double> lower, std::optional<double> upper) {
    lower_ = std::clamp(lower.value_or(least_), least_, greatest_);
    upper_ = std::clamp(upper.value_or(greatest_), least_, greatest_);
    describe();
    update();
}

QString RangeSlider::rangeText() const {
    return tr("from %1 to %2")
        .arg(toQString(displayNumber(lower_, unit_)), toQString(displayNumber(upper_, unit_)));
}

void RangeSlider::describe() {
    setAccessibleDescription((movesUpper_ ? tr("%1; Left and Right move the upper end")
                                          : tr("%1; Left and Right move the lower end"))
                                 .arg(rangeText()));
    QAccessibleValueChangeEvent changed(this, movesUpper_ ? upper_ : lower_);
    QAccessible::updateAccessibility(&changed);
}

void RangeSlider::chooseHandle(bool upper) {
    movesUpper_ = upper;
    describe();
    update();
}

QSize RangeSlider::sizeHint() const {
    const ThemeMetrics metrics(fontMetrics());
    return {metrics.character * 20, metrics.row * 2};
}

double RangeSlider::placeOf(double number) const {
    const double radius = ThemeMetrics(fontMetrics()).gap;
    const double room = width() - 2 * radius - 2;
    return radius + 1 +
           (greatest_ > least_ ? (number - least_) / (greatest_ - least_) * room : room / 2);
}

double RangeSlider::numberAt(double place) const {
    const double radius = ThemeMetrics(fontMetrics()).gap;
    const double room = std::max(width() - 2 * radius - 2, 1.0);
    const double share = std::clamp((place - radius - 1) / room, 0.0, 1.0);
    const double number = least_ + share * (greatest_ - least_);
    return share <= 0 ? least_ : share >= 1 ? greatest_ : std::round(number / step_) * step_;
}

void RangeSlider::moveTo(double number) {
    const double before = movesUpper_ ? upper_ : lower_;
    if (movesUpper_) {
        upper_ = std::clamp(number, lower_, greatest_);
    } else {
        lower_ = std::clamp(number, least_, upper_);
    }
    if ((movesUpper_ ? upper_ : lower_) != before) {
        describe();
        update();
        emit moved(lower_, upper_);
    }
}

void RangeSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const double place = event->position().x();
    const double toLower = std::abs(place - placeOf(lower_));
    const double toUpper = std::abs(place - placeOf(upper_));
    chooseHandle(toUpper < toLower || (toUpper == toLower && place > placeOf(upper_)));
    moveTo(numberAt(place));
}

void RangeSlider::mouseMoveEvent(QMouseEvent* event) {
    if ((event->buttons() & Qt::LeftButton) != 0) {
        moveTo(numberAt(event->position().x()));
    }
}

void RangeSlider::keyPressEvent(QKeyEvent* event) {
    const double current = movesUpper_ ? upper_ : lower_;
    switch (event->key()) {
        case Qt::Key_Left:
            moveTo(current - step_);
            break;
        case Qt::Key_Right:
            moveTo(current + step_);
            break;
        case Qt::Key_Home:
            moveTo(least_);
            break;
        case Qt::Key_End:
            moveTo(greatest_);
            break;
        case Qt::Key_Up:
        case Qt::Key_Down:
            chooseHandle(event->key() == Qt::Key_Up);
            break;
        default:
            QWidget::keyPressEvent(event);
            return;
    }
    event->accept();
}

void RangeSlider::paintEvent(QPaintEvent* /*event*/) {
    const ThemeColors colors = themeColors(palette());
    const ThemeMetrics metrics(fontMetrics());
    const int radius = metrics.gap;
    QPainter painter(this);
    const double line = height() - radius - 2.0;
    const double top = 1;
    const double base = line - radius + 1;
    const std::uint32_t most = bins_.empty() ? 0 : *std::max_element(bins_.begin(), bins_.end());
    const double wide =
        bins_.empty() ? 0
                      : (placeOf(greatest_) - placeOf(least_)) / static_cast<double>(bins_.size());
    const double span =
        (greatest_ - least_) / std::max<double>(1, static_cast<double>(bins_.size()));
    for (std::size_t i = 0; i < bins_.size() && most > 0; ++i) {
        const double begin = least_ + span * static_cast<double>(i);
        const bool inside = begin + span > lower_ && begin <= upper_;
        // Few phones are still seen.
        const double high =
            bins_[i] == 0 ? 0 : std::max(2.0, (base - top) * bins_[i] / static_cast<double>(most));
        painter.fillRect(QRectF(placeOf(least_) + wide * static_cast<double>(i), base - high,
                                std::max(1.0, wide - 1), high),
                         inside ? colors.accent : colors.rule);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.rule, 3));
    painter.drawLine(QPointF(placeOf(least_), line), QPointF(placeOf(greatest_), line));
    painter.setPen(QPen(colors.accent, 3));
    painter.drawLine(QPointF(placeOf(lower_), line), QPointF(placeOf(upper_), line));
    painter.setBrush(palette().color(QPalette::Base));
    for (const bool upper : {false, true}) {
        const bool focused = hasFocus() && upper == movesUpper_;
        painter.setPen(QPen(colors.accent, focused ? 3 : 2));
        painter.drawEllipse(QPointF(placeOf(upper ? upper_ : lower_), line), radius - 1,
                            radius - 1);
    }
}

}  // namespace speclens::ui
