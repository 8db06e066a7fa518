// The actions of the main window: their texts, shortcuts and menus.
#pragma once

#include <QAction>
#include <QActionGroup>

class QMainWindow;
class QMenuBar;

namespace speclens::ui {

/// Owned by the window that they are made for. The window connects them.
struct Actions {
    explicit Actions(QMainWindow& window);

    /// Fills the menu bar.
    void addMenus(QMenuBar& bar) const;

    QAction* openArticle;
    QAction* openSample;
    QAction* exportCsv;
    QAction* exportCatalog;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* copy;
    QAction* find;
    QActionGroup* views;
    QAction* browse;
    QAction* compare;
    QAction* charts;
    QActionGroup* themes;
    QAction* systemTheme;
    QAction* lightTheme;
    QAction* darkTheme;
    QAction* addPhone;
    QAction* removePhone;
    QAction* clearPhones;
    QAction* comparePhones;
    QAction* names;
    QAction* mergePhone;
    QAction* sources;
    QAction* doubts;
    QAction* leaks;
    QAction* keys;
    QAction* about;
};

}  // namespace speclens::ui
