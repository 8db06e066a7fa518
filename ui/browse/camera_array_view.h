// The cameras of a phone as a quiet drawing: lenses in their housing, each with its figures.
#pragma once

#include <QWidget>

#include "core/compare/camera_array.h"

namespace speclens::ui {

/// What the drawing shows, in words: "Main: 108 MP, f/1.9, OIS. Ultrawide: 8 MP, leaked."
QString cameraText(const CameraArray& array);

/// Hidden while no camera is known. What is not confirmed is dashed in the tone of badges.
class CameraArrayView : public QWidget {
    Q_OBJECT
  public:
    explicit CameraArrayView(QWidget* parent = nullptr);

    void setArray(CameraArray array);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    CameraArray array_;
};

}  // namespace speclens::ui
