// Progress of the articles that are being read, in the status bar.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace speclens::ui {

class LoadingBar : public QWidget {
    Q_OBJECT
  public:
    explicit LoadingBar(QWidget* parent = nullptr);
    void showProgress(int position, int count, const QString& name);

  signals:
    void cancelled();

  private:
    QLabel* label_;
    QProgressBar* progress_;
    QPushButton* cancel_;
};

}  // namespace speclens::ui
