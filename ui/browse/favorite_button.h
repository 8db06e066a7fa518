// A star that is filled where the selected phone is a favorite.
#pragma once

#include <QToolButton>

namespace speclens::ui {

class FavoriteButton : public QToolButton {
    Q_OBJECT
  public:
    /// Does what `action`, which is checkable and must outlive it, does.
    explicit FavoriteButton(QAction& action, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace speclens::ui
