// Paints values of both tables: italics and badges for what is unconfirmed, a sign for the better
// value, thin rules between rows.
#pragma once

#include <QStyledItemDelegate>

namespace speclens::ui {

class ValueDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    enum class Fit : std::uint8_t {
        Elide,  ///< one line, cut where the column ends
        Wrap,   ///< as many lines as the column needs
    };

    explicit ValueDelegate(Fit fit, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

  private:
    Fit fit_;
};

}  // namespace speclens::ui
