// The window's help: its keys, and what it is made of.
#pragma once

class QMenuBar;
class QWidget;

namespace speclens::ui {

/// The help on the keys in `menus`, which must outlive `parent`; there is one a parent.
void showHelp(const QMenuBar& menus, QWidget* parent);
void showAbout(QWidget* parent);

}  // namespace speclens::ui
