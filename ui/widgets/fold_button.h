// The heading of a section that folds.
#pragma once

#include <QToolButton>

namespace speclens::ui {

/// Checked while the section is unfolded. Space, Enter and a click fold and unfold it, Left folds
/// and Right unfolds.
class FoldButton : public QToolButton {
    Q_OBJECT
  public:
    explicit FoldButton(const QString& title, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace speclens::ui
