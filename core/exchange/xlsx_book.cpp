#include "core/exchange/xlsx_book.h"

#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

#include "core/exchange/terminal_text.h"
#include "core/exchange/zip_archive.h"
#include "core/spec/error.h"
#include "core/spec/utf8.h"

namespace speclens {
namespace {

/// In UTF-16 units, of a cell and of a comment.
constexpr std::size_t mostUnits = 32767;

constexpr lxw_color_t groupColor = 0xF1F3F6;

void checkXlsx(lxw_error problem) {
    if (problem != LXW_NO_ERROR) {
        throw Error(std::string("the workbook cannot be made: ") + lxw_strerror(problem), {},
                    "Is the disk full, or that of temporary files?");
    }
}

/// Whether the document ends with the element that it begins with.
bool isWholeXml(std::string_view document) {
    std::size_t begin = document.find('<');
    while (begin < document.size() && document.substr(begin).starts_with("<?")) {
        begin = document.find('<', begin + 1);
    }
    const std::size_t nameEnd = std::min(document.find_first_of(" />", begin), document.size());
    const std::size_t end = document.find_last_of('>');
    if (begin >= nameEnd || end == std::string_view::npos) {
        return false;
    }
    const std::string name(document.substr(begin + 1, nameEnd - begin - 1));
    const std::string_view whole = document.substr(0, end + 1);
    return whole.ends_with("</" + name + ">") ||
           (whole.ends_with("/>") && whole.rfind('<') == begin);
}

lxw_row_t xlsxRow(XlsxPlace place) {
    return static_cast<lxw_row_t>(std::min<std::size_t>(place.row, LXW_ROW_MAX));
}

lxw_col_t xlsxColumn(XlsxPlace place) {
    return static_cast<lxw_col_t>(std::min<std::size_t>(place.column, LXW_COL_MAX));
}

/// "_x0041_" would be shown as "A".
bool beginsEscape(std::string_view text) {
    constexpr std::size_t length = 7;
    return text.size() >= length && text.starts_with("_x") && text[length - 1] == '_' &&
           text.substr(2, 4).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

std::string withoutEscapes(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        plain += beginsEscape(text.substr(i)) ? "_x005F_" : std::string(1, text[i]);
    }
    return plain;
}

std::string cutToXlsxCell(std::string text) {
    std::size_t units = 0;
    std::size_t lastFit = 0;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint point = decodeUtf8(std::string_view(text).substr(i)).value_or(CodePoint{});
        units += point.value > 0xFFFF ? 2 : 1;
        if (units > mostUnits) {
            return text.substr(0, lastFit) + "…";
        }
        i += point.length;
        lastFit = units < mostUnits ? i : lastFit;
    }
    return text;
}

/// As a cell can hold it.
std::string xlsxCellText(std::string_view text) {
    return cutToXlsxCell(withoutEscapes(printable(text)));
}

std::string xlsxCommentText(std::string_view text) {
    std::string lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines += (begin == 0 ? "" : "\n") + printable(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return cutToXlsxCell(withoutEscapes(lines));
}

std::uint16_t commentHeight(std::string_view text) {
    constexpr std::size_t charactersPerLine = 52;
    constexpr std::size_t lineHeight = 15;
    constexpr std::size_t most = 600;
    std::size_t lines = 1;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines += 1 + displayWidth(text.substr(begin, end - begin)) / charactersPerLine;
        begin = end + 1;
    }
    return static_cast<std::uint16_t>(std::min(lines * lineHeight, most));
}

}  // namespace

/// An empty file of this user alone, removed with the object. The library writes to files only.
class XlsxBook::TemporaryFile {
  public:
    TemporaryFile() {
        std::error_code problem;
        folder_ = std::filesystem::temp_directory_path(problem);
        path_ = (folder_ / "speclens-XXXXXX").string();
        const int descriptor = problem ? -1 : ::mkstemp(path_.data());
        if (descriptor < 0) {
            throw Error("a temporary file cannot be made", folder_.string(),
                        "Free some space, or set TMPDIR to a folder that can be written to");
        }
        ::close(descriptor);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() { ::unlink(path_.c_str()); }

    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

  private:
    std::filesystem::path folder_;
    std::string path_;
};

void XlsxBook::BookCloser::operator()(lxw_workbook* book) const {
    lxw_workbook_free(book);
}

XlsxBook::XlsxBook() : file_(std::make_unique<TemporaryFile>()) {
    std::string folder = file_->folder().string();
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    book_.reset(workbook_new_opt(file_->path().c_str(), &options));
    if (!book_) {
        checkXlsx(LXW_ERROR_MEMORY_MALLOC_FAILED);
    }
}

XlsxBook::~XlsxBook() = default;

XlsxSheet XlsxBook::addSheet(const std::string& name) {
    lxw_worksheet* const sheet = workbook_add_worksheet(book_.get(), name.c_str());
    if (sheet == nullptr) {
        checkXlsx(LXW_ERROR_PARAMETER_VALIDATION);
    }
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_outline_settings(sheet, LXW_TRUE, LXW_FALSE, LXW_TRUE, LXW_FALSE);
    return {*this, sheet};
}

lxw_format* XlsxBook::format(const XlsxStyle& style) {
    const auto [entry, isNew] = formats_.try_emplace(style, nullptr);
    if (isNew) {
        lxw_format* const made = workbook_add_format(book_.get());
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (!style.numberFormat.empty()) {
            format_set_num_format(made, style.numberFormat.c_str());
        }
        if (style.bold) {
            format_set_bold(made);
        }
        if (style.italic) {
            format_set_italic(made);
        }
        if (style.filled) {
            format_set_bg_color(made, groupColor);
        }
        if (style.wrapped) {
            format_set_text_wrap(made);
        }
        entry->second = made;
    }
    return entry->second;
}

std::string XlsxBook::finish() {
    checkXlsx(workbook_close(book_.release()));
    std::ifstream file(file_->path(), std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    // The library does not notice where the temporary file of a part had no room.
    for (const auto& [name, content] : unpackZip(bytes)) {
        if (!isWholeXml(content)) {
            checkXlsx(LXW_ERROR_ZIP_FILE_ADD);
        }
    }
    return bytes;
}

void XlsxSheet::writeText(XlsxPlace place, std::string_view text, const XlsxStyle& style) {
    checkXlsx(worksheet_write_string(sheet_, xlsxRow(place), xlsxColumn(place),
                                     xlsxCellText(text).c_str(), book_.format(style)));
}

void XlsxSheet::writeNumber(XlsxPlace place, double number, const XlsxStyle& style) {
    checkXlsx(worksheet_write_number(sheet_, xlsxRow(place), xlsxColumn(place), number,
                                     book_.format(style)));
}

void XlsxSheet::writeDay(XlsxPlace place, const Date& day, const XlsxStyle& style) {
    lxw_datetime written{day.year, day.month, day.day, 0, 0, 0};
    checkXlsx(worksheet_write_datetime(sheet_, xlsxRow(place), xlsxColumn(place), &written,
                                       book_.format(style)));
}

void XlsxSheet::writeNothing(XlsxPlace place, const XlsxStyle& style) {
    checkXlsx(
        worksheet_write_blank(sheet_, xlsxRow(place), xlsxColumn(place), book_.format(style)));
}

void XlsxSheet::writeComment(XlsxPlace place, std::string_view text) {
    constexpr std::uint16_t width = 320;
    const std::string written = xlsxCommentText(text);
    lxw_comment_options options{};
    options.width = width;
    options.height = commentHeight(written);
    checkXlsx(worksheet_write_comment_opt(sheet_, xlsxRow(place), xlsxColumn(place),
                                          written.c_str(), &options));
}

void XlsxSheet::setWidth(std::size_t column, double width) {
    const lxw_col_t number = xlsxColumn({0, column});
    checkXlsx(worksheet_set_column(sheet_, number, number, width, nullptr));
}

void XlsxSheet::freeze(std::size_t rows, std::size_t columns) {
    const XlsxPlace first{rows, columns};
    worksheet_freeze_panes(sheet_, xlsxRow(first), xlsxColumn(first));
    if (rows > 0) {
        checkXlsx(worksheet_repeat_rows(sheet_, 0, xlsxRow(first) - 1));
    }
}

void XlsxSheet::setFolding(std::size_t row) {
    lxw_row_col_options options{LXW_FALSE, 1, LXW_FALSE};
    checkXlsx(
        worksheet_set_row_opt(sheet_, xlsxRow({row, 0}), LXW_DEF_ROW_HEIGHT, nullptr, &options));
}

std::string xlsxLiteral(std::string_view text) {
    std::string literal;
    for (const char c : text) {
        literal += c == '"' ? R"("\"")" : std::string(1, c);
    }
    return text.empty() ? literal : '"' + literal + '"';
}

}  // namespace speclens
