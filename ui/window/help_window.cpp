#include "ui/window/help_window.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/clear_button.h"
#include "ui/widgets/panes.h"
#include "ui/window/help_text.h"

namespace speclens::ui {

HelpWindow::HelpWindow(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent),
      menus_(menus),
      find_(new QLineEdit(this)),
      missing_(makeMuted(tr("Not found"), this)),
      page_(new QTextBrowser(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    setSizeGripEnabled(true);
    find_->setPlaceholderText(tr("Find in the help"));
    find_->setAccessibleName(tr("Find in the help"));
    addClearButton(*find_);
    missing_->hide();
    page_->setAccessibleName(tr("Help"));
    page_->setFrameShape(QFrame::NoFrame);
    page_->setOpenLinks(true);
    page_->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);

    const ThemeMetrics metrics(fontMetrics());
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(metrics.space, metrics.gap, metrics.space, metrics.gap);
    bar->setSpacing(metrics.space);
    bar->addWidget(find_, 1);
    bar->addWidget(missing_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(new Rule(Qt::Horizontal, this));
    layout->addWidget(page_, 1);
    page_->document()->setDocumentMargin(metrics.space);

    connect(find_, &QLineEdit::textChanged, this, &HelpWindow::findFromHere);
    fill();
    resize(metrics.character * 110, metrics.row * 26);
    find_->setFocus();
}

void HelpWindow::fill() {
    page_->setHtml(helpPage(menus_, themeColors(palette())));
}

void HelpWindow::findFromHere() {
    QTextCursor cursor = page_->textCursor();
    cursor.setPosition(cursor.selectionStart());
    page_->setTextCursor(cursor);
    findNext(false);
}

void HelpWindow::findNext(bool backward) {
    const QString words = find_->text();
    if (words.isEmpty()) {
        showFound(true);
        return;
    }
    const QTextDocument::FindFlags flags =
        backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (page_->find(words, flags)) {
        showFound(true);
        return;
    }
    const QTextCursor before = page_->textCursor();
    page_->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
    const bool found = page_->find(words, flags);
    if (!found) {
        page_->setTextCursor(before);
    }
    showFound(found);
}

void HelpWindow::showFound(bool found) {
    missing_->setVisible(!found);
    find_->setAccessibleDescription(found ? QString() : missing_->text());
}

bool HelpWindow::event(QEvent* event) {
    // The main window has the same key.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QDialog::event(event);
}

void HelpWindow::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        fill();
    }
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Find)) {
        find_->setFocus(Qt::ShortcutFocusReason);
        find_->selectAll();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && focusWidget() == find_) {
        findNext((event->modifiers() & Qt::ShiftModifier) != 0);
        return;
    }
    QDialog::keyPressEvent(event);
}

}  // namespace speclens::ui
