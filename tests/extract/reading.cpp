#include "tests/extract/reading.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "core/extract/extractor.h"
#include "core/extract/sentence_views.h"

namespace speclens::test {
namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::string line;
    for (const std::string& part : parts) {
        line += (line.empty() ? "" : std::string(separator)) + part;
    }
    return line;
}

using Visit = std::function<void(const SentenceView&, Findings&)>;

/// Calls `visit` for each sentence with its view and what its names gave.
void forEachSentence(const TextPage& text, const Visit& visit) {
    const PhoneMentions phones = findPhones(text.page());
    SentenceViews views(text.page(), phones, phones.mask(text.page()));
    views.read(text.page().sentences());
    for (std::size_t i = 0; i < views.size(); ++i) {
        visit(views.view(i), views.findings(i));
    }
}

template <typename Iterator>
void sortByEvidence(Iterator begin, Iterator end) {
    std::stable_sort(begin, end, [](const auto& left, const auto& right) {
        return left.evidence.begin < right.evidence.begin;
    });
}

const Extractor& sharedExtractor() {
    static const Extractor instance;
    return instance;
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

void readValues(const SentenceView& view, Findings& findings) {
    for (const Reader read : valueReaders()) {
        read(view, findings);
    }
}

std::string dumpFindings(Reader reader, const std::string& text) {
    const TextPage source(text);
    std::vector<std::string> parts;
    forEachSentence(source, [&](const SentenceView& view, const Findings&) {
        Findings findings;
        reader(view, findings);
        for (const Finding& finding : findings) {
            parts.push_back(dump(source.page(), finding));
        }
    });
    return joined(parts, "; ");
}

std::string dumpRefusals(const std::string& text) {
    const TextPage source(text);
    std::vector<std::string> parts;
    forEachSentence(source, [&](const SentenceView& view, Findings& findings) {
        readValues(view, findings);
        for (const Refusal& refusal : findings.refusals()) {
            parts.push_back(source.textOf(refusal.range) + " by " + std::string(refusal.rule));
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
    forEachSentence(source, [&](const SentenceView&, const Findings& names) {
        for (const Finding& finding : names) {
            parts.push_back(dump(source.page(), finding));
        }
    });
    return joined(parts, "; ");
}

std::string dumpMentions(const std::string& text) {
    const TextPage source(text);
    const PhoneMentions phones = findPhones(source.page());
    std::string line;
    for (const Mention& mention : phones.mentions) {
        const std::string bytes = source.textOf(mention.range);
        line += line.empty() ? "" : "; ";
        line += mention.kind == MentionKind::Thing
                    ? "[" + bytes + "]"
                    : bytes + "=" + phones.phones[mention.phone].name.model;
    }
    return line;
}

std::string dumpOwners(const std::string& text) {
    std::vector<std::string> parts;
    Explanation explanation = sharedExtractor().explain(Document::fromPlainText(text));
    for (ExplainedSentence& sentence : explanation.sentences) {
        sortByEvidence(sentence.findings.begin(), sentence.findings.end());
        for (const ExplainedFinding& finding : sentence.findings) {
            std::vector<std::string> owners;
            for (const ExplainedClaim& claim : finding.claims) {
                owners.push_back(claim.phone.model);
            }
            parts.push_back(canonicalText(finding.value) + ": " +
                            (owners.empty() ? "nobody" : joined(owners, ", ")));
        }
    }
    return joined(parts, "; ");
}

void expectOwners(std::span<const OwnerCase> cases) {
    for (const OwnerCase& entry : cases) {
        EXPECT_EQ(dumpOwners(entry.text), entry.owners) << entry.text;
    }
}

std::string dumpBasis(const std::string& text) {
    std::vector<std::string> parts;
    for (const Claim& claim : claimsOf(text)) {
        parts.push_back(canonicalText(claim.value) + " " + std::string(basisName(claim.basis)));
    }
    return joined(parts, "; ");
}

std::vector<Claim> claimsOf(const std::string& text) {
    return sharedExtractor().extract(Document::fromPlainText(text));
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
