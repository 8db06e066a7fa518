// The ways of Tab and F6 through a window: from control to control, and from pane to pane.
#pragma once

#include <QList>

class QWidget;

namespace speclens::ui {

/// Gives the focus to the control after or before the one that has it: line by line, and one pane
/// after the other. Qt alone goes by the order in which widgets were made, which is none where they
/// come and go. Brings the control into view. False where there is none.
bool moveFocusByPlace(QWidget& window, bool next);

/// Gives the focus to the pane after or before the one that has it: to the control that had it last
/// there, else to the first one. Leaves out panes that are hidden or have no control; false where
/// all are.
bool moveFocusByPane(const QList<QWidget*>& panes, bool next);

}  // namespace speclens::ui
