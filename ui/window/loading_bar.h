// Progress of the files that are being read, in the status bar.
#pragma once

#include <QWidget>

#include "ui/articles/article_loader.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace speclens::ui {

class LoadingBar : public QWidget {
    Q_OBJECT
  public:
    explicit LoadingBar(QWidget* parent = nullptr);
    void showProgress(const LoadProgress& progress);

  signals:
    void cancelled();

  private:
    QLabel* label_;
    QProgressBar* progress_;
    QPushButton* cancel_;
};

}  // namespace speclens::ui
