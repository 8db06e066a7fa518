#include "data/compiler/emit.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>

namespace speclens::data {
namespace {

constexpr std::string_view notice = "// Generated from the tables in data/; do not edit.\n";

std::string stringLiteral(std::string_view text) {
    std::string literal = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            literal += '\\';
        }
        literal += c;
    }
    return literal + '"';
}

/// A literal for each line, with the line's end in it.
std::string linesAsLiterals(std::string_view text) {
    std::string literals;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        std::string line = stringLiteral(text.substr(0, end));
        for (const auto& [byte, escape] : {std::pair('\r', "\\r"), std::pair('\n', "\\n")}) {
            for (std::size_t at = line.find(byte); at != std::string::npos; at = line.find(byte)) {
                line.replace(at, 1, escape);
            }
        }
        literals += "    " + line + "\n";
        text.remove_prefix(end);
    }
    return literals;
}

std::string contentOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

/// Of the file with this name, out of what sha256sum prints; empty where it is not there.
std::string hashIn(const std::string& sums, const std::string& name) {
    constexpr std::size_t hashSize = 64;
    std::istringstream lines(sums);
    for (std::string line; std::getline(lines, line);) {
        if (line.size() > hashSize &&
            std::filesystem::path(line.substr(hashSize)).filename() == name) {
            return line.substr(0, hashSize);
        }
    }
    return {};
}

/// Leaves a file alone that holds the content already, so that what includes it is not built again.
void writeFile(const std::string& folder, const std::string& name, const std::string& content) {
    std::filesystem::create_directories(folder);
    const std::string path = folder + "/" + name;
    if (contentOf(path) == content) {
        return;
    }
    std::ofstream file(path, std::ios::binary);
    file << content;
    if (!file.flush()) {
        throw std::runtime_error(path + ": cannot be written");
    }
}

void requireOneOf(const Table& table, const Row& row, const std::string& cell,
                  const std::set<std::string>& allowed) {
    if (!allowed.contains(cell)) {
        throw std::runtime_error(table.at(row, "'" + cell + "' is not one of the allowed words"));
    }
}

void requireKeyShape(const Table& table, const Row& row, const std::string& key) {
    const bool plain = std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_';
    });
    if (!plain || std::count(key.begin(), key.end(), '.') != 1) {
        throw std::runtime_error(table.at(row, "'" + key + "' is no key of the form group.name"));
    }
}

void checkAttributes(const Table& table) {
    const std::vector<std::string> expected = {"key",  "group", "label",  "type",
                                               "unit", "many",  "better", "meaning"};
    std::vector<std::string> found;
    for (const Column& column : table.columns) {
        found.push_back(column.name);
    }
    if (found != expected) {
        throw std::runtime_error(table.path + ": the columns are not those of the vocabulary");
    }
    std::set<std::string> closedGroups;
    std::string group;
    for (const Row& row : table.rows) {
        requireKeyShape(table, row, row.cells[0]);
        requireOneOf(table, row, row.cells[3],
                     {"number", "text", "date", "pixels", "money", "bool"});
        requireOneOf(table, row, row.cells[5], {"yes", "no"});
        requireOneOf(table, row, row.cells[6], {"", "higher", "lower"});
        if (row.cells[1].empty() || row.cells[2].empty()) {
            throw std::runtime_error(table.at(row, "a group and a label are needed"));
        }
        if (row.cells[1] != group) {
            closedGroups.insert(group);
            group = row.cells[1];
            if (closedGroups.contains(group)) {
                throw std::runtime_error(table.at(row, "group '" + group + "' stands apart"));
            }
        }
    }
}

std::string rowType(const Table& table) {
    return enumerator(table.name) + "Row";
}

std::string cellLiteral(const Column& column, const std::string& cell) {
    if (column.type == "text") {
        return stringLiteral(cell);
    }
    if (column.type == "number") {
        return cell;
    }
    return column.type + "::" + enumerator(cell);
}

std::string memberType(const Column& column) {
    if (column.type == "text") {
        return "std::string_view";
    }
    return column.type == "number" ? "double" : column.type;
}

std::string memberName(const Column& column) {
    std::string name = enumerator(column.name);
    name[0] = static_cast<char>(name[0] - 'A' + 'a');
    return name;
}

}  // namespace

void emitAttributes(const Table& table, const std::string& folder) {
    checkAttributes(table);
    std::ostringstream ids;
    ids << notice << "#pragma once\n\n#include <cstddef>\n#include <cstdint>\n\n"
        << "namespace speclens {\n\nenum class AttributeId : std::uint8_t {\n";
    std::ostringstream rows;
    rows << notice << "#include \"core/spec/attribute.h\"\n\nnamespace speclens::detail {\n\n"
         << "const std::array<Attribute, attributeCount> attributeTable = {{\n";
    for (const Row& row : table.rows) {
        const std::vector<std::string>& cell = row.cells;
        ids << "    " << enumerator(cell[0]) << ",\n";
        rows << "    {AttributeId::" << enumerator(cell[0]) << ", " << stringLiteral(cell[0])
             << ", " << stringLiteral(cell[1]) << ", " << stringLiteral(cell[2])
             << ", ValueType::" << enumerator(cell[3]) << ", " << stringLiteral(cell[4]) << ", "
             << (cell[5] == "yes" ? "true" : "false")
             << ", Better::" << (cell[6].empty() ? "None" : enumerator(cell[6])) << ", "
             << stringLiteral(cell[7]) << "},\n";
    }
    ids << "};\n\ninline constexpr std::size_t attributeCount = " << table.rows.size()
        << ";\n\n}  // namespace speclens\n";
    rows << "}};\n\n}  // namespace speclens::detail\n";
    writeFile(folder, "attribute_id.h", ids.str());
    writeFile(folder, "attribute_table.cpp", rows.str());
}

void emitTables(const std::vector<Table>& tables, const TablesFile& file) {
    std::ostringstream header;
    header << notice << "#pragma once\n\n#include <span>\n#include <string_view>\n\n"
           << "#include \"" << file.types << "\"\n\nnamespace speclens::tables {\n";
    std::ostringstream source;
    source << notice << "#include \"speclens/" << file.name
           << ".h\"\n\nnamespace speclens::tables {\n";
    for (const Table& table : tables) {
        header << "\nstruct " << rowType(table) << " {\n";
        for (const Column& column : table.columns) {
            header << "    " << memberType(column) << " " << memberName(column) << ";\n";
        }
        const std::string declaration =
            "const std::span<const " + rowType(table) + "> " + table.name;
        header << "};\nextern " << declaration << ";\n";
        const std::string rows = table.name + "_rows";
        source << "\nstatic constexpr " << rowType(table) << " " << rows << "[] = {\n";
        for (const Row& row : table.rows) {
            source << "    {";
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                source << (i == 0 ? "" : ", ") << cellLiteral(table.columns[i], row.cells[i]);
            }
            source << "},\n";
        }
        source << "};\n" << declaration << "(" << rows << ");\n";
    }
    header << "\n}  // namespace speclens::tables\n";
    source << "\n}  // namespace speclens::tables\n";
    writeFile(file.folder, file.name + ".h", header.str());
    writeFile(file.folder, file.name + ".cpp", source.str());
}

void emitPhones(const Table& table, const std::string& hashes, const std::string& folder) {
    const std::string sums = contentOf(hashes);
    std::string source(notice);
    source += "#include \"core/exchange/bundled_phones.h\"\n\nnamespace speclens {\n\n";
    std::string rows;
    for (const Row& row : table.rows) {
        const std::string& name = row.cells.at(0);
        const auto path = std::filesystem::path(table.path).parent_path() / (name + ".csv");
        const std::string content = contentOf(path.string());
        if (content.empty()) {
            throw std::runtime_error(table.at(row, "there is no " + path.string()));
        }
        const std::string hash = hashIn(sums, path.filename().string());
        if (hash.empty()) {
            throw std::runtime_error(table.at(row, "there is no hash of " + path.string()));
        }
        source += "static constexpr char " + name + "[] =\n" + linesAsLiterals(content) + ";\n\n";
        rows += "    {" + stringLiteral(name) + ", " + stringLiteral(row.cells.at(1)) + ", " +
                stringLiteral(row.cells.at(2)) + ", " + row.cells.at(3) + ", " +
                stringLiteral(row.cells.at(4)) + ", {" + name + ", sizeof " + name + " - 1}, " +
                stringLiteral(hash) + "},\n";
    }
    source += "static constexpr Bundle table[] = {\n" + rows +
              "};\n\nstd::span<const Bundle> bundles() {\n    return table;\n}\n\n"
              "}  // namespace speclens\n";
    writeFile(folder, "bundle_table.cpp", source);
}

}  // namespace speclens::data
