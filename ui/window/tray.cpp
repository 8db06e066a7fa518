#include "ui/window/tray.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>

#include "ui/text.h"
#include "ui/theme/badge.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panes.h"
#include "ui/window/session.h"

namespace speclens::ui {
namespace {

/// The outline of a chosen phone.
class Chip : public QWidget {
  public:
    using QWidget::QWidget;

  protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const ThemeColors colors = themeColors(palette());
        const int radius = ThemeMetrics(fontMetrics()).radius;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colors.rule);
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
};

}  // namespace

Tray::Tray(Session& session, QAction& compare, QWidget* parent)
    : QWidget(parent),
      session_(session),
      compare_(compare),
      scroll_(new QScrollArea(this)),
      button_(new PrimaryButton(this)) {
    useBaseGround(this);
    setAccessibleName(tr("Phones to compare"));
    const ThemeMetrics metrics(fontMetrics());
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.space, metrics.gap, metrics.space, metrics.gap);
    layout->setSpacing(metrics.space);
    QLabel* label = makeMuted(tr("Compare"), this);
    label->setWordWrap(false);
    layout->addWidget(label);
    layout->addWidget(scroll_, 1);
    layout->addWidget(button_);

    connect(button_, &QPushButton::clicked, &compare_, &QAction::trigger);
    connect(&compare_, &QAction::changed, this,
            [this] { button_->setEnabled(compare_.isEnabled()); });
    connect(&session_, &Session::chosenChanged, this, &Tray::refresh);
    refresh();
}

QWidget* Tray::makeChip(const QString& name, const QString& badge) {
    const ThemeMetrics metrics(fontMetrics());
    auto* chip = new Chip;
    chip->setAccessibleName(name);
    auto* layout = new QHBoxLayout(chip);
    layout->setContentsMargins(metrics.gap + 2, 1, 2, 1);
    layout->setSpacing(metrics.gap);
    auto* label = new QLabel(name, chip);
    label->setTextFormat(Qt::PlainText);
    layout->addWidget(label);
    if (!badge.isEmpty()) {
        layout->addWidget(new BadgeLabel({BadgeKind::Unconfirmed, badge}, chip));
    }
    auto* close = new QToolButton(chip);
    close->setObjectName(QStringLiteral("removeChip"));
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Remove %1 from the comparison").arg(name));
    close->setToolTip(tr("Remove"));
    layout->addWidget(close);
    return chip;
}

void Tray::refresh() {
    auto* content = new QWidget;
    useBaseGround(content);
    auto* chips = new QHBoxLayout(content);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(ThemeMetrics(fontMetrics()).gap);
    for (const PhoneId id : session_.chosen()) {
        const PhoneTable& table = *session_.table();
        const std::size_t row = table.find(id).value();
        const PhoneStatus status = table.status(row);
        const bool leaked = status == PhoneStatus::OnlyLeaked;
        QWidget* chip = makeChip(toQString(table.model(row)),
                                 leaked ? certaintyText(status, table.certainty(row)) : QString());
        // Queued: the button that was pressed goes with the refresh.
        connect(
            chip->findChild<QToolButton*>(), &QToolButton::clicked, this,
            [this, id] { session_.drop(id); }, Qt::QueuedConnection);
        chips->addWidget(chip);
    }
    const std::size_t count = session_.chosen().size();
    if (count < 2) {
        QLabel* hint = makeMuted(count == 0 ? tr("Choose phones with Space or a double click.")
                                            : tr("Choose one more phone to compare."),
                                 content);
        hint->setWordWrap(false);
        chips->addWidget(hint);
    }
    chips->addStretch();
    scroll_->setWidget(content);
    const int line = std::max(content->sizeHint().height(), ThemeMetrics(fontMetrics()).row);
    scroll_->setFixedHeight(line + ThemeMetrics(fontMetrics()).gap);
    button_->setText(count < 2 ? tr("Compare") : tr("Compare %1").arg(count));
    button_->setEnabled(compare_.isEnabled());
    button_->setToolTip(compare_.shortcut().toString(QKeySequence::NativeText));
}

}  // namespace speclens::ui
