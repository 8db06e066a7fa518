// What the help page says.
#pragma once

#include <QString>
#include <QVector>

class QMenuBar;

namespace speclens::ui {

struct ThemeColors;

/// A row of the help: keys, a query or a sign, and what it means.
struct HelpRow {
    QString name;
    QString meaning;
};

struct HelpSection {
    QString title;
    QVector<HelpRow> rows;
};

/// The keys of all actions in the menus, a section a menu.
QVector<HelpSection> menuKeys(const QMenuBar& menus);
/// Each can be typed in the search field.
HelpSection exampleQueries();
/// The whole page, in HTML that QTextDocument reads. Its headings are anchors.
QString helpPage(const QMenuBar& menus, const ThemeColors& colors);

}  // namespace speclens::ui
