// The header of the phone table: quiet labels, and signs at the columns that it is sorted by.
#pragma once

#include <QHeaderView>

namespace speclens::ui {

/// What a click on a column asks for.
struct SortQuestion {
    int column = 0;
    bool further = false;  ///< beside the columns that the table is sorted by already
};

class PhoneTableHeader : public QHeaderView {
    Q_OBJECT
  public:
    explicit PhoneTableHeader(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    /// The width that shows the whole label of a column, hidden or not.
    [[nodiscard]] int neededWidth(int section) const;

  signals:
    /// The user gave a column another width or another place.
    void changedByUser();
    /// A click, or one with Shift.
    void sortAsked(const speclens::ui::SortQuestion& question);

  protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

  private:
    bool pressed_ = false;
};

}  // namespace speclens::ui
