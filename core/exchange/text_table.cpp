#include "core/exchange/text_table.h"

#include <algorithm>
#include <numeric>

#include "core/exchange/terminal_text.h"

namespace speclens {
namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t narrowestColumn = 6;

void trimEnd(std::string& text) {
    text.erase(text.find_last_not_of(' ') + 1);
}

/// Without styles nothing is colored.
void appendCells(std::string& out, const std::vector<std::string>& cells,
                 const std::vector<TextStyle>& styles, const std::vector<std::size_t>& widths,
                 bool wrapping) {
    std::vector<std::vector<std::string>> wrapped;
    std::size_t height = 0;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        wrapped.push_back(wrapText(cells[column], wrapping ? widths[column] : 0));
        height = std::max(height, wrapped.back().size());
    }
    for (std::size_t row = 0; row < height; ++row) {
        std::string line;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const std::string text = row < wrapped[column].size() ? wrapped[column][row] : "";
            const std::size_t used = std::min(displayWidth(text), widths[column]);
            line += styles.empty() || text.empty() ? text : styledText(text, styles[column]);
            line += std::string(widths[column] - used + gap, ' ');
        }
        trimEnd(line);
        out += line + '\n';
    }
}

std::vector<std::string> rules(const std::vector<std::size_t>& widths) {
    std::vector<std::string> cells;
    cells.reserve(widths.size());
    for (const std::size_t width : widths) {
        cells.emplace_back(width, '-');
    }
    return cells;
}

std::vector<std::string> printableCells(const std::vector<std::string>& cells) {
    std::vector<std::string> shown;
    shown.reserve(cells.size());
    for (const std::string& cell : cells) {
        shown.push_back(printable(cell));
    }
    return shown;
}

}  // namespace

std::string styledText(const std::string& text, TextStyle style) {
    switch (style) {
        case TextStyle::Plain:
            return text;
        case TextStyle::Strong:
            return "\x1b[1m" + text + "\x1b[0m";
        case TextStyle::Good:
            return "\x1b[32m" + text + "\x1b[0m";
        case TextStyle::Doubtful:
            return "\x1b[33m" + text + "\x1b[0m";
    }
    return text;
}

TextTable::TextTable(const std::vector<std::string>& header) : columns_(header.size()) {
    addRow(header, std::vector(header.size(), TextStyle::Strong));
}

void TextTable::addRow(const std::vector<std::string>& cells,
                       const std::vector<TextStyle>& styles) {
    Line line{false, printableCells(cells), styles};
    line.cells.resize(columns_);
    line.styles.resize(columns_, TextStyle::Plain);
    lines_.push_back(std::move(line));
}

void TextTable::addHeading(const std::string& text) {
    lines_.push_back({true, {printable(text)}, {TextStyle::Strong}});
}

std::vector<std::size_t> TextTable::columnWidths(std::size_t width) const {
    std::vector<std::size_t> widths(columns_, 0);
    for (const Line& line : lines_) {
        for (std::size_t column = 0; column < line.cells.size() && !line.heading; ++column) {
            const std::size_t wanted = displayWidth(line.cells[column]);
            const std::size_t limit = width == 0 ? wanted : std::min(wanted, width);
            widths[column] = std::max(widths[column], limit);
        }
    }
    std::size_t total = std::accumulate(widths.begin(), widths.end(), gap * (columns_ - 1));
    while (width > 0 && total > width) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= narrowestColumn) {
            break;
        }
        --*widest;
        --total;
    }
    return widths;
}

std::string TextTable::render(std::size_t width, bool colored) const {
    const std::vector<std::size_t> widths = columnWidths(width);
    const bool wrapping = width > 0;
    std::string out;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const Line& line = lines_[i];
        if (line.heading) {
            const std::string& text = line.cells.front();
            out += '\n' + (colored ? styledText(text, line.styles.front()) : text) + '\n';
            continue;
        }
        appendCells(out, line.cells, colored ? line.styles : std::vector<TextStyle>(), widths,
                    wrapping);
        if (i == 0) {
            appendCells(out, rules(widths), {}, widths, false);
        }
    }
    return out;
}

}  // namespace speclens
