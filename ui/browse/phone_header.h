// The header of the phone table: quiet labels and a sign at the sorted column.
#pragma once

#include <QHeaderView>

namespace speclens::ui {

class PhoneTableHeader : public QHeaderView {
    Q_OBJECT
  public:
    explicit PhoneTableHeader(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

}  // namespace speclens::ui
