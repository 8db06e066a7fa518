#include "core/extract/extractor.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

#include "core/extract/attribution.h"
#include "core/extract/certainty.h"
#include "core/extract/claim_collector.h"
#include "core/extract/denial.h"
#include "core/extract/lexicon.h"
#include "core/extract/page.h"
#include "core/extract/phone_mentions.h"
#include "core/extract/readers.h"
#include "core/extract/sentence_view.h"

namespace speclens {
namespace {

/// The stages over one page, from its mentions to its claims.
class PageReader {
  public:
    explicit PageReader(const Page& page)
        : page_(page),
          phones_(findPhones(page)),
          masked_(page.tokens().size(), false),
          attribution_(page, phones_),
          certainty_(page),
          collector_(page, phones_) {
        for (const Mention& mention : phones_.mentions) {
            std::fill(masked_.begin() + mention.range.begin, masked_.begin() + mention.range.end,
                      true);
        }
    }

    std::vector<Claim> run() {
        for (const Sentence& sentence : page_.sentences()) {
            readSentence(sentence);
        }
        return collector_.take();
    }

  private:
    void readSentence(const Sentence& sentence) {
        const TokenRange range{sentence.begin, sentence.end};
        Findings findings;
        readNames(page_, range, masked_, findings);
        const SentenceView view{
            page_,  sentence, range, phones_.within(range), readQuantities(page_, range, masked_),
            masked_};
        attribution_.enter(view);
        certainty_.enter(view);
        if (page_.block(sentence).kind == BlockKind::Caption) {
            return;
        }
        collector_.addNetworkNames(view);
        readValues(view, findings);
        std::vector<Owners> owners;
        for (const Finding& finding : findings) {
            owners.push_back(ownersOf(view, finding));
        }
        distribute(view, findings, owners);
        for (std::size_t i = 0; i < findings.size(); ++i) {
            addClaims(view, findings[i], owners[i]);
        }
    }

    /// A denied value is none of the phone's, but "unlike the Pro, it lacks a 120Hz screen" gives
    /// it to the other one. What can be denied by a value of its own has been read so.
    [[nodiscard]] Owners ownersOf(const SentenceView& view, const Finding& finding) const {
        if (std::holds_alternative<bool>(finding.value) ||
            !isValueDenied(view, finding.range.begin)) {
            return attribution_.ownersOf(view, finding);
        }
        const Anchor* other = attribution_.contrasted();
        return other == nullptr ? Owners{{}, "denied", false}
                                : Owners{other->phones, "denied-contrast", true};
    }

    void addClaims(const SentenceView& view, const Finding& finding, const Owners& owners) {
        for (const std::uint32_t phone : owners.phones) {
            const auto& heading = attribution_.headingPhones();
            const bool underHeading = heading.empty() || std::find(heading.begin(), heading.end(),
                                                                   phone) != heading.end();
            const Basis basis =
                owners.compared ? Basis::Stated : certainty_.basisOf(view, finding, underHeading);
            collector_.add(view, phone, finding, basis);
        }
    }

    const Page& page_;
    PhoneMentions phones_;
    std::vector<bool> masked_;
    Attribution attribution_;
    Certainty certainty_;
    ClaimCollector collector_;
};

}  // namespace

Extractor::Extractor() : lexicon_(std::make_unique<const Lexicon>()) {}
Extractor::~Extractor() = default;

std::vector<Claim> Extractor::extract(const Document& document) const {
    const Page page(document, *lexicon_);
    return PageReader(page).run();
}

}  // namespace speclens
