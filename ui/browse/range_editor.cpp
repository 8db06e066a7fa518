#include "ui/browse/range_editor.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/spec/display.h"
#include "ui/browse/range_slider.h"
#include "ui/text.h"
#include "ui/theme/theme.h"

namespace speclens::ui {
namespace {

/// A step that is round in the unit and divides the range into a hundred parts or some more, but is
/// not too small to be seen.
double stepOf(const FacetRange& range, const DisplayUnit& unit) {
    constexpr double parts = 100;
    const double width = unit.shown(range.greatest - range.least) / parts;
    if (!(width > 0)) {
        return 1;
    }
    const double power = std::pow(10, std::floor(std::log10(width)));
    const double lead = width / power;
    const double step = power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
    return std::max(step * unit.size, unit.precision());
}

/// An end of a range that looks like `shown`: `before`, which may be more exact than it looks,
/// where that does, else `end`.
std::optional<double> endOf(std::optional<double> shown, std::optional<double> before,
                            const DisplayUnit& unit,
                            double (DisplayUnit::*end)(double shown) const) {
    if (!shown) {
        return std::nullopt;
    }
    const bool same = before && *before >= unit.least(*shown) && *before <= unit.greatest(*shown);
    return same ? before : (unit.*end)(*shown);
}

/// The number in a field, in the writing of English or of the user's language.
std::optional<double> numberIn(const QLineEdit& field) {
    const QString text = field.text().trimmed();
    bool good = false;
    for (const QLocale& locale : {QLocale::c(), QLocale()}) {
        if (const double number = locale.toDouble(text, &good); good) {
            return number;
        }
    }
    return std::nullopt;
}

}  // namespace

RangeEditor::RangeEditor(const QString& title, QWidget* parent)
    : QWidget(parent),
      slider_(new RangeSlider(this)),
      lower_(new QLineEdit(this)),
      upper_(new QLineEdit(this)) {
    const ThemeMetrics metrics(fontMetrics());
    setTitle(title);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(metrics.gap);
    for (QLineEdit* field : {lower_, upper_}) {
        field->setAlignment(Qt::AlignRight);
        field->setMinimumWidth(metrics.character * 6);
        fields->addWidget(field);
        connect(field, &QLineEdit::editingFinished, this, &RangeEditor::readFields);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.space, 0, metrics.space, metrics.gap);
    layout->setSpacing(metrics.gap);
    layout->addWidget(slider_);
    layout->addLayout(fields);
    connect(slider_, &RangeSlider::moved, this, [this](double lower, double upper) {
        const auto from = lower > range_.least ? std::optional(unit_.shown(lower)) : std::nullopt;
        const auto to = upper < range_.greatest ? std::optional(unit_.shown(upper)) : std::nullopt;
        emit rangeAsked(endOf(from, range_.lower, unit_, &DisplayUnit::least),
                        endOf(to, range_.upper, unit_, &DisplayUnit::greatest));
    });
}

void RangeEditor::setTitle(const QString& title) {
    slider_->setAccessibleName(title);
    lower_->setAccessibleName(tr("%1, from").arg(title));
    upper_->setAccessibleName(tr("%1, to").arg(title));
}

QString RangeEditor::fieldText(std::optional<double> own) const {
    return own ? toQString(formatNumber(*own, unit_)) : QString();
}

void RangeEditor::setFacetRange(const FacetRange& range, const DisplayUnit& unit) {
    const bool sameScale =
        range.least == range_.least && range.greatest == range_.greatest && unit == unit_;
    range_ = range;
    unit_ = unit;
    if (!sameScale) {
        slider_->setScale(range.least, range.greatest, stepOf(range, unit), unit);
    }
    slider_->setRange(range.lower, range.upper);
    slider_->setBins(range.bins);
    lower_->setPlaceholderText(fieldText(range.least));
    upper_->setPlaceholderText(fieldText(range.greatest));
    lower_->setText(fieldText(range.lower));
    upper_->setText(fieldText(range.upper));
}

/// What is no number asks for nothing.
void RangeEditor::readFields() {
    std::optional<double> from = numberIn(*lower_);
    std::optional<double> to = numberIn(*upper_);
    if (from && to && *from > *to) {
        std::swap(from, to);
    }
    const auto lower = endOf(from, range_.lower, unit_, &DisplayUnit::least);
    const auto upper = endOf(to, range_.upper, unit_, &DisplayUnit::greatest);
    if (lower == range_.lower && upper == range_.upper) {
        setFacetRange(range_, unit_);
    } else {
        emit rangeAsked(lower, upper);
    }
}

}  // namespace speclens::ui
