// The actions of the main window: their texts, shortcuts and menus.
#pragma once

#include <QAction>
#include <QActionGroup>

class QMainWindow;
class QMenu;
class QMenuBar;

namespace speclens::ui {

/// Owned by the window that they are made for. The window connects them.
struct Actions {
    explicit Actions(QMainWindow& window);

    /// Fills the menu bar.
    /// `searches` stands before the menu of phones.
    void addMenus(QMenuBar& bar, QMenu& searches);

    QAction* openArticle;
    QAction* openSample;
    QAction* exportComparison;
    QAction* exportCatalog;
    QAction* quit;
    QMenu* edit = nullptr;  ///< made by addMenus()
    QAction* undo;
    QAction* redo;
    QAction* copy;
    QAction* find;
    QAction* saveSearch;
    QActionGroup* views;
    QAction* browse;
    QAction* compare;
    QAction* charts;
    QAction* columns;
    QAction* nextPane;
    QAction* previousPane;
    QAction* hideRow;
    QAction* showRows;
    QActionGroup* forms;
    QAction* showTable;
    QAction* showGallery;
    QActionGroup* themes;
    QAction* systemTheme;
    QAction* lightTheme;
    QAction* darkTheme;
    QActionGroup* units;
    QAction* metricUnits;
    QAction* imperialUnits;
    QAction* addPhone;
    QAction* removePhone;
    QAction* clearPhones;
    QAction* baseline;
    QAction* favorite;
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
