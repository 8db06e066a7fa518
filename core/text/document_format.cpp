#include "core/text/document_format.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/spec/ascii.h"
#include "core/text/html_element.h"
#include "core/text/html_tokenizer.h"

namespace speclens {
namespace {

template <std::size_t Count>
bool endsInOneOf(std::string_view name, const std::array<std::string_view, Count>& ends) {
    return std::any_of(ends.begin(), ends.end(), [name](std::string_view end) {
        return name.size() > end.size() && equalFolded(name.substr(name.size() - end.size()), end);
    });
}

/// Comments and declarations are no text, so that the first token of a page is a tag.
bool beginsAsHtml(std::string_view bytes) {
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    constexpr std::size_t longestHead = 4096;
    bytes = bytes.substr(0, longestHead);
    if (bytes.starts_with(byteOrderMark)) {
        bytes.remove_prefix(byteOrderMark.size());
    }
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n\f"), bytes.size()));
    constexpr std::string_view doctype = "<!doctype html";
    if (equalFolded(bytes.substr(0, doctype.size()), doctype)) {
        return true;
    }
    if (!bytes.starts_with('<')) {
        return false;
    }
    HtmlTokenizer tokens(bytes, {0, static_cast<std::uint32_t>(bytes.size())});
    auto token = tokens.next();
    while (token && token->kind == HtmlToken::Kind::Text &&
           token->span.of(bytes).find_first_not_of(" \t\r\n\f") == std::string_view::npos) {
        token = tokens.next();
    }
    return token && token->kind == HtmlToken::Kind::StartTag &&
           roleOf(token->name) != ElementRole::Inline;
}

}  // namespace

DocumentFormat recognizeFormat(std::string_view name, std::string_view bytes) {
    constexpr std::array<std::string_view, 4> html = {".html", ".htm", ".xhtml", ".xht"};
    constexpr std::array<std::string_view, 2> markdown = {".md", ".markdown"};
    if (endsInOneOf(name, html)) {
        return DocumentFormat::Html;
    }
    if (endsInOneOf(name, markdown)) {
        return DocumentFormat::Markdown;
    }
    return beginsAsHtml(bytes) ? DocumentFormat::Html : DocumentFormat::PlainText;
}

Document readDocument(std::string bytes, DocumentFormat format) {
    switch (format) {
        case DocumentFormat::Html:
            return Document::fromHtml(std::move(bytes));
        case DocumentFormat::Markdown:
            return Document::fromMarkdown(std::move(bytes));
        default:
            return Document::fromPlainText(std::move(bytes));
    }
}

Document readDocument(std::string bytes, std::string_view name) {
    const DocumentFormat format = recognizeFormat(name, bytes);
    return readDocument(std::move(bytes), format);
}

}  // namespace speclens
