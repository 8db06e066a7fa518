#include "tests/extract/reading.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "core/extract/extractor.h"

namespace speclens::test {
namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::string line;
    for (const std::string& part : parts) {
        line += (line.empty() ? "" : std::string(separator)) + part;
    }
    return line;
}

using Visit = std::function<void(const SentenceView&, Findings)>;

/// Calls `visit` for each sentence with its view and what its names gave.
void forEachSentence(const TextPage& text, const PhoneMentions& phones, const Visit& visit) {
    const Page& page = text.page();
    std::vector<bool> masked(page.tokens().size(), false);
    for (const Mention& mention : phones.mentions) {
        std::fill(masked.begin() + mention.range.begin, masked.begin() + mention.range.end, true);
    }
    for (const Sentence& sentence : page.sentences()) {
        const TokenRange range{sentence.begin, sentence.end};
        Findings names;
        readNames(page, range, masked, names);
        const SentenceView view{
            page,  sentence, range, phones.within(range), readQuantities(page, range, masked),
            masked};
        visit(view, std::move(names));
    }
}

std::string dump(const Page& page, const Finding& finding) {
    return std::string(attribute(finding.attribute).key) + " " + canonicalText(finding.value) +
           " [" + std::string(page.textOf(finding.evidence)) + "]";
}

}  // namespace

const Lexicon& lexicon() {
    static const Lexicon instance;
    return instance;
}

std::vector<ReadFinding> readFindings(const std::string& text) {
    const TextPage source(text);
    const PhoneMentions phones = findPhones(source.page());
    Attribution attribution(source.page(), phones);
    Certainty certainty(source.page());
    std::vector<ReadFinding> result;
    forEachSentence(source, phones, [&](const SentenceView& view, Findings findings) {
        attribution.enter(view);
        certainty.enter(view);
        if (source.page().block(view.sentence).kind == BlockKind::Caption) {
            return;
        }
        readValues(view, findings);
        std::stable_sort(findings.begin(), findings.end(),
                         [](const Finding& left, const Finding& right) {
                             return left.evidence.begin < right.evidence.begin;
                         });
        for (const Finding& finding : findings) {
            ReadFinding& read = result.emplace_back();
            read.finding = finding;
            read.evidence = source.page().textOf(finding.evidence);
            for (const std::uint32_t phone : attribution.ownersOf(view, finding).phones) {
                read.owners.push_back(phones.phones[phone].name.model);
            }
            read.basis = certainty.basisOf(view, finding, true);
        }
    });
    return result;
}

std::string dumpFindings(Reader reader, const std::string& text) {
    const TextPage source(text);
    std::vector<std::string> parts;
    forEachSentence(source, findPhones(source.page()),
                    [&](const SentenceView& view, const Findings&) {
                        Findings findings;
                        reader(view, findings);
                        for (const Finding& finding : findings) {
                            parts.push_back(dump(source.page(), finding));
                        }
                    });
    return joined(parts, "; ");
}

void expectFindings(Reader reader, std::span<const ReaderCase> cases) {
    for (const ReaderCase& entry : cases) {
        EXPECT_EQ(dumpFindings(reader, entry.text), entry.findings) << entry.text;
    }
}

std::string dumpNames(const std::string& text) {
    const TextPage source(text);
    std::vector<std::string> parts;
    forEachSentence(source, findPhones(source.page()),
                    [&](const SentenceView&, const Findings& names) {
                        for (const Finding& finding : names) {
                            parts.push_back(dump(source.page(), finding));
                        }
                    });
    return joined(parts, "; ");
}

std::string dumpOwners(const std::string& text) {
    std::vector<std::string> parts;
    for (const ReadFinding& read : readFindings(text)) {
        parts.push_back(canonicalText(read.finding.value) + ": " +
                        (read.owners.empty() ? "nobody" : joined(read.owners, ", ")));
    }
    return joined(parts, "; ");
}

std::string dumpBasis(const std::string& text) {
    std::vector<std::string> parts;
    for (const ReadFinding& read : readFindings(text)) {
        parts.push_back(canonicalText(read.finding.value) + " " +
                        std::string(basisName(read.basis)));
    }
    return joined(parts, "; ");
}

std::vector<Claim> claimsOf(const std::string& text) {
    static const Extractor extractor;
    return extractor.extract(Document::fromPlainText(text));
}

std::string dumpClaims(const std::string& text) {
    std::vector<std::string> parts;
    for (const Claim& claim : claimsOf(text)) {
        parts.push_back(claim.phone.model + ": " + std::string(attribute(claim.attribute).key) +
                        " " + canonicalText(claim.value) + (claim.confirmed() ? "" : "?"));
    }
    return joined(parts, "; ");
}

}  // namespace speclens::test
