#include "ui/charts/charts_view.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/charts/bar_chart.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panes.h"

namespace speclens::ui {
namespace {

QString keyOf(AttributeId id) {
    return toQString(attribute(id).key);
}

}  // namespace

ChartsView::ChartsView(QAction& browse, QWidget* parent)
    : QWidget(parent),
      choice_(new QComboBox(this)),
      chart_(new BarChart(this)),
      notes_(makeMuted({}, this)),
      pages_(new QStackedWidget(this)),
      empty_(new EmptyPage({}, {}, this)) {
    useBaseGround(this);
    const ThemeMetrics metrics(fontMetrics());
    choice_->setAccessibleName(tr("Attribute of the chart"));
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice_->setMaxVisibleItems(20);
    auto* label = new QLabel(tr("&Attribute:"), this);
    label->setBuddy(choice_);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(metrics.space, metrics.gap, metrics.space, metrics.gap);
    bar->setSpacing(metrics.gap);
    bar->addWidget(label);
    bar->addWidget(choice_);
    bar->addStretch();

    auto* content = new QWidget;
    useBaseGround(content);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(metrics.space, metrics.gap, metrics.space, metrics.space);
    column->addWidget(chart_);
    column->addWidget(notes_);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    setAccessibleRole(*scroll, QAccessible::Pane);
    scroll->setAccessibleName(tr("Chart"));
    scroll->setWidget(content);

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(new Rule(Qt::Horizontal, page));
    layout->addWidget(scroll, 1);
    auto* choose = new PrimaryButton(tr("Choose phones"), empty_);
    connect(choose, &QPushButton::clicked, &browse, &QAction::trigger);
    empty_->addButton(choose);
    pages_->addWidget(page);
    pages_->addWidget(empty_);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(pages_);

    connect(choice_, &QComboBox::activated, this, [this] {
        preferred_ = choice_->currentData().toString();
        refreshChart();
    });
    setComparison({});
}

void ChartsView::setComparison(const Comparison& comparison) {
    comparison_ = comparison;
    series_ = barSeries(comparison_);
    refreshChoice();
    empty_->setTexts(tr("Nothing to draw yet"),
                     comparison_.phones.empty()
                         ? tr("Choose phones in the browser with Space. Every number that is known "
                              "of them can be drawn here.")
                         : tr("No single number is known of the chosen phones. Choose others in "
                              "the browser with Space."));
    pages_->setCurrentIndex(series_.empty() ? 1 : 0);
}

void ChartsView::preferAttribute(const QString& key) {
    preferred_ = key;
    refreshChoice();
}

QString ChartsView::notesText() const {
    return notes_->text();
}

void ChartsView::refreshChoice() {
    choice_->clear();
    for (const BarSeries& series : series_) {
        choice_->addItem(attributeTitle(series.attribute), keyOf(series.attribute));
    }
    const auto fullest = std::max_element(series_.begin(), series_.end(),
                                          [](const BarSeries& left, const BarSeries& right) {
                                              return left.bars.size() < right.bars.size();
                                          });
    const int wanted = choice_->findData(preferred_);
    choice_->setCurrentIndex(wanted >= 0 ? wanted : static_cast<int>(fullest - series_.begin()));
    refreshChart();
}

void ChartsView::refreshChart() {
    const int current = choice_->currentIndex();
    QVector<Bar> bars;
    QStringList missing;
    if (current >= 0 && !series_.empty()) {
        const BarSeries& series = series_.at(static_cast<std::size_t>(current));
        for (std::size_t phone = 0; phone < comparison_.phones.size(); ++phone) {
            const QString name = toQString(comparison_.phones[phone].name.model);
            const auto value =
                std::find_if(series.bars.begin(), series.bars.end(),
                             [phone](const BarValue& bar) { return bar.phone == phone; });
            if (value == series.bars.end()) {
                missing.append(name);
            } else {
                bars.append({name, value->number, toQString(value->display), value->confirmed,
                             value->conflict});
            }
        }
    }
    chart_->setBars(choice_->currentText(), bars);
    QStringList notes;
    if (!missing.isEmpty()) {
        notes.append(tr("Unknown of: %1").arg(missing.join(QStringLiteral(", "))));
    }
    if (std::any_of(bars.begin(), bars.end(), [](const Bar& bar) { return bar.conflict; })) {
        notes.append(tr("≠ Confirmed sources disagree."));
    }
    notes_->setText(notes.join(QLatin1Char('\n')));
}

}  // namespace speclens::ui
