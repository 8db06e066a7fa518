#include "core/extract/sentence_views.h"

#include <algorithm>

#include "core/extract/former_value.h"
#include "core/extract/readers.h"

namespace speclens {

SentenceViews::SentenceViews(const Page& page, const PhoneMentions& phones)
    : page_(page), phones_(phones), masked_(page.tokens().size(), false) {
    for (const Mention& mention : phones.mentions) {
        std::fill(masked_.begin() + mention.range.begin, masked_.begin() + mention.range.end, true);
    }
}

void SentenceViews::read(std::span<const Sentence> sentences) {
    const std::size_t count = sentences.size();
    views_.clear();
    quantities_.resize(std::max(quantities_.size(), count));
    findings_.resize(std::max(findings_.size(), count));
    for (std::size_t i = 0; i < count; ++i) {
        findings_[i].clear();
        readNames(page_, {sentences[i].begin, sentences[i].end}, masked_, findings_[i]);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const TokenRange range{sentences[i].begin, sentences[i].end};
        readQuantities(page_, range, masked_, quantities_[i]);
        views_.push_back(
            {page_, sentences[i], range, phones_.within(range), quantities_[i], masked_});
        dropFormerValues(views_[i], quantities_[i].plain, findings_[i]);
    }
}

}  // namespace speclens
