#include "ui/browse/saved_search_list.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/window/saved_searches.h"

namespace speclens::ui {
namespace {

/// More are scrolled.
constexpr int rowsAtOnce = 8;

class SavedSearchDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const ThemeColors colors = themeColors(option.palette);
        const ThemeMetrics metrics(option.fontMetrics);
        const bool active = index.data(SavedSearches::activeRole).toBool();
        painter->save();
        if ((option.state & QStyle::State_HasFocus) != 0) {
            painter->fillRect(option.rect, colors.accentTint);
        } else if ((option.state & QStyle::State_MouseOver) != 0) {
            painter->fillRect(option.rect, colors.band);
        }
        QFont font = option.font;
        font.setBold(active);
        if (active) {
            painter->fillRect(
                QRect(option.rect.topLeft(), QSize(metrics.gap / 2, option.rect.height())),
                colors.accent);
        }
        QRect content = option.rect.adjusted(metrics.space, 0, -metrics.space, 0);
        const QString count = index.data(SavedSearches::countRole).toString();
        painter->setFont(option.font);
        painter->setPen(colors.muted);
        painter->drawText(content, int(Qt::AlignRight) | int(Qt::AlignVCenter), count);
        content.setRight(content.right() - option.fontMetrics.horizontalAdvance(count) -
                         metrics.gap);
        painter->setFont(font);
        painter->setPen(active ? colors.accentText : colors.text);
        painter->drawText(content, int(Qt::AlignLeft) | int(Qt::AlignVCenter),
                          QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, content.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& /*index*/) const override {
        return {option.fontMetrics.averageCharWidth(),
                ThemeMetrics(option.fontMetrics).row * 5 / 6};
    }
};

}  // namespace

SavedSearchList::SavedSearchList(SavedSearches& searches, QWidget* parent)
    : QListView(parent), searches_(searches) {
    setModel(&searches_);
    setItemDelegate(new SavedSearchDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Saved searches"));
    connect(this, &QListView::clicked, this, &SavedSearchList::choose);
    for (const auto signal :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&searches_, signal, this, &QWidget::updateGeometry);
    }
    connect(&searches_, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
}

QSize SavedSearchList::sizeHint() const {
    const int rows = std::min(searches_.rowCount(), rowsAtOnce);
    return {ThemeMetrics(fontMetrics()).character * 32, rows * std::max(0, sizeHintForRow(0))};
}

void SavedSearchList::choose(const QModelIndex& index) {
    if (index.isValid()) {
        emit chosen(searches_.search(index.row()).text);
    }
}

void SavedSearchList::renameCurrent() {
    if (currentIndex().isValid()) {
        edit(currentIndex());
    }
}

void SavedSearchList::removeCurrent() {
    if (currentIndex().isValid()) {
        searches_.remove(currentIndex().row());
    }
}

void SavedSearchList::moveCurrent(int by) {
    if (currentIndex().isValid()) {
        searches_.move(currentIndex().row(), currentIndex().row() + by);
        scrollTo(currentIndex());
    }
}

bool SavedSearchList::event(QEvent* event) {
    // The window's F2 is about the phone.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void SavedSearchList::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers() == Qt::ControlModifier;
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (control) {
                break;
            }
            choose(currentIndex());
            return;
        case Qt::Key_F2:
            renameCurrent();
            return;
        case Qt::Key_Delete:
            removeCurrent();
            return;
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (control) {
                moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
                return;
            }
            break;
        default:
            break;
    }
    QListView::keyPressEvent(event);
}

void SavedSearchList::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Mouse) {
        setCurrentIndex(indexAt(event->pos()));
    }
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const QKeySequence& key, auto act) {
        QAction* action = menu->addAction(text, this, act);
        action->setShortcut(key);
        action->setShortcutVisibleInContextMenu(true);
        return action;
    };
    add(tr("&Search for this"), Qt::Key_Return, [this] { choose(currentIndex()); });
    menu->addSeparator();
    add(tr("Re&name"), Qt::Key_F2, [this] { renameCurrent(); });
    add(tr("&Remove"), QKeySequence::Delete, [this] { removeCurrent(); });
    menu->addSeparator();
    add(tr("Move &up"), Qt::CTRL | Qt::Key_Up, [this] {
        moveCurrent(-1);
    })->setEnabled(current.row() > 0);
    add(tr("Move &down"), Qt::CTRL | Qt::Key_Down, [this] {
        moveCurrent(1);
    })->setEnabled(current.row() + 1 < searches_.rowCount());
    const QPoint place = event->reason() == QContextMenuEvent::Mouse
                             ? event->globalPos()
                             : viewport()->mapToGlobal(visualRect(current).center());
    menu->popup(place);
}

void SavedSearchList::showEvent(QShowEvent* event) {
    QListView::showEvent(event);
    searches_.setWatched(true);
}

void SavedSearchList::hideEvent(QHideEvent* event) {
    QListView::hideEvent(event);
    searches_.setWatched(false);
}

}  // namespace speclens::ui
