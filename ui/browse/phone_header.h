// The header of the phone table: quiet labels and a sign at the sorted column.
#pragma once

#include <QHeaderView>

namespace speclens::ui {

class PhoneTableHeader : public QHeaderView {
    Q_OBJECT
  public:
    explicit PhoneTableHeader(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    /// The width that shows the whole label of a column, hidden or not.
    [[nodiscard]] int neededWidth(int section) const;

  signals:
    /// The user gave a column another width.
    void resizedByUser();

  protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

  private:
    bool pressed_ = false;
};

}  // namespace speclens::ui
