#include "ui/compare/comparison_headers.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <algorithm>

#include "ui/compare/comparison_model.h"
#include "ui/item_roles.h"
#include "ui/text.h"
#include "ui/theme/badge.h"
#include "ui/theme/theme.h"
#include "ui/widgets/value_layout.h"

namespace speclens::ui {
namespace {

QFont boldFont(QFont font) {
    font.setBold(true);
    return font;
}

QString groupText(const QString& name, bool folded) {
    return (folded ? QStringLiteral("▸ ") : QStringLiteral("▾ ")) + name;
}

/// The name as it goes into so many lines, cut where it does not.
QString wrappedName(const QString& name, const QFontMetrics& font, int width, int lines) {
    if (lines == 1) {
        return font.elidedText(name, Qt::ElideMiddle, width);
    }
    QStringList words = name.split(QLatin1Char(' '));
    QString first = words.takeFirst();
    while (!words.isEmpty() &&
           font.horizontalAdvance(first + QLatin1Char(' ') + words.first()) <= width) {
        first += QLatin1Char(' ') + words.takeFirst();
    }
    const QString rest = words.join(QLatin1Char(' '));
    return font.elidedText(first, Qt::ElideMiddle, width) + QLatin1Char('\n') +
           font.elidedText(rest, Qt::ElideMiddle, width);
}

}  // namespace

PhoneHeader::PhoneHeader(const ComparisonModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), model_(model) {
    setSectionResizeMode(QHeaderView::Stretch);
    setMinimumSectionSize(ThemeMetrics(fontMetrics()).character * 24);
    setSectionsClickable(true);
    setHighlightSections(false);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Compared phones"));
    setSectionsMovable(true);
    connect(this, &QHeaderView::sectionMoved, this, [this](int, int from, int to) {
        // The comparison itself is put into another order, not the view of it.
        const QSignalBlocker moving(this);
        moveSection(to, from);
        QMetaObject::invokeMethod(
            this, [this, from, to] { emit moveRequested(from, to); }, Qt::QueuedConnection);
    });
    connect(this, &QHeaderView::sectionResized, this, [this] {
        if (sizeHint().height() != height()) {
            emit geometriesChanged();
        }
    });
}

QString PhoneHeader::name(int section) const {
    return model_.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
}

int PhoneHeader::nameWidth(int section) const {
    const QRect rect(0, 0, sectionSize(section), height());
    const ThemeMetrics metrics(fontMetrics());
    return buttonRect(Button::Baseline, rect).left() - metrics.space - metrics.gap;
}

int PhoneHeader::nameLines() const {
    const QFontMetrics bold(boldFont(font()));
    for (int section = 0; section < count(); ++section) {
        if (bold.horizontalAdvance(name(section)) > nameWidth(section)) {
            return 2;
        }
    }
    return 1;
}

QSize PhoneHeader::sizeHint() const {
    const ThemeMetrics metrics(fontMetrics());
    return {QHeaderView::sizeHint().width(),
            (nameLines() + 1) * fontMetrics().height() + 3 * metrics.gap};
}

QRect PhoneHeader::buttonRect(Button button, const QRect& section) const {
    const ThemeMetrics metrics(fontMetrics());
    const int side = fontMetrics().height();
    const int left = section.right() - metrics.gap - side;
    return {button == Button::Close ? left : left - side - metrics.gap / 2,
            section.top() + metrics.gap, side, side};
}

std::optional<PhoneHeader::ButtonPlace> PhoneHeader::buttonAt(const QPoint& position) const {
    const int section = logicalIndexAt(position);
    if (section < 0) {
        return std::nullopt;
    }
    const QRect rect(sectionViewportPosition(section), 0, sectionSize(section), height());
    for (const Button button : {Button::Baseline, Button::Close}) {
        if (buttonRect(button, rect).contains(position)) {
            return ButtonPlace{section, button};
        }
    }
    return std::nullopt;
}

void PhoneHeader::setHovered(std::optional<ButtonPlace> place) {
    if (place == hovered_) {
        return;
    }
    hovered_ = place;
    viewport()->update();
}

void PhoneHeader::mousePressEvent(QMouseEvent* event) {
    const auto pressed = buttonAt(event->position().toPoint());
    if (!pressed || event->button() != Qt::LeftButton) {
        QHeaderView::mousePressEvent(event);
    } else if (pressed->button == Button::Close) {
        emit removeRequested(pressed->section);
    } else {
        emit baselineRequested(pressed->section);
    }
}

void PhoneHeader::mouseMoveEvent(QMouseEvent* event) {
    setHovered(buttonAt(event->position().toPoint()));
    QHeaderView::mouseMoveEvent(event);
}

void PhoneHeader::leaveEvent(QEvent* event) {
    setHovered(std::nullopt);
    QHeaderView::leaveEvent(event);
}

void PhoneHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const auto& phones = model_.comparison().phones;
    if (section < 0 || static_cast<std::size_t>(section) >= phones.size()) {
        return;
    }
    const ComparisonPhone& phone = phones[static_cast<std::size_t>(section)];
    const ThemeColors colors = themeColors(palette());
    const ThemeMetrics metrics(fontMetrics());
    const int line = fontMetrics().height();
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(colors.rule);
    painter->drawLine(rect.topLeft(), rect.bottomLeft());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    const QRect place(rect.left() + metrics.space, rect.top() + metrics.gap, nameWidth(section),
                      nameLines() * line);
    const QFont bold = boldFont(font());
    painter->setFont(bold);
    painter->setPen(colors.text);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignTop,
                      wrappedName(name(section), QFontMetrics(bold), place.width(), nameLines()));

    painter->setFont(font());
    paintButtons(*painter, rect, section);

    const Certainty certainty = certaintyOf(model_.comparison(), static_cast<std::size_t>(section));
    const QString status = certaintyText(phone.status, certainty);
    const QString brand = secondLine(section);
    QRect second(place.left(), place.bottom() + metrics.gap, rect.right() - place.left(), line);
    painter->setPen(colors.muted);
    const bool doubtful = certainty.unconfirmed > 0;
    const QString words = doubtful          ? brand
                          : brand.isEmpty() ? status
                                            : tr("%1 · %2").arg(brand, status);
    const Badge badge{BadgeKind::Unconfirmed, status};
    const QSize size = doubtful ? badgeSize(font(), badge) : QSize(0, 0);
    const int room = second.width() - size.width() - (doubtful ? metrics.gap : 0);
    const QString shown = fontMetrics().elidedText(words, Qt::ElideRight, std::max(room, 0));
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (doubtful) {
        const int left = shown.isEmpty()
                             ? second.left()
                             : second.left() + fontMetrics().horizontalAdvance(shown) + metrics.gap;
        paintBadge(*painter, QRect(QPoint(left, second.top() + (line - size.height()) / 2), size),
                   font(), palette(), badge);
    }
    painter->restore();
}

/// The sign of the baseline is always seen, the others only have their places.
void PhoneHeader::paintButtons(QPainter& painter, const QRect& rect, int section) const {
    const ThemeColors colors = themeColors(palette());
    const bool pinned = model_.baselineColumn() == section;
    for (const Button button : {Button::Baseline, Button::Close}) {
        const bool lit =
            hovered_ == ButtonPlace{section, button} || (button == Button::Baseline && pinned);
        painter.setPen(lit ? colors.accent : colors.muted);
        const QString sign = button == Button::Close ? QStringLiteral("✕")
                             : pinned                ? QStringLiteral("⚑")
                                                     : QStringLiteral("⚐");
        painter.drawText(buttonRect(button, rect), Qt::AlignCenter, sign);
    }
}

/// "Xiaomi · 2022", with what is known of it.
QString PhoneHeader::secondLine(int section) const {
    const auto place = static_cast<std::size_t>(section);
    QStringList parts;
    if (const std::string& brand = model_.comparison().phones[place].name.brand; !brand.empty()) {
        parts.append(toQString(brand));
    }
    for (const AttributeId launch : {AttributeId::LaunchAnnounced, AttributeId::LaunchReleased}) {
        const ComparisonRow* row = model_.comparison().find(launch);
        if (row != nullptr && row->cells[place].known()) {
            parts.append(QString::number(std::get<Date>(row->cells[place].values[0].value).year));
            break;
        }
    }
    return parts.join(QStringLiteral(" · "));
}

AttributeHeader::AttributeHeader(const ComparisonModel& model, QWidget* parent)
    : QHeaderView(Qt::Vertical, parent), model_(model) {
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(ThemeMetrics(fontMetrics()).row);
    setAccessibleName(tr("Attributes"));
}

QSize AttributeHeader::sizeHint() const {
    const QFontMetrics bold(boldFont(font()));
    int width = 0;
    for (const ComparisonGroup& group : model_.comparison().groups) {
        width = std::max(width, bold.horizontalAdvance(groupText(toQString(group.name), false)));
        for (const ComparisonRow& row : group.rows) {
            width = std::max(width, fontMetrics().horizontalAdvance(attributeLabel(row.attribute)));
        }
    }
    return {width + 2 * ThemeMetrics(fontMetrics()).space, QHeaderView::sizeHint().height()};
}

void AttributeHeader::paintEvent(QPaintEvent* event) {
    QHeaderView::paintEvent(event);
    // Below the last row the header is ground like the table beside it.
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect().adjusted(0, length() - offset(), 0, 0),
                     palette().color(QPalette::Base));
}

void AttributeHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const ThemeColors colors = themeColors(palette());
    const ThemeMetrics metrics(fontMetrics());
    const auto header = [this, section](int role) {
        return model()->headerData(section, Qt::Vertical, role);
    };
    const bool group = header(GroupRole).toBool();
    painter->save();
    painter->fillRect(rect, group ? colors.band : palette().color(QPalette::Base));
    painter->setPen(colors.rule);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(group ? colors.text : colors.muted);
    painter->setFont(group ? boldFont(font()) : font());
    QString text = header(Qt::DisplayRole).toString();
    if (group) {
        text = groupText(text, header(FoldedRole).toBool());
    }
    // Laid out as the cells beside it are, so that both stand on one line.
    const QRect content = rect.adjusted(metrics.space, 0, -metrics.gap, -1);
    const ValueLayout layout(text, painter->font(), {}, content.width(), false);
    const int top = content.top() + std::max(0, (content.height() - layout.height()) / 2);
    layout.paint(*painter, {content.left(), top}, palette());
    painter->restore();
}

}  // namespace speclens::ui
