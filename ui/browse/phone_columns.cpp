#include "ui/browse/phone_columns.h"

#include <QEvent>
#include <QMenu>
#include <QTableView>
#include <algorithm>
#include <numeric>

#include "ui/browse/phone_header.h"
#include "ui/browse/phone_table_model.h"
#include "ui/theme/theme.h"

namespace speclens::ui {
namespace {

constexpr int leastCharacters = 23;
constexpr int mostCharacters = 34;

/// The columns, the important ones first.
std::vector<int> byImportance(int count) {
    std::vector<int> columns(static_cast<std::size_t>(count));
    std::iota(columns.begin(), columns.end(), 0);
    std::stable_sort(columns.begin(), columns.end(), [](int left, int right) {
        return PhoneTableModel::importance(left) > PhoneTableModel::importance(right);
    });
    return columns;
}

}  // namespace

PhoneColumns::PhoneColumns(QTableView& table, PhoneTableHeader& header)
    : QObject(&table), table_(table), header_(header) {
    table.viewport()->installEventFilter(this);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this, &PhoneColumns::showMenu);
    connect(&header, &PhoneTableHeader::resizedByUser, this, [this] { setChosen(true); });
}

void PhoneColumns::refresh() {
    widths_.clear();
    for (int column = 0; column < table_.model()->columnCount(); ++column) {
        widths_.push_back(measure(column));
    }
    fit();
}

void PhoneColumns::setChosen(bool chosen) {
    chosen_ = chosen;
    fit();
}

bool PhoneColumns::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        fit();
    }
    return QObject::eventFilter(watched, event);
}

PhoneColumns::Widths PhoneColumns::measure(int column) const {
    const int character = ThemeMetrics(table_.fontMetrics()).character;
    const int header = header_.neededWidth(column);
    const QAbstractItemView& view = table_;
    const int wanted =
        std::max(header, std::min(view.sizeHintForColumn(column), mostCharacters * character));
    return {std::max(header, std::min(wanted, leastCharacters * character)), wanted};
}

void PhoneColumns::fit() {
    if (chosen_ || widths_.empty()) {
        return;
    }
    const auto widths = [this](int column) -> const Widths& {
        return widths_.at(static_cast<std::size_t>(column));
    };
    int room = table_.viewport()->width();
    std::vector<int> shown;
    for (const int column : byImportance(static_cast<int>(widths_.size()))) {
        const bool fits = shown.empty() || widths(column).least <= room;
        header_.setSectionHidden(column, !fits);
        if (fits) {
            shown.push_back(column);
            room -= widths(column).least;
        }
    }
    room = std::max(room, 0);
    const auto count = static_cast<int>(shown.size());
    std::vector<int> given;
    for (const int column : shown) {
        const int more = std::min(room, widths(column).wanted - widths(column).least);
        given.push_back(widths(column).least + more);
        room -= more;
    }
    for (int place = 0; place < count; ++place) {
        const int share = room / (count - place);
        room -= share;
        header_.resizeSection(shown[static_cast<std::size_t>(place)],
                              given[static_cast<std::size_t>(place)] + share);
    }
}

void PhoneColumns::showMenu(const QPoint& position) {
    auto* menu = new QMenu(&header_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QAbstractItemModel& model = *table_.model();
    for (int column = PhoneTableModel::NameColumn + 1; column < model.columnCount(); ++column) {
        QAction* show = menu->addAction(model.headerData(column, Qt::Horizontal).toString());
        show->setCheckable(true);
        show->setChecked(!header_.isSectionHidden(column));
        connect(show, &QAction::toggled, this, [this, column](bool shown) {
            setChosen(true);
            header_.setSectionHidden(column, !shown);
        });
    }
    menu->addSeparator();
    QAction* automatic = menu->addAction(tr("As many as fit"));
    automatic->setEnabled(chosen_);
    connect(automatic, &QAction::triggered, this, [this] { setChosen(false); });
    menu->popup(header_.viewport()->mapToGlobal(position));
}

}  // namespace speclens::ui
