#include "ui/browse/similar_phones.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/browse/likeness_text.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/window/session.h"

namespace speclens::ui {
namespace {

enum SimilarRole : int { PhoneRole = Qt::UserRole, WordsRole };

constexpr std::size_t shownCount = 5;

QString nothingText() {
    return SimilarPhones::tr(
        "No phone is known to be like this one: too few of its values are known, or none comes "
        "near.");
}

QString keysText() {
    return SimilarPhones::tr("Enter shows a phone in the list, Space adds it to the comparison.");
}

/// A name, and under it in what the phone is alike.
class SimilarPhoneDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const ThemeColors colors = themeColors(option.palette);
        const ThemeMetrics metrics(option.fontMetrics);
        const QRect content =
            option.rect.adjusted(metrics.space, metrics.gap, -metrics.space, -metrics.gap);
        const int line = option.fontMetrics.height();
        const auto draw = [&](int top, const QString& text, const QColor& color) {
            painter->setPen(color);
            painter->drawText(QRect(content.left(), top, content.width(), line),
                              Qt::AlignLeft | Qt::AlignVCenter,
                              option.fontMetrics.elidedText(text, Qt::ElideRight, content.width()));
        };
        painter->save();
        if ((option.state & QStyle::State_Selected) != 0 && option.widget->hasFocus()) {
            painter->fillRect(option.rect, colors.accentTint);
        } else if ((option.state & QStyle::State_MouseOver) != 0) {
            painter->fillRect(option.rect, colors.band);
        }
        draw(content.top(), index.data(Qt::DisplayRole).toString(), colors.text);
        draw(content.top() + line, index.data(WordsRole).toString(), colors.muted);
        painter->setPen(colors.rule);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option,
                   const QModelIndex& /*index*/) const override {
        const ThemeMetrics metrics(option.fontMetrics);
        return {metrics.character * 20, 2 * option.fontMetrics.height() + 2 * metrics.gap + 1};
    }
};

}  // namespace

SimilarPhones::SimilarPhones(Session& session, QWidget* parent)
    : QListWidget(parent), session_(session) {
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new SimilarPhoneDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAccessibleName(tr("Similar phones"));
    connect(this, &QListWidget::itemClicked, this, &SimilarPhones::ask);
}

void SimilarPhones::showFor(PhoneId phone) {
    phone_ = phone;
    stale_ = true;
    if (isVisible()) {
        refresh();
    }
}

void SimilarPhones::showEvent(QShowEvent* event) {
    QListWidget::showEvent(event);
    if (stale_) {
        refresh();
    }
}

void SimilarPhones::refresh() {
    stale_ = false;
    clear();
    const PhoneTable& table = *session_.table();
    const auto row = phone_ ? table.find(*phone_) : std::nullopt;
    if (!row) {
        return;
    }
    for (const SimilarPhone& similar : similarPhones(table, *row, shownCount)) {
        const QString name = toQString(fullName(table.name(table.find(similar.phone).value())));
        const QString words = likenessText(similar, session_.units());
        const QString shared = tr("%1% alike, by %2 values that are known of both")
                                   .arg(qRound(similar.similarity * 100))
                                   .arg(similar.shared);
        auto* item = new QListWidgetItem(name, this);
        item->setData(PhoneRole, static_cast<qlonglong>(similar.phone));
        item->setData(WordsRole, words);
        item->setToolTip(plainToolTip(shared));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(name, words));
        item->setData(Qt::AccessibleDescriptionRole, shared);
    }
    setCurrentRow(0);
    setAccessibleDescription(count() == 0 ? nothingText() : keysText());
}

std::optional<PhoneId> SimilarPhones::current() const {
    const QListWidgetItem* item = currentItem();
    return item == nullptr ? std::nullopt
                           : std::optional(PhoneId{item->data(PhoneRole).toLongLong()});
}

void SimilarPhones::ask() {
    if (const auto phone = current()) {
        emit phoneAsked({*phone});
    }
}

void SimilarPhones::addToComparison() {
    if (const auto phone = current()) {
        session_.choose(*phone);
    }
}

void SimilarPhones::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        ask();
    } else if (plain && event->key() == Qt::Key_Space) {
        addToComparison();
    } else {
        QListWidget::keyPressEvent(event);
    }
}

void SimilarPhones::contextMenuEvent(QContextMenuEvent* event) {
    const auto phone = current();
    if (!phone) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Show in the list"), this, &SimilarPhones::ask);
    QAction* add = menu->addAction(tr("&Add to comparison"), this, &SimilarPhones::addToComparison);
    add->setEnabled(!session_.isChosen(*phone));
    menu->popup(event->globalPos());
}

void SimilarPhones::paintEvent(QPaintEvent* event) {
    QListWidget::paintEvent(event);
    if (count() > 0) {
        return;
    }
    const ThemeMetrics metrics(fontMetrics());
    QPainter painter(viewport());
    painter.setPen(themeColors(palette()).muted);
    painter.drawText(viewport()->rect().adjusted(metrics.space, metrics.space, -metrics.space, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, nothingText());
}

}  // namespace speclens::ui
