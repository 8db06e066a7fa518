#include "core/extract/replaced_value.h"

namespace speclens {
namespace {

constexpr std::uint32_t replacedReach = 4;

/// "$399, down from $449" and "$399 instead of $449": both are prices of one phone.
bool isFormerPrice(const SentenceView& view, const Finding& finding, const Match& contrast) {
    return finding.attribute == AttributeId::LaunchPrice &&
           (view.is(contrast.begin, "down") || view.is(contrast.begin, "drop") ||
            view.is(contrast.begin, "instead"));
}

/// "smaller than the 6.67-inch display of": "more than 5,000mAh" compares no two phones.
bool isComparedWith(const SentenceView& view, const Finding& finding) {
    const std::uint32_t article = finding.range.begin - 1;
    return finding.range.begin > view.range.begin + 1 && view.is(article, "the") &&
           view.is(article - 1, "than");
}

}  // namespace

bool isReplaced(const SentenceView& view, const Finding& finding) {
    if (isComparedWith(view, finding)) {
        return true;
    }
    const TokenRange before = view.before(finding.range.begin, replacedReach);
    for (std::uint32_t i = before.end; i-- > before.begin;) {
        const Match* contrast = view.page.matchAt(i, TermKind::Contrast);
        if (contrast != nullptr && contrast->end <= finding.range.begin &&
            tables::contrasts[contrast->row].kind == Contrast::Replaced) {
            return !isFormerPrice(view, finding, *contrast);
        }
        // "up from 4,500 to 5,000mAh": the second one is new.
        if (view.page.token(i).isNumber() && !view.masked[i]) {
            return false;
        }
    }
    return false;
}

}  // namespace speclens
