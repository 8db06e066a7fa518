#include "ui/browse/note_field.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"

namespace speclens::ui {
namespace {

constexpr int mostLines = 5;

bool isSaveKey(const QKeyEvent& event) {
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
           event.modifiers().testFlag(Qt::ControlModifier);
}

}  // namespace

NoteField::NoteField(QWidget* parent) : QPlainTextEdit(parent) {
    setAccessibleName(tr("Your note"));
    setPlaceholderText(tr("Your note on this phone"));
    setToolTip(tr("Ctrl+Enter keeps what you wrote, Esc discards it"));
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteField::fitText);
    fitText();
}

int NoteField::lineCount() const {
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        lines += std::max(block.lineCount(), 1);
    }
    return lines;
}

void NoteField::fitText() {
    setVerticalScrollBarPolicy(lineCount() > mostLines ? Qt::ScrollBarAlwaysOn
                                                       : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

void NoteField::showNote(PhoneId phone, const QString& note) {
    const std::optional<WrittenNote> unsaved = draft();
    if (phone_ == phone && unsaved && unsaved->text != note) {
        shown_ = note;
        return;
    }
    phone_ = phone;
    shown_ = note;
    if (toPlainText() != note) {
        setPlainText(note);
    }
    if (unsaved && unsaved->phone != phone) {
        emit written(*unsaved);
    }
}

std::optional<WrittenNote> NoteField::draft() const {
    const QString text = toPlainText().trimmed();
    return phone_ && text != shown_ ? std::optional(WrittenNote{*phone_, text}) : std::nullopt;
}

void NoteField::save() {
    if (const auto unsaved = draft()) {
        emit written(*unsaved);
    }
}

QSize NoteField::sizeHint() const {
    const ThemeMetrics metrics(fontMetrics());
    const int margin = static_cast<int>(std::ceil(document()->documentMargin()));
    return {metrics.character * 20, std::min(lineCount(), mostLines) * fontMetrics().lineSpacing() +
                                        2 * (frameWidth() + margin) + metrics.gap / 2};
}

/// These keys mean other things in the window.
bool NoteField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (isSaveKey(key) || key.key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void NoteField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        setPlainText(shown_);
        emit left();
    } else if (isSaveKey(*event)) {
        save();
        emit left();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void NoteField::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        save();
    }
}

void NoteField::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fitText();
}

}  // namespace speclens::ui
