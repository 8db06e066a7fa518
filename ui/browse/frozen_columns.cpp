#include "ui/browse/frozen_columns.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include "ui/browse/phone_column.h"
#include "ui/browse/phone_header.h"
#include "ui/widgets/panes.h"

namespace speclens::ui {
namespace {

bool staysInView(int column) {
    return column == NameColumn || column == BrandColumn;
}

}  // namespace

FrozenColumns::FrozenColumns(QTableView& table) : QObject(&table), table_(table) {
    table.viewport()->installEventFilter(this);
    const QHeaderView& header = *table.horizontalHeader();
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::refresh);
    connect(&header, &QHeaderView::sectionResized, this, &FrozenColumns::refresh);
    connect(&header, &QHeaderView::sectionMoved, this, &FrozenColumns::refresh);
}

int FrozenColumns::width() const {
    return view_ != nullptr && !view_->isHidden() ? view_->width() : 0;
}

bool FrozenColumns::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        refresh();
    }
    return QObject::eventFilter(watched, event);
}

void FrozenColumns::make() {
    view_ = new QTableView(&table_);
    view_->setAccessibleName(tr("Names of the phones"));
    view_->setHorizontalHeader(new PhoneTableHeader(view_));
    view_->setModel(table_.model());
    view_->setSelectionModel(table_.selectionModel());
    view_->setItemDelegate(table_.itemDelegate());
    view_->setFocusProxy(&table_);
    view_->setSelectionBehavior(table_.selectionBehavior());
    view_->setSelectionMode(table_.selectionMode());
    view_->setEditTriggers(table_.editTriggers());
    view_->setShowGrid(false);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setDragDropMode(table_.dragDropMode());
    view_->setWordWrap(false);
    view_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setDefaultSectionSize(table_.verticalHeader()->defaultSectionSize());
    view_->setContextMenuPolicy(table_.contextMenuPolicy());
    view_->addActions(table_.actions());
    view_->horizontalHeader()->setSectionsMovable(false);
    view_->horizontalHeader()->setStretchLastSection(false);
    view_->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* edge = new Rule(Qt::Vertical, view_);
    connect(view_->horizontalHeader(), &QHeaderView::geometriesChanged, edge,
            [this, edge] { edge->setGeometry(view_->width() - 1, 0, 1, view_->height()); });
    connect(table_.verticalScrollBar(), &QScrollBar::valueChanged, view_->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(view_->verticalScrollBar(), &QScrollBar::valueChanged, table_.verticalScrollBar(),
            &QScrollBar::setValue);
    emit made(view_);
}

void FrozenColumns::refresh() {
    const bool needed = table_.horizontalScrollBar()->value() > 0;
    if (view_ == nullptr && needed) {
        make();
    }
    if (view_ == nullptr) {
        return;
    }
    const QHeaderView& header = *table_.horizontalHeader();
    int width = 0;
    for (int column = 0; column < header.count(); ++column) {
        const bool shown = staysInView(column) && !header.isSectionHidden(column);
        view_->setColumnHidden(column, !shown);
        if (shown) {
            view_->setColumnWidth(column, header.sectionSize(column));
            width += header.sectionSize(column);
        }
    }
    const int bar =
        table_.horizontalScrollBar()->isVisible() ? table_.horizontalScrollBar()->height() : 0;
    view_->setGeometry(table_.frameWidth(), table_.frameWidth(), width,
                       table_.height() - 2 * table_.frameWidth() - bar);
    view_->verticalScrollBar()->setValue(table_.verticalScrollBar()->value());
    view_->setVisible(needed);
}

}  // namespace speclens::ui
