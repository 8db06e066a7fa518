// The views of a page's sentences, as the stages behind the quantities get them.
#pragma once

#include <span>
#include <vector>

#include "core/extract/finding.h"
#include "core/extract/page.h"
#include "core/extract/phone_mentions.h"
#include "core/extract/reused.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// Reads sentences together, each stage all of them before the next one begins: the code of all
/// stages is more than a processor keeps at hand. Refers to the page and its phones, which must
/// outlive it.
class SentenceViews {
  public:
    /// `masked` has the phones' names; those of other things are added while sentences are read.
    SentenceViews(const Page& page, const PhoneMentions& phones, TokenMask masked);

    /// Takes these sentences in place of the ones before, with the findings of their names with
    /// versions and numbers.
    void read(std::span<const Sentence> sentences);

    [[nodiscard]] std::size_t size() const { return views_.size(); }
    /// Of the sentence at that place among those read last.
    [[nodiscard]] const SentenceView& view(std::size_t i) const { return views_[i]; }
    [[nodiscard]] Findings& findings(std::size_t i) { return contents_->findings[i]; }

  private:
    /// What was read in each sentence; more of them where more were read together before.
    struct Contents {
        std::vector<Quantities> quantities;
        std::vector<Findings> findings;
        Findings last;  ///< of the sentence before them

        void makeRoom(std::size_t sentences);
        [[nodiscard]] bool isLarge() const { return findings.size() > usualCount; }
    };
    static constexpr std::size_t usualCount = 64;

    const Page& page_;
    const PhoneMentions& phones_;
    TokenMask masked_;  ///< part of a name
    std::vector<SentenceView> views_;
    Reused<Contents> contents_;
};

}  // namespace speclens
