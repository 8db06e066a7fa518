#include "ui/evidence/quote_card.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/text.h"
#include "ui/theme/theme.h"

namespace speclens::ui {

QuoteCard::QuoteCard(const ComparisonEvidence& evidence, QWidget* parent)
    : Tile(true, parent), label_(new QLabel(this)) {
    const std::string_view quote = evidence.quote;
    const std::size_t begin = std::min<std::size_t>(evidence.evidenceInQuote.begin, quote.size());
    const std::size_t end =
        std::clamp<std::size_t>(evidence.evidenceInQuote.end, begin, quote.size());
    before_ = toQString(quote.substr(0, begin));
    marked_ = toQString(quote.substr(begin, end - begin));
    after_ = toQString(quote.substr(end));

    const ThemeMetrics metrics(fontMetrics());
    label_->setWordWrap(true);
    label_->setTextFormat(Qt::RichText);
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label_->setAccessibleName(tr("Quotation: %1").arg(before_ + marked_ + after_));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.space, metrics.gap, metrics.gap, metrics.gap);
    layout->addWidget(label_);
    markWords();
}

void QuoteCard::changeEvent(QEvent* event) {
    Tile::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        markWords();
    }
}

void QuoteCard::markWords() {
    const ThemeColors colors = themeColors(palette());
    const QString html = QStringLiteral("%1<span style=\"background-color:%2\">%3</span>%4")
                             .arg(before_.toHtmlEscaped(), colors.mark.name(),
                                  marked_.toHtmlEscaped(), after_.toHtmlEscaped());
    label_->setText(html);
}

}  // namespace speclens::ui
