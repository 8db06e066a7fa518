// Of several claims for one attribute of one phone, which value is shown, and why.
#pragma once

#include <span>
#include <vector>

#include "core/catalog/records.h"

namespace speclens {

/// One value and every claim that makes it, the deciding one first.
struct ResolvedValue {
    Value value;
    std::vector<StoredClaim> claims;          ///< at least one
    SourceKind origin = SourceKind::Article;  ///< of the source of the deciding claim

    [[nodiscard]] bool confirmed() const { return claims.front().confirmed(); }
    [[nodiscard]] Basis basis() const { return claims.front().basis; }
};

struct ResolvedAttribute {
    AttributeId attribute{};
    /// What is shown: one value, or for an attribute that takes many, each of them (numbers and
    /// prices ascending, texts best first). Never empty.
    std::vector<ResolvedValue> shown;
    /// Values that lost, best first; empty for an attribute that takes many.
    std::vector<ResolvedValue> others;
    /// Confirmed claims disagree about an attribute that takes one value, and no correction of the
    /// user's settles it. A date and its beginning (2022-01-26, 2022-01) do not disagree.
    bool conflict = false;
};

/// Resolves the claims of one phone, in the vocabulary's order. Claims rank by: a source of kind
/// User first, then confirmed before unconfirmed, then the source's trust, then the newer source
/// (by when it was published, one without a date being the oldest, then by when it was added), then
/// the later claim. A source that `sources` lacks counts as untrusted and old.
std::vector<ResolvedAttribute> resolve(std::span<const StoredClaim> claims,
                                       std::span<const SourceRecord> sources);

/// OnlyLeaked where there are values and no claim among them is confirmed.
PhoneStatus statusOf(std::span<const ResolvedAttribute> attributes);

}  // namespace speclens
