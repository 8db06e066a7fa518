// Files that are dropped on a window.
#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace speclens::ui {

/// Makes a widget take files of this computer; belongs to it.
class FileDrop : public QObject {
    Q_OBJECT
  public:
    explicit FileDrop(QWidget& target);

  signals:
    void dropped(const QStringList& paths);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace speclens::ui
