// Whether a text vouches for what it tells, and on what ground.
#pragma once

#include <cstdint>
#include <optional>

#include "core/extract/finding.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// Follows the hedges of a page while its sentences are read in order.
class Certainty {
  public:
    explicit Certainty(const Page& page) : page_(page) {}

    /// Must be called once for each sentence, in order, before its findings are judged.
    void enter(const SentenceView& view);

    /// The basis of a finding of the sentence entered last. `underHeading` says that the finding is
    /// of what the heading above speaks of, so that the heading's hedge covers it.
    [[nodiscard]] Basis basisOf(const SentenceView& view, const Finding& finding,
                                bool underHeading) const;

  private:
    struct Sign {
        std::uint32_t begin;
        std::uint32_t end;
        Basis basis;
        bool forward;  ///< says something of what stands behind it only
        bool weak;
        bool wholePage;   ///< covers all that stands under a heading
        bool launchOnly;  ///< "expected to ship": of dates and prices alone
    };
    void collectSigns(const SentenceView& view);
    void hedgeSection(const SentenceView& view);
    [[nodiscard]] std::optional<Basis> basisInClause(const SentenceView& view,
                                                     const Finding& finding) const;
    [[nodiscard]] bool isClauseBreak(const SentenceView& view, std::uint32_t token) const;

    const Page& page_;
    std::vector<Sign> hedges_;      ///< of the current sentence
    std::vector<Sign> assurances_;  ///< of the current sentence
    std::optional<Basis> section_;  ///< the hedge of the heading above
    std::optional<Basis> carried_;  ///< the hedge that the current sentence takes over
    std::optional<Basis> last_;     ///< the hedge of the sentence before
    std::uint32_t block_ = 0;
    std::uint32_t story_ = 0;
    bool started_ = false;
};

}  // namespace speclens
