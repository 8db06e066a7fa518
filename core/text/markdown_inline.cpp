#include "core/text/markdown_inline.h"

#include <algorithm>

#include "core/spec/ascii.h"
#include "core/text/character_reference.h"
#include "core/text/footnote_mark.h"
#include "core/text/html_element.h"
#include "core/text/line.h"

namespace speclens {
namespace {

bool isPunctuation(char c) {
    return c > ' ' && c < '\x7f' && !isLetter(c) && !isDigit(c);
}

bool isPartOfWord(char c) {
    return isLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// Bytes of "(address)" or "(address "title")" at the head of `rest`; 0 where there is none.
std::size_t addressLength(std::string_view rest) {
    constexpr int deepest = 3;
    int depth = 0;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const char c = rest[i];
        if (c == '\\') {
            ++i;
        } else if (c == '(' && ++depth > deepest) {
            return 0;
        } else if (c == ')' && --depth == 0) {
            return i + 1;
        } else if (c == '"' && isBlank(rest[i - 1])) {
            i = std::min(rest.find('"', i + 1), rest.size());
        }
    }
    return 0;
}

/// Bytes of what makes a link of the brackets before `rest`: "(address)" or "[reference]".
std::size_t targetLength(std::string_view rest) {
    if (rest.starts_with('(')) {
        return addressLength(rest);
    }
    if (rest.starts_with('[')) {
        const std::size_t end = rest.find_first_of("[]", 1);
        return end != std::string_view::npos && rest[end] == ']' ? end + 1 : 0;
    }
    return 0;
}

}  // namespace

bool MarkdownInline::isPicture(std::string_view line) {
    const bool linked = line.starts_with("[![");
    if (!linked && !line.starts_with("![")) {
        return false;
    }
    line.remove_prefix(linked ? 3 : 2);
    const std::size_t description = line.find(']');
    if (description == std::string_view::npos) {
        return false;
    }
    line.remove_prefix(description + 1);
    line.remove_prefix(targetLength(line));
    if (linked && line.starts_with(']')) {
        line.remove_prefix(1);
        line.remove_prefix(targetLength(line));
    }
    return line.empty();
}

const std::vector<InlinePart>& MarkdownInline::read(Span span, bool keepsPictures) {
    parts_.clear();
    if (inComment_) {
        span.begin = endOfComment(span.begin, span.end);
    }
    findLinks(span, keepsPictures);
    readCharacters(span);
    return parts_;
}

void MarkdownInline::findLinks(Span line, bool keepsPictures) {
    hidden_.clear();
    links_.clear();
    nextLink_ = 0;
    brackets_.clear();
    const std::string_view text = file_.substr(0, line.end);
    for (std::size_t at = text.find_first_of("[]\\", line.begin); at != std::string_view::npos;
         at = text.find_first_of("[]\\", at + 1)) {
        const auto begin = static_cast<std::uint32_t>(at);
        if (text[at] == '\\') {
            ++at;
            continue;
        }
        if (text[at] == '[') {
            brackets_.push_back({begin, at > line.begin && text[at - 1] == '!'});
            continue;
        }
        if (brackets_.empty()) {
            continue;
        }
        const Bracket open = brackets_.back();
        brackets_.pop_back();
        const bool footnote = open.at + 1 < begin && text[open.at + 1] == '^';
        const std::size_t target = footnote ? 0 : targetLength(text.substr(at + 1));
        if (!footnote && target == 0) {
            continue;
        }
        const auto end = static_cast<std::uint32_t>(at + 1 + target);
        if (footnote || (open.picture && !keepsPictures)) {
            hidden_.push_back({open.at - (open.picture ? 1 : 0), end});
        } else {
            hidden_.push_back({open.at - (open.picture ? 1 : 0), open.at + 1});
            hidden_.push_back({begin, end});
            links_.push_back({open.at + 1, begin});
        }
        at = end - 1;
    }
    const auto byBegin = [](Span left, Span right) { return left.begin < right.begin; };
    std::sort(hidden_.begin(), hidden_.end(), byBegin);
    std::sort(links_.begin(), links_.end(), byBegin);
}

void MarkdownInline::readCharacters(Span line) {
    std::size_t nextHidden = 0;
    std::uint32_t at = line.begin;
    while (at < line.end) {
        while (nextHidden < hidden_.size() && hidden_[nextHidden].end <= at) {
            ++nextHidden;
        }
        std::uint32_t stop = line.end;
        if (nextHidden < hidden_.size()) {
            if (hidden_[nextHidden].begin <= at) {
                at = hidden_[nextHidden].end;
                continue;
            }
            stop = hidden_[nextHidden].begin;
        }
        std::uint32_t end = at;
        switch (file_[at]) {
            case '\\':
                end = readEscape(at, stop);
                break;
            case '&':
                end = readReference(at, stop);
                break;
            case '<':
                end = readTag(at, stop);
                break;
            case '*':
            case '_':
            case '~':
            case '`':
                end = readMark(at, {line.begin, stop});
                break;
            default:
                break;
        }
        if (end == at) {
            const std::size_t special = file_.substr(0, stop).find_first_of("\\&<*_~`", at + 1);
            end = static_cast<std::uint32_t>(std::min<std::size_t>(special, stop));
            add(InlinePart::Kind::Text, {at, end});
        }
        at = end;
    }
}

std::uint32_t MarkdownInline::readEscape(std::uint32_t at, std::uint32_t end) {
    if (at + 1 >= end || !isPunctuation(file_[at + 1])) {
        return at;
    }
    add(InlinePart::Kind::Text, {at + 1, at + 2});
    return at + 2;
}

std::uint32_t MarkdownInline::readReference(std::uint32_t at, std::uint32_t end) {
    const auto reference = readCharacterReference(file_.substr(at, end - at));
    if (!reference) {
        return at;
    }
    const auto behind = at + static_cast<std::uint32_t>(reference->length);
    add(InlinePart::Kind::Instead, {at, behind}, reference->text);
    return behind;
}

std::uint32_t MarkdownInline::readTag(std::uint32_t at, std::uint32_t end) {
    constexpr std::uint32_t longestTag = 1000;
    const std::string_view rest = file_.substr(at, std::min(end - at, longestTag));
    if (rest.starts_with("<!--")) {
        return endOfComment(at + 4, end);
    }
    const std::size_t nameBegin = rest.starts_with("</") ? 2 : 1;
    const std::size_t close = rest.find('>');
    if (close == std::string_view::npos || nameBegin >= close || !isLetter(rest[nameBegin])) {
        return at;
    }
    const auto behind = at + static_cast<std::uint32_t>(close) + 1;
    const std::string_view name =
        rest.substr(nameBegin, rest.find_first_of(" \t/>:@.", nameBegin) - nameBegin);
    const ElementRole role = roleOf(name);
    if (role == ElementRole::Superscript && nameBegin == 1) {
        const std::string_view before =
            parts_.empty() ? std::string_view() : parts_.back().source.of(file_);
        if (isFootnoteMark(file_.substr(behind, end - behind), before)) {
            return at + static_cast<std::uint32_t>(rest.find("</sup"));
        }
    } else if (role != ElementRole::Inline && role != ElementRole::Strong &&
               role != ElementRole::Link && role != ElementRole::Superscript &&
               role != ElementRole::Void) {
        add(InlinePart::Kind::Break, {at, behind});
    }
    return behind;
}

/// Marks that touch words are no part of them. An asterisk between digits is a multiplication sign,
/// and an underscore between letters a part of a word.
std::uint32_t MarkdownInline::readMark(std::uint32_t at, Span line) {
    const char mark = file_[at];
    std::uint32_t end = at;
    while (end < line.end && file_[end] == mark) {
        ++end;
    }
    const char before = at > line.begin ? file_[at - 1] : ' ';
    const char behind = end < line.end ? file_[end] : ' ';
    const bool alone = isBlank(before) && isBlank(behind);
    const bool between = mark == '*'   ? isDigit(before) && isDigit(behind)
                         : mark == '_' ? isPartOfWord(before) && isPartOfWord(behind)
                                       : false;
    if (mark != '`' && (alone || between || (mark == '~' && end - at == 1))) {
        add(InlinePart::Kind::Text, {at, end});
    } else if (end - at >= 2 && (mark == '*' || mark == '_')) {
        strong_ = !strong_;
    }
    return end;
}

std::uint32_t MarkdownInline::endOfComment(std::uint32_t at, std::uint32_t end) {
    const std::size_t close = file_.substr(0, end).find("-->", at);
    inComment_ = close == std::string_view::npos;
    return inComment_ ? end : static_cast<std::uint32_t>(close) + 3;
}

void MarkdownInline::add(InlinePart::Kind kind, Span source, std::string text) {
    while (nextLink_ < links_.size() && links_[nextLink_].end <= source.begin) {
        ++nextLink_;
    }
    const bool link = nextLink_ < links_.size() && links_[nextLink_].contains(source);
    parts_.push_back({kind, source, std::move(text), strong_, link});
}

}  // namespace speclens
