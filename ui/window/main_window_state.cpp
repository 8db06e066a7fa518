// What the window remembers of its views, and how they get it back.
#include "ui/window/main_window.h"

#include <QActionGroup>
#include <QLineEdit>

#include "ui/browse/browse_view.h"
#include "ui/browse/detail_pane.h"
#include "ui/browse/facet_view.h"
#include "ui/browse/phone_columns.h"
#include "ui/browse/phone_table_view.h"
#include "ui/browse/saved_search_pane.h"
#include "ui/browse/search_completer.h"
#include "ui/charts/charts_view.h"
#include "ui/compare/compare_view.h"
#include "ui/window/phone_reference.h"

namespace speclens::ui {

QList<QSplitter*> MainWindow::splitters() const {
    return {&browse_->splitter(), &browse_->detail().splitter(), &compare_->splitter()};
}

void MainWindow::restoreState() {
    if (!state_) {
        return;
    }
    state_->restoreLayout(*this, splitters());
    restoreBrowsing(state_->browsing());
    if (const auto unfolded = state_->unfoldedFacets()) {
        browse_->facets().setUnfolded(*unfolded);
    }
    searches_.setAll(state_->savedSearches());
    searchPane_->setUnfolded(state_->savedSearchesUnfolded());
    browse_->setForm(state_->listForm());
    browse_->completer().setHistory(state_->searches());
    chartAttribute_ = state_->chartAttribute();
    exportFolder_ = state_->exportFolder();
    actions_.units->actions().at(static_cast<int>(session_.units()))->setChecked(true);
    session_.choose(findReferences(*session_.table(), state_->chosen()));
    compare_->setHiddenRows(state_->hiddenRows());
    const auto baselines = findReferences(*session_.table(), {state_->baseline()});
    session_.setBaseline(baselines.empty() ? std::nullopt : std::optional(baselines.front()));
    actions_.themes->actions().at(static_cast<int>(state_->theme()))->setChecked(true);
    showView(state_->view());
}

WindowState::Browsing MainWindow::browsing() const {
    WindowState::Browsing browsing;
    browsing.columns = browse_->table().columns().state();
    browsing.order = orderKeys(browse_->model().order());
    browsing.search = browse_->searchField().text();
    if (const auto phone = browse_->currentPhone()) {
        browsing.phone = phoneReference(*session_.table(), *phone);
    }
    return browsing;
}

void MainWindow::restoreBrowsing(const WindowState::Browsing& browsing) {
    browse_->table().columns().restore(browsing.columns);
    browse_->model().setOrder(readOrderKeys(browsing.order));
    browse_->searchField().setText(browsing.search);
    const auto phones = findReferences(*session_.table(), {browsing.phone});
    if (!phones.empty()) {
        browse_->selectPhone(phones.front());
    }
}

void MainWindow::saveState() {
    if (!state_) {
        return;
    }
    state_->saveLayout(*this, splitters());
    state_->saveBrowsing(browsing());
    // Without phones there are no facets to fold.
    if (const QStringList unfolded = browse_->facets().unfolded();
        browse_->facets().facetModel().rowCount() > 0) {
        state_->saveUnfoldedFacets(unfolded);
    }
    state_->saveSavedSearches(searches_.all());
    state_->saveSavedSearchesUnfolded(searchPane_->isUnfolded());
    state_->saveListForm(browse_->form());
    state_->saveSearches(browse_->completer().history());
    state_->saveChartAttribute(charts_ == nullptr ? chartAttribute_
                                                  : charts_->preferredAttribute());
    state_->saveExportFolder(exportFolder_);
    QStringList chosen;
    for (const PhoneId phone : session_.chosen()) {
        chosen.append(phoneReference(*session_.table(), phone));
    }
    state_->saveChosen(chosen);
    state_->saveHiddenRows(compare_->hiddenRows());
    const auto baseline = session_.baseline();
    state_->saveBaseline(baseline ? phoneReference(*session_.table(), *baseline) : QString());
    state_->saveUnits(session_.units());
    state_->saveView(currentView());
}

}  // namespace speclens::ui
