// The views of a page's sentences, as the stages behind the quantities get them.
#pragma once

#include <vector>

#include "core/extract/finding.h"
#include "core/extract/page.h"
#include "core/extract/phone_mentions.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// Refers to the page and its phones, which must outlive it and its views.
class SentenceViews {
  public:
    SentenceViews(const Page& page, const PhoneMentions& phones);

    /// The view of a sentence, whose names with versions and numbers are added to `findings`.
    /// Good until the next one is asked for.
    [[nodiscard]] SentenceView viewOf(const Sentence& sentence, Findings& findings);

  private:
    const Page& page_;
    const PhoneMentions& phones_;
    std::vector<bool> masked_;  ///< by token: part of a name
    Quantities quantities_;     ///< of the last sentence
};

}  // namespace speclens
