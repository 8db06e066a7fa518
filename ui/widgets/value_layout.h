// Where the lines and the badges of a value stand in its cell.
#pragma once

#include <QFont>
#include <QRect>
#include <QTextLayout>
#include <QVector>

#include "ui/theme/badge.h"

namespace speclens::ui {

/// Text that breaks into lines, with badges after it (before it where it is right-aligned, so that
/// numbers stay in their column). Coordinates start at the cell's content.
class ValueLayout {
  public:
    ValueLayout(const QString& text, const QFont& font, const QVector<Badge>& badges, int width,
                bool alignRight);

    void paint(QPainter& painter, const QPoint& origin, const QPalette& palette) const;
    [[nodiscard]] int height() const { return height_; }
    [[nodiscard]] int width() const { return used_; }

  private:
    void placeLines(int width, bool alignRight);
    void placeBadges(int width, bool alignRight);

    QTextLayout text_;
    QFont font_;
    QVector<Badge> badges_;
    QVector<QRect> places_;
    int gap_ = 0;
    int lastLineWidth_ = 0;
    int height_ = 0;
    int used_ = 0;
};

}  // namespace speclens::ui
