#include "core/extract/claim_collector.h"

#include <algorithm>
#include <bit>
#include <utility>
#include <variant>

namespace speclens {
namespace {

/// Equal for values of one attribute that say the same.
struct ValueHasher {
    std::uint64_t operator()(double number) const { return std::bit_cast<std::uint64_t>(number); }
    std::uint64_t operator()(bool flag) const { return flag ? 1 : 0; }
    std::uint64_t operator()(const std::string& text) const { return wordKey(foldName(text)); }
    std::uint64_t operator()(const Date& date) const {
        return static_cast<std::uint64_t>((date.year * 16 + date.month) * 32 + date.day);
    }
    std::uint64_t operator()(const Pixels& pixels) const {
        return std::uint64_t{static_cast<std::uint32_t>(pixels.shortSide)} << 32U |
               static_cast<std::uint32_t>(pixels.longSide);
    }
    std::uint64_t operator()(const Money& money) const {
        return wordKey(money.currency) ^ std::bit_cast<std::uint64_t>(money.amount);
    }
};

std::uint64_t identity(std::uint32_t phone, const Finding& finding) {
    const std::uint64_t subject =
        std::uint64_t{phone} << 8U | static_cast<std::uint64_t>(finding.attribute);
    return mixedHash(mixedHash(subject) ^ std::visit(ValueHasher(), finding.value));
}

}  // namespace

ClaimFate ClaimCollector::add(const SentenceView& view, std::uint32_t phone, const Finding& finding,
                              Basis basis) {
    const std::uint64_t hash = identity(phone, finding);
    const auto known = known_.find(hash, [&](std::uint32_t draft) {
        return drafts_[draft].phone == phone && drafts_[draft].attribute == finding.attribute &&
               sameValue(drafts_[draft].value, finding.value);
    });
    if (!known && repeatsCamera(view, phone, finding)) {
        return ClaimFate::Repeated;
    }
    if (known && (!isConfirmed(basis) || isConfirmed(drafts_[*known].basis))) {
        return ClaimFate::Repeated;
    }
    const Span quote = page_.quoteOf(view.sentence);
    if (known) {
        drafts_[*known] = {phone, finding.attribute, basis, finding.evidence, quote, finding.value};
        return ClaimFate::Confirmed;
    }
    known_.insert(hash, static_cast<std::uint32_t>(drafts_.size()));
    drafts_.push_back({phone, finding.attribute, basis, finding.evidence, quote, finding.value});
    return ClaimFate::New;
}

/// Whether a camera without a role is one that another sentence has given a role: "the 4MP camera".
bool ClaimCollector::repeatsCamera(const SentenceView& view, std::uint32_t phone,
                                   const Finding& finding) const {
    if (finding.attribute != AttributeId::CameraRearOther) {
        return false;
    }
    const Span quote = page_.quoteOf(view.sentence);
    return std::any_of(drafts_.begin(), drafts_.end(), [&](const Draft& draft) {
        return draft.phone == phone && draft.attribute == AttributeId::CameraMain &&
               draft.quote.begin != quote.begin && sameValue(draft.value, finding.value);
    });
}

std::vector<Claim> ClaimCollector::take() {
    struct Place {
        std::uint64_t evidence;
        std::size_t draft;
    };
    std::vector<Place> order;
    order.reserve(drafts_.size());
    for (const Draft& draft : drafts_) {
        order.push_back(
            {std::uint64_t{draft.evidence.begin} << 32U | draft.evidence.end, order.size()});
    }
    std::sort(order.begin(), order.end(), [](const Place& left, const Place& right) {
        return std::pair(left.evidence, left.draft) < std::pair(right.evidence, right.draft);
    });
    std::vector<Claim> claims;
    claims.reserve(order.size());
    for (const Place& place : order) {
        Draft& draft = drafts_[place.draft];
        claims.push_back({phones_.phones[draft.phone].name, draft.attribute, std::move(draft.value),
                          draft.basis, draft.evidence, draft.quote});
    }
    return claims;
}

}  // namespace speclens
