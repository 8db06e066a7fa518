#include "ui/articles/article_viewer.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panes.h"

namespace speclens::ui {
namespace {

/// As a text widget counts: an end of line is one character.
QString viewedText(std::string_view text) {
    return toQString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

QTextEdit::ExtraSelection marked(QPlainTextEdit& text, int begin, int end, const QColor& ground) {
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(text.document());
    selection.cursor.setPosition(begin);
    selection.cursor.setPosition(end, QTextCursor::KeepAnchor);
    selection.format.setBackground(ground);
    return selection;
}

QString originText(const SourceRecord& source) {
    QStringList parts;
    for (const std::string& part : {source.published, source.location, source.license}) {
        if (!part.empty()) {
            parts.append(toQString(part));
        }
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

ArticleViewer::ArticleViewer(const ArticleText& article, QWidget* parent)
    : QDialog(parent), text_(new QPlainTextEdit(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = toQString(article.source.title);
    setWindowTitle(title);
    const ThemeMetrics metrics(fontMetrics());
    text_->setReadOnly(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text_->setAccessibleName(tr("Text of the article"));
    text_->document()->setDocumentMargin(metrics.space);
    text_->setPlainText(viewedText(article.text));
    if (article.quote) {
        const std::string_view whole = article.text;
        const auto placeOf = [whole](std::size_t position) {
            return static_cast<int>(viewedText(whole.substr(0, position)).size());
        };
        quote_ = {placeOf(article.quote->begin), placeOf(article.quote->end)};
        evidence_ = {placeOf(article.evidence.begin), placeOf(article.evidence.end)};
        QTextCursor cursor(text_->document());
        cursor.setPosition(quote_.begin);
        text_->setTextCursor(cursor);
        text_->setAccessibleDescription(tr("The text cursor is at the quotation."));
    }

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(metrics.gap);
    layout->addWidget(makeHeading(title, this));
    if (const QString origin = originText(article.source); !origin.isEmpty()) {
        layout->addWidget(makeMuted(origin, this));
    }
    if (!article.quote) {
        layout->addWidget(makeMuted(tr("The quotation is not found in the text."), this));
    }
    layout->addWidget(text_, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(metrics.character * 90, metrics.row * 22);
    markWords();
    text_->setFocus();
}

void ArticleViewer::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    text_->centerCursor();
}

void ArticleViewer::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        markWords();
    }
}

void ArticleViewer::markWords() {
    const ThemeColors colors = themeColors(palette());
    text_->setExtraSelections({marked(*text_, quote_.begin, quote_.end, colors.accentTint),
                               marked(*text_, evidence_.begin, evidence_.end, colors.mark)});
}

}  // namespace speclens::ui
