#include "ui/compare/summary_lines.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/text.h"
#include "ui/theme/theme.h"

namespace speclens::ui {
namespace {

/// The sentence is the link to its row. Unconfirmed ones are muted, and say so themselves.
QString linkText(const SummarySentence& sentence, const ThemeColors& colors) {
    return QStringLiteral("<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>")
        .arg(toQString(attribute(sentence.attribute).key),
             (sentence.confirmed ? colors.text : colors.muted).name(),
             toQString(sentence.text).toHtmlEscaped());
}

}  // namespace

SummaryLines::SummaryLines(QWidget* parent) : QWidget(parent), lines_(new QVBoxLayout(this)) {
    const ThemeMetrics metrics(fontMetrics());
    lines_->setContentsMargins(metrics.space, metrics.gap, metrics.space, metrics.gap);
    lines_->setSpacing(metrics.gap / 2);
    setAccessibleName(tr("What differs most"));
    hide();
}

void SummaryLines::setSentences(const std::vector<SummarySentence>& sentences) {
    sentences_ = sentences;
    refresh();
}

void SummaryLines::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

/// A line below it, as there is below the headers of the table.
void SummaryLines::paintEvent(QPaintEvent* /*event*/) {
    QPainter(this).fillRect(0, height() - 1, width(), 1, themeColors(palette()).rule);
}

void SummaryLines::refresh() {
    qDeleteAll(findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly));
    const ThemeColors colors = themeColors(palette());
    for (const SummarySentence& sentence : sentences_) {
        auto* line = new QLabel(linkText(sentence, colors), this);
        line->setTextFormat(Qt::RichText);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        line->setAccessibleName(toQString(sentence.text));
        line->setToolTip(tr("Show the row"));
        connect(line, &QLabel::linkActivated, this,
                [this, id = sentence.attribute] { emit attributeAsked(AskedAttribute{id}); });
        lines_->addWidget(line);
    }
    setVisible(!sentences_.empty());
}

QString SummaryLines::text() const {
    QStringList all;
    for (const SummarySentence& sentence : sentences_) {
        all.append(toQString(sentence.text));
    }
    return all.join(QLatin1Char('\n'));
}

}  // namespace speclens::ui
