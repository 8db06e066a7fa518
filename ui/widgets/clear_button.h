// The button in a text field that clears it.
#pragma once

class QLineEdit;

namespace speclens::ui {

/// Qt's own, with a name for screen readers, which Qt leaves out. It is made once there is a text
/// to clear: its picture takes milliseconds of a start. `field` is empty.
void addClearButton(QLineEdit& field);

}  // namespace speclens::ui
