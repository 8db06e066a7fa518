// An article as the commands take it: read from a file, with its claims.
#pragma once

#include <string>
#include <vector>

#include "core/extract/extractor.h"
#include "core/text/document.h"

namespace speclens::cli {

struct Article {
    Document document;
    std::vector<Claim> claims;
};

/// Throws Error where the file at `path` is no article.
Article readArticle(const std::string& path, const Extractor& extractor);

}  // namespace speclens::cli
