#include "ui/browse/facet_view.h"

#include <QKeyEvent>
#include <algorithm>

#include "core/browse/query_names.h"
#include "ui/browse/facet_delegate.h"
#include "ui/browse/range_editor.h"
#include "ui/text.h"
#include "ui/theme/theme.h"

namespace speclens::ui {
namespace {

/// Unfolded where nothing else is remembered.
constexpr std::array firstUnfolded = {brandColumn, yearColumn, columnOf(AttributeId::DisplaySize),
                                      columnOf(AttributeId::BatteryCapacity),
                                      columnOf(AttributeId::Network5g)};

}  // namespace

FacetView::FacetView(QWidget* parent) : QTreeView(parent) {
    setModel(&model_);
    setItemDelegate(new FacetDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setUniformRowHeights(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Filters"));
    setMinimumWidth(ThemeMetrics(fontMetrics()).character * 20);
    connect(this, &QTreeView::clicked, this, &FacetView::use);
    connect(this, &QTreeView::expanded, this, &FacetView::refreshEditors);
}

QSize FacetView::sizeHint() const {
    return {ThemeMetrics(fontMetrics()).character * 32, QTreeView::sizeHint().height()};
}

void FacetView::setFacets(std::vector<Facet> facets) {
    const bool first = model_.rowCount() == 0;
    model_.setFacets(std::move(facets));
    if (first) {
        QStringList keys;
        for (const ColumnId column : firstUnfolded) {
            keys.append(toQString(columnName(column)));
        }
        setUnfolded(keys);
        setCurrentIndex(facetIndex(0));
    }
    refreshEditors();
}

void FacetView::setUnits(Units units) {
    if (units == units_) {
        return;
    }
    units_ = units;
    model_.setUnits(units);
    for (auto editor = editors_.cbegin(); editor != editors_.cend(); ++editor) {
        (*editor)->setTitle(facetIndex(editor.key()).data(Qt::DisplayRole).toString());
    }
    refreshEditors();
}

/// A range has its editor once its facet is unfolded.
void FacetView::refreshEditors() {
    for (int facet = 0; facet < model_.rowCount(); ++facet) {
        const QModelIndex parent = facetIndex(facet);
        const auto& range = model_.facet(facet).range;
        if (!range) {
            editors_.remove(facet);
            continue;
        }
        if (!isExpanded(parent)) {
            continue;
        }
        const QModelIndex place = model_.index(0, 0, parent);
        auto* editor = qobject_cast<RangeEditor*>(indexWidget(place));
        if (editor == nullptr) {
            editor = new RangeEditor(parent.data(Qt::DisplayRole).toString());
            connect(editor, &RangeEditor::rangeAsked, this,
                    [this, facet](std::optional<double> lower, std::optional<double> upper) {
                        const Facet& asked = model_.facet(facet);
                        emit rangeAsked({asked.form.column, lower, upper,
                                         asked.range ? asked.range->currency : std::string()});
                    });
            editors_.insert(facet, editor);
            setIndexWidget(place, editor);
        }
        editor->setFacetRange(*range, unitOfColumn(model_.facet(facet).form.column, units_));
    }
}

void FacetView::use(const QModelIndex& index) {
    if (!index.isValid()) {
        return;
    }
    switch (model_.kind(index)) {
        case FacetModel::RowKind::Facet:
            setExpanded(index, !isExpanded(index));
            break;
        case FacetModel::RowKind::More:
            model_.toggleAll(index.parent().row());
            break;
        case FacetModel::RowKind::Choice: {
            const FacetChoice choice = *model_.choice(index);
            emit choiceAsked(
                {model_.facet(index.parent().row()).form, choice.value, !choice.chosen});
            break;
        }
        case FacetModel::RowKind::Range:
            break;
    }
}

void FacetView::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool uses = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (uses && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        use(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

/// The delegate draws the arrow.
void FacetView::drawBranches(QPainter* /*painter*/, const QRect& /*rect*/,
                             const QModelIndex& /*index*/) const {}

QStringList FacetView::unfolded() const {
    QStringList keys;
    for (int facet = 0; facet < model_.rowCount(); ++facet) {
        if (isExpanded(facetIndex(facet))) {
            keys.append(toQString(columnName(model_.facet(facet).form.column)));
        }
    }
    return keys;
}

void FacetView::setUnfolded(const QStringList& keys) {
    for (int facet = 0; facet < model_.rowCount(); ++facet) {
        setExpanded(facetIndex(facet),
                    keys.contains(toQString(columnName(model_.facet(facet).form.column))));
    }
}

}  // namespace speclens::ui
