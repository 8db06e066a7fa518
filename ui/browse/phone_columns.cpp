#include "ui/browse/phone_columns.h"

#include <QEvent>
#include <QTableView>
#include <algorithm>
#include <array>
#include <numeric>

#include "ui/browse/phone_column.h"
#include "ui/browse/phone_header.h"
#include "ui/theme/theme.h"

namespace speclens::ui {
namespace {

constexpr int leastCharacters = 23;
constexpr int mostCharacters = 34;

/// So many rows, evenly spread, tell how wide a column is.
constexpr int measuredRows = 40;

constexpr std::array firstColumns = {NameColumn, BrandColumn};

/// Those that are shown where there is room, the important ones first.
std::vector<int> byImportance() {
    std::vector<int> columns(static_cast<std::size_t>(phoneColumnCount()));
    std::iota(columns.begin(), columns.end(), 0);
    std::erase_if(columns, [](int column) { return columnImportance(column) == 0; });
    std::stable_sort(columns.begin(), columns.end(), [](int left, int right) {
        return columnImportance(left) > columnImportance(right);
    });
    return columns;
}

}  // namespace

PhoneColumns::PhoneColumns(QTableView& table, PhoneTableHeader& header)
    : QObject(&table), table_(table), header_(header) {
    table.viewport()->installEventFilter(this);
    hideUnimportant();
    connect(&header, &PhoneTableHeader::changedByUser, this, [this] {
        keepFirst();
        setChosen(true);
    });
}

void PhoneColumns::refresh() {
    widths_.clear();
    fit();
}

void PhoneColumns::showUnits() {
    refresh();
    for (const int column : shown()) {
        const auto id = attributeOf(column);
        if (id && unitOf(*id, Units::Metric) != unitOf(*id, Units::Imperial)) {
            header_.resizeSection(column,
                                  std::max(header_.sectionSize(column), widths(column).least));
        }
    }
}

void PhoneColumns::setChosen(bool chosen) {
    chosen_ = chosen;
    if (!chosen) {
        hideUnimportant();
    }
    fit();
    emit changed();
}

std::vector<int> PhoneColumns::shown() const {
    std::vector<int> columns;
    for (int place = 0; place < header_.count(); ++place) {
        const int column = header_.logicalIndex(place);
        if (!header_.isSectionHidden(column)) {
            columns.push_back(column);
        }
    }
    return columns;
}

void PhoneColumns::show(const std::vector<int>& columns) {
    int place = 0;
    for (const int column : columns) {
        header_.moveSection(header_.visualIndex(column), place++);
    }
    keepFirst();
    for (int column = 0; column < header_.count(); ++column) {
        const bool wanted = std::find(columns.begin(), columns.end(), column) != columns.end();
        if (wanted && header_.isSectionHidden(column)) {
            header_.resizeSection(column, widths(column).wanted);
        }
        header_.setSectionHidden(column, !wanted && column != NameColumn);
    }
    setChosen(true);
}

void PhoneColumns::setShown(int column, bool shown) {
    std::vector<int> columns = this->shown();
    std::erase(columns, column);
    if (shown) {
        columns.push_back(column);
    }
    show(columns);
}

QStringList PhoneColumns::state() const {
    QStringList state;
    if (chosen_) {
        for (const int column : shown()) {
            state.append(columnKey(column) + QLatin1Char('=') +
                         QString::number(header_.sectionSize(column)));
        }
    }
    return state;
}

void PhoneColumns::restore(const QStringList& state) {
    std::vector<int> columns;
    std::vector<int> sizes;
    for (const QString& entry : state) {
        const QStringList parts = entry.split(QLatin1Char('='));
        if (const auto column = findPhoneColumn(parts.front())) {
            columns.push_back(*column);
            sizes.push_back(parts.back().toInt());
        }
    }
    if (columns.empty()) {
        return;
    }
    show(columns);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (sizes[i] > 0) {
            header_.resizeSection(columns[i], sizes[i]);
        }
    }
}

bool PhoneColumns::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        fit();
    }
    return QObject::eventFilter(watched, event);
}

const PhoneColumns::Widths& PhoneColumns::widths(int column) {
    const auto found = widths_.find(column);
    return found != widths_.end() ? found->second
                                  : widths_.emplace(column, measure(column)).first->second;
}

PhoneColumns::Widths PhoneColumns::measure(int column) const {
    const int character = ThemeMetrics(table_.fontMetrics()).character;
    const int header = header_.neededWidth(column);
    const int wanted = std::max(header, std::min(contentWidth(column), mostCharacters * character));
    return {std::max(header, std::min(wanted, leastCharacters * character)), wanted};
}

int PhoneColumns::contentWidth(int column) const {
    const QAbstractItemModel& model = *table_.model();
    QStyleOptionViewItem option;
    option.font = table_.font();
    option.fontMetrics = table_.fontMetrics();
    const int step = std::max(1, model.rowCount() / measuredRows);
    int width = 0;
    for (int row = 0; row < model.rowCount(); row += step) {
        width = std::max(width,
                         table_.itemDelegate()->sizeHint(option, model.index(row, column)).width());
    }
    return width;
}

void PhoneColumns::fit() {
    if (chosen_ || table_.model()->rowCount() == 0) {
        return;
    }
    int room = table_.viewport()->width();
    std::vector<int> shown;
    for (const int column : byImportance()) {
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

void PhoneColumns::hideUnimportant() {
    for (int column = 0; column < header_.count(); ++column) {
        header_.setSectionHidden(column, columnImportance(column) == 0);
    }
}

void PhoneColumns::keepFirst() {
    int place = 0;
    for (const int column : firstColumns) {
        header_.moveSection(header_.visualIndex(column), place++);
    }
}

}  // namespace speclens::ui
