#include "core/exchange/explanation_json.h"

#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "core/exchange/claims_json.h"
#include "core/exchange/value_json.h"
#include "core/extract/clue_weights.h"

namespace speclens {
namespace {

using Json = nlohmann::ordered_json;

class ExplanationWriter {
  public:
    explicit ExplanationWriter(const Document& document) : document_(document) {}

    [[nodiscard]] Json sentenceJson(const ExplainedSentence& sentence) const {
        Json json = spanJson(sentence.span);
        json["block"] = blockKindName(sentence.block);
        json["names"] = wordsJson(sentence.names);
        json["anchors"] = wordsJson(sentence.anchors);
        json["quantities"] = wordsJson(sentence.quantities);
        json["certainty"] = wordsJson(sentence.signs);
        Json findings = Json::array();
        for (const ExplainedFinding& finding : sentence.findings) {
            findings.push_back(findingJson(finding));
        }
        json["findings"] = std::move(findings);
        json["leftovers"] = wordsJson(sentence.leftovers);
        return json;
    }

  private:
    [[nodiscard]] Json spanJson(Span span) const {
        const Span place = document_.inFile(span);
        return {{"begin", place.begin}, {"end", place.end}, {"text", span.of(document_.text())}};
    }

    [[nodiscard]] Json wordsJson(const std::vector<ExplainedWords>& list) const {
        Json array = Json::array();
        for (const ExplainedWords& entry : list) {
            Json json = spanJson(entry.words);
            json["meaning"] = textOrNull(entry.meaning);
            json["rule"] = textOrNull(entry.rule);
            array.push_back(std::move(json));
        }
        return array;
    }

    [[nodiscard]] Json findingJson(const ExplainedFinding& finding) const {
        Json claims = Json::array();
        for (const ExplainedClaim& claim : finding.claims) {
            claims.push_back(claimJson(claim));
        }
        return {{"attribute", attribute(finding.attribute).key},
                {"value", valueJson(finding.value)},
                {"evidence", spanJson(finding.evidence)},
                {"reader_rule", finding.readerRule},
                {"owner_rule", finding.ownerRule},
                {"claims", std::move(claims)},
                {"candidates", candidatesJson(finding.candidates)}};
    }

    [[nodiscard]] static Json candidatesJson(const std::vector<ExplainedCandidate>& candidates) {
        Json array = Json::array();
        for (const ExplainedCandidate& candidate : candidates) {
            Json devices = Json::array();
            for (const PhoneName& phone : candidate.phones) {
                devices.push_back(phone.model);
            }
            Json clues = Json::array();
            candidate.clues.forEach([&clues](Clue clue) { clues.push_back(clueName(clue)); });
            array.push_back(
                {{"devices", std::move(devices)},
                 {"score", std::round(static_cast<double>(candidate.score) * 100) / 100},
                 {"clues", std::move(clues)}});
        }
        return array;
    }

    [[nodiscard]] Json claimJson(const ExplainedClaim& claim) const {
        constexpr std::array<std::string_view, 3> fates = {"new", "repeated", "confirmed"};
        return {{"device", claim.phone.model},
                {"brand", textOrNull(claim.phone.brand)},
                {"fate", fates.at(static_cast<std::size_t>(claim.fate))},
                {"basis", basisName(claim.basis)},
                {"certainty_rule", claim.certaintyRule},
                {"certainty_words",
                 claim.certaintyWords.empty() ? Json() : spanJson(claim.certaintyWords)}};
    }

    const Document& document_;
};

}  // namespace

std::string explanationJson(std::string_view name, const Document& document,
                            const Explanation& explanation) {
    const ExplanationWriter writer(document);
    Json sentences = Json::array();
    for (const ExplainedSentence& sentence : explanation.sentences) {
        sentences.push_back(writer.sentenceJson(sentence));
    }
    Json json = Json::parse(claimsJson(name, document, explanation.claims));
    json["sentences"] = std::move(sentences);
    return dumpJson(json, -1);
}

}  // namespace speclens
