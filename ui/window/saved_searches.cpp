#include "ui/window/saved_searches.h"

#include <algorithm>
#include <chrono>

#include "core/browse/phone_search.h"
#include "core/browse/query_text.h"
#include "core/spec/display.h"
#include "ui/text.h"
#include "ui/window/session.h"

namespace speclens::ui {
namespace {

constexpr std::chrono::milliseconds betweenCounts{20};

QString countText(const PhoneTable& table, const QString& search) {
    const auto parsed = parseQuery(toUtf8(search));
    const auto* query = std::get_if<PhoneQuery>(&parsed);
    return query == nullptr
               ? unknownSign()
               : toQString(displayNumber(double(searchPhones(table, *query).rows.size())));
}

}  // namespace

SavedSearches::SavedSearches(const Session& session, QObject* parent)
    : QAbstractListModel(parent), session_(session) {
    bringBack_.setVisible(false);
    counting_.setInterval(betweenCounts);
    connect(&bringBack_, &QAction::triggered, this, &SavedSearches::restoreRemoved);
    connect(&counting_, &QTimer::timeout, this, &SavedSearches::countNext);
    connect(&session_, &Session::tableChanged, this, &SavedSearches::forgetCounts);
}

QList<SavedSearch> SavedSearches::all() const {
    QList<SavedSearch> searches;
    for (const Entry& entry : entries_) {
        searches.append(entry.search);
    }
    return searches;
}

void SavedSearches::setAll(const QList<SavedSearch>& searches) {
    beginResetModel();
    entries_.clear();
    for (const SavedSearch& search : searches) {
        entries_.append({search, {}, false});
    }
    endResetModel();
    setWatched(watched_);
}

int SavedSearches::rowNamed(const QString& name) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (entries_[row].search.name.compare(name, Qt::CaseInsensitive) == 0) {
            return row;
        }
    }
    return -1;
}

void SavedSearches::add(const SavedSearch& search) {
    const int row = rowNamed(search.name);
    if (row < 0) {
        insert(rowCount(), search);
        return;
    }
    const bool asksForTheSame = entries_[row].search.text == search.text;
    replace(row, search);
    if (!asksForTheSame) {
        emit replaced(search.name);
    }
}

/// Keeps the one that stood there, where it asked for something else.
void SavedSearches::replace(int row, const SavedSearch& search) {
    const SavedSearch before = entries_[row].search;
    entries_[row] = {search, {}, false};
    emit dataChanged(index(row), index(row));
    setWatched(watched_);
    if (before.text != search.text) {
        setRemoved(before, row);
    }
}

void SavedSearches::insert(int row, const SavedSearch& search) {
    beginInsertRows({}, row, row);
    entries_.insert(row, {search, {}, false});
    endInsertRows();
    setWatched(watched_);
}

void SavedSearches::remove(int row) {
    const SavedSearch search = entries_[row].search;
    beginRemoveRows({}, row, row);
    entries_.removeAt(row);
    endRemoveRows();
    setRemoved(search, row);
    emit removed(search.name);
}

void SavedSearches::restoreRemoved() {
    if (removed_) {
        const SavedSearch search = *removed_;
        setRemoved(std::nullopt, 0);
        if (const int row = rowNamed(search.name); row >= 0) {
            replace(row, search);
        } else {
            insert(std::min(removedRow_, rowCount()), search);
        }
    }
}

void SavedSearches::setRemoved(std::optional<SavedSearch> search, int row) {
    removed_ = std::move(search);
    removedRow_ = removed_ ? row : removedRow_;
    if (removed_) {
        const bool isReplaced = rowNamed(removed_->name) >= 0;
        bringBack_.setText((isReplaced ? tr("&Bring back “%1” as it was") : tr("&Bring back “%1”"))
                               .arg(plainLabel(removed_->name)));
    }
    bringBack_.setVisible(removed_.has_value());
}

void SavedSearches::move(int row, int to) {
    if (row == to || to < 0 || to >= rowCount()) {
        return;
    }
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    entries_.move(row, to);
    endMoveRows();
}

void SavedSearches::setActiveText(const QString& text) {
    activeText_ = text.trimmed();
    if (!entries_.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {activeRole});
    }
}

QString SavedSearches::count(int row) {
    Entry& entry = entries_[row];
    if (!entry.counted) {
        entry.count = countText(*session_.table(), entry.search.text);
        entry.counted = true;
        emit dataChanged(index(row), index(row), {countRole});
    }
    return entry.count;
}

void SavedSearches::setWatched(bool watched) {
    watched_ = watched;
    const bool due = std::any_of(entries_.cbegin(), entries_.cend(),
                                 [](const Entry& entry) { return !entry.counted; });
    if (watched_ && due) {
        counting_.start();
    } else {
        counting_.stop();
    }
}

void SavedSearches::forgetCounts() {
    for (Entry& entry : entries_) {
        entry.counted = false;
    }
    setWatched(watched_);
}

void SavedSearches::countNext() {
    const auto next = std::find_if(entries_.cbegin(), entries_.cend(),
                                   [](const Entry& entry) { return !entry.counted; });
    if (next == entries_.cend()) {
        counting_.stop();
        return;
    }
    static_cast<void>(count(static_cast<int>(next - entries_.cbegin())));
}

int SavedSearches::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant SavedSearches::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry& entry = entries_[index.row()];
    const bool active = entry.search.text == activeText_;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return entry.search.name;
        case Qt::ToolTipRole:
            return plainToolTip(entry.search.text);
        case Qt::AccessibleTextRole: {
            const QString text = entry.count.isEmpty()
                                     ? entry.search.name
                                     : tr("%1, phones: %2").arg(entry.search.name, entry.count);
            return active ? tr("%1, shown now").arg(text) : text;
        }
        case countRole:
            return entry.count;
        case activeRole:
            return active;
        default:
            return {};
    }
}

Qt::ItemFlags SavedSearches::flags(const QModelIndex& index) const {
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsEditable
                           : Qt::NoItemFlags;
}

bool SavedSearches::setData(const QModelIndex& index, const QVariant& value, int role) {
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        name.isEmpty()) {
        return false;
    }
    if (const int other = rowNamed(name); other >= 0 && other != index.row()) {
        emit nameTaken(entries_[other].search.name);
        return false;
    }
    entries_[index.row()].search.name = name;
    emit dataChanged(index, index);
    return true;
}

}  // namespace speclens::ui
