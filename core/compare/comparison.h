// A finished comparison of phones: what the window, the charts and every export draw from.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/compare/sameness.h"
#include "core/spec/units.h"

namespace speclens {

/// The words behind a value, ready to be shown.
struct ComparisonEvidence {
    Value value;
    std::string display;  ///< the value as people read it
    Basis basis = Basis::Stated;
    std::string quote;
    Span evidenceInQuote;  ///< the value's bytes in `quote`
    SourceId source{};
    std::string sourceTitle;
    std::string sourceLocation;
    Span evidenceInSource;
    ClaimId claim{};
    ClaimState state = ClaimState::Proposed;
    SourceKind sourceKind = SourceKind::Article;
    std::string license;  ///< what has to be said beside it; may be empty
    std::string sourcePublished;
    double trust = 0;  ///< of the source
};

struct ComparisonValue {
    Value value;
    std::string display;
    Basis basis = Basis::Stated;
    SourceKind origin = SourceKind::Article;  ///< User for a correction
    [[nodiscard]] bool confirmed() const { return isConfirmed(basis); }
};

struct ComparisonCell {
    std::vector<ComparisonValue> values;       ///< empty where unknown
    std::vector<ComparisonEvidence> evidence;  ///< of the shown values first, then of the others
    bool conflict = false;                     ///< confirmed claims disagree
    Choice choice = Choice::Only;              ///< why the shown value is shown
    bool best = false;                         ///< the row's better value; see compare()

    [[nodiscard]] bool known() const { return !values.empty(); }
    /// Whether the cell tells of `value` if the phone has it: where it is known, and for a price
    /// where it has one in that currency.
    [[nodiscard]] bool speaksOf(const Value& value) const;
    /// False where any shown value is unconfirmed.
    [[nodiscard]] bool confirmed() const;
    /// All values, joined with " · "; empty where unknown.
    [[nodiscard]] std::string text() const;
};

struct ComparisonRow {
    AttributeId attribute{};
    std::vector<ComparisonCell> cells;  ///< one a phone, in the phones' order
    Sameness sameness = Sameness::Single;

    [[nodiscard]] bool differs() const { return sameness == Sameness::Different; }
};

struct ComparisonGroup {
    std::string name;
    std::vector<ComparisonRow> rows;  ///< only rows of which a phone has a value
    [[nodiscard]] std::size_t differing() const;
};

struct ComparisonPhone {
    PhoneId id{};
    PhoneName name;
    PhoneStatus status = PhoneStatus::Listed;
    PhoneMarks marks{};
};

struct Comparison {
    std::vector<ComparisonPhone> phones;
    std::vector<ComparisonGroup> groups;  ///< in the vocabulary's order, none empty

    /// How many rows say so; every row says one of them.
    [[nodiscard]] std::size_t count(Sameness sameness) const;
    /// The place of that phone among `phones`, or nothing.
    [[nodiscard]] std::optional<std::size_t> placeOf(PhoneId phone) const;
    /// The row of that attribute; null where no phone has a value.
    [[nodiscard]] const ComparisonRow* find(AttributeId attribute) const;
};

/// Compares phones, in this order. Any number of them, also one. Evidence of sources that are not
/// among `sources` has no title.
///
/// Of a row whose attribute has a better direction, the cell is marked best whose value is better
/// than those of all others, of at least two, and counts as different from them. Only confirmed
/// values take part, so that a leak neither wins nor keeps an announced value from winning; of a
/// cell with several, its best one does. Prices take part only where all of the row's are in one
/// currency. Only what is to be shown is in `units`.
Comparison compare(std::span<const PhoneDetails> phones, std::span<const SourceRecord> sources,
                   Units units = Units::Metric);

/// Compares the phones with these ids, each once. Ids that the catalog does not have (any more) are
/// left out. Throws Error where the catalog cannot be read.
Comparison compare(const Catalog& catalog, std::span<const PhoneId> phones,
                   Units units = Units::Metric);

}  // namespace speclens
