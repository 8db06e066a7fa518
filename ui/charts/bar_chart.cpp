#include "ui/charts/bar_chart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QValueAxis>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"

namespace speclens::ui {
namespace {

/// Room at the right for the labels behind the bars.
constexpr double headroom = 1.18;

QBarSet* makeSet(const QString& name, const QBrush& brush, const QColor& edge) {
    auto* set = new QBarSet(name);
    set->setBrush(brush);
    set->setPen(QPen(edge, 1));
    return set;
}

/// Bars are drawn from the bottom up.
qsizetype categoryOf(qsizetype bar, qsizetype count) {
    return count - 1 - bar;
}

}  // namespace

BarChart::BarChart(QWidget* parent) : QChartView(parent) {
    setAccessibleRole(*this, QAccessible::Chart);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rebuild();
}

void BarChart::setBars(const QString& title, const QVector<Bar>& bars) {
    title_ = title;
    bars_ = bars;
    QStringList spoken;
    for (const Bar& bar : bars_) {
        QString text = tr("%1: %2").arg(bar.name, bar.label);
        if (!bar.confirmed) {
            text = tr("%1, unconfirmed").arg(text);
        }
        spoken.append(bar.conflict ? tr("%1, sources disagree").arg(text) : text);
    }
    setAccessibleName(tr("Bar chart of %1").arg(title_));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    rebuild();
}

void BarChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        rebuild();
    }
}

void BarChart::rebuild() {
    labels_.clear();
    auto* fresh = new QChart;
    const ThemeColors colors = themeColors(palette());
    fresh->setBackgroundBrush(palette().color(QPalette::Base));
    fresh->setBackgroundRoundness(0);
    fresh->setAnimationOptions(QChart::NoAnimation);
    fresh->setTitle(title_.toHtmlEscaped());
    fresh->setTitleBrush(colors.text);
    QFont titleFont = font();
    titleFont.setBold(true);
    fresh->setTitleFont(titleFont);
    setBackgroundBrush(palette().color(QPalette::Base));

    const QChart* old = chart();
    setChart(fresh);
    delete old;
    if (!bars_.isEmpty()) {
        addAxes(*addSeries());
        addLabels();
    }
    const ThemeMetrics metrics(fontMetrics());
    const int frame = 6 * metrics.row;
    setFixedHeight(frame + static_cast<int>(bars_.size()) * metrics.row * 8 / 5);
}

QHorizontalStackedBarSeries* BarChart::addSeries() {
    const ThemeColors colors = themeColors(palette());
    auto* confirmed = makeSet(tr("confirmed"), colors.accent, colors.accent);
    auto* unconfirmed =
        makeSet(tr("unconfirmed"), QBrush(colors.accent, Qt::BDiagPattern), colors.accent);
    for (auto bar = bars_.crbegin(); bar != bars_.crend(); ++bar) {
        confirmed->append(bar->confirmed ? bar->number : 0);
        unconfirmed->append(bar->confirmed ? 0 : bar->number);
    }
    auto* series = new QHorizontalStackedBarSeries;
    series->append(confirmed);
    series->append(unconfirmed);
    series->setBarWidth(0.55);
    chart()->addSeries(series);

    const bool mixed =
        std::any_of(bars_.begin(), bars_.end(), [](const Bar& bar) { return !bar.confirmed; });
    QLegend* legend = chart()->legend();
    legend->setVisible(mixed);
    legend->setAlignment(Qt::AlignBottom);
    legend->setLabelColor(colors.text);
    legend->setFont(font());
    return series;
}

void BarChart::addAxes(QHorizontalStackedBarSeries& series) {
    const ThemeColors colors = themeColors(palette());
    auto* names = new QBarCategoryAxis;
    for (qsizetype category = 0; category < bars_.size(); ++category) {
        // Categories must differ; spaces that nobody sees keep phones of one name apart.
        const Bar& bar = bars_[categoryOf(category, bars_.size())];
        QString name = bar.name;
        while (names->categories().contains(name)) {
            name += QLatin1Char(' ');
        }
        names->append(name);
    }
    names->setLabelsColor(colors.text);
    names->setLabelsFont(font());
    names->setGridLineVisible(false);
    names->setLinePen(QPen(colors.rule, 1));

    const double largest =
        std::max_element(bars_.begin(), bars_.end(), [](const Bar& left, const Bar& right) {
            return left.number < right.number;
        })->number;
    auto* numbers = new QValueAxis;
    numbers->setRange(0, largest > 0 ? largest * headroom : 1);
    numbers->setLabelsVisible(false);
    numbers->setGridLinePen(QPen(colors.rule, 1));
    numbers->setLinePen(QPen(colors.rule, 1));
    chart()->addAxis(names, Qt::AlignLeft);
    chart()->addAxis(numbers, Qt::AlignBottom);
    series.attachAxis(names);
    series.attachAxis(numbers);
}

void BarChart::addLabels() {
    const ThemeColors colors = themeColors(palette());
    for (const Bar& bar : std::as_const(bars_)) {
        auto* label = new QGraphicsSimpleTextItem(
            bar.conflict ? tr("%1 ≠").arg(bar.label) : bar.label, chart());
        QFont labelFont = font();
        labelFont.setItalic(!bar.confirmed);
        label->setFont(labelFont);
        label->setBrush(colors.text);
        label->setZValue(20);
        labels_.append(label);
    }
    connect(chart(), &QChart::plotAreaChanged, this, &BarChart::placeLabels);
    placeLabels();
}

void BarChart::placeLabels() {
    const double gap = ThemeMetrics(fontMetrics()).gap;
    for (qsizetype bar = 0; bar < labels_.size(); ++bar) {
        const auto category = static_cast<double>(categoryOf(bar, bars_.size()));
        const QPointF end = chart()->mapToPosition({bars_[bar].number, category});
        const QRectF size = labels_[bar]->boundingRect();
        labels_[bar]->setPos(end.x() + gap, end.y() - size.height() / 2);
    }
}

}  // namespace speclens::ui
