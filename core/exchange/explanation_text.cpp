#include "core/exchange/explanation_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <vector>

#include "core/exchange/terminal_text.h"
#include "core/extract/clue_weights.h"
#include "core/spec/display.h"

namespace speclens {
namespace {

constexpr std::size_t stageIndent = 2;
constexpr std::size_t labelColumns = 12;

std::string padded(const std::string& text, std::size_t columns) {
    const std::size_t width = displayWidth(text);
    return width < columns ? text + std::string(columns - width, ' ') : text;
}

std::string ruleText(std::string_view rule) {
    return rule.empty() ? "" : " (" + std::string(rule) + ")";
}

std::string fateText(ClaimFate fate) {
    constexpr std::array<std::string_view, 3> texts = {"", "; claimed before",
                                                       "; claimed before, confirmed now"};
    return std::string(texts.at(static_cast<std::size_t>(fate)));
}

/// One sentence's lines: a label, words of the text, and what a stage makes of them.
class SentenceText {
  public:
    SentenceText(std::string_view text, const ExplainedSentence& sentence) : text_(text) {
        add("names", sentence.names);
        add("anchors", sentence.anchors);
        add("quantities", sentence.quantities);
        add("certainty", sentence.signs);
        for (const ExplainedFinding& finding : sentence.findings) {
            addFinding(finding);
        }
        for (const ExplainedWords& leftover : sentence.leftovers) {
            addLine("no claim", leftover.words, leftover.meaning + ruleText(leftover.rule));
        }
    }

    [[nodiscard]] bool empty() const { return lines_.empty(); }

    [[nodiscard]] std::string render() const {
        constexpr std::size_t widestQuote = 32;
        std::size_t quoteColumns = 0;
        for (const Line& line : lines_) {
            quoteColumns = std::max(quoteColumns, displayWidth(line.quote));
        }
        quoteColumns = std::min(quoteColumns, widestQuote);
        std::string out;
        std::string label;
        for (const Line& line : lines_) {
            const bool sameLabel = line.label == label && line.label != "claim";
            label = line.label;
            std::string row = std::string(stageIndent, ' ') +
                              padded(sameLabel ? "" : line.label, labelColumns) +
                              padded(line.quote, quoteColumns) + "  " + line.meaning;
            row.erase(row.find_last_not_of(' ') + 1);
            out += row + '\n';
        }
        return out;
    }

  private:
    struct Line {
        std::string label;
        std::string quote;
        std::string meaning;
    };

    void addLine(const std::string& label, Span words, const std::string& meaning) {
        lines_.push_back({label, "\"" + printable(words.of(text_)) + "\"", printable(meaning)});
    }

    void add(const std::string& label, const std::vector<ExplainedWords>& list) {
        for (const ExplainedWords& entry : list) {
            addLine(label, entry.words, entry.meaning + ruleText(entry.rule));
        }
    }

    /// Whom the value could belong to, where there was a choice.
    void addCandidates(const ExplainedFinding& finding) {
        if (finding.candidates.size() < 2) {
            return;
        }
        for (const ExplainedCandidate& candidate : finding.candidates) {
            std::string line;
            for (const PhoneName& phone : candidate.phones) {
                line += (line.empty() ? "" : ", ") + fullName(phone);
            }
            line = (line.empty() ? "nobody" : line) + ", " +
                   formatNumber(std::round(static_cast<double>(candidate.score) * 100) / 100) + ":";
            candidate.clues.forEach([&line](Clue clue) {
                line += ' ';
                line += clueName(clue);
            });
            addLine("whose", finding.evidence, line);
        }
    }

    void addFinding(const ExplainedFinding& finding) {
        const std::string what = std::string(attribute(finding.attribute).key) + " = " +
                                 displayText(finding.attribute, finding.value) +
                                 ruleText(finding.readerRule);
        addCandidates(finding);
        if (finding.claims.empty()) {
            addLine("no claim", finding.evidence,
                    what + ", of nobody" + ruleText(finding.ownerRule));
            return;
        }
        for (const ExplainedClaim& claim : finding.claims) {
            std::string certainty =
                std::string(basisName(claim.basis)) + ruleText(claim.certaintyRule);
            if (!claim.certaintyWords.empty()) {
                certainty += " by \"" + std::string(claim.certaintyWords.of(text_)) + "\"";
            }
            addLine("claim", finding.evidence,
                    what + ", of " + fullName(claim.phone) + ruleText(finding.ownerRule) + ", " +
                        certainty + fateText(claim.fate));
        }
    }

    std::string_view text_;
    std::vector<Line> lines_;
};

/// Counts lines while positions only grow.
class LineCounter {
  public:
    explicit LineCounter(std::string_view text) : text_(text) {}

    std::size_t lineOf(std::size_t position) {
        line_ += static_cast<std::size_t>(
            std::count(text_.begin() + static_cast<std::ptrdiff_t>(at_),
                       text_.begin() + static_cast<std::ptrdiff_t>(position), '\n'));
        at_ = position;
        return line_;
    }

  private:
    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
};

}  // namespace

std::string explanationText(const Document& document, const Explanation& explanation,
                            std::size_t width) {
    const std::string_view text = document.text();
    LineCounter lines(document.file());
    std::string out;
    for (const ExplainedSentence& sentence : explanation.sentences) {
        const Span place = document.inFile(sentence.span);
        const std::size_t line = lines.lineOf(place.begin);
        const SentenceText body(text, sentence);
        const bool unread = sentence.block == BlockKind::Boilerplate;
        if (body.empty() && !unread) {
            continue;
        }
        out += "line " + std::to_string(line) + ", bytes " + std::to_string(place.begin) + " to " +
               std::to_string(place.end) + ", " + std::string(blockKindName(sentence.block)) +
               (unread ? ", not read" : "") + '\n';
        const std::size_t inner = width > 2 * stageIndent ? width - stageIndent : 0;
        for (const std::string& row : wrapText(printable(sentence.span.of(text)), inner)) {
            out += std::string(stageIndent, ' ') + row + '\n';
        }
        out += body.render() + '\n';
    }
    return out;
}

}  // namespace speclens
