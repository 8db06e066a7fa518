#include "core/exchange/csv.h"

#include "core/spec/error.h"
#include "core/spec/value.h"

namespace speclens {
namespace {

/// Semicolons and tabs as well, where spreadsheets may also begin a new column.
bool needsQuotes(std::string_view field) {
    return field.find_first_of(",;\t\"\r\n") != std::string_view::npos;
}

void appendField(std::string& out, std::string_view field) {
    if (!needsQuotes(field)) {
        out += field;
        return;
    }
    out += '"';
    for (const char c : field) {
        if (c == '"') {
            out += '"';
        }
        out += c;
    }
    out += '"';
}

/// file = record *(line-end record) [line-end]; record = field *("," field).
class CsvParser {
  public:
    CsvParser(std::string_view text, const std::string& where) : text_(text), where_(where) {}

    std::vector<CsvRecord> parse() {
        std::vector<CsvRecord> records;
        while (!atEnd()) {
            if (!takeLineEnd()) {
                records.push_back(parseRecord());
            }
        }
        return records;
    }

  private:
    [[nodiscard]] bool atEnd() const { return position_ == text_.size(); }
    [[nodiscard]] bool at(char c) const { return !atEnd() && text_[position_] == c; }
    [[nodiscard]] bool atLineEnd() const { return at('\r') || at('\n'); }

    /// CRLF / LF / CR
    bool takeLineEnd() {
        if (!atLineEnd()) {
            return false;
        }
        position_ += text_.substr(position_).starts_with("\r\n") ? 2 : 1;
        ++line_;
        lineBegin_ = position_;
        return true;
    }

    CsvRecord parseRecord() {
        CsvRecord record{parseField()};
        while (at(',')) {
            ++position_;
            record.push_back(parseField());
        }
        if (!atEnd() && !takeLineEnd()) {
            fail("text stands behind a closing quote");
        }
        return record;
    }

    std::string parseField() { return at('"') ? parseQuoted() : parsePlain(); }

    /// *any-but-comma-quote-line-end
    std::string parsePlain() {
        const std::size_t begin = position_;
        while (!atEnd() && !at(',') && !atLineEnd()) {
            if (at('"')) {
                fail("a quote stands inside a field that is not quoted");
            }
            ++position_;
        }
        return std::string(text_.substr(begin, position_ - begin));
    }

    /// quote *(any-but-quote / quote quote) quote
    std::string parseQuoted() {
        const CsvParser opening = *this;
        std::string field;
        ++position_;
        while (!atEnd()) {
            if (at('"')) {
                ++position_;
                if (!at('"')) {
                    return field;
                }
            }
            const std::size_t begin = position_;
            if (!takeLineEnd()) {
                ++position_;
            }
            field += text_.substr(begin, position_ - begin);
        }
        opening.fail("a quote is never closed");
    }

    [[noreturn]] void fail(const std::string& problem) const {
        throw Error(problem,
                    where_ + ", line " + std::to_string(line_) + ", column " +
                        std::to_string(position_ - lineBegin_ + 1),
                    "Put fields in double quotes, and double the quotes in them");
    }

    std::string_view text_;
    const std::string& where_;
    std::size_t position_ = 0;
    std::size_t line_ = 1;
    std::size_t lineBegin_ = 0;
};

}  // namespace

void appendCsvRecord(std::string& out, const CsvRecord& record) {
    for (std::size_t i = 0; i < record.size(); ++i) {
        out += i == 0 ? "" : ",";
        appendField(out, record[i]);
    }
    if (record.size() == 1 && record.front().empty()) {
        out += "\"\"";
    }
    out += "\r\n";
}

std::string inertCsvText(std::string_view text) {
    constexpr std::string_view formulaBeginnings = "=+-@\t\r";
    const bool risky = !text.empty() && formulaBeginnings.find(text.front()) != text.npos;
    if (risky && !parseCanonical(ValueType::Number, text)) {
        return "'" + std::string(text);
    }
    return std::string(text);
}

std::vector<CsvRecord> parseCsv(std::string_view text, const std::string& where) {
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (text.starts_with(byteOrderMark)) {
        text.remove_prefix(byteOrderMark.size());
    }
    return CsvParser(text, where).parse();
}

}  // namespace speclens
