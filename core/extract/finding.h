// What the readers of a sentence find: a value of an attribute, of a phone that is not known yet.
#pragma once

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "core/extract/page.h"
#include "core/spec/attribute.h"
#include "core/spec/value.h"

namespace speclens {

struct Finding {
    AttributeId attribute{};
    Value value;
    Span evidence;
    TokenRange range;       ///< the tokens of the evidence
    std::string_view rule;  ///< which rule made it
};

/// Tokens that look like a value and that a reader knows to be none of a phone's.
struct Refusal {
    TokenRange range;
    std::string_view rule;  ///< which rule refused it
};

/// What the readers made of one sentence, in the order in which they found it.
class Findings {
  public:
    void add(Finding finding) { findings_.push_back(std::move(finding)); }
    void refuse(TokenRange range, std::string_view rule) { refusals_.push_back({range, rule}); }
    /// Refuses the findings that `isWrong`.
    template <typename Predicate>
    void refuseIf(const Predicate& isWrong, std::string_view rule) {
        for (const Finding& finding : findings_) {
            if (isWrong(finding)) {
                refuse(finding.range, rule);
            }
        }
        std::erase_if(findings_, isWrong);
    }
    void clear() {
        findings_.clear();
        refusals_.clear();
    }

    /// Whether one of them is of that attribute.
    [[nodiscard]] bool has(AttributeId id) const {
        return std::any_of(findings_.begin(), findings_.end(),
                           [id](const Finding& finding) { return finding.attribute == id; });
    }

    [[nodiscard]] bool empty() const { return findings_.empty(); }
    [[nodiscard]] std::size_t size() const { return findings_.size(); }
    [[nodiscard]] const Finding& operator[](std::size_t i) const { return findings_[i]; }
    [[nodiscard]] auto begin() { return findings_.begin(); }
    [[nodiscard]] auto end() { return findings_.end(); }
    [[nodiscard]] auto begin() const { return findings_.begin(); }
    [[nodiscard]] auto end() const { return findings_.end(); }
    [[nodiscard]] const std::vector<Refusal>& refusals() const { return refusals_; }

  private:
    std::vector<Finding> findings_;
    std::vector<Refusal> refusals_;
};

}  // namespace speclens
