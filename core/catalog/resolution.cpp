#include "core/catalog/resolution.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

#include "core/spec/value_order.h"

namespace speclens {
namespace {

/// What a claim is judged by; of two, the greater wins.
struct Rank {
    bool fromUser = false;
    bool confirmed = false;
    double trust = 0;
    std::string_view published;
    std::string_view added;
    ClaimId id{};

    friend bool operator<(const Rank& left, const Rank& right) {
        return std::tie(left.fromUser, left.confirmed, left.trust, left.published, left.added,
                        left.id) < std::tie(right.fromUser, right.confirmed, right.trust,
                                            right.published, right.added, right.id);
    }
};

using SourceIndex = std::map<SourceId, const SourceRecord*>;

Rank rankOf(const StoredClaim& claim, const SourceIndex& sources) {
    Rank rank;
    rank.confirmed = claim.confirmed();
    rank.id = claim.id;
    if (const auto found = sources.find(claim.source); found != sources.end()) {
        rank.fromUser = found->second->kind == SourceKind::User;
        rank.trust = found->second->trust;
        rank.published = found->second->published;
        rank.added = found->second->added;
    }
    return rank;
}

SourceKind originOf(const StoredClaim& claim, const SourceIndex& sources) {
    const auto found = sources.find(claim.source);
    return found == sources.end() ? SourceKind::Article : found->second->kind;
}

bool isBeginningOf(const Date& date, const Date& whole) {
    return date.year == whole.year && (date.month == 0 || date.month == whole.month) &&
           (date.day == 0 || date.day == whole.day);
}

bool disagree(const Value& left, const Value& right) {
    const auto* leftDate = std::get_if<Date>(&left);
    const auto* rightDate = std::get_if<Date>(&right);
    if (leftDate != nullptr && rightDate != nullptr) {
        return !isBeginningOf(*leftDate, *rightDate) && !isBeginningOf(*rightDate, *leftDate);
    }
    return !sameValue(left, right);
}

/// `ranked` is best first, so the values and the claims of each come out best first.
std::vector<ResolvedValue> groupByValue(const std::vector<const StoredClaim*>& ranked,
                                        const SourceIndex& sources) {
    std::vector<ResolvedValue> values;
    for (const StoredClaim* claim : ranked) {
        auto known = std::find_if(
            values.begin(), values.end(),
            [claim](const ResolvedValue& entry) { return sameValue(entry.value, claim->value); });
        if (known == values.end()) {
            known = values.insert(values.end(),
                                  ResolvedValue{claim->value, {}, originOf(*claim, sources)});
        }
        known->claims.push_back(*claim);
    }
    return values;
}

bool inConflict(const std::vector<ResolvedValue>& values, const SourceIndex& sources) {
    if (rankOf(values.front().claims.front(), sources).fromUser) {
        return false;
    }
    const Value& first = values.front().value;
    return std::any_of(values.begin() + 1, values.end(), [&first](const ResolvedValue& other) {
        return other.confirmed() && disagree(first, other.value);
    });
}

ResolvedAttribute resolveAttribute(AttributeId id, std::vector<const StoredClaim*> claims,
                                   const SourceIndex& sources) {
    std::sort(claims.begin(), claims.end(),
              [&sources](const StoredClaim* left, const StoredClaim* right) {
                  return rankOf(*right, sources) < rankOf(*left, sources);
              });
    ResolvedAttribute resolved{id, groupByValue(claims, sources), {}, false};
    if (attribute(id).many) {
        std::stable_sort(resolved.shown.begin(), resolved.shown.end(),
                         [](const ResolvedValue& left, const ResolvedValue& right) {
                             return compareValues(left.value, right.value) < 0;
                         });
        return resolved;
    }
    resolved.conflict = inConflict(resolved.shown, sources);
    resolved.others.assign(resolved.shown.begin() + 1, resolved.shown.end());
    resolved.shown.resize(1);
    return resolved;
}

}  // namespace

std::vector<ResolvedAttribute> resolve(std::span<const StoredClaim> claims,
                                       std::span<const SourceRecord> sources) {
    SourceIndex index;
    for (const SourceRecord& source : sources) {
        index.emplace(source.id, &source);
    }
    std::map<AttributeId, std::vector<const StoredClaim*>> byAttribute;
    for (const StoredClaim& claim : claims) {
        byAttribute[claim.attribute].push_back(&claim);
    }
    std::vector<ResolvedAttribute> resolved;
    resolved.reserve(byAttribute.size());
    for (auto& [id, group] : byAttribute) {
        resolved.push_back(resolveAttribute(id, std::move(group), index));
    }
    return resolved;
}

PhoneStatus statusOf(std::span<const ResolvedAttribute> attributes) {
    const auto confirmed = [](const ResolvedValue& value) { return value.confirmed(); };
    const bool leaked =
        !attributes.empty() &&
        std::none_of(attributes.begin(), attributes.end(), [&](const ResolvedAttribute& entry) {
            return std::any_of(entry.shown.begin(), entry.shown.end(), confirmed) ||
                   std::any_of(entry.others.begin(), entry.others.end(), confirmed);
        });
    return leaked ? PhoneStatus::OnlyLeaked : PhoneStatus::Announced;
}

}  // namespace speclens
