// A horizontal bar chart that follows the palette; unconfirmed values are hatched,
// and those that sources disagree about have a sign.
#pragma once

#include <QChartView>
#include <QVector>

class QGraphicsSimpleTextItem;
class QHorizontalStackedBarSeries;

namespace speclens::ui {

struct Bar {
    QString name;
    double number = 0;
    QString label;  ///< the number with its unit
    bool confirmed = true;
    bool conflict = false;  ///< sources disagree
};

class BarChart : public QChartView {
    Q_OBJECT
  public:
    explicit BarChart(QWidget* parent = nullptr);

    /// Shows `bars` from top to bottom.
    void setBars(const QString& title, const QVector<Bar>& bars);
    [[nodiscard]] const QVector<Bar>& bars() const { return bars_; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void rebuild();
    QHorizontalStackedBarSeries* addSeries();
    void addAxes(QHorizontalStackedBarSeries& series);
    void addLabels();
    void placeLabels();

    QString title_;
    QVector<Bar> bars_;
    QVector<QGraphicsSimpleTextItem*> labels_;
};

}  // namespace speclens::ui
