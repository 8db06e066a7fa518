// The way that Tab takes through a window: as its controls stand.
#pragma once

class QWidget;

namespace speclens::ui {

/// Gives the focus to the control after or before the one that has it: line by line, and one pane
/// after the other. Qt alone goes by the order in which widgets were made, which is none where they
/// come and go. Brings the control into view. False where there is none.
bool moveFocusByPlace(QWidget& window, bool next);

}  // namespace speclens::ui
