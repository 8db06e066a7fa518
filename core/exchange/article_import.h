// Reading an article into the catalog: its claims are extracted and stored with it.
#pragma once

#include <string>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/extract/extractor.h"

namespace speclens {

/// What came of one article.
struct ArticleImport {
    IngestResult stored;
    std::size_t claims = 0;         ///< claims that it makes, stored now or before
    std::vector<PhoneName> phones;  ///< that it makes claims about, each once, in text order
};

/// Stores the file `bytes`, which must have passed checkText, with what it claims; `location` may
/// tell its format (see recognizeFormat). Its title is that of the text, or else the file name at
/// the end of `location`. Throws Error as
/// Catalog::ingest does.
ArticleImport importArticle(Catalog& catalog, const Extractor& extractor, std::string bytes,
                            const std::string& location);

}  // namespace speclens
