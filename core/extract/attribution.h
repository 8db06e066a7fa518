// Which phones a finding belongs to.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/extract/anchor.h"
#include "core/extract/finding.h"
#include "core/extract/sentence_view.h"

namespace speclens {

/// The phones that a finding is said of: none, one, or several ("both").
struct Owners {
    std::vector<std::uint32_t> phones;
    std::string_view rule;  ///< why
    bool compared = false;  ///< phones that are brought in beside the one spoken of
};

/// Follows what a page speaks of while its sentences are read in order.
class Attribution {
  public:
    Attribution(const Page& page, const PhoneMentions& phones) : page_(page), phones_(phones) {}

    /// Must be called once for each sentence, in order, before its findings are attributed.
    void enter(const SentenceView& view);

    /// The owners of a finding in the sentence entered last.
    [[nodiscard]] Owners ownersOf(const SentenceView& view, const Finding& finding) const;

    /// The phones that the sentence entered last sets against what it speaks of, or null: "unlike
    /// the Pro".
    [[nodiscard]] const Anchor* contrasted() const;

    /// What the values of the sentence entered last can belong to.
    [[nodiscard]] const std::vector<Anchor>& anchors() const { return anchors_; }

    /// The phones of the heading that the sentence entered last stands under.
    [[nodiscard]] const std::vector<std::uint32_t>& headingPhones() const { return headingPhones_; }

  private:
    void enterBlock(const SentenceView& view);
    void chooseSubject(const SentenceView& view);

    [[nodiscard]] Owners ownersBefore(const SentenceView& view, const Finding& finding) const;
    [[nodiscard]] const Anchor* sameAs(const SentenceView& view, const Finding& finding) const;
    [[nodiscard]] const Anchor* linkedBehind(const SentenceView& view,
                                             const Finding& finding) const;
    [[nodiscard]] const Anchor* nearestBefore(const SentenceView& view,
                                              const Finding& finding) const;
    [[nodiscard]] const Anchor* firstBehind(const SentenceView& view, const Finding& finding) const;

    const Page& page_;
    const PhoneMentions& phones_;
    Discourse discourse_;
    std::vector<Anchor> anchors_;               ///< of the current sentence
    std::vector<std::uint32_t> headingPhones_;  ///< of the heading above
    std::vector<std::uint32_t> focus_;          ///< what the paragraph opened with
    bool focusOpen_ = false;                    ///< nothing in the paragraph has said so yet
    std::uint32_t block_ = 0;
    std::uint32_t story_ = 0;
    bool started_ = false;
    bool subjectIsThing_ = false;
};

/// Deals out values to phones in order: "the S23 and S23+ start at $799 and $999", "6.1 and 6.7
/// inches respectively". Where as many values of one attribute as phones are said of the same
/// phones, and the attribute takes one value, is a price, or the sentence says "respectively",
/// each phone keeps the value that stands at its place.
void distribute(const SentenceView& view, const Findings& findings, std::vector<Owners>& owners);

}  // namespace speclens
