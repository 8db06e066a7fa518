// Paints a phone as a card: its name, where it is from, and its key figures.
#pragma once

#include <QStyledItemDelegate>

namespace speclens::ui {

class Session;

/// The least size of a card with its margin.
QSize leastCardSize(const QFontMetrics& font);

/// Of items that give a PhoneCard for CardRole, in a list view, whose grid says how large cards
/// are.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    /// `session` knows the phones that are compared; it must outlive the delegate.
    CardDelegate(const Session& session, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

  private:
    const Session& session_;
};

}  // namespace speclens::ui
