#include "ui/browse/columns_dialog.h"

#include <QAbstractItemModel>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/browse/phone_column.h"
#include "ui/browse/phone_columns.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clear_button.h"
#include "ui/widgets/panes.h"

namespace speclens::ui {
namespace {

constexpr int columnRole = Qt::UserRole;

int columnOfItem(const QListWidgetItem& item) {
    return item.data(columnRole).toInt();
}

QString longTitle(int column) {
    const auto id = attributeOf(column);
    return id ? attributeTitle(*id) : columnTitle(column, Units::Metric);
}

}  // namespace

ColumnsDialog::ColumnsDialog(PhoneColumns& columns, QWidget* parent)
    : QDialog(parent),
      columns_(columns),
      filter_(new QLineEdit(this)),
      list_(new QListWidget(this)),
      up_(new QPushButton(tr("Move &up"), this)),
      down_(new QPushButton(tr("Move &down"), this)),
      automatic_(new QPushButton(tr("As many as &fit"), this)) {
    setWindowTitle(tr("Columns"));
    setAttribute(Qt::WA_DeleteOnClose);
    const ThemeMetrics metrics(fontMetrics());
    filter_->setPlaceholderText(tr("Find a column"));
    filter_->setAccessibleName(tr("Find a column"));
    addClearButton(*filter_);
    list_->setAccessibleName(tr("Columns of the table, from left to right"));
    list_->setDragDropMode(QAbstractItemView::InternalMove);
    const QKeySequence upKey(Qt::ALT | Qt::Key_Up);
    const QKeySequence downKey(Qt::ALT | Qt::Key_Down);
    up_->setToolTip(upKey.toString(QKeySequence::NativeText));
    down_->setToolTip(downKey.toString(QKeySequence::NativeText));
    connect(new QShortcut(upKey, this), &QShortcut::activated, up_, &QPushButton::click);
    connect(new QShortcut(downKey, this), &QShortcut::activated, down_, &QPushButton::click);
    automatic_->setToolTip(tr("Shows the important columns, as many as the window has room for"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton* button : {up_, down_, automatic_}) {
        buttons->addButton(button, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(metrics.space);
    layout->addWidget(makeMuted(
        tr("Checked columns are shown, from left to right in this order. The name and the brand "
           "stay in front."),
        this));
    layout->addWidget(filter_);
    layout->addWidget(list_, 1);
    layout->addWidget(buttons);
    resize(metrics.character * 64, metrics.row * 20);

    connect(filter_, &QLineEdit::textChanged, this, &ColumnsDialog::filterList);
    connect(list_, &QListWidget::itemChanged, this, &ColumnsDialog::apply);
    connect(list_->model(), &QAbstractItemModel::rowsMoved, this, &ColumnsDialog::apply);
    connect(list_, &QListWidget::currentRowChanged, this, &ColumnsDialog::refreshButtons);
    connect(up_, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { move(1); });
    connect(automatic_, &QPushButton::clicked, this, [this] { columns_.setChosen(false); });
    connect(&columns_, &PhoneColumns::changed, this, [this] {
        if (!applying_) {
            fill();
        }
    });
    fill();
}

void ColumnsDialog::fill() {
    const QScopedValueRollback<bool> applying(applying_, true);
    const int before = list_->currentItem() != nullptr ? columnOfItem(*list_->currentItem()) : -1;
    std::vector<int> order = columns_.shown();
    const auto shown = order.size();
    for (int column = 0; column < phoneColumnCount(); ++column) {
        if (std::find(order.begin(), order.end(), column) == order.end()) {
            order.push_back(column);
        }
    }
    list_->clear();
    for (std::size_t place = 0; place < order.size(); ++place) {
        auto* item = new QListWidgetItem(longTitle(order[place]), list_);
        item->setData(columnRole, order[place]);
        const bool stays = order[place] == NameColumn;
        item->setFlags(stays ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                             : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
                                   Qt::ItemIsUserCheckable);
        item->setCheckState(place < shown ? Qt::Checked : Qt::Unchecked);
        if (order[place] == before || (before < 0 && place == 0)) {
            list_->setCurrentItem(item);
        }
    }
    filterList(filter_->text());
    refreshButtons();
}

void ColumnsDialog::apply() {
    if (applying_) {
        return;
    }
    const QScopedValueRollback<bool> applying(applying_, true);
    std::vector<int> columns;
    for (int row = 0; row < list_->count(); ++row) {
        if (list_->item(row)->checkState() == Qt::Checked) {
            columns.push_back(columnOfItem(*list_->item(row)));
        }
    }
    columns_.show(columns);
    refreshButtons();
}

/// The first column that is found becomes the current one.
void ColumnsDialog::filterList(const QString& words) {
    bool found = list_->currentItem() == nullptr;
    for (int row = 0; row < list_->count(); ++row) {
        QListWidgetItem* item = list_->item(row);
        item->setHidden(!item->text().contains(words.trimmed(), Qt::CaseInsensitive));
        if (!item->isHidden() && !found && list_->currentItem()->isHidden()) {
            list_->setCurrentItem(item);
        }
        found = found || !item->isHidden();
    }
}

void ColumnsDialog::move(int places) {
    const int row = list_->currentRow();
    const int target = row + places;
    if (row < 0 || target < 0 || target >= list_->count()) {
        return;
    }
    {
        const QScopedValueRollback<bool> applying(applying_, true);
        QListWidgetItem* item = list_->takeItem(row);
        list_->insertItem(target, item);
        list_->setCurrentItem(item);
    }
    apply();
}

void ColumnsDialog::refreshButtons() {
    const int row = list_->currentRow();
    const bool moves = row >= 0 && columnOfItem(*list_->item(row)) > BrandColumn;
    up_->setEnabled(moves && row > 0 && columnOfItem(*list_->item(row - 1)) > BrandColumn);
    down_->setEnabled(moves && row + 1 < list_->count());
    automatic_->setEnabled(columns_.areChosen());
}

}  // namespace speclens::ui
