// Gathers claims: each (phone, attribute, value) once, with the best evidence.
#pragma once

#include <cstdint>
#include <vector>

#include "core/extract/explanation.h"
#include "core/extract/finding.h"
#include "core/extract/flat_index.h"
#include "core/extract/phone_mentions.h"
#include "core/extract/sentence_view.h"
#include "core/spec/claim.h"

namespace speclens {

class ClaimCollector {
  public:
    ClaimCollector(const Page& page, const PhoneMentions& phones) : page_(page), phones_(phones) {
        drafts_.reserve(usualClaims);
    }

    /// Adds a claim. Where the same is claimed already, a confirmed place takes the place of an
    /// unconfirmed one; otherwise the first place stays.
    ClaimFate add(const SentenceView& view, std::uint32_t phone, const Finding& finding,
                  Basis basis);

    /// Calls `visit` with the values of the attribute that the phone was given, as far as they
    /// stand among the page's last claims; what is likened stands near.
    template <typename Visit>
    void forEachValue(std::uint32_t phone, AttributeId attribute, const Visit& visit) const {
        constexpr std::size_t reach = 512;
        const std::size_t first = drafts_.size() > reach ? drafts_.size() - reach : 0;
        for (std::size_t i = first; i < drafts_.size(); ++i) {
            if (drafts_[i].phone == phone && drafts_[i].attribute == attribute) {
                visit(drafts_[i].value);
            }
        }
    }

    /// The claims by the place of their evidence.
    std::vector<Claim> take();

  private:
    /// A claim without its phone's name.
    struct Draft {
        std::uint32_t phone = 0;
        AttributeId attribute{};
        Basis basis{};
        Span evidence;
        Span quote;
        Value value;
    };

    [[nodiscard]] bool repeatsCamera(const SentenceView& view, std::uint32_t phone,
                                     const Finding& finding) const;

    static constexpr std::size_t usualClaims = 64;  ///< of an article

    const Page& page_;
    const PhoneMentions& phones_;
    std::vector<Draft> drafts_;
    FlatIndex known_;  ///< of drafts_, by phone, attribute and value
};

}  // namespace speclens
