#include "core/extract/extractor.h"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

#include "core/extract/attribution.h"
#include "core/extract/certainty.h"
#include "core/extract/claim_collector.h"
#include "core/extract/explainer.h"
#include "core/extract/lexicon.h"
#include "core/extract/network_name.h"
#include "core/extract/page.h"
#include "core/extract/phone_mentions.h"
#include "core/extract/readers.h"
#include "core/extract/sentence_role.h"
#include "core/extract/sentence_view.h"
#include "core/extract/sentence_views.h"
#include "core/extract/sheet_owners.h"
#include "core/extract/value_echo.h"

namespace speclens {
namespace {

/// The stages over one page, from its mentions to its claims.
class PageReader {
  public:
    PageReader(const Page& page, const ClueWeights& weights)
        : page_(page),
          phones_(findPhones(page)),
          masked_(phones_.mask(page)),
          views_(page, phones_, masked_),
          attribution_(page, phones_, weights),
          sheetOwners_(page, phones_),
          certainty_(page, phones_, masked_),
          collector_(page, phones_) {}

    void explainTo(Explanation& explanation) {
        explainer_.emplace(page_, phones_, explanation);
        attribution_.keepDecisions();
    }

    std::vector<Claim> run() {
        constexpr std::size_t readTogether = 64;
        const std::span<const Sentence> sentences = page_.sentences();
        for (std::size_t i = 0; i < sentences.size(); i += readTogether) {
            views_.read(sentences.subspan(i, std::min(readTogether, sentences.size() - i)));
            readValues();
            for (std::size_t k = 0; k < views_.size(); ++k) {
                attribute(views_.view(k), views_.findings(k));
            }
        }
        return collector_.take();
    }

  private:
    void readValues() {
        toRead_.clear();
        for (std::size_t i = 0; i < views_.size(); ++i) {
            if (!isPictureName(views_.view(i))) {
                toRead_.push_back(i);
            }
        }
        for (const Reader read : valueReaders()) {
            for (const std::size_t i : toRead_) {
                read(views_.view(i), views_.findings(i));
            }
        }
    }

    /// Gives the findings of the next sentence to phones.
    void attribute(const SentenceView& view, const Findings& findings) {
        attribution_.enter(view);
        certainty_.enter(view, attribution_.anchors());
        sheetOwners_.enter(view, certainty_.signs());
        if (explainer_) {
            explainer_->enter(view, attribution_.anchors(), certainty_);
        }
        addNetworkNames(view);
        const std::optional<std::vector<Owners>> certain = sheetOwners_.ownersOf(view, findings);
        const std::vector<Owners>& owners =
            certain ? *certain : attribution_.ownersOf(view, findings);
        if (explainer_) {
            explainer_->addFindings(view, findings, owners,
                                    certain ? std::vector<std::vector<Candidate>>(findings.size())
                                            : attribution_.decisions());
        }
        for (std::size_t i = 0; i < findings.size(); ++i) {
            addClaims(view, findings[i], i, owners[i]);
        }
        for (const ValueEcho& echo :
             findValueEchoes(view, attribution_.anchors(), attribution_.discourse())) {
            addEcho(view, findings, echo);
        }
    }

    /// Claims of a phone what was claimed of the one that it is said to be like.
    void addEcho(const SentenceView& view, const Findings& findings, const ValueEcho& echo) {
        for (const AttributeId id : echo.attributes) {
            if (findings.has(id)) {
                continue;
            }
            // Where a phone was given two values of what it has one of, the first is likelier.
            std::vector<Value> values;
            collector_.forEachValue(echo.from, id, [&](const Value& value) {
                if (values.empty() || speclens::attribute(id).many) {
                    values.push_back(value);
                }
            });
            for (Value& value : values) {
                const Finding finding{id, std::move(value), page_.span(echo.words), echo.words,
                                      "same-as-another"};
                const Owners owners{{echo.to}, "likened", false};
                const Judgement judgement = judge(view, finding, owners, echo.to);
                const ClaimFate fate = collector_.add(view, echo.to, finding, judgement.basis);
                if (explainer_) {
                    explainer_->addGiven(finding, owners, judgement, fate);
                }
            }
        }
    }

    void addNetworkNames(const SentenceView& view) {
        for (const NetworkName& name : networkNamesIn(view, phones_)) {
            const ClaimFate fate = collector_.add(view, name.phone, name.finding, Basis::Stated);
            if (explainer_) {
                explainer_->addNetworkName(name, fate);
            }
        }
    }

    void addClaims(const SentenceView& view, const Finding& finding, std::size_t number,
                   const Owners& owners) {
        for (const std::uint32_t phone : owners.phones) {
            const Judgement judgement = judge(view, finding, owners, phone);
            const ClaimFate fate = collector_.add(view, phone, finding, judgement.basis);
            if (explainer_) {
                explainer_->addClaim(number, phone, judgement, fate);
            }
        }
    }

    [[nodiscard]] Judgement judge(const SentenceView& view, const Finding& finding,
                                  const Owners& owners, std::uint32_t phone) {
        const bool compared = owners.compared || owners.likened.contains(phone);
        const Judgement judgement = certainty_.judge(view, finding, phone, compared);
        const auto& hedge = sheetOwners_.hedgeOf(view);
        return hedge && judgement.words.empty() ? *hedge : judgement;
    }

    const Page& page_;
    PhoneMentions phones_;
    TokenMask masked_;  ///< part of a phone's name
    SentenceViews views_;
    Attribution attribution_;
    SheetOwners sheetOwners_;
    Certainty certainty_;
    ClaimCollector collector_;
    std::optional<Explainer> explainer_;
    std::vector<std::size_t> toRead_;  ///< of the sentences read last
};

/// Boilerplate has no sentences; that it is taken for some is worth knowing all the same.
void addBoilerplate(const Document& document, Explanation& explanation) {
    for (const Block& block : document.blocks()) {
        if (block.kind == BlockKind::Boilerplate) {
            ExplainedSentence& skipped = explanation.sentences.emplace_back();
            skipped.span = block.span;
            skipped.block = block.kind;
        }
    }
    std::stable_sort(explanation.sentences.begin(), explanation.sentences.end(),
                     [](const ExplainedSentence& left, const ExplainedSentence& right) {
                         return left.span.begin < right.span.begin;
                     });
}

}  // namespace

Extractor::Extractor() : Extractor(learnedWeights()) {}
Extractor::Extractor(const ClueWeights& weights)
    : lexicon_(std::make_unique<const Lexicon>()), weights_(weights) {}
Extractor::~Extractor() = default;

std::vector<Claim> Extractor::extract(const Document& document) const {
    const Page page(document, *lexicon_);
    return PageReader(page, weights_).run();
}

Explanation Extractor::explain(const Document& document) const {
    const Page page(document, *lexicon_);
    PageReader reader(page, weights_);
    Explanation explanation;
    reader.explainTo(explanation);
    explanation.claims = reader.run();
    addBoilerplate(document, explanation);
    return explanation;
}

}  // namespace speclens
