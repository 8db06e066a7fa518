#include "tests/support/xlsx_reading.h"

#include <regex>
#include <stdexcept>

namespace speclens::test {
namespace {

using Files = std::map<std::string, std::string>;

std::string fileAt(const Files& files, const std::string& name) {
    const auto found = files.find(name);
    return found == files.end() ? "" : found->second;
}

std::string unescaped(std::string text) {
    const std::pair<std::string, std::string> entities[] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}};
    for (const auto& [entity, character] : entities) {
        for (std::size_t at = 0; (at = text.find(entity, at)) != std::string::npos; ++at) {
            text.replace(at, entity.size(), character);
        }
    }
    return text;
}

/// The value of an attribute in a tag; empty where there is none.
std::string attributeOf(const std::string& tag, const std::string& name) {
    const std::string begin = ' ' + name + "=\"";
    const std::size_t at = tag.find(begin);
    return at == std::string::npos
               ? ""
               : unescaped(tag.substr(at + begin.size(),
                                      tag.find('"', at + begin.size()) - at - begin.size()));
}

/// Each element with that name, from its "<" on to what ends it. None stands in one of its own.
std::vector<std::string> elements(const std::string& xml, const std::string& name) {
    std::vector<std::string> found;
    const std::string close = "</" + name + ">";
    for (std::size_t at = 0; (at = xml.find('<' + name, at)) != std::string::npos;) {
        const char next = xml.at(at + name.size() + 1);
        if (next != ' ' && next != '>' && next != '/') {
            ++at;
            continue;
        }
        std::size_t end = xml.find('>', at) + 1;
        end = xml[end - 2] == '/' ? end : xml.find(close, end) + close.size();
        found.push_back(xml.substr(at, end - at));
        at = end;
    }
    return found;
}

/// What stands in all elements with that name, joined.
std::string textOf(const std::string& xml, const std::string& name) {
    std::string text;
    for (const std::string& element : elements(xml, name)) {
        const std::size_t begin = element.find('>') + 1;
        const std::size_t end = element.rfind("</");
        text += end == std::string::npos || end < begin ? "" : element.substr(begin, end - begin);
    }
    return text;
}

void applyStyle(XlsxCell& cell, const std::string& styles, std::size_t number) {
    const std::vector<std::string> formats = elements(textOf(styles, "cellXfs"), "xf");
    const std::string& format = formats.at(number);
    const std::string font = elements(textOf(styles, "fonts"), "font")
                                 .at(std::stoul("0" + attributeOf(format, "fontId")));
    cell.bold = font.find("<b/>") != std::string::npos;
    cell.italic = font.find("<i/>") != std::string::npos;
    const std::string id = attributeOf(format, "numFmtId");
    for (const std::string& entry : elements(styles, "numFmt")) {
        cell.numberFormat = attributeOf(entry, "numFmtId") == id ? attributeOf(entry, "formatCode")
                                                                 : cell.numberFormat;
    }
}

XlsxCell cellOf(const std::string& element, const std::vector<std::string>& strings,
                const std::string& styles) {
    if (element.find("<f") != std::string::npos) {
        throw std::runtime_error("a formula: " + element);
    }
    const std::string head = element.substr(0, element.find('>'));
    const std::string value = textOf(element, "v");
    XlsxCell cell;
    if (attributeOf(head, "t") == "s") {
        cell.type = "text";
        cell.value = unescaped(textOf(strings.at(std::stoul(value)), "t"));
    } else {
        cell.type = value.empty() ? "blank" : "number";
        cell.value = value;
    }
    applyStyle(cell, styles, std::stoul("0" + attributeOf(head, "s")));
    return cell;
}

}  // namespace

XlsxTable readXlsxSheet(const Files& files, int sheet) {
    const std::string number = std::to_string(sheet);
    const std::string xml = fileAt(files, "xl/worksheets/sheet" + number + ".xml");
    const std::string styles = fileAt(files, "xl/styles.xml");
    const std::vector<std::string> strings = elements(fileAt(files, "xl/sharedStrings.xml"), "si");
    XlsxTable table;
    for (const std::string& row : elements(xml, "row")) {
        const std::string head = row.substr(0, row.find('>'));
        if (!attributeOf(head, "outlineLevel").empty()) {
            table.folding.push_back(std::stoi(attributeOf(head, "r")));
        }
        for (const std::string& cell : elements(row, "c")) {
            table.cells[attributeOf(cell, "r")] = cellOf(cell, strings, styles);
        }
    }
    for (const std::string& pane : elements(xml, "pane")) {
        table.pane = attributeOf(pane, "topLeftCell");
    }
    for (const std::string& column : elements(xml, "col")) {
        table.widths[std::stoi(attributeOf(column, "min"))] =
            std::stod(attributeOf(column, "width"));
    }
    for (const std::string& comment :
         elements(fileAt(files, "xl/comments" + number + ".xml"), "comment")) {
        table.cells[attributeOf(comment, "ref")].comment = unescaped(textOf(comment, "t"));
    }
    return table;
}

std::string describeXlsx(const XlsxTable& table) {
    std::string text = "pane " + table.pane + "\n";
    std::map<std::pair<int, std::string>, XlsxCell> byRow;
    for (const auto& [place, cell] : table.cells) {
        byRow[{std::stoi(place.substr(place.find_first_of("123456789"))), place}] = cell;
    }
    for (const auto& [key, cell] : byRow) {
        text += key.second + ' ' + cell.type + (cell.bold ? " bold" : "") +
                (cell.italic ? " italic" : "") +
                (cell.numberFormat.empty() ? "" : " [" + cell.numberFormat + "]") + ": " +
                cell.value + '\n';
        text += cell.comment.empty()
                    ? ""
                    : "    " + std::regex_replace(cell.comment, std::regex("\n"), "\n    ") + '\n';
    }
    return text;
}

}  // namespace speclens::test
