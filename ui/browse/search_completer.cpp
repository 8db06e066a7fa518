#include "ui/browse/search_completer.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

#include "core/browse/query_completion.h"
#include "ui/text.h"
#include "ui/window/session.h"

namespace speclens::ui {
namespace {

constexpr qsizetype longestHistory = 20;

/// So many characters are in the first bytes of the text.
int charactersIn(const std::string& text, std::size_t bytes) {
    return static_cast<int>(QString::fromUtf8(text.data(), static_cast<qsizetype>(bytes)).size());
}

}  // namespace

SearchCompleter::SearchCompleter(QLineEdit& field, const Session& session)
    : QObject(&field),
      field_(field),
      session_(session),
      model_(new QStringListModel(this)),
      completer_(new QCompleter(model_, this)) {
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setWidget(&field);
    completer_->popup()->setAccessibleName(tr("Completions"));
    completer_->popup()->installEventFilter(this);
    connect(&field, &QLineEdit::textEdited, this, &SearchCompleter::offerCompletions);
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this,
            &SearchCompleter::take);
}

QStringList SearchCompleter::offers() const {
    return completer_->popup()->isVisible() ? model_->stringList() : QStringList();
}

void SearchCompleter::offer(const QStringList& texts, int begin, int end) {
    begin_ = begin;
    end_ = end;
    model_->setStringList(texts);
    if (texts.isEmpty()) {
        completer_->popup()->hide();
    } else {
        completer_->complete();
    }
}

void SearchCompleter::offerCompletions() {
    const std::string text = toUtf8(field_.text());
    const std::size_t cursor = toUtf8(field_.text().left(field_.cursorPosition())).size();
    const QueryCompletion completion = completeQuery(*session_.table(), text, cursor);
    QStringList texts;
    for (const std::string& offered : completion.texts) {
        texts.append(toQString(offered));
    }
    offer(texts, charactersIn(text, completion.replaced.begin),
          charactersIn(text, completion.replaced.end));
}

void SearchCompleter::offerHistory() {
    offer(history_, 0, static_cast<int>(field_.text().size()));
}

void SearchCompleter::remember() {
    const QString text = field_.text().trimmed();
    if (!text.isEmpty()) {
        history_.removeAll(text);
        history_.prepend(text);
        history_.resize(std::min(history_.size(), longestHistory));
    }
}

/// QCompleter would take the first offer with Enter, though nobody chose it.
bool SearchCompleter::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QObject::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    QAbstractItemView& popup = *completer_->popup();
    const QModelIndexList chosen = popup.selectionModel()->selectedIndexes();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && chosen.isEmpty()) {
        popup.hide();
        return QCoreApplication::sendEvent(&field_, event);
    }
    if (key == Qt::Key_Tab) {
        popup.hide();
        take(model_->stringList().value(chosen.isEmpty() ? 0 : chosen.front().row()));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

/// A name goes on with its value.
void SearchCompleter::take(const QString& text) {
    const QString before = field_.text();
    field_.setText(before.left(begin_) + text + before.mid(end_));
    field_.setCursorPosition(begin_ + static_cast<int>(text.size()));
    if (text.endsWith(QLatin1Char(':'))) {
        offerCompletions();
    }
}

}  // namespace speclens::ui
