// Of several claims for one attribute of one phone, which value is shown, and why.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
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

/// What put the value that is shown before the best of the others: the first of these, in this
/// order, in which their deciding claims differ.
enum class Choice : std::uint8_t {
    Only,        ///< there is no other value
    Correction,  ///< the user said so
    Confirmed,   ///< stated or teased, the other one expected, leaked or rumored
    Accepted,    ///< the user accepted the claim
    Trust,       ///< its source is trusted more
    Published,   ///< its source was published later; one without a date counts as the oldest
    Added,       ///< its source entered the catalog later
    Later        ///< it stands further behind in the same source, or was added in the same second
};

struct ResolvedAttribute {
    AttributeId attribute{};
    /// What is shown: one value, or for an attribute that takes many, each of them (numbers and
    /// prices ascending, texts best first and as they were written). Never empty.
    std::vector<ResolvedValue> shown;
    /// Values that lost, best first. Of an attribute that takes many only corrections make others.
    std::vector<ResolvedValue> others;
    /// Confirmed claims disagree about an attribute that takes one value, and neither a correction
    /// nor a claim that the user accepted settles it. A date and its beginning (2022-01-26,
    /// 2022-01) do not disagree.
    bool conflict = false;
    Choice choice = Choice::Only;
};

/// Chooses among claims by their sources. Safe to use from many threads.
class Resolver {
  public:
    explicit Resolver(std::span<const SourceRecord> sources);

    /// Resolves the claims of one phone, none of them rejected, in the vocabulary's order. A source
    /// that the resolver does not know counts as untrusted and old.
    [[nodiscard]] std::vector<ResolvedAttribute> resolve(std::vector<StoredClaim> claims) const;

    [[nodiscard]] SourceKind kindOf(SourceId source) const;
    /// Of a phone with these values.
    [[nodiscard]] PhoneStatus statusOf(std::span<const ResolvedAttribute> attributes) const;

  private:
    struct Standing {
        SourceKind kind = SourceKind::Article;
        double trust = 0;
        std::string published;
        std::string added;
    };
    struct Rank;

    [[nodiscard]] const Standing& standingOf(SourceId source) const;
    [[nodiscard]] Rank rankOf(const StoredClaim& claim) const;
    [[nodiscard]] Choice choiceBetween(const StoredClaim& shown, const StoredClaim& other) const;
    [[nodiscard]] bool inConflict(const ResolvedAttribute& resolved) const;
    [[nodiscard]] ResolvedAttribute resolveAttribute(std::span<StoredClaim> ranked) const;

    std::unordered_map<SourceId, Standing> sources_;
};

}  // namespace speclens
