#include "core/exchange/comparison_export.h"
#include "core/exchange/terminal_text.h"

namespace speclens {
namespace {

/// `text`, made printable, wrapped and indented.
void appendWrapped(std::string& out, const std::string& text, std::size_t indent,
                   std::size_t width) {
    const std::size_t inner = width > 2 * indent ? width - indent : width;
    for (const std::string& line : wrapText(printable(text), inner)) {
        out += std::string(indent, ' ') + line + '\n';
    }
}

std::string sourceText(const ComparisonEvidence& evidence) {
    std::string text = evidence.sourceTitle;
    if (!evidence.sourceLocation.empty()) {
        text += (text.empty() ? "" : ", ") + evidence.sourceLocation;
    }
    return text + ", bytes " + std::to_string(evidence.evidenceInSource.begin) + " to " +
           std::to_string(evidence.evidenceInSource.end);
}

void appendCell(std::string& out, const ComparisonRow& row, const ComparisonCell& cell,
                std::size_t width) {
    constexpr std::size_t rowIndent = 2;
    constexpr std::size_t evidenceIndent = 6;
    const std::string label(attribute(row.attribute).label);
    appendWrapped(out, label + ": " + cell.text() + (cell.conflict ? " (sources disagree)" : ""),
                  rowIndent, width);
    for (const ComparisonEvidence& evidence : cell.evidence) {
        appendWrapped(out,
                      evidence.display + ", " + std::string(basisName(evidence.basis)) + ": “" +
                          evidence.quote + "”",
                      evidenceIndent, width);
        appendWrapped(out, "from " + sourceText(evidence), evidenceIndent, width);
    }
}

void appendPhone(std::string& out, const Comparison& comparison, std::size_t phone,
                 std::size_t width) {
    const ComparisonPhone& entry = comparison.phones[phone];
    appendWrapped(out, fullName(entry.name), 0, width);
    if (entry.status == PhoneStatus::OnlyLeaked) {
        out += "Nothing about this phone is confirmed.\n";
    }
    for (const ComparisonGroup& group : comparison.groups) {
        bool named = false;
        for (const ComparisonRow& row : group.rows) {
            if (!row.cells[phone].known()) {
                continue;
            }
            if (!named) {
                out += "\n" + group.name + "\n";
                named = true;
            }
            appendCell(out, row, row.cells[phone], width);
        }
    }
}

}  // namespace

std::string evidenceText(const Comparison& comparison, std::size_t width) {
    std::string out;
    for (std::size_t phone = 0; phone < comparison.phones.size(); ++phone) {
        out += phone == 0 ? "" : "\n";
        appendPhone(out, comparison, phone, width);
    }
    return out;
}

}  // namespace speclens
