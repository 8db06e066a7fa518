// The text of a stored article, with the place of a quotation in it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/catalog/catalog.h"

namespace speclens {

/// Words of a source, as a claim has them.
struct Quotation {
    SourceId source{};
    std::string_view quote;
    Span evidenceInQuote;
    Span evidenceInSource;  ///< bytes of the stored content
};

struct ArticleText {
    SourceRecord source;
    std::string text;  ///< as it was read: of a web page the story
    /// Bytes of `text`; nothing where the quotation is not found there (any more).
    std::optional<Span> quote;
    Span evidence;  ///< within the quote
};

/// Reads the article of a quotation. A quote that stands there several times is found where its
/// evidence is. Throws Error where the catalog cannot be read or the source is gone.
ArticleText articleText(const Catalog& catalog, const Quotation& quotation);

}  // namespace speclens
