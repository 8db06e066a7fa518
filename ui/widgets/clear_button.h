// The button in a text field that clears it.
#pragma once

class QLineEdit;

namespace speclens::ui {

/// Qt's own, with a name for screen readers, which Qt leaves out.
void addClearButton(QLineEdit& field);

}  // namespace speclens::ui
