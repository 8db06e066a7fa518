#include "tests/train/example.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "tests/support/gold_claims.h"

namespace speclens::test {
namespace {

// A value that the gold file quotes elsewhere may be said of another of its phones here, and one
// that it does not have may be misread rather than nobody's.
constexpr double quotedElsewhere = 0.6;
constexpr double setApart = 0.35;
constexpr double inNoGold = 0.05;

class ExampleMaker {
  public:
    ExampleMaker(const nlohmann::json& gold, std::string_view text, Examples& examples)
        : devices_(gold), claims_(claimsOf(gold)), text_(text), examples_(examples) {}

    void add(const ExplainedFinding& finding) {
        std::set<std::string> here;
        std::set<std::string> anywhere;
        const std::string value = foldValue(finding.value);
        for (const GoldClaim& claim : claims_) {
            if (claim.attribute != attribute(finding.attribute).key ||
                !claim.values.contains(value)) {
                continue;
            }
            anywhere.insert(claim.device);
            if (overlapsQuote(text_, finding.evidence, claim.quote)) {
                here.insert(claim.device);
            }
        }
        if (!here.empty()) {
            add(finding, here, 1);
        } else if (!anywhere.empty()) {
            add(finding, anywhere, quotedElsewhere);
        } else {
            add(finding, {}, isSetApart(finding) ? setApart : inNoGold);
        }
    }

  private:
    void add(const ExplainedFinding& finding, const std::set<std::string>& owners, double weight) {
        Example example;
        example.weight = weight;
        for (const ExplainedCandidate& candidate : finding.candidates) {
            example.candidates.push_back({candidate.clues, rewardOf(candidate, owners)});
        }
        const auto hasReward = [](const ExampleCandidate& candidate) {
            return candidate.reward > 0;
        };
        const auto& candidates = example.candidates;
        if (std::none_of(candidates.begin(), candidates.end(), hasReward)) {
            ++examples_.outOfReach;
        } else if (!std::all_of(candidates.begin(), candidates.end(), hasReward)) {
            examples_.list.push_back(std::move(example));
        }
    }

    [[nodiscard]] double rewardOf(const ExplainedCandidate& candidate,
                                  const std::set<std::string>& owners) const {
        if (candidate.phones.empty() || owners.empty()) {
            return candidate.phones.empty() && owners.empty() ? 1 : 0;
        }
        std::set<std::string> given;
        for (const PhoneName& phone : candidate.phones) {
            given.insert(devices_.keyOf(phone));
        }
        const bool right = std::includes(owners.begin(), owners.end(), given.begin(), given.end());
        return right ? static_cast<double>(given.size()) / static_cast<double>(owners.size()) : 0;
    }

    /// Whether the sentence speaks of a thing, of an unnamed phone, or of a value of the past: a
    /// value that the gold file lacks is then likely to be nobody's.
    static bool isSetApart(const ExplainedFinding& finding) {
        return std::any_of(finding.candidates.begin(), finding.candidates.end(),
                           [](const ExplainedCandidate& candidate) {
                               return candidate.clues.has(Clue::IsThing) ||
                                      candidate.clues.has(Clue::IsUnnamed) ||
                                      candidate.clues.has(Clue::Replaced);
                           });
    }

    GoldDevices devices_;
    std::vector<GoldClaim> claims_;
    std::string_view text_;
    Examples& examples_;
};

}  // namespace

void addExamples(const nlohmann::json& gold, std::string_view text, const Explanation& explanation,
                 Examples& examples) {
    ExampleMaker maker(gold, text, examples);
    for (const ExplainedSentence& sentence : explanation.sentences) {
        for (const ExplainedFinding& finding : sentence.findings) {
            if (!finding.candidates.empty()) {
                maker.add(finding);
            }
        }
    }
}

}  // namespace speclens::test
