#include "ui/widgets/panes.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/theme.h"

namespace speclens::ui {
namespace {

QLabel* makeLabel(const QString& text, QWidget* parent, double scale, bool bold) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setBold(bold);
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * scale);
    }
    label->setFont(font);
    return label;
}

}  // namespace

void useBaseGround(QWidget* widget) {
    widget->setBackgroundRole(QPalette::Base);
    widget->setForegroundRole(QPalette::Text);
    widget->setAutoFillBackground(true);
}

QLabel* makeHeading(const QString& text, QWidget* parent) {
    return makeLabel(text, parent, 1.0, true);
}

QLabel* makeTitle(const QString& text, QWidget* parent) {
    return makeLabel(text, parent, 1.3, true);
}

QLabel* makeMuted(const QString& text, QWidget* parent) {
    QLabel* label = makeLabel(text, parent, 1.0, false);
    label->setForegroundRole(mutedRole);
    return label;
}

Rule::Rule(Qt::Orientation orientation, QWidget* parent) : QWidget(parent) {
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
    } else {
        setFixedWidth(1);
    }
}

void Rule::paintEvent(QPaintEvent* /*event*/) {
    QPainter(this).fillRect(rect(), themeColors(palette()).rule);
}

Tile::Tile(bool accentEdge, QWidget* parent) : QWidget(parent), accentEdge_(accentEdge) {}

void Tile::paintEvent(QPaintEvent* /*event*/) {
    const ThemeColors colors = themeColors(palette());
    const int radius = ThemeMetrics(fontMetrics()).radius;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.band);
    painter.drawRoundedRect(rect(), radius, radius);
    if (accentEdge_) {
        painter.fillRect(QRect(0, 0, radius * 3 / 4, height()), colors.accent);
    }
}

EmptyPage::EmptyPage(const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent),
      title_(makeTitle({}, this)),
      text_(makeMuted({}, this)),
      column_(new QVBoxLayout),
      buttons_(new QHBoxLayout) {
    useBaseGround(this);
    const ThemeMetrics metrics(fontMetrics());
    setMinimumWidth(metrics.character * 24);
    for (QLabel* label : {title_, text_}) {
        label->setAlignment(Qt::AlignHCenter);
    }
    setTexts(title, text);
    column_->addStretch(2);
    column_->addWidget(title_, 0, Qt::AlignHCenter);
    column_->addWidget(text_, 0, Qt::AlignHCenter);
    column_->addSpacing(metrics.space);
    buttons_->addStretch();
    buttons_->addStretch();
    column_->addLayout(buttons_);
    column_->addStretch(3);
    column_->setSpacing(metrics.gap);
    setLayout(column_);
}

void EmptyPage::setTexts(const QString& title, const QString& text) {
    title_->setText(title);
    text_->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    fitTexts();
}

void EmptyPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitTexts();
}

void EmptyPage::fitTexts() {
    const ThemeMetrics metrics(fontMetrics());
    const int width = std::min(metrics.character * 72, this->width() - 2 * metrics.space);
    for (QLabel* label : {title_, text_}) {
        // An aligned label is not asked for the height of its wrapped text, which is never less
        // than the least size.
        label->setMinimumSize(0, 0);
        label->setFixedSize(std::max(width, 0), std::max(0, label->heightForWidth(width)));
    }
}

void EmptyPage::addButton(QWidget* button) {
    buttons_->insertWidget(buttons_->count() - 1, button);
}

}  // namespace speclens::ui
