#include "ui/window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include "ui/articles/article_viewer.h"
#include "ui/articles/sample_articles.h"
#include "ui/browse/browse_view.h"
#include "ui/browse/detail_pane.h"
#include "ui/browse/note_field.h"
#include "ui/browse/phone_table_view.h"
#include "ui/browse/saved_search_pane.h"
#include "ui/catalog/doubts_dialog.h"
#include "ui/catalog/leaks_dialog.h"
#include "ui/catalog/names_dialog.h"
#include "ui/catalog/sources_dialog.h"
#include "ui/charts/charts_view.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/comparison_table.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/text.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/tab_order.h"
#include "ui/window/file_drop.h"
#include "ui/window/help.h"
#include "ui/window/loading_bar.h"
#include "ui/window/saved_search_menu.h"
#include "ui/window/tray.h"
#include "ui/window/view_switch.h"
#include "ui/window/welcome_bar.h"

namespace speclens::ui {

MainWindow::MainWindow(Setup setup)
    : dialogs_(std::move(setup.dialogs)),
      edits_(session_, dialogs_, *this),
      loader_(std::move(setup.catalogPath)),
      actions_(*this),
      searches_(session_),
      searchMenu_(new SavedSearchMenu(searches_, *actions_.saveSearch, this)),
      views_(new QStackedWidget(this)),
      loading_(new LoadingBar(this)) {
    if (setup.settings != nullptr) {
        state_.emplace(*setup.settings);
        session_.setUnits(state_->units());
    }
    setWindowTitle(tr("Speclens"));
    actions_.openSample->setVisible(!sampleArticles().isEmpty());
    actions_.addMenus(*menuBar(), *searchMenu_);
    makeCentral();
    statusBar()->addPermanentWidget(loading_);
    connectFileActions();
    connectPhoneActions();
    connectEditActions();
    connectViewActions();
    connectSearches();
    const ThemeMetrics metrics(fontMetrics());
    resize(metrics.character * 200, metrics.row * 32);
    begin(setup.load());
}

/// What the window shows uses what it keeps, and goes first.
MainWindow::~MainWindow() {
    delete takeCentralWidget();
}

void MainWindow::begin(LoadedCatalog loaded) {
    const bool isNew = loaded.isNew;
    session_.begin(std::move(loaded));
    const auto phones = static_cast<int>(session_.table()->size());
    if (isNew && phones > 0) {
        auto* layout = qobject_cast<QVBoxLayout*>(centralWidget()->layout());
        layout->insertWidget(layout->indexOf(views_), new WelcomeBar(phones, actions_, this));
    }
    restoreState();
    refreshActions();
    browse_->focusList();
}

void MainWindow::makeCentral() {
    browse_ =
        new BrowseView(session_, {*actions_.addPhone, *actions_.removePhone, *actions_.favorite,
                                  *actions_.openArticle, *actions_.openSample, *actions_.showTable,
                                  *actions_.showGallery});
    compare_ =
        new CompareView(session_, {*actions_.browse, *actions_.copy, *actions_.exportComparison,
                                   *actions_.removePhone, *actions_.baseline, *actions_.hideRow,
                                   *actions_.showRows});
    searchPane_ = new SavedSearchPane(searches_, *actions_.saveSearch);
    browse_->addSection(searchPane_);
    views_->addWidget(browse_);
    views_->addWidget(compare_);

    auto* central = new QWidget(this);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    viewSwitch_ = new ViewSwitch({actions_.browse, actions_.compare, actions_.charts}, central);
    layout->addWidget(viewSwitch_);
    layout->addWidget(new Rule(Qt::Horizontal, central));
    layout->addWidget(views_, 1);
    layout->addWidget(new Rule(Qt::Horizontal, central));
    tray_ = new Tray(session_, *actions_.comparePhones, central);
    connect(tray_, &Tray::phoneAsked, this,
            [this](const PhoneReference& asked) { showInList(asked.phone); });
    layout->addWidget(tray_);
    setCentralWidget(central);
}

void MainWindow::connectFileActions() {
    connect(actions_.openArticle, &QAction::triggered, this,
            [this] { openArticles(dialogs_.askArticles(this)); });
    connect(actions_.openSample, &QAction::triggered, this,
            [this] { openArticles(sampleArticles()); });
    connect(actions_.exportComparison, &QAction::triggered, this, &MainWindow::exportComparison);
    connect(actions_.exportCatalog, &QAction::triggered, this, &MainWindow::exportCatalog);
    connect(actions_.copy, &QAction::triggered, this, &MainWindow::copyComparison);
    connect(actions_.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions_.keys, &QAction::triggered, this, [this] { showHelp(*menuBar(), this); });
    connect(actions_.about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(new FileDrop(*this), &FileDrop::dropped, this, &MainWindow::openArticles);
    connect(&loader_, &ArticleLoader::progressed, loading_, &LoadingBar::showProgress);
    connect(&loader_, &ArticleLoader::finished, this, &MainWindow::showReport);
    connect(loading_, &LoadingBar::cancelled, &loader_, &ArticleLoader::cancel);
}

void MainWindow::connectPhoneActions() {
    connect(actions_.addPhone, &QAction::triggered, this, &MainWindow::addCurrentPhone);
    connect(actions_.removePhone, &QAction::triggered, this, &MainWindow::removeCurrentPhone);
    connect(actions_.clearPhones, &QAction::triggered, &session_, &Session::dropAll);
    connect(actions_.comparePhones, &QAction::triggered, this, &MainWindow::comparePhones);
    connect(actions_.baseline, &QAction::triggered, compare_, &CompareView::toggleBaseline);
    connect(browse_, &BrowseView::currentPhoneChanged, this, &MainWindow::refreshActions);
    connect(compare_, &CompareView::comparisonChanged, this, [this] {
        if (charts_ != nullptr) {
            charts_->setComparison(compare_->comparison());
        }
        refreshActions();
    });
}

void MainWindow::connectEditActions() {
    const auto nameEdits = [this](const QString& undo, const QString& redo) {
        actions_.undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
        actions_.redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    };
    connect(actions_.edit, &QMenu::aboutToShow, this,
            [this, nameEdits] { nameEdits(edits_.undoText(), edits_.redoText()); });
    connect(actions_.edit, &QMenu::aboutToHide, this, [nameEdits] { nameEdits({}, {}); });
    connect(actions_.undo, &QAction::triggered, &edits_, &CatalogEdits::undo);
    connect(actions_.redo, &QAction::triggered, &edits_, &CatalogEdits::redo);
    connect(actions_.names, &QAction::triggered, this, [this] {
        if (const auto phone = phoneInView()) {
            (new NamesDialog(surroundings(), *phone, this))->show();
        }
    });
    connect(actions_.sources, &QAction::triggered, this,
            [this] { (new SourcesDialog(surroundings(), this))->show(); });
    connect(actions_.doubts, &QAction::triggered, this,
            [this] { (new DoubtsDialog(surroundings(), this))->show(); });
    connect(actions_.mergePhone, &QAction::triggered, this, [this] {
        const auto phone = phoneInView();
        if (phone && session_.chosen().size() == 1) {
            edits_.merge(*phone, session_.chosen().front());
        }
    });
    connect(actions_.leaks, &QAction::triggered, this, &MainWindow::showLeaks);
    connect(actions_.favorite, &QAction::triggered, this, [this](bool favorite) {
        if (const auto phone = phoneInView()) {
            edits_.setFavorite(*phone, favorite);
        }
    });
    connect(&browse_->detail().note(), &NoteField::written, &edits_, &CatalogEdits::setNote);
    for (EvidencePane* pane : {&browse_->detail().evidence(), &compare_->evidence()}) {
        connect(pane, &EvidencePane::judged, &edits_, &CatalogEdits::judge);
        connect(pane, &EvidencePane::correctionAsked, &edits_, &CatalogEdits::correct);
        connect(pane, &EvidencePane::sourceAsked, this, &MainWindow::openSource);
    }
    connect(&edits_, &CatalogEdits::done, this, [this](const QString& what) {
        refreshActions();
        statusBar()->showMessage(what);
    });
    constexpr std::chrono::milliseconds oftenEnough{1000};
    followTimer_.setInterval(oftenEnough);
    connect(&followTimer_, &QTimer::timeout, &session_, &Session::followChanges);
    followTimer_.start();
}

CatalogDialog::Surroundings MainWindow::surroundings() {
    return {session_, edits_, *actions_.undo, *actions_.redo};
}

void MainWindow::showLeaks() {
    edits_.read([this](Catalog& catalog) {
        auto* dialog =
            new LeaksDialog(leakRecord(catalog), catalog.sources(), session_.units(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

/// An article shows its words, a table stands among the sources.
void MainWindow::openSource(const ComparisonEvidence& evidence) {
    if (evidence.sourceKind == SourceKind::Article) {
        edits_.read([&](Catalog& catalog) {
            const ArticleText article =
                articleText(catalog, {evidence.source, evidence.quote, evidence.evidenceInQuote,
                                      evidence.evidenceInSource});
            (new ArticleViewer(article, this))->show();
        });
        return;
    }
    auto* dialog = new SourcesDialog(surroundings(), this);
    dialog->selectSource(evidence.source);
    dialog->show();
}

void MainWindow::showInList(PhoneId phone) {
    showView(View::Browse);
    browse_->selectPhone(phone);
}

void MainWindow::connectViewActions() {
    connect(actions_.browse, &QAction::triggered, this, [this] { showView(View::Browse); });
    connect(actions_.compare, &QAction::triggered, this, [this] { showView(View::Compare); });
    connect(actions_.charts, &QAction::triggered, this, [this] { showView(View::Charts); });
    connect(actions_.columns, &QAction::triggered, this, [this] {
        showView(View::Browse);
        browse_->chooseColumns();
    });
    connect(actions_.find, &QAction::triggered, this, [this] {
        showView(View::Browse);
        browse_->focusSearch();
    });
    connect(actions_.nextPane, &QAction::triggered, this,
            [this] { moveFocusByPane(panes(), true); });
    connect(actions_.previousPane, &QAction::triggered, this,
            [this] { moveFocusByPane(panes(), false); });
    connect(actions_.showTable, &QAction::triggered, this,
            [this] { browse_->setForm(ListForm::Table); });
    connect(actions_.showGallery, &QAction::triggered, this,
            [this] { browse_->setForm(ListForm::Gallery); });
    connect(actions_.metricUnits, &QAction::triggered, this,
            [this] { session_.setUnits(Units::Metric); });
    connect(actions_.imperialUnits, &QAction::triggered, this,
            [this] { session_.setUnits(Units::Imperial); });
    connect(actions_.systemTheme, &QAction::triggered, this,
            [this] { chooseTheme(ThemeMode::System); });
    connect(actions_.lightTheme, &QAction::triggered, this,
            [this] { chooseTheme(ThemeMode::Light); });
    connect(actions_.darkTheme, &QAction::triggered, this,
            [this] { chooseTheme(ThemeMode::Dark); });
}

void MainWindow::connectSearches() {
    QLineEdit& field = browse_->searchField();
    const auto refresh = [this, &field] {
        actions_.saveSearch->setEnabled(!field.text().trimmed().isEmpty());
        searches_.setActiveText(field.text());
    };
    connect(&field, &QLineEdit::textChanged, this, refresh);
    refresh();
    connect(actions_.saveSearch, &QAction::triggered, this, &MainWindow::saveSearch);
    connect(searchMenu_, &SavedSearchMenu::chosen, this, &MainWindow::showSearch);
    connect(searchPane_, &SavedSearchPane::chosen, this, &MainWindow::showSearch);
    connect(&searches_, &SavedSearches::removed, this, [this](const QString& name) {
        statusBar()->showMessage(
            tr("“%1” was removed; the menu of searches brings it back").arg(name));
    });
    connect(&searches_, &SavedSearches::replaced, this, [this](const QString& name) {
        statusBar()->showMessage(
            tr("“%1” asks for this now; the menu of searches brings back what it was").arg(name));
    });
    connect(&searches_, &SavedSearches::nameTaken, this, [this](const QString& name) {
        statusBar()->showMessage(tr("Another search is named “%1”").arg(name));
    });
}

void MainWindow::saveSearch() {
    const QString text = browse_->searchField().text().trimmed();
    const auto name =
        dialogs_.askText(this, tr("Save the search"), tr("A name for “%1”:").arg(text), text);
    if (name && !name->trimmed().isEmpty()) {
        statusBar()->showMessage(tr("Saved at the top of the filters"));
        searches_.add({name->trimmed(), text});
    }
}

void MainWindow::showSearch(const QString& text) {
    showView(View::Browse);
    browse_->searchField().setText(text);
}

void MainWindow::openArticles(const QStringList& paths) {
    loader_.load(paths);
}

ChartsView& MainWindow::chartsView() {
    if (charts_ == nullptr) {
        charts_ = new ChartsView(*actions_.browse);
        if (!chartAttribute_.isEmpty()) {
            charts_->preferAttribute(chartAttribute_);
        }
        charts_->setComparison(compare_->comparison());
        views_->insertWidget(static_cast<int>(View::Charts), charts_);
    }
    return *charts_;
}

void MainWindow::showView(View view) {
    if (view == View::Charts) {
        views_->setCurrentWidget(&chartsView());
    } else {
        views_->setCurrentIndex(static_cast<int>(view));
    }
    actions_.views->actions().at(static_cast<int>(view))->setChecked(true);
    switch (view) {
        case View::Browse:
            browse_->focusList();
            break;
        case View::Compare:
            compare_->table().setFocus();
            break;
        case View::Charts:
            chartsView().attributeChoice().setFocus();
            break;
    }
    refreshActions();
}

View MainWindow::currentView() const {
    return static_cast<View>(views_->currentIndex());
}

std::optional<PhoneId> MainWindow::phoneInView() const {
    switch (currentView()) {
        case View::Browse:
            return browse_->currentPhone();
        case View::Compare:
            return compare_->currentPhone();
        case View::Charts:
            break;
    }
    return std::nullopt;
}

void MainWindow::refreshActions() {
    const auto phone = phoneInView();
    const bool chosen = phone && session_.isChosen(*phone);
    const std::size_t count = session_.chosen().size();
    actions_.addPhone->setEnabled(phone && !chosen);
    actions_.addPhone->setText(chosen ? tr("In the comparison") : tr("&Add to comparison"));
    actions_.removePhone->setEnabled(chosen);
    const auto row = phone ? session_.table()->find(*phone) : std::nullopt;
    actions_.favorite->setEnabled(row.has_value());
    actions_.favorite->setChecked(row && session_.table()->isFavorite(*row));
    actions_.clearPhones->setEnabled(count > 0);
    actions_.names->setEnabled(phone.has_value());
    const bool canMerge = phone && count == 1 && !chosen;
    actions_.mergePhone->setEnabled(canMerge);
    if (canMerge) {
        const PhoneTable& table = *session_.table();
        const auto other = table.find(session_.chosen().front());
        actions_.mergePhone->setText(
            tr("&Merge into %1").arg(other ? toQString(table.model(*other)) : QString()));
    }
    actions_.comparePhones->setEnabled(count >= 2);
    actions_.hideRow->setEnabled(currentView() == View::Compare && count >= 2);
    actions_.showRows->setEnabled(!compare_->model().hidden().isEmpty());
    actions_.baseline->setEnabled(currentView() == View::Compare && count >= 2);
    actions_.exportComparison->setEnabled(count >= 2);
    actions_.copy->setEnabled(count >= 2);
    actions_.compare->setText(count == 0 ? tr("&Compare") : tr("&Compare · %1").arg(count));
}

void MainWindow::showReport(const LoadReport& report) {
    loading_->hide();
    if (report.phoneTable) {
        session_.setTable(report.phoneTable);
        if (const auto phone = report.firstPhone(*session_.table())) {
            browse_->selectPhone(*phone);
        }
    }
    statusBar()->showMessage(report.summary());
    if (const QString errors = report.errors(); !errors.isEmpty()) {
        dialogs_.showError(this, tr("Not everything could be read"), errors);
    }
    emit loaded(report);
}

void MainWindow::addCurrentPhone() {
    if (const auto phone = phoneInView()) {
        session_.choose(*phone);
        const PhoneTable& table = *session_.table();
        statusBar()->showMessage(
            tr("%1 is in the comparison").arg(toQString(table.model(table.find(*phone).value()))));
    }
}

void MainWindow::removeCurrentPhone() {
    if (const auto phone = phoneInView()) {
        session_.drop(*phone);
    }
}

void MainWindow::comparePhones() {
    showView(View::Compare);
}

void MainWindow::chooseTheme(ThemeMode mode) {
    applyTheme(mode);
    if (state_) {
        state_->saveTheme(mode);
    }
}

QList<QWidget*> MainWindow::panes() const {
    QList<QWidget*> panes = {viewSwitch_};
    switch (currentView()) {
        case View::Browse:
            panes += browse_->panes();
            break;
        case View::Compare:
            panes += compare_->panes();
            break;
        case View::Charts:
            panes.append(charts_);
            break;
    }
    panes.append(tray_);
    return panes;
}

bool MainWindow::focusNextPrevChild(bool next) {
    return moveFocusByPlace(*this, next);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    browse_->detail().note().save();
    saveState();
    QMainWindow::closeEvent(event);
}

}  // namespace speclens::ui
