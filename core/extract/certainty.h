// Whether a text vouches for what it tells, and on what ground.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/extract/finding.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// How certain a text is of a value.
struct Judgement {
    Basis basis = Basis::Stated;
    std::string_view rule;  ///< why
    TokenRange words;       ///< that hedge or assure; empty where none do
};

/// Words that hedge or assure.
struct CertaintySign {
    TokenRange words;
    Basis basis = Basis::Stated;
    bool forward = false;  ///< says something of what stands behind it only
    bool weak = false;
    bool wholePage = false;   ///< covers all that stands under a heading
    bool launchOnly = false;  ///< "expected to ship": of dates and prices alone
};

/// Follows the hedges of a page while its sentences are read in order.
class Certainty {
  public:
    explicit Certainty(const Page& page) : page_(page) {}

    /// Must be called once for each sentence, in order, before its findings are judged.
    void enter(const SentenceView& view);

    /// Judges a finding of the sentence entered last. `underHeading` says that the finding is of
    /// what the heading above speaks of, so that the heading's hedge covers it.
    [[nodiscard]] Judgement judge(const SentenceView& view, const Finding& finding,
                                  bool underHeading) const;

    /// The signs of the sentence entered last.
    [[nodiscard]] const std::vector<CertaintySign>& hedges() const { return hedges_; }
    [[nodiscard]] const std::vector<CertaintySign>& assurances() const { return assurances_; }

  private:
    void collectSigns(const SentenceView& view);
    void hedgeSection(const SentenceView& view);
    [[nodiscard]] std::optional<Judgement> judgeByClause(const SentenceView& view,
                                                         const Finding& finding) const;
    [[nodiscard]] bool isClauseBreak(const SentenceView& view, std::uint32_t token) const;

    const Page& page_;
    /// A hedge that reaches beyond its sentence.
    struct Hedge {
        Basis basis;
        TokenRange words;
    };

    std::vector<CertaintySign> hedges_;      ///< of the current sentence
    std::vector<CertaintySign> assurances_;  ///< of the current sentence
    std::optional<Hedge> section_;           ///< the hedge of the heading above
    std::optional<Hedge> carried_;           ///< the hedge that the current sentence takes over
    std::optional<Hedge> last_;              ///< the hedge of the sentence before
    std::uint32_t block_ = 0;
    std::uint32_t story_ = 0;
    bool started_ = false;
};

}  // namespace speclens
