#include "tests/support/sound_reading.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <set>
#include <string_view>
#include <vector>

#include "core/exchange/claims_json.h"
#include "core/exchange/explanation_text.h"
#include "core/spec/error.h"
#include "core/spec/utf8.h"
#include "core/text/article_file.h"

namespace speclens::test {
namespace {

using nlohmann::json;

/// Whether a span lies in the text and cuts no character.
bool isWhole(Span span, std::string_view text) {
    return span.begin <= span.end && span.end <= text.size() && !findInvalidUtf8(span.of(text));
}

bool isFinite(const Value& value) {
    if (const auto* number = std::get_if<double>(&value)) {
        return std::isfinite(*number);
    }
    const auto* money = std::get_if<Money>(&value);
    return money == nullptr || std::isfinite(money->amount);
}

std::string complaintOfBlocks(const Document& document) {
    std::uint32_t end = 0;
    for (const Block& block : document.blocks()) {
        if (!isWhole(block.span, document.text()) || block.span.begin < end) {
            return "blocks that overlap or lie outside of the text";
        }
        if (!isWhole(document.inFile(block.span), document.file())) {
            return "blocks that lie outside of the file";
        }
        std::uint32_t cellEnd = block.span.begin;
        for (const Cell& cell : document.cells(block)) {
            if (!isWhole(cell.span, document.text()) || cell.span.begin < cellEnd ||
                cell.span.end > block.span.end) {
                return "cells that overlap or lie outside of their block";
            }
            cellEnd = cell.span.end;
        }
        end = block.span.end;
    }
    return "";
}

std::string complaintOf(const Claim& claim, std::string_view text) {
    if (claim.phone.model.empty() || findInvalidUtf8(claim.phone.model)) {
        return "no phone";
    }
    if (typeOf(claim.value) != attribute(claim.attribute).type || !isFinite(claim.value)) {
        return "a value of another type";
    }
    const std::string value = canonicalText(claim.value);
    const auto parsed = parseCanonical(typeOf(claim.value), value);
    if (!parsed || *parsed != claim.value) {
        return "a value that does not read back: " + value;
    }
    if (claim.evidence.empty() || !isWhole(claim.evidence, text)) {
        return "evidence outside of the text, or half a character";
    }
    return claim.quote.contains(claim.evidence) && isWhole(claim.quote, text)
               ? ""
               : "evidence outside of its quote";
}

std::string complaintOfOrder(const std::vector<Claim>& claims) {
    std::set<std::string> identities;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (i > 0 && claims[i].evidence.begin < claims[i - 1].evidence.begin) {
            return "claims that are out of order";
        }
        const std::string identity = phoneKey(claims[i].phone) + '\n' + claims[i].phone.brand +
                                     '\n' + std::string(attribute(claims[i].attribute).key) + '\n' +
                                     foldName(canonicalText(claims[i].value));
        if (!identities.insert(identity).second) {
            return "a claim made twice: " + identity;
        }
    }
    return "";
}

/// The line that the command prints must be JSON whose evidence is what stands in the file.
std::string complaintOfJson(const std::string& line, std::string_view bytes) {
    if (line.find('\n') != std::string::npos) {
        return "JSON on more than one line";
    }
    const json document = json::parse(line);
    for (const json& claim : document.at("claims")) {
        const json& evidence = claim.at("evidence");
        const std::size_t begin = evidence.at("begin");
        const std::size_t end = evidence.at("end");
        if (begin >= end || end > bytes.size() ||
            bytes.substr(begin, end - begin) != evidence.at("text").get<std::string>()) {
            return "evidence that is not what the file holds there: " + claim.dump();
        }
    }
    return "";
}

std::string complaintOfExplanation(const Explanation& explanation, const Document& document) {
    for (const ExplainedSentence& sentence : explanation.sentences) {
        std::vector<Span> spans = {sentence.span};
        for (const auto* list : {&sentence.names, &sentence.anchors, &sentence.quantities,
                                 &sentence.signs, &sentence.leftovers}) {
            for (const ExplainedWords& entry : *list) {
                spans.push_back(entry.words);
            }
        }
        for (const Span span : spans) {
            if (!isWhole(span, document.text())) {
                return "an explanation outside of the text";
            }
        }
    }
    return findInvalidUtf8(explanationText(document, explanation, 80))
               ? "an explanation in no UTF-8"
               : "";
}

}  // namespace

bool isText(const std::string& bytes) {
    try {
        checkText(bytes, "");
        return true;
    } catch (const Error&) {
        return false;
    }
}

std::string unsoundness(const Extractor& extractor, const std::string& bytes,
                        DocumentFormat format) {
    if (!isText(bytes)) {
        return "";
    }
    const Document document = readDocument(bytes, format);
    if (document.file() != bytes) {
        return "another file than the one read";
    }
    const std::vector<Claim> claims = extractor.extract(document);
    for (const Claim& claim : claims) {
        if (std::string complaint = complaintOf(claim, document.text()); !complaint.empty()) {
            return std::string(attribute(claim.attribute).key) + ": " + complaint;
        }
    }
    const std::string line = claimsJson("", document, claims);
    const Explanation explanation = extractor.explain(document);
    if (claimsJson("", document, explanation.claims) != line) {
        return "other claims for the same text";
    }
    for (std::string complaint :
         {complaintOfBlocks(document), complaintOfOrder(claims), complaintOfJson(line, bytes),
          complaintOfExplanation(explanation, document)}) {
        if (!complaint.empty()) {
            return complaint;
        }
    }
    return "";
}

}  // namespace speclens::test
