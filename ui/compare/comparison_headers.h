// The two headers of a comparison: phones above, attributes and groups at the left.
#pragma once

#include <QHeaderView>

namespace speclens::ui {

class ComparisonModel;

/// Names, brands and certainty of the phones, each with a button that removes it.
class PhoneHeader : public QHeaderView {
    Q_OBJECT
  public:
    explicit PhoneHeader(const ComparisonModel& model, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

  signals:
    void removeRequested(int column);

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
    [[nodiscard]] QRect closeRect(const QRect& section) const;
    [[nodiscard]] int closeAt(const QPoint& position) const;
    void setHovered(int section);

    const ComparisonModel& model_;
    int hovered_ = -1;
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
