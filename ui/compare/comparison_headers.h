// The two headers of a comparison: phones above, attributes and groups at the left.
#pragma once

#include <QHeaderView>
#include <cstdint>
#include <optional>

namespace speclens::ui {

class ComparisonModel;

/// Names, brands, years and certainty of the phones, each with a button that makes it the baseline
/// and one that removes it. They can be dragged into another order.
class PhoneHeader : public QHeaderView {
    Q_OBJECT
  public:
    explicit PhoneHeader(const ComparisonModel& model, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

  signals:
    void removeRequested(int column);
    /// The user pins a phone as the baseline, or takes the pin away.
    void baselineRequested(int column);
    /// The user drags a phone to another place.
    void moveRequested(int from, int to);

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    [[nodiscard]] QString name(int section) const;
    [[nodiscard]] int nameWidth(int section) const;
    /// How many lines the names need, at most two.
    [[nodiscard]] int nameLines() const;
    enum class Button : std::uint8_t { Baseline, Close };
    struct ButtonPlace {
        int section = -1;
        Button button = Button::Close;
        friend bool operator==(const ButtonPlace&, const ButtonPlace&) = default;
    };

    [[nodiscard]] QRect buttonRect(Button button, const QRect& section) const;
    [[nodiscard]] std::optional<ButtonPlace> buttonAt(const QPoint& position) const;
    void setHovered(std::optional<ButtonPlace> place);
    void paintButtons(QPainter& painter, const QRect& rect, int section) const;
    [[nodiscard]] QString secondLine(int section) const;

    const ComparisonModel& model_;
    std::optional<ButtonPlace> hovered_;
};

/// Attribute labels, and group bars that show whether their rows are folded.
class AttributeHeader : public QHeaderView {
    Q_OBJECT
  public:
    explicit AttributeHeader(const ComparisonModel& model, QWidget* parent = nullptr);
    /// As wide as the longest label of the comparison, so that folding and hiding moves nothing.
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

  private:
    const ComparisonModel& model_;
};

}  // namespace speclens::ui
