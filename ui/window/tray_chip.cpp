#include "ui/window/tray_chip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include "ui/theme/badge.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"

namespace speclens::ui {

TrayChip::TrayChip(PhoneId phone, QWidget* parent)
    : QWidget(parent), phone_(phone), name_(new QLabel(this)), close_(new QToolButton(this)) {
    const ThemeMetrics metrics(fontMetrics());
    setAccessibleRole(*this, QAccessible::ListItem);
    setFocusPolicy(Qt::ClickFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.space, 1, 2, 1);
    layout->setSpacing(metrics.gap);
    name_->setTextFormat(Qt::PlainText);
    layout->addWidget(name_);
    auto* close = static_cast<QToolButton*>(close_);
    close->setObjectName(QStringLiteral("removeChip"));
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);  // Delete does the same
    close->setToolTip(tr("Remove"));
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &TrayChip::removeAsked);
}

void TrayChip::setTexts(const QString& name, const QString& badge) {
    setAccessibleName(name);
    name_->setText(name);
    close_->setAccessibleName(tr("Remove %1 from the comparison").arg(name));
    delete badge_;
    badge_ = nullptr;
    if (!badge.isEmpty()) {
        badge_ = new BadgeLabel({BadgeKind::Unconfirmed, badge}, this);
        static_cast<QHBoxLayout*>(layout())->insertWidget(1, badge_);
    }
}

void TrayChip::setPlace(int place, int count) {
    first_ = place == 0;
    last_ = place + 1 == count;
    setAccessibleDescription(tr("%1 of %2 to compare. Alt+Left and Alt+Right move it, Delete "
                                "removes it.")
                                 .arg(place + 1)
                                 .arg(count));
}

void TrayChip::paintEvent(QPaintEvent* /*event*/) {
    const ThemeColors colors = themeColors(palette());
    const int radius = ThemeMetrics(fontMetrics()).radius;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.rule, 1));
    painter.setBrush(dragging_ ? colors.accentTint : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void TrayChip::keyPressEvent(QKeyEvent* event) {
    const bool left = event->key() == Qt::Key_Left;
    const int places = left ? -1 : 1;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (left || event->key() == Qt::Key_Right) {
        if (modifiers == Qt::AltModifier) {
            emit moveAsked(places);
            return;
        }
        if (modifiers == Qt::NoModifier) {
            emit neighborAsked(places);
            return;
        }
    }
    const bool plain = modifiers == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Delete) {
        emit removeAsked();
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit listAsked();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TrayChip::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void TrayChip::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void TrayChip::mousePressEvent(QMouseEvent* event) {
    pressed_ = event->pos();
}

void TrayChip::mouseMoveEvent(QMouseEvent* event) {
    if ((event->buttons() & Qt::LeftButton) == 0) {
        return;
    }
    dragging_ = dragging_ ||
                (event->pos() - pressed_).manhattanLength() >= QApplication::startDragDistance();
    if (dragging_) {
        update();
        emit dragged(mapToParent(event->pos()));
    }
}

void TrayChip::mouseReleaseEvent(QMouseEvent* event) {
    if (dragging_) {
        dragging_ = false;
        update();
        emit dropped(mapToParent(event->pos()));
    }
}

void TrayChip::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Show in the list"), this, &TrayChip::listAsked);
    menu->addSeparator();
    const auto addMove = [this, menu](const QString& text, int places, bool enabled) {
        QAction* action = menu->addAction(text, this, [this, places] { emit moveAsked(places); });
        action->setEnabled(enabled);
    };
    addMove(tr("Move &left"), -1, !first_);
    addMove(tr("Move ri&ght"), 1, !last_);
    menu->addSeparator();
    menu->addAction(tr("&Remove"), this, &TrayChip::removeAsked);
    menu->addAction(tr("&Clear the comparison"), this, &TrayChip::clearAsked);
    menu->popup(event->globalPos());
}

}  // namespace speclens::ui
