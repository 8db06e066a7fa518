#include "app/cli/article.h"

#include <utility>

#include "core/text/article_file.h"

namespace speclens::cli {

Article readArticle(const std::string& path, const Extractor& extractor) {
    Document document = Document::fromPlainText(readArticleFile(path));
    std::vector<Claim> claims = extractor.extract(document);
    return {std::move(document), std::move(claims)};
}

}  // namespace speclens::cli
