#include "core/text/text_writer.h"

#include <algorithm>

namespace speclens {
namespace {

bool isHtmlBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

}  // namespace

void TextWriter::add(Span source) {
    const std::string_view bytes = source.of(file_);
    for (std::size_t at = 0; at < bytes.size();) {
        const auto* const from = bytes.begin() + static_cast<std::ptrdiff_t>(at);
        const bool blank = isHtmlBlank(*from);
        const auto* const behind = blank ? std::find_if_not(from, bytes.end(), isHtmlBlank)
                                         : std::find_if(from, bytes.end(), isHtmlBlank);
        const auto end = static_cast<std::size_t>(behind - bytes.begin());
        const Span part{source.begin + static_cast<std::uint32_t>(at),
                        source.begin + static_cast<std::uint32_t>(end)};
        if (blank) {
            addBlank(part);
        } else {
            appendBlank();
            append(part.of(file_), part);
        }
        at = end;
    }
}

void TextWriter::addInstead(std::string_view text, Span source) {
    if (text.size() == 1 && isHtmlBlank(text.front())) {
        addBlank(source);
    } else if (!text.empty()) {
        appendBlank();
        append(text, source);
    }
}

void TextWriter::addBlank(Span source) {
    if (position() == lineBegin_) {
        return;
    }
    blank_ = blank_.empty() ? source : Span{blank_.begin, source.end};
}

void TextWriter::addMark(std::string_view mark) {
    blank_ = {};
    append(mark, {fileEnd_, fileEnd_});
}

Span TextWriter::endLine() {
    blank_ = {};
    const Span line{lineBegin_, position()};
    if (!line.empty()) {
        append("\n", {fileEnd_, fileEnd_});
        lineBegin_ = position();
    }
    return line;
}

void TextWriter::append(std::string_view text, Span source) {
    written_.text += text;
    written_.map.append(text.size(), source);
    fileEnd_ = source.end;
}

void TextWriter::appendBlank() {
    if (!blank_.empty()) {
        append(" ", blank_);
        blank_ = {};
    }
}

}  // namespace speclens
