// The strip at the bottom that holds the phones to compare.
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace speclens::ui {

class PrimaryButton;
class Session;

class Tray : public QWidget {
    Q_OBJECT
  public:
    /// `compare` is what its button does.
    Tray(Session& session, QAction& compare, QWidget* parent = nullptr);

  private:
    void refresh();
    QWidget* makeChip(const QString& name, const QString& badge);

    Session& session_;
    QAction& compare_;
    QScrollArea* scroll_;
    PrimaryButton* button_;
};

}  // namespace speclens::ui
