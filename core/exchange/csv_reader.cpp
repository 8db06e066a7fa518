#include "core/exchange/csv_reader.h"

#include <algorithm>

#include "core/spec/error.h"

namespace speclens {
namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

Span span(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

CsvReader::CsvReader(std::string_view text, const std::string& where) : text_(text), where_(where) {
    if (text_.starts_with(byteOrderMark)) {
        position_ = byteOrderMark.size();
        lineBegin_ = position_;
    }
}

/// CRLF / LF / CR
bool CsvReader::takeLineEnd() {
    if (!atLineEnd()) {
        return false;
    }
    position_ += text_.substr(position_).starts_with("\r\n") ? 2 : 1;
    ++line_;
    lineBegin_ = position_;
    return true;
}

/// file = record *(line-end record) [line-end]; record = field *("," field).
bool CsvReader::next(std::vector<CsvField>& fields) {
    while (takeLineEnd()) {
    }
    if (atEnd()) {
        return false;
    }
    std::size_t count = 0;
    do {
        position_ += count == 0 ? 0 : 1;
        if (count == fields.size()) {
            fields.emplace_back();
        }
        readField(fields[count++]);
    } while (at(','));
    fields.resize(count);
    if (!atEnd() && !takeLineEnd()) {
        fail("text stands behind a closing quote");
    }
    return true;
}

void CsvReader::readField(CsvField& field) {
    field.verbatim = true;
    if (at('"')) {
        readQuoted(field);
    } else {
        readPlain(field);
    }
}

/// *any-but-comma-quote-line-end
void CsvReader::readPlain(CsvField& field) {
    const std::size_t begin = position_;
    const std::size_t end = std::min(text_.find_first_of(",\r\n\"", begin), text_.size());
    position_ = end;
    if (at('"')) {
        fail("a quote stands inside a field that is not quoted");
    }
    field.text.assign(text_, begin, end - begin);
    field.place = span(begin, end);
}

/// quote *(any-but-quote / quote quote) quote
void CsvReader::readQuoted(CsvField& field) {
    const CsvReader opening = *this;
    const std::size_t begin = ++position_;
    field.text.clear();
    while (!atEnd()) {
        const std::size_t end = std::min(text_.find_first_of("\"\r\n", position_), text_.size());
        field.text.append(text_, position_, end - position_);
        position_ = end;
        if (at('"')) {
            ++position_;
            if (!at('"')) {
                field.place = span(begin, end);
                return;
            }
            field.verbatim = false;
            field.text += '"';
            ++position_;
        } else if (takeLineEnd()) {
            field.text.append(text_, end, position_ - end);
        }
    }
    opening.fail("a quote is never closed");
}

void CsvReader::fail(const std::string& problem) const {
    throw Error(problem,
                where_ + ", line " + std::to_string(line_) + ", column " +
                    std::to_string(position_ - lineBegin_ + 1),
                "Put fields in double quotes, and double the quotes in them");
}

}  // namespace speclens
