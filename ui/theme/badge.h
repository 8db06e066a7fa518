// Small labels beside values, for what is not certain and for differences.
#pragma once

#include <QFont>
#include <QRect>
#include <QSize>
#include <QString>
#include <QWidget>
#include <cstdint>

class QPainter;

namespace speclens::ui {

enum class BadgeKind : std::uint8_t {
    Unconfirmed,
    Conflict,
    Difference,  ///< to another value: small muted text without a ground
};

struct Badge {
    BadgeKind kind = BadgeKind::Unconfirmed;
    QString text;
    friend bool operator==(const Badge&, const Badge&) = default;
};

/// The size of a badge beside text in `font`.
QSize badgeSize(const QFont& font, const Badge& badge);
/// Paints it into `rect`, which has badgeSize().
void paintBadge(QPainter& painter, const QRect& rect, const QFont& font, const QPalette& palette,
                const Badge& badge);

/// A badge as a widget.
class BadgeLabel : public QWidget {
    Q_OBJECT
  public:
    explicit BadgeLabel(const Badge& badge, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Badge badge_;
};

}  // namespace speclens::ui

Q_DECLARE_METATYPE(speclens::ui::Badge)
