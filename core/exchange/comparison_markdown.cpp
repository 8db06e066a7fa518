#include "core/exchange/comparison_parts.h"
#include "core/exchange/terminal_text.h"

namespace speclens {
namespace {

/// On one line, with a backslash before what could be markup.
std::string markdownText(std::string_view text) {
    constexpr std::string_view markup = "\\`*_[]<>|~&#!$^";
    std::string escaped;
    for (const char c : printable(text)) {
        if (markup.find(c) != std::string_view::npos) {
            escaped += '\\';
        }
        escaped += c;
    }
    return escaped;
}

std::string markdownCell(const ComparisonRow& row, std::size_t phone,
                         const ComparisonOptions& options) {
    const ComparisonCell& cell = row.cells[phone];
    if (!cell.known()) {
        return "—";
    }
    std::string text;
    for (const ComparisonValue& value : cell.values) {
        text += (text.empty() ? "" : " · ") + markdownText(value.display);
        text += value.confirmed() ? "" : " _(" + std::string(basisName(value.basis)) + ")_";
    }
    const std::string difference = differenceNote(row, phone, options);
    return (cell.best ? "**" + text + "**" : text) +
           (difference.empty() ? "" : " " + markdownText(difference)) +
           (cell.conflict ? " _(sources disagree)_" : "");
}

std::string markdownLine(const std::vector<std::string>& cells) {
    std::string line = "|";
    for (const std::string& cell : cells) {
        line += (cell.empty() ? " " : " " + cell + " ") + std::string("|");
    }
    return line + '\n';
}

}  // namespace

std::string comparisonMarkdown(const Comparison& comparison, const ComparisonOptions& options) {
    std::string markdown;
    for (const std::string& line : summaryLines(comparison, options)) {
        markdown += "- " + markdownText(line) + '\n';
    }
    markdown += markdown.empty() ? "" : "\n";
    std::vector<std::string> cells{""};
    for (std::size_t phone = 0; phone < comparison.phones.size(); ++phone) {
        cells.push_back(markdownText(phoneHeading(comparison, phone, options)));
    }
    markdown += markdownLine(cells);
    markdown += markdownLine(std::vector<std::string>(cells.size(), "---"));
    for (const ComparisonGroup& group : comparison.groups) {
        std::vector<std::string> heading(cells.size());
        heading.front() = "**" + markdownText(group.name) + "**";
        markdown += markdownLine(heading);
        for (const ComparisonRow& row : group.rows) {
            cells.assign(1, markdownText(attribute(row.attribute).label));
            for (std::size_t phone = 0; phone < row.cells.size(); ++phone) {
                cells.push_back(markdownCell(row, phone, options));
            }
            markdown += markdownLine(cells);
        }
    }
    return markdown;
}

}  // namespace speclens
