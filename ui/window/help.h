// The window's help: its keys, and what it is made of.
#pragma once

class QWidget;

namespace speclens::ui {

void showKeys(QWidget* parent);
void showAbout(QWidget* parent);

}  // namespace speclens::ui
