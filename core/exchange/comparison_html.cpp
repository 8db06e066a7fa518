#include "core/exchange/comparison_parts.h"
#include "core/exchange/terminal_text.h"

namespace speclens {
namespace {

/// The page may load nothing and run nothing, whatever its cells say.
constexpr std::string_view pageHead = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>)";

constexpr std::string_view pageStyle = R"(</title>
<style>
:root {
  color-scheme: light dark;
  --page: #ffffff; --text: #1c1e21; --quiet: #5c6370; --line: #d8dce2;
  --bar: #f1f3f6; --good: #dff3e4; --doubt: #8a4b00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #17191c; --text: #e8eaed; --quiet: #a3abb8; --line: #3a3f47;
    --bar: #23262b; --good: #1d3b27; --doubt: #f0b46a;
  }
}
body { margin: 1.5rem; background: var(--page); color: var(--text);
  font: 0.95rem/1.45 system-ui, sans-serif; }
h1 { font-size: 1.3rem; }
h2 { font-size: 1rem; }
table { border-collapse: separate; border-spacing: 0; font-variant-numeric: tabular-nums; }
th, td { padding: 0.35rem 0.8rem; text-align: start; vertical-align: top;
  border-bottom: 1px solid var(--line); }
thead th { position: sticky; top: 0; z-index: 2; background: var(--page); }
tbody th { position: sticky; left: 0; z-index: 1; background: var(--page);
  font-weight: normal; color: var(--quiet); }
thead td { position: sticky; top: 0; left: 0; z-index: 3; background: var(--page); }
tbody th.group { background: var(--bar); color: var(--text); font-weight: bold; }
.best { background: var(--good); }
.note, .unknown, footer { color: var(--quiet); }
.doubt { color: var(--doubt); }
@media print {
  body { margin: 0; }
  thead { display: table-header-group; }
  thead th, thead td, tbody th { position: static; }
  tbody { break-inside: avoid; }
  tr { break-inside: avoid; }
  .best { print-color-adjust: exact; }
}
</style>
</head>
<body>
)";

/// On one line, with references for what could be markup.
std::string htmlText(std::string_view text) {
    std::string escaped;
    for (const char c : printable(text)) {
        switch (c) {
            case '&':
                escaped += "&amp;";
                break;
            case '<':
                escaped += "&lt;";
                break;
            case '>':
                escaped += "&gt;";
                break;
            case '"':
                escaped += "&quot;";
                break;
            case '\'':
                escaped += "&#39;";
                break;
            default:
                escaped += c;
        }
    }
    return escaped;
}

std::string span(std::string_view kind, std::string_view text) {
    return " <span class=\"" + std::string(kind) + "\">" + htmlText(text) + "</span>";
}

std::string htmlCell(const ComparisonRow& row, std::size_t phone,
                     const ComparisonOptions& options) {
    const ComparisonCell& cell = row.cells[phone];
    if (!cell.known()) {
        return "<td class=\"unknown\" aria-label=\"unknown\">—</td>";
    }
    std::string text;
    for (const ComparisonValue& value : cell.values) {
        text += (text.empty() ? "" : " · ") + htmlText(value.display);
        text +=
            value.confirmed() ? "" : span("doubt", "(" + std::string(basisName(value.basis)) + ")");
    }
    const std::string difference = differenceNote(row, phone, options);
    text += difference.empty() ? "" : span("note", difference);
    text += cell.conflict ? span("doubt", "(sources disagree)") : "";
    return cell.best ? "<td class=\"best\">" + text + span("note", "▲ better") + "</td>"
                     : "<td>" + text + "</td>";
}

std::string titleOf(const Comparison& comparison) {
    std::string title;
    for (const ComparisonPhone& phone : comparison.phones) {
        title += (title.empty() ? "" : ", ") + fullName(phone.name);
    }
    return htmlText(title);
}

void appendList(std::string& html, const std::vector<std::string>& lines) {
    html += "<ul>\n";
    for (const std::string& line : lines) {
        html += "<li>" + htmlText(line) + "</li>\n";
    }
    html += "</ul>\n";
}

void appendGroup(std::string& html, const ComparisonGroup& group, std::size_t columns,
                 const ComparisonOptions& options) {
    html += "<tbody>\n<tr><th class=\"group\" scope=\"rowgroup\" colspan=\"" +
            std::to_string(columns) + "\">" + htmlText(group.name) + "</th></tr>\n";
    for (const ComparisonRow& row : group.rows) {
        html += "<tr><th scope=\"row\">" + htmlText(attribute(row.attribute).label) + "</th>";
        for (std::size_t phone = 0; phone < row.cells.size(); ++phone) {
            html += htmlCell(row, phone, options);
        }
        html += "</tr>\n";
    }
    html += "</tbody>\n";
}

}  // namespace

std::string comparisonHtml(const Comparison& comparison, const ComparisonOptions& options) {
    const std::string title = titleOf(comparison);
    std::string html = std::string(pageHead) + title + std::string(pageStyle);
    html += "<h1>" + title + "</h1>\n";
    if (const auto lines = summaryLines(comparison, options); !lines.empty()) {
        appendList(html, lines);
    }
    html += "<table>\n<thead>\n<tr><td></td>";
    for (std::size_t phone = 0; phone < comparison.phones.size(); ++phone) {
        html += "<th scope=\"col\">" + htmlText(phoneHeading(comparison, phone, options)) + "</th>";
    }
    html += "</tr>\n</thead>\n";
    for (const ComparisonGroup& group : comparison.groups) {
        appendGroup(html, group, comparison.phones.size() + 1, options);
    }
    html += "</table>\n";
    if (const auto sources = sourceLines(comparison); !sources.empty()) {
        html += "<footer>\n<h2>Sources</h2>\n";
        appendList(html, sources);
        html += "</footer>\n";
    }
    return html + "</body>\n</html>\n";
}

}  // namespace speclens
