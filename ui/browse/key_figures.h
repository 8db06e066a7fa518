// The four figures that people ask for first, as tiles.
#pragma once

#include <QVector>
#include <QWidget>

#include "core/compare/comparison.h"

class QGridLayout;

namespace speclens::ui {

/// One tile: a figure and what stands beside it.
struct KeyFigure {
    QString title;
    QString detail;
    bool confirmed = true;
};

/// Display, battery, camera and platform of the only phone of `comparison`, as far as known.
QVector<KeyFigure> keyFigures(const Comparison& comparison);

class KeyFigures : public QWidget {
    Q_OBJECT
  public:
    explicit KeyFigures(QWidget* parent = nullptr);
    void setFigures(const QVector<KeyFigure>& figures);

  private:
    QGridLayout* grid_;
};

}  // namespace speclens::ui
