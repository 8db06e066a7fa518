#include "ui/compare/comparison_table.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

#include "ui/compare/comparison_headers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/value_delegate.h"

namespace speclens::ui {

ComparisonTable::ComparisonTable(ComparisonModel& model, QWidget* parent)
    : QTableView(parent), model_(model) {
    auto* phones = new PhoneHeader(model, this);
    auto* labels = new AttributeHeader(model, this);
    setHorizontalHeader(phones);
    setVerticalHeader(labels);
    setModel(&model_);
    setItemDelegate(new ValueDelegate(ValueDelegate::Fit::Wrap, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    // The corner is painted as the headers are.
    findChild<QAbstractButton*>()->installEventFilter(this);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);

    connect(phones, &PhoneHeader::removeRequested, this, &ComparisonTable::removeRequested);
    connect(phones, &PhoneHeader::baselineRequested, this, &ComparisonTable::baselineRequested);
    connect(phones, &PhoneHeader::moveRequested, this, &ComparisonTable::moveRequested);
    connect(labels, &QHeaderView::sectionClicked, this, [this](int row) {
        if (model_.columnCount() > 0) {
            setCurrentIndex(model_.index(row, std::max(0, currentIndex().column())));
        }
        rowClicked(row);
    });
    connect(this, &QTableView::clicked, this,
            [this](const QModelIndex& index) { rowClicked(index.row()); });
    const auto refit = [this] {
        updateGeometries();
        spanGroups();
        fitRows();
    };
    connect(&model_, &QAbstractItemModel::modelReset, this, refit);
    connect(&model_, &QAbstractItemModel::rowsInserted, this, refit);
    connect(&model_, &QAbstractItemModel::rowsRemoved, this, refit);
    refit();
}

std::optional<AttributeId> ComparisonTable::currentAttribute() const {
    const ComparisonRow* row = model_.attributeRow(currentIndex().row());
    return row == nullptr ? std::nullopt : std::optional(row->attribute);
}

void ComparisonTable::goTo(std::optional<AttributeId> attribute, int column) {
    if (model_.columnCount() == 0 || model_.rowCount() == 0) {
        return;
    }
    int row = attribute ? model_.rowOf(*attribute) : -1;
    if (row < 0) {
        row = model_.attributeRow(1) != nullptr ? 1 : 0;
    }
    setCurrentIndex(model_.index(row, std::clamp(column, 0, model_.columnCount() - 1)));
}

void ComparisonTable::keyPressEvent(QKeyEvent* event) {
    const int row = currentIndex().row();
    const int key = event->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool plain = row >= 0 && (event->modifiers() & ~Qt::KeypadModifier) == 0;
    const bool onGroup = plain && model_.isGroup(row);
    const int step = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    const int column = currentIndex().column();
    if (step != 0 && event->modifiers() == Qt::AltModifier) {
        if (column + step >= 0 && column + step < model_.columnCount()) {
            emit moveRequested(column, column + step);
        }
    } else if (onGroup && (enter || key == Qt::Key_Space)) {
        toggle(row);
    } else if (onGroup && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        model_.setFolded(row, key == Qt::Key_Left);
    } else if (plain && enter) {
        emit rowActivated(row);
    } else {
        QTableView::keyPressEvent(event);
    }
}

bool ComparisonTable::eventFilter(QObject* watched, QEvent* event) {
    auto* corner = qobject_cast<QAbstractButton*>(watched);
    if (corner == nullptr || event->type() != QEvent::Paint) {
        return QTableView::eventFilter(watched, event);
    }
    QPainter painter(corner);
    const QRect rect = corner->rect();
    painter.fillRect(rect, palette().color(QPalette::Base));
    painter.fillRect(QRect(0, rect.bottom(), rect.width(), 1), themeColors(palette()).rule);
    return true;
}

void ComparisonTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitRows();
}

void ComparisonTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.isValid()) {
        emit rowChosen(current.row());
    }
}

void ComparisonTable::toggle(int groupRow) {
    model_.setFolded(groupRow, !model_.isFolded(groupRow));
}

void ComparisonTable::rowClicked(int row) {
    if (model_.isGroup(row)) {
        toggle(row);
    } else {
        emit rowActivated(row);
    }
}

void ComparisonTable::spanGroups() {
    clearSpans();
    const int columns = model_.columnCount();
    for (int row = 0; columns > 1 && row < model_.rowCount(); ++row) {
        if (model_.isGroup(row)) {
            setSpan(row, 0, 1, columns);
        }
    }
}

void ComparisonTable::fitRows() {
    resizeRowsToContents();
}

}  // namespace speclens::ui
