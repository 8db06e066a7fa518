// From and to: a slider over a histogram, and two fields for exact numbers.
#pragma once

#include <QWidget>
#include <optional>

#include "core/browse/facet.h"
#include "core/spec/units.h"

class QLineEdit;

namespace speclens::ui {

class RangeSlider;

class RangeEditor : public QWidget {
    Q_OBJECT
  public:
    /// `title` is that of the facet.
    explicit RangeEditor(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);

    /// The range is in the column's own unit; it is shown and typed in `unit`.
    void setFacetRange(const FacetRange& range, const DisplayUnit& unit);
    [[nodiscard]] RangeSlider& slider() const { return *slider_; }
    [[nodiscard]] QLineEdit& lowerField() const { return *lower_; }
    [[nodiscard]] QLineEdit& upperField() const { return *upper_; }

  signals:
    /// The user asks for numbers in a range, in the column's own unit; open where one is missing.
    /// It holds all that look like its ends.
    void rangeAsked(std::optional<double> lower, std::optional<double> upper);

  private:
    void readFields();
    [[nodiscard]] QString fieldText(std::optional<double> own) const;

    FacetRange range_;
    DisplayUnit unit_;
    RangeSlider* slider_;
    QLineEdit* lower_;
    QLineEdit* upper_;
};

}  // namespace speclens::ui
