#include "ui/widgets/value_layout.h"

#include <QPainter>
#include <QTextOption>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"

namespace speclens::ui {

ValueLayout::ValueLayout(const QString& text, const QFont& font, const QVector<Badge>& badges,
                         int width, bool alignRight)
    : text_(text, font), font_(font), badges_(badges), gap_(ThemeMetrics(QFontMetrics(font)).gap) {
    placeLines(width, alignRight);
    placeBadges(width, alignRight);
}

void ValueLayout::placeLines(int width, bool alignRight) {
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    option.setAlignment(alignRight ? Qt::AlignRight : Qt::AlignLeft);
    text_.setTextOption(option);
    text_.setCacheEnabled(true);
    text_.beginLayout();
    double bottom = 0;
    for (QTextLine line = text_.createLine(); line.isValid(); line = text_.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, bottom});
        bottom += line.height();
        lastLineWidth_ = static_cast<int>(std::ceil(line.naturalTextWidth()));
        used_ = std::max(used_, lastLineWidth_);
    }
    text_.endLayout();
    height_ = static_cast<int>(std::ceil(bottom));
}

void ValueLayout::placeBadges(int width, bool alignRight) {
    const int line = QFontMetrics(font_).height();
    int taken = lastLineWidth_;
    for (const Badge& badge : badges_) {
        const QSize size = badgeSize(font_, badge);
        if (taken > 0 && taken + gap_ + size.width() > width) {
            height_ += line + 2;
            taken = 0;
        }
        const int offset = taken == 0 ? 0 : taken + gap_;
        const int left = alignRight ? width - offset - size.width() : offset;
        places_.append(QRect(QPoint(left, height_ - line + (line - size.height()) / 2), size));
        taken = offset + size.width();
        used_ = std::max(used_, taken);
    }
}

void ValueLayout::paint(QPainter& painter, const QPoint& origin, const QPalette& palette) const {
    text_.draw(&painter, origin);
    for (qsizetype index = 0; index < badges_.size(); ++index) {
        paintBadge(painter, places_[index].translated(origin), font_, palette, badges_[index]);
    }
}

}  // namespace speclens::ui
