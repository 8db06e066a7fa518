#include "data/compiler/table.h"

#include <cctype>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <stdexcept>

namespace speclens::data {
namespace {

std::vector<std::string> splitTabs(const std::string& line) {
    std::vector<std::string> cells;
    std::size_t begin = 0;
    while (true) {
        const std::size_t tab = line.find('\t', begin);
        cells.push_back(line.substr(begin, tab - begin));
        if (tab == std::string::npos) {
            return cells;
        }
        begin = tab + 1;
    }
}

[[noreturn]] void fail(const std::string& path, std::size_t line, const std::string& what) {
    throw std::runtime_error(path + ":" + std::to_string(line) + ": " + what);
}

/// A decimal number that C++ reads as people do: "12", "-0.5"; not "012", ".5", "1e3", "inf".
bool isNumber(const std::string& cell) {
    static const std::regex shape("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    return std::regex_match(cell, shape);
}

void checkCell(const Table& table, std::size_t line, const Column& column,
               const std::string& cell) {
    if (!cell.empty() && (cell.front() == ' ' || cell.back() == ' ' || cell.back() == '\r')) {
        fail(table.path, line, "blank at an end of '" + cell + "'");
    }
    if (column.type == "number" && !isNumber(cell)) {
        fail(table.path, line, "'" + cell + "' in column " + column.name + " is no number");
    }
    if (column.type != "text" && cell.empty()) {
        fail(table.path, line, "column " + column.name + " is empty");
    }
}

std::vector<Column> readHeader(const std::string& line, bool& firstMayRepeat) {
    std::vector<Column> columns;
    for (std::string cell : splitTabs(line)) {
        std::string type = "text";
        if (const std::size_t colon = cell.find(':'); colon != std::string::npos) {
            type = cell.substr(colon + 1);
            cell.resize(colon);
        }
        if (columns.empty() && !cell.empty() && cell.back() == '*') {
            firstMayRepeat = true;
            cell.pop_back();
        }
        columns.push_back({cell, type});
    }
    return columns;
}

}  // namespace

std::string Table::at(const Row& row, std::string_view what) const {
    return path + ":" + std::to_string(row.line) + ": " + std::string(what);
}

Table readTable(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error(path + ": cannot be read");
    }
    Table table;
    table.path = path;
    table.name = std::filesystem::path(path).stem().string();
    bool firstMayRepeat = false;
    std::set<std::string> firstCells;
    std::set<std::vector<std::string>> rows;
    std::size_t number = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        if (line.empty() || (table.columns.empty() && line.front() == '#')) {
            continue;
        }
        if (table.columns.empty()) {
            table.columns = readHeader(line, firstMayRepeat);
            continue;
        }
        Row row{number, splitTabs(line)};
        while (row.cells.size() < table.columns.size() &&
               table.columns[row.cells.size()].type == "text") {
            row.cells.emplace_back();
        }
        if (row.cells.size() != table.columns.size()) {
            fail(path, number,
                 std::to_string(row.cells.size()) + " cells where the header has " +
                     std::to_string(table.columns.size()));
        }
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            checkCell(table, number, table.columns[i], row.cells[i]);
        }
        if (row.cells.front().empty()) {
            fail(path, number, "the first cell is empty");
        }
        if (!rows.insert(row.cells).second ||
            (!firstMayRepeat && !firstCells.insert(row.cells.front()).second)) {
            fail(path, number, "'" + row.cells.front() + "' stands twice");
        }
        table.rows.push_back(std::move(row));
    }
    if (table.columns.empty() || table.rows.empty()) {
        throw std::runtime_error(path + ": no rows");
    }
    return table;
}

std::string enumerator(std::string_view cell) {
    std::string name;
    bool upper = true;
    for (const char c : cell) {
        if (std::isalnum(static_cast<unsigned char>(c)) == 0) {
            upper = true;
            continue;
        }
        name += upper ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        upper = false;
    }
    return name;
}

}  // namespace speclens::data
