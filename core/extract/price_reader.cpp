#include "core/extract/readers.h"

namespace speclens {
namespace {

/// How many times the least price of a currency its highest one comes to.
constexpr double dearest = 2000;

}  // namespace

void readPrices(const SentenceView& view, Findings& findings) {
    for (const Amount& amount : view.quantities.amounts) {
        const TokenRange behind = view.from(amount.range.end, 3);
        if (view.has(view.before(amount.range.begin, 4), Cue::NotAPrice) ||
            view.has(behind, Cue::NotAPrice)) {
            findings.refuse(amount.range, "of-something-else");
        } else if (view.has(behind, Cue::PriceDifference)) {
            findings.refuse(amount.range, "difference");
        } else if (view.has(Cue::TradeIn)) {
            findings.refuse(amount.range, "trade-in");
        } else if (amount.value < amount.least || amount.value > amount.least * dearest) {
            findings.refuse(amount.range, "out-of-bounds");
        } else {
            findings.add({AttributeId::LaunchPrice, Money{amount.currency, amount.value},
                          amount.evidence, amount.range, "price"});
        }
    }
}

}  // namespace speclens
