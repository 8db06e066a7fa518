#include "core/extract/denial.h"

namespace speclens {
namespace {

constexpr std::uint32_t denialReach = 6;
constexpr std::uint32_t listedDenialReach = 14;

bool isDenialAt(const SentenceView& view, std::uint32_t i) {
    return view.page.matchAt(i, TermKind::Denial) != nullptr &&
           !(view.is(i, "not") && view.is(i + 1, "only"));
}

constexpr std::uint32_t valueDenialReach = 4;

}  // namespace

bool isDenied(const SentenceView& view, std::uint32_t at) {
    const TokenRange near = view.before(at, 3);
    bool listed = false;
    for (std::uint32_t i = near.begin; i < near.end; ++i) {
        listed = listed || view.is(i, "or") || view.is(i, "nor");
    }
    const TokenRange before = view.before(at, listed ? listedDenialReach : denialReach);
    for (std::uint32_t i = before.end; i-- > before.begin;) {
        if (isDenialAt(view, i)) {
            return true;
        }
        if (view.is(i, "but") || view.is(i, ";") || view.is(i, "with") || view.is(i, ".") ||
            view.is(i, ":")) {
            return false;
        }
    }
    return false;
}

bool isValueDenied(const SentenceView& view, std::uint32_t at) {
    const TokenRange before = view.before(at, valueDenialReach);
    for (std::uint32_t i = before.end; i-- > before.begin;) {
        if (isDenialAt(view, i)) {
            return true;
        }
        if (view.is(i, "than") || view.is(i, ",") || view.is(i, ";") || view.is(i, "but") ||
            view.is(i, "and") || view.is(i, "with") || view.page.token(i).isNumber()) {
            return false;
        }
    }
    return false;
}

}  // namespace speclens
