// Bars of one numeric attribute of the chosen phones.
#pragma once

#include <QWidget>
#include <vector>

#include "core/compare/chart.h"

class QAction;
class QComboBox;
class QLabel;
class QScrollArea;
class QStackedWidget;

namespace speclens::ui {

class BarChart;
class EmptyPage;

class ChartsView : public QWidget {
    Q_OBJECT
  public:
    /// `browse` is where phones are chosen.
    explicit ChartsView(QAction& browse, QWidget* parent = nullptr);

    void setComparison(const Comparison& comparison);

    [[nodiscard]] QComboBox& attributeChoice() const { return *choice_; }
    [[nodiscard]] const BarChart& chart() const { return *chart_; }
    /// What stands below the chart: phones without a value, and what a sign means. Empty where
    /// there is nothing to say.
    [[nodiscard]] QString notesText() const;
    /// The key of the attribute to show where the phones have it; else the one that is known of
    /// most phones is shown.
    void preferAttribute(const QString& key);
    [[nodiscard]] const QString& preferredAttribute() const { return preferred_; }

  private:
    void refreshChoice();
    void refreshChart();

    Comparison comparison_;
    std::vector<BarSeries> series_;
    QString preferred_;  ///< empty until the user chooses
    QComboBox* choice_;
    BarChart* chart_;
    QLabel* notes_;
    QStackedWidget* pages_;
    EmptyPage* empty_;
};

}  // namespace speclens::ui
