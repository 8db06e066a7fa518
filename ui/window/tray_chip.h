// A chosen phone in the tray.
#pragma once

#include <QWidget>

#include "core/catalog/records.h"

class QLabel;

namespace speclens::ui {

class BadgeLabel;

/// Says what the user wants done with it; the tray does it.
class TrayChip : public QWidget {
    Q_OBJECT
  public:
    explicit TrayChip(PhoneId phone, QWidget* parent = nullptr);

    [[nodiscard]] PhoneId phone() const { return phone_; }
    /// `badge` may be empty.
    void setTexts(const QString& name, const QString& badge);
    /// For screen readers, which cannot see where it stands.
    void setPlace(int place, int count);

  signals:
    void removeAsked();
    void listAsked();
    void clearAsked();
    /// By so many places; to the left where negative.
    void moveAsked(int places);
    /// The focus is to go so many chips further.
    void neighborAsked(int places);
    /// The pointer drags it, in coordinates of the chip's parent.
    void dragged(const QPoint& position);
    void dropped(const QPoint& position);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    PhoneId phone_;
    QLabel* name_;
    BadgeLabel* badge_ = nullptr;
    QWidget* close_;
    QPoint pressed_;
    bool dragging_ = false;
    bool first_ = true;
    bool last_ = true;
};

}  // namespace speclens::ui
