#include "ui/browse/phone_table_view.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <algorithm>

#include "ui/browse/frozen_columns.h"
#include "ui/browse/phone_columns.h"
#include "ui/browse/phone_header.h"
#include "ui/browse/phone_table_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/value_delegate.h"

namespace speclens::ui {

PhoneTableView::PhoneTableView(PhoneTableModel& model, QWidget* parent)
    : QTableView(parent), model_(model) {
    auto* header = new PhoneTableHeader(this);
    setHorizontalHeader(header);
    setModel(&model);
    setItemDelegate(new ValueDelegate(ValueDelegate::Fit::Elide, this));
    setAccessibleName(tr("Phones"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setDragDropMode(DragOnly);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(ThemeMetrics(fontMetrics()).row);
    columns_ = new PhoneColumns(*this, *header);
    useHeader(*header);
    keepNamesInView();
}

void PhoneTableView::keepNamesInView() {
    frozen_ = new FrozenColumns(*this);
    connect(frozen_, &FrozenColumns::made, this, [this](QTableView* view) {
        useHeader(*qobject_cast<PhoneTableHeader*>(view->horizontalHeader()));
        connect(view, &QTableView::doubleClicked, this, &QTableView::doubleClicked);
    });
}

void PhoneTableView::useHeader(PhoneTableHeader& header) {
    connect(&header, &PhoneTableHeader::sortAsked, this,
            [this](const SortQuestion& asked) { sortBy(asked.column, asked.further); });
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this,
            [this, &header](const QPoint& position) { showHeaderMenu(header, position); });
}

void PhoneTableView::sortBy(int column, bool further) {
    std::vector<ColumnOrder> order = model_.orderInForce();
    const auto known = std::find_if(order.begin(), order.end(), [column](const ColumnOrder& entry) {
        return entry.column == column;
    });
    if (!further) {
        const bool turns = order.size() == 1 && known != order.end() && !known->descending;
        order = {{column, turns}};
    } else if (known == order.end()) {
        order.push_back({column, false});
    } else if (!known->descending) {
        known->descending = true;
    } else {
        order.erase(known);
    }
    emit orderAsked();
    model_.setOrder(std::move(order));
    scrollTo(currentIndex());
}

void PhoneTableView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    QTableView::scrollTo(index, hint);
    const int hidden = frozen_->width() - columnViewportPosition(index.column());
    if (index.column() > BrandColumn && hidden > 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
    }
}

void PhoneTableView::showHeaderMenu(const QHeaderView& header, const QPoint& position) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int column = header.logicalIndexAt(position);
    if (column >= 0) {
        connect(menu->addAction(tr("&Sort by this column")), &QAction::triggered, this,
                [this, column] { sortBy(column, false); });
        connect(menu->addAction(tr("&Then by this column")), &QAction::triggered, this,
                [this, column] { sortBy(column, true); });
        menu->addSeparator();
        if (column != NameColumn) {
            const QString title = model()->headerData(column, Qt::Horizontal).toString();
            connect(menu->addAction(tr("&Hide “%1”").arg(title)), &QAction::triggered, this,
                    [this, column] { columns_->setShown(column, false); });
        }
    }
    connect(menu->addAction(tr("&Choose columns…")), &QAction::triggered, this,
            &PhoneTableView::columnsAsked);
    QAction* automatic = menu->addAction(tr("As many as &fit"));
    automatic->setEnabled(columns_->areChosen());
    connect(automatic, &QAction::triggered, this, [this] { columns_->setChosen(false); });
    menu->popup(header.viewport()->mapToGlobal(position));
}

}  // namespace speclens::ui
