#include "core/exchange/article_text.h"

#include "core/text/document_format.h"

namespace speclens {
namespace {

Span within(std::size_t begin, Span span) {
    return {static_cast<std::uint32_t>(begin + span.begin),
            static_cast<std::uint32_t>(begin + span.end)};
}

}  // namespace

ArticleText articleText(const Catalog& catalog, const Quotation& quotation) {
    ArticleText article;
    std::string content = catalog.content(quotation.source);
    const std::vector<SourceRecord> sources = catalog.sources();
    if (const SourceRecord* source = findSource(sources, quotation.source)) {
        article.source = *source;
    }
    const Document document = readDocument(std::move(content), article.source.location);
    article.text = document.text();
    const std::string_view quote = quotation.quote;
    if (quote.empty()) {
        return article;
    }
    for (std::size_t begin = article.text.find(quote); begin != std::string::npos;
         begin = article.text.find(quote, begin + 1)) {
        const Span evidence = within(begin, quotation.evidenceInQuote);
        if (document.inFile(evidence) == quotation.evidenceInSource) {
            article.quote = within(begin, {0, static_cast<std::uint32_t>(quote.size())});
            article.evidence = evidence;
            break;
        }
    }
    return article;
}

}  // namespace speclens
