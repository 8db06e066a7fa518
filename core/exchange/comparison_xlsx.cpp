#include <algorithm>

#include "core/compare/baseline.h"
#include "core/exchange/comparison_parts.h"
#include "core/exchange/terminal_text.h"
#include "core/exchange/xlsx_book.h"
#include "core/exchange/xlsx_number.h"

namespace speclens {
namespace {

/// The column of a phone's values and that of its difference to the baseline, where it has one.
struct PhoneColumns {
    std::size_t values = 0;
    std::optional<std::size_t> difference;
};

std::vector<PhoneColumns> xlsxColumnsOf(const Comparison& comparison,
                                        const ComparisonOptions& options) {
    std::vector<PhoneColumns> columns;
    std::size_t next = 1;
    for (std::size_t phone = 0; phone < comparison.phones.size(); ++phone) {
        PhoneColumns& column = columns.emplace_back(PhoneColumns{next++, std::nullopt});
        if (options.baseline && *options.baseline != phone) {
            column.difference = next++;
        }
    }
    return columns;
}

constexpr std::string_view xlsxLegend =
    "Bold: better than the other confirmed values.\n"
    "Italics: not confirmed; the basis stands behind the value.\n"
    "The comment of a cell holds the words of its sources.";

std::string conflictNote(const ComparisonCell& cell) {
    return cell.conflict ? " (sources disagree)" : "";
}

std::string spokenText(const ComparisonCell& cell) {
    std::string text;
    for (const ComparisonValue& value : cell.values) {
        text += (text.empty() ? "" : " · ") + value.display + basisNote(value);
    }
    return text + conflictNote(cell);
}

std::string evidenceNote(const ComparisonCell& cell) {
    std::string note;
    for (const ComparisonEvidence& evidence : cell.evidence) {
        note += (note.empty() ? "" : "\n\n") + printable(evidence.display) + " (" +
                std::string(basisName(evidence.basis)) + ")";
        note += evidence.quote.empty() ? "" : ": “" + printable(evidence.quote) + "”";
        note += "\n" + printable(evidence.sourceTitle);
        note += evidence.sourcePublished.empty() ? "" : ", " + printable(evidence.sourcePublished);
    }
    return note;
}

XlsxStyle xlsxStyleOf(const ComparisonCell& cell) {
    XlsxStyle style;
    style.bold = cell.best;
    style.italic = !cell.confirmed();
    return style;
}

/// A day that spreadsheets can count with.
const Date* wholeDay(const Value& value) {
    constexpr Date first{1900, 3, 1};
    constexpr int lastYear = 9999;
    const auto* const date = std::get_if<Date>(&value);
    return date != nullptr && date->day > 0 && *date >= first && date->year <= lastYear ? date
                                                                                        : nullptr;
}

/// The sheet of the comparison, while it is written from top to bottom.
class ComparisonSheet {
  public:
    ComparisonSheet(XlsxBook& book, const Comparison& comparison, const ComparisonOptions& options)
        : sheet_(book.addSheet("Comparison")),
          comparison_(comparison),
          options_(options),
          columns_(xlsxColumnsOf(comparison, options)) {}

    void write() {
        writeHeader();
        for (const ComparisonGroup& group : comparison_.groups) {
            writeGroup(group);
        }
        sheet_.freeze(1, 1);
        setWidths();
    }

  private:
    void writeHeader() {
        const XlsxStyle style{"", true, false, false, true};
        sheet_.writeText({0, 0}, "Attribute", style);
        sheet_.writeComment({0, 0}, xlsxLegend);
        for (std::size_t phone = 0; phone < columns_.size(); ++phone) {
            sheet_.writeText({0, columns_[phone].values},
                             phoneHeading(comparison_, phone, options_), style);
            if (columns_[phone].difference) {
                sheet_.writeText({0, *columns_[phone].difference},
                                 fullName(comparison_.phones[phone].name) + " difference", style);
            }
        }
        row_ = 1;
    }

    void writeGroup(const ComparisonGroup& group) {
        const XlsxStyle style{"", true, false, true, false};
        sheet_.writeText({row_, 0}, group.name, style);
        for (std::size_t column = 1; column < columnCount(); ++column) {
            sheet_.writeNothing({row_, column}, style);
        }
        ++row_;
        for (const ComparisonRow& row : group.rows) {
            writeRow(row);
        }
    }

    void writeRow(const ComparisonRow& row) {
        sheet_.setFolding(row_);
        sheet_.writeText({row_, 0}, attribute(row.attribute).label);
        for (std::size_t phone = 0; phone < columns_.size(); ++phone) {
            const ComparisonCell& cell = row.cells[phone];
            const XlsxPlace place{row_, columns_[phone].values};
            if (!cell.known()) {
                continue;
            }
            writeCell(place, row.attribute, cell);
            if (!cell.evidence.empty()) {
                sheet_.writeComment(place, evidenceNote(cell));
            }
            if (const auto difference =
                    differenceAt(row, phone, options_.baseline, options_.units)) {
                writeDifference({row_, *columns_[phone].difference}, row.attribute, *difference);
            }
        }
        ++row_;
    }

    /// One number, price or day is written as such, everything else as its text.
    void writeCell(XlsxPlace place, AttributeId id, const ComparisonCell& cell) {
        const ComparisonValue& value = cell.values.front();
        const std::string note = basisNote(value) + conflictNote(cell);
        XlsxStyle style = xlsxStyleOf(cell);
        if (cell.values.size() == 1 && (std::holds_alternative<double>(value.value) ||
                                        std::holds_alternative<Money>(value.value))) {
            const XlsxNumber number =
                xlsxNumber(id, value.value, value.display, note, options_.units);
            style.numberFormat = number.format;
            sheet_.writeNumber(place, number.number, style);
        } else if (const Date* const day = wholeDay(value.value);
                   cell.values.size() == 1 && day != nullptr) {
            style.numberFormat = "d mmmm yyyy" + xlsxLiteral(note);
            sheet_.writeDay(place, *day, style);
        } else {
            style.wrapped = true;
            sheet_.writeText(place, spokenText(cell), style);
        }
    }

    void writeDifference(XlsxPlace place, AttributeId id, const BaselineDifference& difference) {
        const XlsxNumber number = xlsxDifference(id, difference, options_.units);
        XlsxStyle style;
        style.numberFormat = number.format;
        style.italic = !difference.confirmed;
        sheet_.writeNumber(place, number.number, style);
    }

    [[nodiscard]] std::size_t columnCount() const {
        std::size_t count = 1;
        for (const PhoneColumns& column : columns_) {
            count += column.difference ? 2 : 1;
        }
        return count;
    }

    /// Wide enough for most values; longer ones wrap.
    void setWidths() {
        constexpr std::size_t narrowest = 14;
        constexpr std::size_t widest = 36;
        constexpr std::size_t room = 2;
        std::size_t labels = narrowest;
        std::vector<std::size_t> values(columns_.size(), narrowest);
        for (const ComparisonGroup& group : comparison_.groups) {
            for (const ComparisonRow& row : group.rows) {
                labels = std::max(labels, displayWidth(attribute(row.attribute).label) + room);
                for (std::size_t phone = 0; phone < columns_.size(); ++phone) {
                    const std::string text = printable(spokenText(row.cells[phone]));
                    values[phone] = std::max(values[phone], displayWidth(text) + room);
                }
            }
        }
        sheet_.setWidth(0, static_cast<double>(labels));
        for (std::size_t phone = 0; phone < columns_.size(); ++phone) {
            sheet_.setWidth(columns_[phone].values,
                            static_cast<double>(std::min(values[phone], widest)));
            if (columns_[phone].difference) {
                sheet_.setWidth(*columns_[phone].difference, static_cast<double>(narrowest));
            }
        }
    }

    XlsxSheet sheet_;
    const Comparison& comparison_;
    const ComparisonOptions& options_;
    std::vector<PhoneColumns> columns_;
    std::size_t row_ = 0;
};

/// A sheet of lines; none where there are no lines.
void addLines(XlsxBook& book, const std::string& name, const std::vector<std::string>& lines) {
    if (lines.empty()) {
        return;
    }
    constexpr double width = 100;
    XlsxStyle style;
    style.wrapped = true;
    XlsxSheet sheet = book.addSheet(name);
    sheet.setWidth(0, width);
    for (std::size_t row = 0; row < lines.size(); ++row) {
        sheet.writeText({row, 0}, lines[row], style);
    }
}

}  // namespace

std::string comparisonXlsx(const Comparison& comparison, const ComparisonOptions& options) {
    XlsxBook book;
    ComparisonSheet(book, comparison, options).write();
    addLines(book, "Summary", summaryLines(comparison, options));
    addLines(book, "Sources", sourceLines(comparison));
    return book.finish();
}

}  // namespace speclens
