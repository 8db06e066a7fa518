// Reading comma-separated values (RFC 4180) a record at a time, with the place of each field.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/spec/span.h"

namespace speclens {

struct CsvField {
    std::string text;
    Span place;  ///< bytes of the file, without the quotes around them
    /// Whether the bytes at `place` are the text: no quote is doubled in it.
    bool verbatim = true;
};

/// Accepts LF, CRLF and CR ends and a byte-order mark. Lines that are wholly empty are no records.
class CsvReader {
  public:
    /// Text and name must outlive the reader; `where` names the source in messages. The text is
    /// shorter than 4 GiB.
    CsvReader(std::string_view text, const std::string& where);

    /// Reads the next record into `fields`, whose memory is used again; false at the end. Throws
    /// Error (line and column) on a quote that is never closed or that stands inside an unquoted
    /// field.
    bool next(std::vector<CsvField>& fields);

    /// How many bytes are read so far.
    [[nodiscard]] std::size_t position() const { return position_; }

  private:
    [[nodiscard]] bool atEnd() const { return position_ == text_.size(); }
    [[nodiscard]] bool at(char c) const { return !atEnd() && text_[position_] == c; }
    [[nodiscard]] bool atLineEnd() const { return at('\r') || at('\n'); }
    bool takeLineEnd();
    void readField(CsvField& field);
    void readPlain(CsvField& field);
    void readQuoted(CsvField& field);
    [[noreturn]] void fail(const std::string& problem) const;

    std::string_view text_;
    const std::string& where_;
    std::size_t position_ = 0;
    std::size_t line_ = 1;
    std::size_t lineBegin_ = 0;
};

}  // namespace speclens
