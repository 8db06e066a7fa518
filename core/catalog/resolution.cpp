#include "core/catalog/resolution.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>
#include <utility>

#include "core/spec/value_order.h"

namespace speclens {
namespace {

bool disagree(const Value& left, const Value& right) {
    const auto* leftDate = std::get_if<Date>(&left);
    const auto* rightDate = std::get_if<Date>(&right);
    if (leftDate != nullptr && rightDate != nullptr) {
        return !isBeginningOf(*leftDate, *rightDate) && !isBeginningOf(*rightDate, *leftDate);
    }
    return !sameValue(left, right);
}

void sortValues(std::vector<ResolvedValue>& values) {
    std::stable_sort(values.begin(), values.end(),
                     [](const ResolvedValue& left, const ResolvedValue& right) {
                         return compareValues(left.value, right.value) < 0;
                     });
}

}  // namespace

/// What a claim is judged by; of two, the greater wins. The order is that of Choice.
struct Resolver::Rank {
    bool fromUser = false;
    bool confirmed = false;
    bool accepted = false;
    double trust = 0;
    std::string_view published;
    std::string_view added;
    ClaimId id{};

    [[nodiscard]] auto tied() const {
        return std::tie(fromUser, confirmed, accepted, trust, published, added, id);
    }
};

Resolver::Resolver(std::span<const SourceRecord> sources) {
    for (const SourceRecord& source : sources) {
        sources_.emplace(source.id,
                         Standing{source.kind, source.trust, source.published, source.added});
    }
}

const Resolver::Standing& Resolver::standingOf(SourceId source) const {
    static const Standing unknown;
    const auto found = sources_.find(source);
    return found == sources_.end() ? unknown : found->second;
}

SourceKind Resolver::kindOf(SourceId source) const {
    return standingOf(source).kind;
}

Resolver::Rank Resolver::rankOf(const StoredClaim& claim) const {
    const Standing& standing = standingOf(claim.source);
    return {standing.kind == SourceKind::User,
            claim.confirmed(),
            claim.state == ClaimState::Accepted,
            standing.trust,
            standing.published,
            standing.added,
            claim.id};
}

Choice Resolver::choiceBetween(const StoredClaim& shown, const StoredClaim& other) const {
    const Rank winner = rankOf(shown);
    const Rank loser = rankOf(other);
    const std::array differs = {
        winner.fromUser != loser.fromUser,   winner.confirmed != loser.confirmed,
        winner.accepted != loser.accepted,   winner.trust != loser.trust,
        winner.published != loser.published, winner.added != loser.added};
    const auto first = std::find(differs.begin(), differs.end(), true) - differs.begin();
    return static_cast<Choice>(static_cast<int>(Choice::Correction) + first);
}

bool Resolver::inConflict(const ResolvedAttribute& resolved) const {
    const ResolvedValue& shown = resolved.shown.front();
    const StoredClaim& deciding = shown.claims.front();
    if (shown.origin == SourceKind::User || deciding.state == ClaimState::Accepted) {
        return false;
    }
    return std::any_of(resolved.others.begin(), resolved.others.end(),
                       [&shown](const ResolvedValue& other) {
                           return other.confirmed() && disagree(shown.value, other.value);
                       });
}

/// `ranked` is best first, so the values and the claims of each come out best first.
ResolvedAttribute Resolver::resolveAttribute(std::span<StoredClaim> ranked) const {
    ResolvedAttribute resolved;
    resolved.attribute = ranked.front().attribute;
    std::vector<ResolvedValue>& values = resolved.shown;
    for (StoredClaim& claim : ranked) {
        auto known = std::find_if(
            values.begin(), values.end(),
            [&claim](const ResolvedValue& entry) { return sameValue(entry.value, claim.value); });
        if (known == values.end()) {
            known = values.insert(values.end(), {claim.value, {}, kindOf(claim.source)});
        }
        known->claims.push_back(std::move(claim));
    }
    const bool many = attribute(resolved.attribute).many;
    const bool corrected = values.front().origin == SourceKind::User;
    auto firstOther = values.begin() + 1;
    if (many) {
        firstOther = corrected ? std::find_if(values.begin(), values.end(),
                                              [](const ResolvedValue& value) {
                                                  return value.origin != SourceKind::User;
                                              })
                               : values.end();
    }
    resolved.others.assign(std::make_move_iterator(firstOther),
                           std::make_move_iterator(values.end()));
    values.erase(firstOther, values.end());
    if (!resolved.others.empty()) {
        resolved.choice =
            choiceBetween(values.front().claims.front(), resolved.others.front().claims.front());
    }
    resolved.conflict = inConflict(resolved);
    if (many) {
        sortValues(values);
    }
    return resolved;
}

std::vector<ResolvedAttribute> Resolver::resolve(std::vector<StoredClaim> claims) const {
    std::sort(claims.begin(), claims.end(),
              [this](const StoredClaim& left, const StoredClaim& right) {
                  if (left.attribute != right.attribute) {
                      return left.attribute < right.attribute;
                  }
                  Rank leftRank = rankOf(left);
                  Rank rightRank = rankOf(right);
                  if (attribute(left.attribute).many) {
                      // A list stays in the order in which it is written.
                      std::swap(leftRank.id, rightRank.id);
                  }
                  return rightRank.tied() < leftRank.tied();
              });
    std::vector<ResolvedAttribute> resolved;
    for (auto first = claims.begin(); first != claims.end();) {
        const auto last = std::find_if(first, claims.end(), [first](const StoredClaim& claim) {
            return claim.attribute != first->attribute;
        });
        resolved.push_back(resolveAttribute({first, last}));
        first = last;
    }
    return resolved;
}

PhoneStatus Resolver::statusOf(std::span<const ResolvedAttribute> attributes) const {
    bool listed = false;
    bool leaked = false;
    const auto isAnnounced = [&](const ResolvedValue& value) {
        return std::any_of(value.claims.begin(), value.claims.end(), [&](const StoredClaim& claim) {
            const SourceKind kind = kindOf(claim.source);
            leaked = leaked || !claim.confirmed();
            listed = listed || (claim.confirmed() && kind == SourceKind::Table);
            return claim.confirmed() && kind == SourceKind::Article;
        });
    };
    for (const ResolvedAttribute& entry : attributes) {
        if (std::any_of(entry.shown.begin(), entry.shown.end(), isAnnounced) ||
            std::any_of(entry.others.begin(), entry.others.end(), isAnnounced)) {
            return PhoneStatus::Announced;
        }
    }
    return leaked && !listed ? PhoneStatus::OnlyLeaked : PhoneStatus::Listed;
}

}  // namespace speclens
