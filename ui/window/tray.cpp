#include "ui/window/tray.h"

#include <QAction>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panes.h"
#include "ui/window/session.h"
#include "ui/window/tray_chip.h"

namespace speclens::ui {
namespace {

/// A line between chips.
class DropMark : public QWidget {
  public:
    using QWidget::QWidget;

  protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter(this).fillRect(rect(), themeColors(palette()).accent);
    }
};

}  // namespace

Tray::Tray(Session& session, QAction& compare, QWidget* parent)
    : QWidget(parent),
      session_(session),
      compare_(compare),
      scroll_(new QScrollArea(this)),
      content_(new QWidget),
      row_(new QHBoxLayout(content_)),
      hint_(makeMuted({}, content_)),
      mark_(new DropMark(content_)),
      button_(new PrimaryButton(this)) {
    useBaseGround(this);
    useBaseGround(content_);
    setAccessibleRole(*content_, QAccessible::List);
    content_->setAccessibleName(tr("Phones to compare"));
    setAccessibleName(tr("Phones to compare"));
    setAcceptDrops(true);
    const ThemeMetrics metrics(fontMetrics());
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(metrics.gap);
    hint_->setWordWrap(false);
    row_->addWidget(hint_);
    row_->addStretch();
    mark_->hide();
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    scroll_->setWidget(content_);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.space, metrics.gap, metrics.space, metrics.gap);
    layout->setSpacing(metrics.space);
    QLabel* label = makeMuted(tr("Compare"), this);
    label->setWordWrap(false);
    layout->addWidget(label);
    layout->addWidget(scroll_, 1);
    layout->addWidget(button_);

    connect(scroll_->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &Tray::fitHeight);
    connect(button_, &QPushButton::clicked, &compare_, &QAction::trigger);
    connect(&compare_, &QAction::changed, this, &Tray::refreshButton);
    connect(&session_, &Session::chosenChanged, this, &Tray::refresh);
    refresh();
}

TrayChip* Tray::makeChip(PhoneId phone) {
    auto* chip = new TrayChip(phone, content_);
    connectChip(*chip);
    return chip;
}

void Tray::connectChip(TrayChip& chip) {
    const PhoneId phone = chip.phone();
    // Queued: the chip goes with the refresh.
    connect(
        &chip, &TrayChip::removeAsked, this, [this, &chip] { remove(chip); }, Qt::QueuedConnection);
    connect(&chip, &TrayChip::clearAsked, &session_, &Session::dropAll, Qt::QueuedConnection);
    connect(&chip, &TrayChip::listAsked, this, [this, phone] { emit phoneAsked({phone}); });
    connect(&chip, &TrayChip::moveAsked, this, [this, &chip](int places) {
        const int from = indexOf(chip);
        const int to = std::clamp(from + places, 0, static_cast<int>(chips_.size()) - 1);
        session_.move(static_cast<std::size_t>(from), static_cast<std::size_t>(to));
        scroll_->ensureWidgetVisible(&chip);
    });
    connect(&chip, &TrayChip::neighborAsked, this,
            [this, &chip](int places) { focusChip(indexOf(chip) + places); });
    connect(&chip, &TrayChip::dragged, this,
            [this](const QPoint& position) { showMark(placeAt(position.x())); });
    connect(&chip, &TrayChip::dropped, this, [this, phone](const QPoint& position) {
        showMark(std::nullopt);
        session_.choose({phone}, placeAt(position.x()));
    });
}

/// The focus goes on to the chip that takes its place.
void Tray::remove(const TrayChip& chip) {
    const bool focused = chip.hasFocus();
    const int index = indexOf(chip);
    session_.drop(chip.phone());
    if (focused) {
        focusChip(std::min(index, static_cast<int>(chips_.size()) - 1));
    }
}

void Tray::focusChip(int index) {
    if (index < 0 || index >= static_cast<int>(chips_.size())) {
        return;
    }
    TrayChip* chosen = chips_[static_cast<std::size_t>(index)];
    for (TrayChip* chip : chips_) {
        chip->setFocusPolicy(chip == chosen ? Qt::StrongFocus : Qt::ClickFocus);
    }
    chosen->setFocus(Qt::OtherFocusReason);
    scroll_->ensureWidgetVisible(chosen);
}

int Tray::indexOf(const TrayChip& chip) const {
    return static_cast<int>(std::find(chips_.begin(), chips_.end(), &chip) - chips_.begin());
}

std::size_t Tray::placeAt(int x) const {
    return static_cast<std::size_t>(
        std::count_if(chips_.begin(), chips_.end(),
                      [x](const TrayChip* chip) { return chip->geometry().center().x() < x; }));
}

void Tray::showMark(std::optional<std::size_t> place) {
    mark_->setVisible(place.has_value());
    if (!place) {
        return;
    }
    const int gap = ThemeMetrics(fontMetrics()).gap;
    const int width = std::max(2, gap / 3);
    const int x = *place > 0 ? chips_[*place - 1]->geometry().right() + 1 + (gap - width) / 2 : 0;
    mark_->setGeometry(x, 0, width, content_->height());
    mark_->raise();
}

void Tray::refresh() {
    refreshChips();
    refreshHint();
    refreshButton();
    fitHeight();
}

/// The bar that scrolls the chips takes no room of theirs.
void Tray::fitHeight() {
    const ThemeMetrics metrics(fontMetrics());
    const QScrollBar& bar = *scroll_->horizontalScrollBar();
    const int barHeight = bar.maximum() > 0 ? bar.sizeHint().height() : 0;
    scroll_->setFixedHeight(std::max(content_->sizeHint().height(), metrics.row) + metrics.gap +
                            barHeight);
}

/// Keeps the chips of phones that stay, and with them the focus.
void Tray::refreshChips() {
    std::vector<TrayChip*> before = std::move(chips_);
    chips_.clear();
    const PhoneTable& table = *session_.table();
    const int count = static_cast<int>(session_.chosen().size());
    for (const PhoneId phone : session_.chosen()) {
        const auto known =
            std::find_if(before.begin(), before.end(),
                         [phone](const TrayChip* chip) { return chip->phone() == phone; });
        TrayChip* chip = known == before.end() ? makeChip(phone) : *known;
        if (known != before.end()) {
            before.erase(known);
        }
        const std::size_t row = table.find(phone).value();
        const PhoneStatus status = table.status(row);
        const bool leaked = status == PhoneStatus::OnlyLeaked;
        chip->setTexts(toQString(table.model(row)),
                       leaked ? certaintyText(status, table.certainty(row)) : QString());
        const int place = static_cast<int>(chips_.size());
        chip->setPlace(place, count);
        row_->removeWidget(chip);
        row_->insertWidget(place, chip);
        chips_.push_back(chip);
    }
    qDeleteAll(before);
    for (std::size_t i = 1; i < chips_.size(); ++i) {
        setTabOrder(chips_[i - 1], chips_[i]);
    }
    const bool reachable = std::any_of(chips_.begin(), chips_.end(), [](const TrayChip* chip) {
        return chip->focusPolicy() == Qt::StrongFocus;
    });
    if (!reachable && !chips_.empty()) {
        chips_.front()->setFocusPolicy(Qt::StrongFocus);
    }
}

void Tray::refreshHint() {
    const std::size_t count = chips_.size();
    hint_->setVisible(count < 2);
    hint_->setText(count == 0 ? tr("Choose phones with Space or a double click, or drag them here.")
                              : tr("Choose one more phone to compare."));
}

void Tray::refreshButton() {
    const std::size_t count = chips_.size();
    button_->setText(count < 2 ? tr("Compare") : tr("Compare %1").arg(count));
    button_->setEnabled(compare_.isEnabled());
    button_->setToolTip(compare_.shortcut().toString(QKeySequence::NativeText));
}

void Tray::dragEnterEvent(QDragEnterEvent* event) {
    if (!phonesIn(*event->mimeData()).empty()) {
        event->acceptProposedAction();
    }
}

void Tray::dragMoveEvent(QDragMoveEvent* event) {
    const int x = content_->mapFrom(this, event->position().toPoint()).x();
    showMark(placeAt(x));
    event->acceptProposedAction();
}

void Tray::dragLeaveEvent(QDragLeaveEvent* /*event*/) {
    showMark(std::nullopt);
}

void Tray::dropEvent(QDropEvent* event) {
    showMark(std::nullopt);
    const int x = content_->mapFrom(this, event->position().toPoint()).x();
    session_.choose(phonesIn(*event->mimeData()), placeAt(x));
    event->acceptProposedAction();
}

}  // namespace speclens::ui
