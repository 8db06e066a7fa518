#include "ui/browse/filter_chips.h"

#include <QToolButton>

#include "ui/browse/facet_model.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"

namespace speclens::ui {
namespace {

QString valuesText(const PhoneFilter& filter, Units units) {
    const FacetForm form{filter.column, FacetKind::Values};
    QStringList texts;
    for (const Value& value : filter.values) {
        texts.append(choiceTitle(form, value, units));
    }
    if (filter.unknown) {
        texts.append(unknownText());
    }
    return texts.join(QStringLiteral(", "));
}

QString rangeText(const PhoneFilter& filter, const QString& title, Units units) {
    const FacetForm form{filter.column, FacetKind::Values};
    const QString lower = filter.lower ? choiceTitle(form, filter.lower, units) : QString();
    const QString upper = filter.upper ? choiceTitle(form, filter.upper, units) : QString();
    QString text;
    if (lower.isEmpty()) {
        text = (filter.upperIncluded ? FilterChips::tr("%1 ≤ %2") : FilterChips::tr("%1 < %2"))
                   .arg(title, upper);
    } else if (upper.isEmpty()) {
        text = (filter.lowerIncluded ? FilterChips::tr("%1 ≥ %2") : FilterChips::tr("%1 > %2"))
                   .arg(title, lower);
    } else {
        text = FilterChips::tr("%1: %2 to %3").arg(title, lower, upper);
    }
    return filter.unknown ? FilterChips::tr("%1 or unknown").arg(text) : text;
}

QString plainText(const PhoneFilter& filter, Units units) {
    const QString title = columnTitle(filter.column);
    switch (filter.kind) {
        case PhoneFilter::Kind::Known:
            return FilterChips::tr("%1: known").arg(title);
        case PhoneFilter::Kind::Conflict:
            return filter.column == statusColumn ? FilterChips::tr("conflicts")
                                                 : FilterChips::tr("%1: conflict").arg(title);
        case PhoneFilter::Kind::Range:
            return rangeText(filter, title, units);
        case PhoneFilter::Kind::Values:
            break;
    }
    return FilterChips::tr("%1: %2").arg(title, valuesText(filter, units));
}

}  // namespace

QString filterText(const PhoneFilter& filter, Units units) {
    const QString text = plainText(filter, units);
    return filter.excluded ? FilterChips::tr("not %1").arg(text) : text;
}

QString orderText(const PhoneOrder& order) {
    const QString title = order.column ? columnTitle(*order.column) : FilterChips::tr("Name");
    return (order.descending ? FilterChips::tr("sorted by %1, descending")
                             : FilterChips::tr("sorted by %1"))
        .arg(title);
}

FilterChips::FilterChips(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Filters in force"));
    const ThemeMetrics metrics(fontMetrics());
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(metrics.space, 0, metrics.space, metrics.gap);
    layout->setSpacing(metrics.gap);
    hide();
}

void FilterChips::setQuery(const PhoneQuery& query, Units units) {
    if (query.filters == filters_ && query.order == order_ && units == units_) {
        return;
    }
    filters_ = query.filters;
    order_ = query.order;
    units_ = units;
    clear();
    for (std::size_t i = 0; i < filters_.size(); ++i) {
        const QString text = filterText(filters_[i], units_);
        connect(addChip(text, tr("Remove the filter %1").arg(text)), &QToolButton::clicked, this,
                [this, i] { emit removed(i); });
    }
    for (std::size_t i = 0; i < order_.size(); ++i) {
        const QString text = orderText(order_[i]);
        connect(addChip(text, tr("Do not sort: %1").arg(text)), &QToolButton::clicked, this,
                [this, i] { emit orderRemoved(i); });
    }
    if (filters_.size() + order_.size() > 1) {
        auto* all = new SwitchButton(this);
        all->setText(tr("Clear all"));
        connect(all, &QToolButton::clicked, this, &FilterChips::allRemoved);
        layout()->addWidget(all);
        all->show();
    }
    setVisible(!filters_.empty() || !order_.empty());
}

void FilterChips::clear() {
    while (QLayoutItem* item = layout()->takeAt(0)) {
        // Later: the button that was pressed may be among them.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

ChipButton* FilterChips::addChip(const QString& text, const QString& meaning) {
    auto* chip = new ChipButton(this);
    chip->setText(tr("%1 ✕").arg(text));
    chip->setAccessibleName(meaning);
    chip->setToolTip(plainToolTip(meaning));
    layout()->addWidget(chip);
    chip->show();
    return chip;
}

}  // namespace speclens::ui
