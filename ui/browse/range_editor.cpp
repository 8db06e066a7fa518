#include "ui/browse/range_editor.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/browse/range_slider.h"
#include "ui/text.h"
#include "ui/theme/theme.h"

namespace speclens::ui {
namespace {

/// A round step that divides the range into a hundred parts or some more.
double stepOf(const FacetRange& range) {
    constexpr double parts = 100;
    const double width = (range.greatest - range.least) / parts;
    if (!(width > 0)) {
        return 1;
    }
    const double power = std::pow(10, std::floor(std::log10(width)));
    const double lead = width / power;
    return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
}

QString fieldText(std::optional<double> number) {
    return number ? toQString(formatNumber(*number)) : QString();
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
    slider_->setAccessibleName(title);
    lower_->setAccessibleName(tr("%1, from").arg(title));
    upper_->setAccessibleName(tr("%1, to").arg(title));
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
        emit rangeAsked(lower > range_.least ? std::optional(lower) : std::nullopt,
                        upper < range_.greatest ? std::optional(upper) : std::nullopt);
    });
}

void RangeEditor::setFacetRange(const FacetRange& range) {
    const bool sameScale = range.least == range_.least && range.greatest == range_.greatest;
    range_ = range;
    if (!sameScale) {
        slider_->setScale(range.least, range.greatest, stepOf(range));
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
    std::optional<double> lower = numberIn(*lower_);
    std::optional<double> upper = numberIn(*upper_);
    if (lower && upper && *lower > *upper) {
        std::swap(lower, upper);
    }
    if (lower == range_.lower && upper == range_.upper) {
        setFacetRange(range_);
    } else {
        emit rangeAsked(lower, upper);
    }
}

}  // namespace speclens::ui
