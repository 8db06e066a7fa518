// A workbook for spreadsheets, written with libxlsxwriter.
#pragma once

#include <compare>
#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/spec/value.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace speclens {

struct XlsxStyle {
    std::string numberFormat{};  ///< in the language of spreadsheets; empty for none
    bool bold = false;
    bool italic = false;
    bool filled = false;  ///< on a light ground
    bool wrapped = false;
    friend auto operator<=>(const XlsxStyle&, const XlsxStyle&) = default;
};

/// Counted from 0.
struct XlsxPlace {
    std::size_t row = 0;
    std::size_t column = 0;
};

/// What stands in such quotes in a number format is shown as it is.
std::string xlsxLiteral(std::string_view text);

class XlsxBook;

/// One table of a book, which it must not outlive. No text is ever a formula or a link; control
/// characters in it become U+FFFD, and what is longer than a cell can be ends in "…". Members throw
/// Error where the table would be larger than a spreadsheet can be.
class XlsxSheet {
  public:
    /// On one line, whatever the text has.
    void writeText(XlsxPlace place, std::string_view text, const XlsxStyle& style = {});
    void writeNumber(XlsxPlace place, double number, const XlsxStyle& style);
    /// A day from March 1900 on, which is as far as spreadsheets count right.
    void writeDay(XlsxPlace place, const Date& day, const XlsxStyle& style);
    /// An empty cell.
    void writeNothing(XlsxPlace place, const XlsxStyle& style);
    /// Lines stay lines.
    void writeComment(XlsxPlace place, std::string_view text);

    /// The width in characters.
    void setWidth(std::size_t column, double width);
    /// These rows and columns stay in view, and the rows are repeated on every printed page.
    void freeze(std::size_t rows, std::size_t columns);
    /// The row folds under the one above that does not.
    void setFolding(std::size_t row);

  private:
    friend class XlsxBook;
    XlsxSheet(XlsxBook& book, lxw_worksheet* sheet) : book_(book), sheet_(sheet) {}

    XlsxBook& book_;
    lxw_worksheet* sheet_;
};

class XlsxBook {
  public:
    /// Throws Error where there is no room for temporary files.
    XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;
    ~XlsxBook();

    XlsxSheet addSheet(const std::string& name);

    /// The bytes of the file; nothing can be done with the book and its sheets any more.
    std::string finish();

  private:
    friend class XlsxSheet;
    class TemporaryFile;
    struct BookCloser {
        void operator()(lxw_workbook* book) const;
    };
    lxw_format* format(const XlsxStyle& style);

    std::unique_ptr<TemporaryFile> file_;
    std::unique_ptr<lxw_workbook, BookCloser> book_;
    std::map<XlsxStyle, lxw_format*> formats_;
};

}  // namespace speclens
