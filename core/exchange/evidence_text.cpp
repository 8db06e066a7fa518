#include <sstream>

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
    // What stands in no file has no place there.
    if (evidence.sourceLocation.empty()) {
        return evidence.sourceTitle;
    }
    const std::string separator = evidence.sourceTitle.empty() ? "" : ", ";
    return evidence.sourceTitle + separator + evidence.sourceLocation + ", bytes " +
           std::to_string(evidence.evidenceInSource.begin) + " to " +
           std::to_string(evidence.evidenceInSource.end);
}

std::string whyText(Choice choice) {
    switch (choice) {
        case Choice::Only:
            return "no source says anything else";
        case Choice::Correction:
            return "it is a correction of the user's";
        case Choice::Confirmed:
            return "it is confirmed, and the others are not";
        case Choice::Accepted:
            return "the user accepted it";
        case Choice::Trust:
            return "its source is trusted more";
        case Choice::Published:
            return "its source is newer";
        case Choice::Added:
            return "its source was added later";
        case Choice::Later:
            return "it was said last";
    }
    return {};
}

std::string standingText(const ComparisonEvidence& evidence) {
    std::string text = "claim " + std::to_string(static_cast<std::int64_t>(evidence.claim)) +
                       ", trust " + formatNumber(evidence.trust);
    if (!evidence.sourcePublished.empty()) {
        text += ", published " + evidence.sourcePublished;
    }
    return evidence.state == ClaimState::Accepted ? text + ", accepted" : text;
}

void appendCell(std::string& out, const ComparisonRow& row, const ComparisonCell& cell,
                std::size_t width, bool why) {
    constexpr std::size_t rowIndent = 2;
    constexpr std::size_t evidenceIndent = 6;
    const std::string label(attribute(row.attribute).label);
    appendWrapped(out, label + ": " + cell.text() + (cell.conflict ? " (sources disagree)" : ""),
                  rowIndent, width);
    if (why) {
        appendWrapped(out, "shown because " + whyText(cell.choice), evidenceIndent, width);
    }
    for (const ComparisonEvidence& evidence : cell.evidence) {
        appendWrapped(out,
                      evidence.display + ", " + std::string(basisName(evidence.basis)) + ": “" +
                          evidence.quote + "”",
                      evidenceIndent, width);
        appendWrapped(out, "from " + sourceText(evidence), evidenceIndent, width);
        if (why) {
            appendWrapped(out, standingText(evidence), evidenceIndent, width);
        }
    }
}

void appendPhone(std::string& out, const Comparison& comparison, std::size_t phone,
                 std::size_t width, bool why) {
    const ComparisonPhone& entry = comparison.phones[phone];
    appendWrapped(out, fullName(entry.name), 0, width);
    if (entry.status == PhoneStatus::OnlyLeaked) {
        out += "Nothing about this phone is confirmed.\n";
    }
    if (entry.marks.favorite) {
        out += "One of your favorites.\n";
    }
    if (!entry.marks.note.empty()) {
        out += "Your note:\n";
        std::istringstream lines(entry.marks.note);
        for (std::string line; std::getline(lines, line);) {
            appendWrapped(out, line, 2, width);
        }
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
            appendCell(out, row, row.cells[phone], width, why);
        }
    }
}

}  // namespace

std::string evidenceText(const Comparison& comparison, std::size_t width, bool why) {
    std::string out;
    for (std::size_t phone = 0; phone < comparison.phones.size(); ++phone) {
        out += phone == 0 ? "" : "\n";
        appendPhone(out, comparison, phone, width, why);
    }
    return out;
}

}  // namespace speclens
