// What a spreadsheet would make of a workbook, for tests.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace speclens::test {

struct XlsxCell {
    std::string type;          ///< "text", "number" or "blank"
    std::string value;         ///< the text, or the number as it is stored
    std::string numberFormat;  ///< empty for none
    bool bold = false;
    bool italic = false;
    std::string comment;
};

struct XlsxTable {
    std::map<std::string, XlsxCell> cells;  ///< by their places: "B2"
    std::string pane;                       ///< the first cell that scrolls, where some do not
    std::vector<int> folding;               ///< the rows that fold, counted from 1
    std::map<int, double> widths;           ///< of columns, counted from 1
};

/// The sheet with that number, from 1 on, of an unpacked workbook.
XlsxTable readXlsxSheet(const std::map<std::string, std::string>& files, int sheet);

/// The sheet with a line for each cell, for a golden file.
std::string describeXlsx(const XlsxTable& table);

}  // namespace speclens::test
