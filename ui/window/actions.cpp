#include "ui/window/actions.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include "ui/articles/sample_articles.h"

namespace speclens::ui {
namespace {

struct ActionsWords {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

QString sampleText() {
    const auto count = sampleArticles().size();
    return count == 1 ? ActionsWords::tr("Open the &sample article")
                      : ActionsWords::tr("Open the %1 &sample articles").arg(count);
}

QAction* makeAction(QObject& owner, const QString& text, const QKeySequence& shortcut = {}) {
    auto* action = new QAction(text, &owner);
    action->setShortcut(shortcut);
    return action;
}

QAction* makeChoice(QActionGroup& group, const QString& text, const QKeySequence& shortcut = {}) {
    auto* action = new QAction(text, &group);
    action->setShortcut(shortcut);
    action->setCheckable(true);
    return action;
}

}  // namespace

Actions::Actions(QMainWindow& window)
    : openArticle(
          makeAction(window, ActionsWords::tr("&Open articles or tables…"), QKeySequence::Open)),
      openSample(makeAction(window, sampleText())),
      exportComparison(makeAction(window, ActionsWords::tr("&Export comparison…"),
                                  QKeySequence(Qt::CTRL | Qt::Key_E))),
      exportCatalog(makeAction(window, ActionsWords::tr("Export the &catalog…"))),
      quit(makeAction(window, ActionsWords::tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q))),
      undo(makeAction(window, ActionsWords::tr("&Undo"), QKeySequence::Undo)),
      redo(makeAction(window, ActionsWords::tr("&Redo"), QKeySequence::Redo)),
      copy(makeAction(window, ActionsWords::tr("&Copy comparison"), QKeySequence::Copy)),
      find(makeAction(window, ActionsWords::tr("&Find phones"), QKeySequence::Find)),
      saveSearch(makeAction(window, ActionsWords::tr("&Save this search…"),
                            QKeySequence(Qt::CTRL | Qt::Key_D))),
      views(new QActionGroup(&window)),
      browse(makeChoice(*views, ActionsWords::tr("&Browse"), QKeySequence(Qt::CTRL | Qt::Key_1))),
      compare(makeChoice(*views, ActionsWords::tr("&Compare"), QKeySequence(Qt::CTRL | Qt::Key_2))),
      charts(makeChoice(*views, ActionsWords::tr("C&harts"), QKeySequence(Qt::CTRL | Qt::Key_3))),
      columns(makeAction(window, ActionsWords::tr("C&olumns…"),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C))),
      nextPane(
          makeAction(window, ActionsWords::tr("Go to the &next pane"), QKeySequence(Qt::Key_F6))),
      previousPane(makeAction(window, ActionsWords::tr("Go to the &previous pane"),
                              QKeySequence(Qt::SHIFT | Qt::Key_F6))),
      hideRow(makeAction(window, ActionsWords::tr("Hide the &row of the comparison"),
                         QKeySequence(Qt::Key_H))),
      showRows(makeAction(window, ActionsWords::tr("Show all rows of the compariso&n"))),
      forms(new QActionGroup(&window)),
      showTable(makeChoice(*forms, ActionsWords::tr("Phones as a &table"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_1))),
      showGallery(makeChoice(*forms, ActionsWords::tr("Phones as &cards"),
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_2))),
      themes(new QActionGroup(&window)),
      systemTheme(makeChoice(*themes, ActionsWords::tr("Follow the &system"))),
      lightTheme(makeChoice(*themes, ActionsWords::tr("&Light"))),
      darkTheme(makeChoice(*themes, ActionsWords::tr("&Dark"))),
      units(new QActionGroup(&window)),
      metricUnits(makeChoice(*units, ActionsWords::tr("&Metric (mm, g)"))),
      imperialUnits(makeChoice(*units, ActionsWords::tr("&Imperial (in, oz)"))),
      addPhone(
          makeAction(window, ActionsWords::tr("&Add to comparison"), QKeySequence(Qt::Key_Space))),
      removePhone(makeAction(window, ActionsWords::tr("&Remove from comparison"),
                             QKeySequence(QKeySequence::Delete))),
      clearPhones(makeAction(window, ActionsWords::tr("C&lear the comparison"))),
      baseline(makeAction(window, ActionsWords::tr("Pin or unpin as &baseline"),
                          QKeySequence(Qt::Key_P))),
      favorite(
          makeAction(window, ActionsWords::tr("&Favorite"), QKeySequence(Qt::CTRL | Qt::Key_B))),
      comparePhones(makeAction(window, ActionsWords::tr("&Compare"),
                               QKeySequence(Qt::CTRL | Qt::Key_Return))),
      names(makeAction(window, ActionsWords::tr("&Names…"), QKeySequence(Qt::Key_F2))),
      mergePhone(makeAction(window, ActionsWords::tr("&Merge into the other chosen phone"))),
      sources(makeAction(window, ActionsWords::tr("&Sources…"))),
      doubts(makeAction(window, ActionsWords::tr("Names in &doubt…"))),
      leaks(makeAction(window, ActionsWords::tr("&Leaks against facts…"))),
      keys(makeAction(window, ActionsWords::tr("&Help"), QKeySequence::HelpContents)),
      about(makeAction(window, ActionsWords::tr("&About Speclens"))) {
    // These keys mean other things in other widgets: they count in the tables alone.
    addPhone->setShortcutContext(Qt::WidgetShortcut);
    removePhone->setShortcutContext(Qt::WidgetShortcut);
    baseline->setShortcutContext(Qt::WidgetShortcut);
    hideRow->setShortcutContext(Qt::WidgetShortcut);
    baseline->setToolTip(
        ActionsWords::tr("Show how the values of the other phones differ from this one's"));
    favorite->setCheckable(true);
    copy->setToolTip(ActionsWords::tr("Copy the shown rows as tab-separated text"));
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    // Where the text changes with the selection, the help says this.
    addPhone->setWhatsThis(ActionsWords::tr("Add the phone to the comparison"));
    compare->setWhatsThis(ActionsWords::tr("Show the comparison"));
    comparePhones->setWhatsThis(ActionsWords::tr("Compare the chosen phones"));
    showTable->setIconText(ActionsWords::tr("Table"));
    showGallery->setIconText(ActionsWords::tr("Cards"));
    browse->setChecked(true);
    showTable->setChecked(true);
    systemTheme->setChecked(true);
    metricUnits->setChecked(true);
}

void Actions::addMenus(QMenuBar& bar, QMenu& searches) {
    QMenu* file = bar.addMenu(ActionsWords::tr("&File"));
    file->addAction(openArticle);
    file->addAction(openSample);
    file->addSeparator();
    file->addActions({exportComparison, exportCatalog});
    file->addSeparator();
    file->addAction(quit);

    edit = bar.addMenu(ActionsWords::tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(copy);
    edit->addAction(find);

    QMenu* view = bar.addMenu(ActionsWords::tr("&View"));
    view->addActions(views->actions());
    view->addSeparator();
    view->addActions(forms->actions());
    view->addAction(columns);
    view->addActions({hideRow, showRows});
    view->addSeparator();
    view->addMenu(ActionsWords::tr("&Units"))->addActions(units->actions());
    view->addMenu(ActionsWords::tr("&Theme"))->addActions(themes->actions());
    view->addSeparator();
    view->addActions({nextPane, previousPane});

    bar.addMenu(&searches);

    QMenu* phones = bar.addMenu(ActionsWords::tr("&Phones"));
    phones->addActions({addPhone, removePhone, clearPhones});
    phones->addSeparator();
    phones->addActions({comparePhones, baseline});
    phones->addSeparator();
    phones->addActions({favorite, names, mergePhone});

    bar.addMenu(ActionsWords::tr("Catalo&g"))->addActions({sources, doubts, leaks});

    QMenu* help = bar.addMenu(ActionsWords::tr("&Help"));
    help->addActions({keys, about});
}

}  // namespace speclens::ui
