#include "core/extract/sentence_views.h"

#include <algorithm>
#include <utility>

#include "core/extract/former_value.h"
#include "core/extract/readers.h"

namespace speclens {

SentenceViews::SentenceViews(const Page& page, const PhoneMentions& phones, TokenMask masked)
    : page_(page), phones_(phones), masked_(std::move(masked)) {}

void SentenceViews::Contents::makeRoom(std::size_t sentences) {
    quantities.resize(std::max(quantities.size(), sentences));
    findings.resize(std::max(findings.size(), sentences));
}

void SentenceViews::read(std::span<const Sentence> sentences) {
    const std::size_t count = sentences.size();
    const bool hasBefore = !views_.empty();
    if (hasBefore) {
        std::swap(contents_->last, contents_->findings[views_.size() - 1]);
    }
    views_.clear();
    contents_->makeRoom(count);
    const std::span<Quantities> quantities = contents_->quantities;
    const std::span<Findings> findings = contents_->findings;
    for (std::size_t i = 0; i < count; ++i) {
        findings[i].clear();
        readNames(page_, {sentences[i].begin, sentences[i].end}, page_.termsOf(sentences[i]),
                  masked_, findings[i]);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const TokenRange range{sentences[i].begin, sentences[i].end};
        readQuantities(page_, range, page_.termsOf(sentences[i]), masked_, quantities[i]);
        const Findings* before = i > 0 ? &findings[i - 1] : hasBefore ? &contents_->last : nullptr;
        views_.push_back(
            {page_, sentences[i], range, phones_.within(range), quantities[i], masked_, before});
        dropFormerValues(views_[i], quantities[i].plain, findings[i]);
    }
}

}  // namespace speclens
