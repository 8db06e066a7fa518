#include "ui/browse/camera_array_view.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <utility>

#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"

namespace speclens::ui {
namespace {

QString roleText(const CameraLens& lens) {
    const QString role = attributeLabel(lens.role);
    const CameraFigure& resolution = lens.resolution();
    return resolution.confirmed()
               ? role
               : CameraArrayView::tr("%1, %2").arg(role, basisText(resolution.basis));
}

QFont figureFont(QFont font, const CameraFigure& figure) {
    font.setItalic(!figure.confirmed());
    return font;
}

/// Lengths of the drawing in a font.
struct CameraMetrics {
    explicit CameraMetrics(const QFont& used)
        : font(used), metrics(QFontMetrics(used)), line(QFontMetrics(used).height()) {}

    [[nodiscard]] int lensSide() const { return 2 * line; }
    [[nodiscard]] int cellHeight() const { return lensSide() + metrics.gap; }
    [[nodiscard]] int blank() const { return QFontMetrics(font).horizontalAdvance(u' '); }

    [[nodiscard]] int figuresWidth(const CameraLens& lens) const {
        int width = 0;
        for (const CameraFigure& figure : lens.figures) {
            width +=
                (width > 0 ? blank() : 0) +
                QFontMetrics(figureFont(font, figure)).horizontalAdvance(toQString(figure.text));
        }
        return width;
    }

    [[nodiscard]] int cellWidth(const std::vector<CameraLens>& lenses) const {
        int text = 0;
        for (const CameraLens& lens : lenses) {
            text = std::max(
                {text, QFontMetrics(font).horizontalAdvance(roleText(lens)), figuresWidth(lens)});
        }
        return lensSide() + metrics.gap + text + metrics.gap;
    }

    [[nodiscard]] int columns(const std::vector<CameraLens>& lenses, int width) const {
        const int fitting = (width - 2 * metrics.gap) / std::max(cellWidth(lenses), 1);
        return std::clamp(fitting, 1, std::max(static_cast<int>(lenses.size()), 1));
    }

    [[nodiscard]] int housingHeight(const std::vector<CameraLens>& lenses, int width) const {
        const int count = static_cast<int>(lenses.size());
        const int perRow = columns(lenses, width);
        return count == 0 ? 0 : (count + perRow - 1) / perRow * cellHeight() + metrics.gap;
    }

    QFont font;
    ThemeMetrics metrics;
    int line;
};

/// The places of the rear and of the front cameras, which are empty where there are none: side by
/// side where all lenses go into one row, else one over the other.
std::array<QRect, 2> housings(const CameraArray& array, const CameraMetrics& sizes, int width) {
    const int gap = sizes.metrics.gap;
    const auto rowWidth = [&](const std::vector<CameraLens>& lenses) {
        return static_cast<int>(lenses.size()) * sizes.cellWidth(lenses) + 2 * gap;
    };
    const bool both = !array.rear.empty() && !array.front.empty();
    if (both && rowWidth(array.rear) + gap + rowWidth(array.front) <= width) {
        const int rear = width - gap - rowWidth(array.front);
        const int height = sizes.housingHeight(array.rear, rear);
        return {QRect(0, 0, rear, height), QRect(rear + gap, 0, width - rear - gap, height)};
    }
    const QRect rear(0, 0, width, sizes.housingHeight(array.rear, width));
    return {rear, QRect(0, both ? rear.height() + gap : 0, width,
                        sizes.housingHeight(array.front, width))};
}

void paintLens(QPainter& painter, const CameraLens& lens, const QRectF& place,
               const ThemeColors& colors, const QColor& base) {
    const bool confirmed = lens.resolution().confirmed();
    const double outer = place.width() * lens.size / 2;
    const QPointF center = place.center();
    const QColor ink = confirmed ? colors.muted : colors.badgeText;
    QPen ring(ink, 1.5);
    ring.setStyle(confirmed ? Qt::SolidLine : Qt::DashLine);
    painter.setPen(ring);
    painter.setBrush(confirmed ? base : colors.badge);
    painter.drawEllipse(center, outer - 1, outer - 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(center, outer * 0.55, outer * 0.55);
    painter.setBrush(base);
    painter.drawEllipse(center + QPointF(-outer, -outer) * 0.18, outer * 0.13, outer * 0.13);
}

void paintTexts(QPainter& painter, const CameraLens& lens, QRect place, const QFont& font,
                const ThemeColors& colors) {
    const int line = QFontMetrics(font).height();
    const bool confirmed = lens.resolution().confirmed();
    painter.setFont(font);
    painter.setPen(confirmed ? colors.muted : colors.badgeText);
    painter.drawText(QRect(place.topLeft(), QSize(place.width(), line)),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(roleText(lens), Qt::ElideRight, place.width()));
    place.setTop(place.top() + line);
    for (const CameraFigure& figure : lens.figures) {
        const QFont shown = figureFont(font, figure);
        const QFontMetrics metrics(shown);
        const QString text =
            metrics.elidedText(toQString(figure.text), Qt::ElideRight, place.width());
        painter.setFont(shown);
        painter.setPen(figure.confirmed() ? colors.text : colors.badgeText);
        painter.drawText(QRect(place.topLeft(), QSize(place.width(), line)),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        place.setLeft(place.left() + metrics.horizontalAdvance(text) +
                      metrics.horizontalAdvance(u' '));
    }
}

void paintHousing(QPainter& painter, const std::vector<CameraLens>& lenses, const QRect& place,
                  const CameraMetrics& sizes, const QPalette& palette) {
    if (lenses.empty()) {
        return;
    }
    const ThemeColors colors = themeColors(palette);
    const int gap = sizes.metrics.gap;
    const double radius = sizes.cellHeight() / 2.0;
    painter.setPen(colors.rule);
    painter.setBrush(colors.band);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const int columns = sizes.columns(lenses, place.width());
    const int cellWidth = (place.width() - 2 * gap) / columns;
    for (int i = 0; i < static_cast<int>(lenses.size()); ++i) {
        const CameraLens& lens = lenses[static_cast<std::size_t>(i)];
        const QPoint corner(place.left() + gap + i % columns * cellWidth,
                            place.top() + gap + i / columns * sizes.cellHeight());
        paintLens(painter, lens, QRectF(corner, QSizeF(sizes.lensSide(), sizes.lensSide())), colors,
                  palette.color(QPalette::Base));
        const int indent = sizes.lensSide() + gap;
        paintTexts(painter, lens,
                   QRect(corner.x() + indent, corner.y(), cellWidth - indent, sizes.lensSide()),
                   sizes.font, colors);
    }
}

}  // namespace

QString cameraText(const CameraArray& array) {
    QStringList cameras;
    for (const auto* lenses : {&array.rear, &array.front}) {
        for (const CameraLens& lens : *lenses) {
            QStringList figures;
            for (const CameraFigure& figure : lens.figures) {
                figures.append(toQString(figure.text));
                if (!figure.confirmed()) {
                    figures.append(basisText(figure.basis));
                }
            }
            cameras.append(CameraArrayView::tr("%1: %2.").arg(attributeLabel(lens.role),
                                                              figures.join(QStringLiteral(", "))));
        }
    }
    return cameras.join(QLatin1Char(' '));
}

CameraArrayView::CameraArrayView(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleRole(*this, QAccessible::Graphic);
    setAccessibleName(tr("Cameras"));
    hide();
}

void CameraArrayView::setArray(CameraArray array) {
    array_ = std::move(array);
    setAccessibleDescription(cameraText(array_));
    setVisible(!array_.empty());
    updateGeometry();
    update();
}

int CameraArrayView::heightForWidth(int width) const {
    int bottom = 0;
    for (const QRect& housing : housings(array_, CameraMetrics(font()), width)) {
        bottom = std::max(bottom, housing.bottom() + 1);
    }
    return bottom;
}

QSize CameraArrayView::sizeHint() const {
    const int width = ThemeMetrics(fontMetrics()).character * 40;
    return {width, heightForWidth(width)};
}

QSize CameraArrayView::minimumSizeHint() const {
    return {ThemeMetrics(fontMetrics()).character * 20, 0};
}

void CameraArrayView::paintEvent(QPaintEvent* /*event*/) {
    const CameraMetrics sizes(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto [rear, front] = housings(array_, sizes, width());
    paintHousing(painter, array_.rear, rear, sizes, palette());
    paintHousing(painter, array_.front, front, sizes, palette());
}

}  // namespace speclens::ui
