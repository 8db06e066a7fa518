// What the stages made of an article: for those who ask why a claim was made or was not.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/extract/clue.h"
#include "core/spec/claim.h"
#include "core/text/document.h"

namespace speclens {

/// Words of the text and what a stage takes them for.
struct ExplainedWords {
    Span words;
    std::string meaning;    ///< "Galaxy A54", "5000 mAh", "leaked"
    std::string_view rule;  ///< which rule takes them so
};

enum class ClaimFate : std::uint8_t {
    New,        ///< nothing has claimed it before
    Repeated,   ///< claimed before; the claim made then stays
    Confirmed,  ///< claimed before with a hedge; this one takes its place
};

/// A phone that a finding is claimed of.
struct ExplainedClaim {
    PhoneName phone;
    ClaimFate fate{};
    Basis basis{};
    std::string_view certaintyRule;
    Span certaintyWords;  ///< that hedge or assure; empty where none do
};

/// Phones that a finding could be said of.
struct ExplainedCandidate {
    std::vector<PhoneName> phones;  ///< none: the value is nobody's
    Clues clues;                    ///< what spoke for them
    float score = 0;                ///< the highest won
};

/// A value that a reader found.
struct ExplainedFinding {
    AttributeId attribute{};
    Value value;
    Span evidence;
    std::string_view readerRule;
    std::string_view ownerRule;
    std::vector<ExplainedClaim> claims;          ///< none where it is nobody's
    std::vector<ExplainedCandidate> candidates;  ///< the best first; none where a rule decided
};

struct ExplainedSentence {
    Span span;
    BlockKind block{};
    std::vector<ExplainedWords> names;       ///< phones named, and things that are no phone
    std::vector<ExplainedWords> anchors;     ///< what values can belong to
    std::vector<ExplainedWords> quantities;  ///< in reading order
    std::vector<ExplainedWords> signs;       ///< of certainty
    std::vector<ExplainedFinding> findings;
    /// What looks like a value and is no finding: refused by a reader, taken by none, or a number
    /// without a unit.
    std::vector<ExplainedWords> leftovers;
};

struct Explanation {
    std::vector<Claim> claims;  ///< as Extractor::extract gives them
    /// All of them, in the order of the text, and each block of boilerplate for one, unread.
    std::vector<ExplainedSentence> sentences;
};

}  // namespace speclens
