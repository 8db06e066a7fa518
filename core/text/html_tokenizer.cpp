#include "core/text/html_tokenizer.h"

#include <algorithm>

#include "core/spec/ascii.h"

namespace speclens {
namespace {

constexpr std::size_t none = std::string_view::npos;

bool endsName(char c) {
    return isSpace(c) || c == '/' || c == '>';
}

/// Where the attributes of a tag end: its ">", which may stand inside of quotation marks before.
std::size_t findTagEnd(std::string_view file, std::size_t at) {
    bool value = false;  // whether a value may begin here
    while (at < file.size()) {
        const char c = file[at];
        if (c == '>') {
            return at;
        }
        if (value && (c == '"' || c == '\'')) {
            at = file.find(c, at + 1);
            if (at == none) {
                return none;
            }
        }
        value = c == '=' || (value && isSpace(c));
        ++at;
    }
    return none;
}

}  // namespace

std::optional<HtmlToken> HtmlTokenizer::next() {
    while (at_ < file_.size()) {
        if (file_[at_] != '<') {
            return readText();
        }
        if (beginsTag(at_)) {
            if (auto tag = readTag()) {
                return tag;
            }
        } else if (!skipDeclaration()) {
            return readText();
        }
    }
    return std::nullopt;
}

Span HtmlTokenizer::skipRaw(std::string_view name) {
    const std::size_t begin = at_;
    for (std::size_t end = file_.find("</", at_); end != none; end = file_.find("</", end + 2)) {
        const std::size_t behind = end + 2 + name.size();
        if (behind < file_.size() && equalFolded(file_.substr(end + 2, name.size()), name) &&
            endsName(file_[behind])) {
            at_ = end;
            const Span content = spanFrom(begin);
            readTag();
            return content;
        }
    }
    at_ = file_.size();
    return spanFrom(begin);
}

bool HtmlTokenizer::beginsTag(std::size_t at) const {
    const std::size_t name = at + 1 < file_.size() && file_[at + 1] == '/' ? at + 2 : at + 1;
    return name < file_.size() && isLetter(file_[name]);
}

bool HtmlTokenizer::skipDeclaration() {
    const std::string_view rest = file_.substr(at_);
    std::size_t end = none;
    if (rest.starts_with("<!--")) {
        // <!--> and <!---> are comments too.
        end = file_.find("-->", at_ + 2);
        end = end == none ? none : end + 2;
    } else if (rest.starts_with("<!") || rest.starts_with("<?") || rest.starts_with("</")) {
        end = file_.find('>', at_);
    } else {
        return false;
    }
    at_ = end == none ? file_.size() : end + 1;
    return true;
}

HtmlToken HtmlTokenizer::readText() {
    const std::size_t begin = at_;
    at_ = std::min(file_.find('<', at_ + 1), file_.size());
    return {HtmlToken::Kind::Text, spanFrom(begin), {}, {}, false};
}

std::optional<HtmlToken> HtmlTokenizer::readTag() {
    const std::size_t begin = at_;
    const bool ends = file_[begin + 1] == '/';
    const std::size_t name = begin + (ends ? 2 : 1);
    std::size_t nameEnd = name;
    while (nameEnd < file_.size() && !endsName(file_[nameEnd])) {
        ++nameEnd;
    }
    const std::size_t end = findTagEnd(file_, nameEnd);
    if (end == none) {
        at_ = file_.size();
        return std::nullopt;
    }
    at_ = end + 1;
    HtmlToken token;
    token.kind = ends ? HtmlToken::Kind::EndTag : HtmlToken::Kind::StartTag;
    token.span = spanFrom(begin);
    token.name = file_.substr(name, nameEnd - name);
    token.attributes = file_.substr(nameEnd, end - nameEnd);
    token.closesItself = token.attributes.ends_with('/');
    return token;
}

std::optional<HtmlAttribute> HtmlAttributeReader::next() {
    const auto skip = [this](auto accepts) {
        std::size_t count = 0;
        while (count < rest_.size() && accepts(rest_[count])) {
            ++count;
        }
        const std::string_view skipped = rest_.substr(0, count);
        rest_.remove_prefix(count);
        return skipped;
    };
    skip([](char c) { return isSpace(c) || c == '/'; });
    if (rest_.empty()) {
        return std::nullopt;
    }
    HtmlAttribute attribute;
    const std::string_view begin = rest_;
    rest_.remove_prefix(1);  // a name may begin with "="
    skip([](char c) { return !endsName(c) && c != '='; });
    attribute.name = begin.substr(0, begin.size() - rest_.size());
    skip(isSpace);
    if (!rest_.starts_with('=')) {
        return attribute;
    }
    rest_.remove_prefix(1);
    skip(isSpace);
    if (!rest_.empty() && (rest_.front() == '"' || rest_.front() == '\'')) {
        const std::size_t end = std::min(rest_.find(rest_.front(), 1), rest_.size());
        attribute.value = rest_.substr(1, end - 1);
        rest_.remove_prefix(std::min(end + 1, rest_.size()));
    } else {
        attribute.value = skip([](char c) { return !isSpace(c); });
    }
    return attribute;
}

}  // namespace speclens
