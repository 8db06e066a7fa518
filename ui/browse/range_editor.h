// From and to: a slider over a histogram, and two fields for exact numbers.
#pragma once

#include <QWidget>
#include <optional>

#include "core/browse/facet.h"

class QLineEdit;

namespace speclens::ui {

class RangeSlider;

class RangeEditor : public QWidget {
    Q_OBJECT
  public:
    /// `title` is that of the facet.
    explicit RangeEditor(const QString& title, QWidget* parent = nullptr);

    void setFacetRange(const FacetRange& range);
    [[nodiscard]] RangeSlider& slider() const { return *slider_; }
    [[nodiscard]] QLineEdit& lowerField() const { return *lower_; }
    [[nodiscard]] QLineEdit& upperField() const { return *upper_; }

  signals:
    /// The user asks for numbers in a range; open where one is missing.
    void rangeAsked(std::optional<double> lower, std::optional<double> upper);

  private:
    void readFields();

    FacetRange range_;
    RangeSlider* slider_;
    QLineEdit* lower_;
    QLineEdit* upper_;
};

}  // namespace speclens::ui
