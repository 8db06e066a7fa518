// What the catalog stores, as plain values.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/spec/claim.h"
#include "core/spec/source_map.h"

namespace speclens {

/// Row numbers of the catalog file, kept apart by type.
enum class PhoneId : std::int64_t {};
enum class SourceId : std::int64_t {};
enum class ClaimId : std::int64_t {};

/// Where claims come from. Stored by name ("article", "table", "user"); spellings never change.
enum class SourceKind : std::uint8_t { Article, Table, User };
std::string_view sourceKindName(SourceKind kind);
std::optional<SourceKind> findSourceKind(std::string_view name);

/// Whether the user has judged a claim. Stored by name ("proposed", "accepted", "rejected").
enum class ClaimState : std::uint8_t { Proposed, Accepted, Rejected };
std::string_view claimStateName(ClaimState state);
std::optional<ClaimState> findClaimState(std::string_view name);

/// So many bytes a source may have: evidence offsets fit their type, and a blob its limit.
inline constexpr std::size_t maximumSourceBytes = 500'000'000;

/// A source to be added.
struct NewSource {
    SourceKind kind = SourceKind::Article;
    std::string title;
    std::string location;   ///< a path or an address, as given; may be empty
    std::string published;  ///< ISO 8601, cut to what is known; may be empty
    std::string content;    ///< the bytes of the file, which stored evidence offsets count in
    double trust = 0.5;     ///< see SourceRecord
    std::string bundle{};   ///< see SourceRecord
    std::string license{};  ///< see SourceRecord
    /// The readable text that the claims' spans count in, where it is not the content itself.
    std::optional<RewrittenText> rewritten = std::nullopt;

    [[nodiscard]] std::string_view text() const { return rewritten ? rewritten->text : content; }
    /// The bytes of the content that a span of the text stands for.
    [[nodiscard]] Span inContent(Span span) const {
        return rewritten ? rewritten->map.inFile(span) : span;
    }
};

struct SourceRecord {
    SourceId id{};
    SourceKind kind = SourceKind::Article;
    std::string title;
    std::string location;
    std::string published;
    std::string added;      ///< when it entered the catalog: ISO 8601, UTC
    double trust = 0.5;     ///< 0 to 1; of two claims that are otherwise equal, the higher counts
    std::string bundle{};   ///< the name of a source that comes with the program; else empty
    std::string license{};  ///< what has to be said where its values are shown; may be empty
};

/// The source with that number, or null.
const SourceRecord* findSource(std::span<const SourceRecord> sources, SourceId id);
/// Its title; empty where there is none.
std::string sourceTitle(std::span<const SourceRecord> sources, SourceId id);

struct PhoneRecord {
    PhoneId id{};
    PhoneName name;
};

/// So many bytes a note of the user's may have.
inline constexpr std::size_t maximumNoteBytes = 10'000;

/// What the user keeps of a phone for himself. No source says it, and no export tells it.
struct PhoneMarks {
    bool favorite = false;
    std::string note;  ///< UTF-8, without blanks at its ends; may have several lines

    [[nodiscard]] bool empty() const { return !favorite && note.empty(); }
    /// Takes in the marks of another phone that turns out to be this one: both notes stay.
    void add(const PhoneMarks& other);
    friend bool operator==(const PhoneMarks&, const PhoneMarks&) = default;
};

/// What is known of a phone as a whole.
enum class PhoneStatus : std::uint8_t {
    Announced,   ///< an article confirms some value
    OnlyLeaked,  ///< sources have values, and every one is unconfirmed
    Listed       ///< what is confirmed stands in tables alone, or no source knows anything
};

/// "announced", "only leaked", "listed"; stable in exports.
std::string_view statusName(PhoneStatus status);
std::optional<PhoneStatus> findPhoneStatus(std::string_view name);

struct StoredClaim {
    ClaimId id{};
    PhoneId phone{};
    SourceId source{};
    AttributeId attribute{};
    Value value;
    Basis basis = Basis::Stated;
    ClaimState state = ClaimState::Proposed;
    Span evidence;         ///< bytes of the source's content; always inside it
    std::string quote;     ///< the sentence, row or entry around the evidence
    Span evidenceInQuote;  ///< the same evidence, as bytes of `quote`; always inside it

    [[nodiscard]] bool confirmed() const { return isConfirmed(basis); }
};

/// How much a source says.
struct SourceSize {
    std::size_t claims = 0;
    std::size_t phones = 0;
};

/// What an ingest did.
struct IngestResult {
    SourceId source{};
    bool alreadyKnown = false;  ///< the same content was there before; nothing was changed
    std::size_t phonesAdded = 0;
    std::size_t claimsAdded = 0;
};

}  // namespace speclens
