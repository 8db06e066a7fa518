#include "ui/window/actions.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include "ui/articles/sample_articles.h"

namespace speclens::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

QString sampleText() {
    const auto count = sampleArticles().size();
    return count == 1 ? Words::tr("Open the &sample article")
                      : Words::tr("Open the %1 &sample articles").arg(count);
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
    : openArticle(makeAction(window, Words::tr("&Open article…"), QKeySequence::Open)),
      openSample(makeAction(window, sampleText())),
      exportCsv(
          makeAction(window, Words::tr("&Export comparison…"), QKeySequence(Qt::CTRL | Qt::Key_E))),
      quit(makeAction(window, Words::tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q))),
      undo(makeAction(window, Words::tr("&Undo"), QKeySequence::Undo)),
      redo(makeAction(window, Words::tr("&Redo"), QKeySequence::Redo)),
      copy(makeAction(window, Words::tr("&Copy comparison"), QKeySequence::Copy)),
      find(makeAction(window, Words::tr("&Find phones"), QKeySequence::Find)),
      views(new QActionGroup(&window)),
      browse(makeChoice(*views, Words::tr("&Browse"), QKeySequence(Qt::CTRL | Qt::Key_1))),
      compare(makeChoice(*views, Words::tr("&Compare"), QKeySequence(Qt::CTRL | Qt::Key_2))),
      charts(makeChoice(*views, Words::tr("C&harts"), QKeySequence(Qt::CTRL | Qt::Key_3))),
      themes(new QActionGroup(&window)),
      systemTheme(makeChoice(*themes, Words::tr("Follow the &system"))),
      lightTheme(makeChoice(*themes, Words::tr("&Light"))),
      darkTheme(makeChoice(*themes, Words::tr("&Dark"))),
      addPhone(makeAction(window, Words::tr("&Add to comparison"), QKeySequence(Qt::Key_Space))),
      removePhone(makeAction(window, Words::tr("&Remove from comparison"),
                             QKeySequence(QKeySequence::Delete))),
      clearPhones(makeAction(window, Words::tr("C&lear the comparison"))),
      comparePhones(
          makeAction(window, Words::tr("&Compare"), QKeySequence(Qt::CTRL | Qt::Key_Return))),
      renamePhone(makeAction(window, Words::tr("Re&name…"), QKeySequence(Qt::Key_F2))),
      mergePhone(makeAction(window, Words::tr("&Merge into the other chosen phone"))),
      leaks(makeAction(window, Words::tr("&Leaks against facts…"))),
      keys(makeAction(window, Words::tr("&Keys"), QKeySequence::HelpContents)),
      about(makeAction(window, Words::tr("&About Speclens"))) {
    // These keys mean other things in other widgets: they count in the tables alone.
    addPhone->setShortcutContext(Qt::WidgetShortcut);
    removePhone->setShortcutContext(Qt::WidgetShortcut);
    copy->setToolTip(Words::tr("Copy the shown rows as tab-separated text"));
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    browse->setChecked(true);
    systemTheme->setChecked(true);
}

void Actions::addMenus(QMenuBar& bar) const {
    QMenu* file = bar.addMenu(Words::tr("&File"));
    file->addAction(openArticle);
    file->addAction(openSample);
    file->addSeparator();
    file->addAction(exportCsv);
    file->addSeparator();
    file->addAction(quit);

    QMenu* edit = bar.addMenu(Words::tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(copy);
    edit->addAction(find);

    QMenu* view = bar.addMenu(Words::tr("&View"));
    view->addActions(views->actions());
    view->addSeparator();
    view->addMenu(Words::tr("&Theme"))->addActions(themes->actions());

    QMenu* phones = bar.addMenu(Words::tr("&Phones"));
    phones->addActions({addPhone, removePhone, clearPhones});
    phones->addSeparator();
    phones->addAction(comparePhones);
    phones->addSeparator();
    phones->addActions({renamePhone, mergePhone});
    phones->addSeparator();
    phones->addAction(leaks);

    QMenu* help = bar.addMenu(Words::tr("&Help"));
    help->addActions({keys, about});
}

}  // namespace speclens::ui
