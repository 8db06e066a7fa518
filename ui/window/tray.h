// The strip at the bottom that holds the phones to compare.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "ui/dragged_phones.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace speclens::ui {

class PrimaryButton;
class Session;
class TrayChip;

/// A chip a phone, in the order of the comparison. One of them is in the tab order; arrow keys move
/// between them. Chips are dragged to other places, and phones from lists between them.
class Tray : public QWidget {
    Q_OBJECT
  public:
    /// `compare` is what its button does. Both must outlive it.
    Tray(Session& session, QAction& compare, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<TrayChip*>& chips() const { return chips_; }

  signals:
    /// The user wants to see a phone in the list.
    void phoneAsked(const speclens::ui::PhoneReference& reference);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void refresh();
    void refreshChips();
    void refreshHint();
    void refreshButton();
    void fitHeight();
    TrayChip* makeChip(PhoneId phone);
    void connectChip(TrayChip& chip);
    void remove(const TrayChip& chip);
    void focusChip(int index);
    [[nodiscard]] int indexOf(const TrayChip& chip) const;
    /// Before which chip something is to stand that is dropped there, in coordinates of content_.
    [[nodiscard]] std::size_t placeAt(int x) const;
    void showMark(std::optional<std::size_t> place);

    Session& session_;
    QAction& compare_;
    QScrollArea* scroll_;
    QWidget* content_;
    QHBoxLayout* row_;
    std::vector<TrayChip*> chips_;  ///< in the order of the session's chosen phones
    QLabel* hint_;
    QWidget* mark_;  ///< where something would be dropped
    PrimaryButton* button_;
};

}  // namespace speclens::ui
