#include "ui/browse/saved_search_pane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/browse/saved_search_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fold_button.h"
#include "ui/widgets/panes.h"
#include "ui/window/saved_searches.h"

namespace speclens::ui {
namespace {

/// Follows what the action may do; a tool button's own text stays.
void connectToAction(QToolButton& button, QAction& action) {
    const auto refresh = [&button, &action] { button.setEnabled(action.isEnabled()); };
    QObject::connect(&button, &QToolButton::clicked, &action, &QAction::trigger);
    QObject::connect(&action, &QAction::changed, &button, refresh);
    refresh();
}

}  // namespace

SavedSearchPane::SavedSearchPane(SavedSearches& searches, QAction& save, QWidget* parent)
    : QWidget(parent),
      searches_(searches),
      heading_(new FoldButton(tr("Saved searches"), this)),
      save_(new QToolButton(this)),
      list_(new SavedSearchList(searches, this)),
      none_(makeMuted(tr("Search for something, then + keeps it here."), this)),
      bringBack_(new QToolButton(this)) {
    useBaseGround(this);
    const ThemeMetrics metrics(fontMetrics());
    save_->setText(QStringLiteral("+"));
    save_->setAutoRaise(true);
    save_->setFocusPolicy(Qt::TabFocus);
    save_->setAccessibleName(tr("Save this search"));
    save_->setToolTip(
        tr("Save this search (%1)").arg(save.shortcut().toString(QKeySequence::NativeText)));
    connectToAction(*save_, save);
    bringBack_->setAutoRaise(true);
    bringBack_->setFocusPolicy(Qt::TabFocus);
    bringBack_->setDefaultAction(&searches.bringBack());
    none_->setContentsMargins(metrics.space, 0, metrics.space, 0);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, metrics.gap, 0);
    top->addWidget(heading_, 1);
    top->addWidget(save_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics.gap);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(list_);
    layout->addWidget(none_);
    layout->addWidget(bringBack_);

    connect(heading_, &QToolButton::toggled, this, &SavedSearchPane::refresh);
    connect(list_, &SavedSearchList::chosen, this, &SavedSearchPane::chosen);
    connect(&searches_, &QAbstractItemModel::modelReset, this, &SavedSearchPane::refresh);
    connect(&searches_, &QAbstractItemModel::rowsInserted, this, &SavedSearchPane::refresh);
    connect(&searches_, &QAbstractItemModel::rowsRemoved, this, &SavedSearchPane::refresh);
    connect(&searches_.bringBack(), &QAction::changed, this, &SavedSearchPane::refresh);
    refresh();
}

bool SavedSearchPane::isUnfolded() const {
    return heading_->isChecked();
}

void SavedSearchPane::setUnfolded(bool unfolded) {
    heading_->setChecked(unfolded);
}

void SavedSearchPane::refresh() {
    const bool any = searches_.rowCount() > 0;
    list_->setVisible(isUnfolded() && any);
    none_->setVisible(isUnfolded() && !any);
    bringBack_->setVisible(isUnfolded() && searches_.bringBack().isVisible());
}

}  // namespace speclens::ui
