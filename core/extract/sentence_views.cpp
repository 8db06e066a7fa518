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

SentenceView SentenceViews::viewOf(const Sentence& sentence, Findings& findings) {
    const TokenRange range{sentence.begin, sentence.end};
    readNames(page_, range, masked_, findings);
    readQuantities(page_, range, masked_, quantities_);
    const SentenceView view{page_, sentence, range, phones_.within(range), quantities_, masked_};
    dropFormerValues(view, quantities_.plain, findings);
    return view;
}

}  // namespace speclens
