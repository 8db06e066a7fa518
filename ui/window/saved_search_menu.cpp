#include "ui/window/saved_search_menu.h"

#include "ui/text.h"
#include "ui/window/saved_searches.h"

namespace speclens::ui {

SavedSearchMenu::SavedSearchMenu(SavedSearches& searches, QAction& save, QWidget* parent)
    : QMenu(tr("&Searches"), parent), searches_(searches), save_(save) {
    addAction(&save_);
    connect(this, &QMenu::aboutToShow, this, &SavedSearchMenu::fill);
}

void SavedSearchMenu::fill() {
    clear();
    addAction(&save_);
    addAction(&searches_.bringBack());
    const int count = searches_.rowCount();
    if (count == 0) {
        return;
    }
    addSeparator();
    for (int row = 0; row < count; ++row) {
        const SavedSearch& search = searches_.search(row);
        QAction* action =
            addAction(tr("%1 (%2)").arg(plainLabel(search.name), searches_.count(row)));
        action->setStatusTip(search.text);
        connect(action, &QAction::triggered, this,
                [this, text = search.text] { emit chosen(text); });
    }
    addSeparator();
    QMenu* removal = addMenu(tr("&Remove"));
    for (int row = 0; row < count; ++row) {
        connect(removal->addAction(plainLabel(searches_.search(row).name)), &QAction::triggered,
                this, [this, row] { searches_.remove(row); });
    }
}

}  // namespace speclens::ui
