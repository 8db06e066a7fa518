// What a user does to a catalog by hand. All of it can be undone, also after a restart.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/catalog/edit_store.h"

namespace speclens {

/// Edits a catalog through its connection; the catalog must outlive the editor. Each member is one
/// transaction and one entry of the history, keeps the values that browsing shows up to date, and
/// throws Error, having changed nothing, where the file cannot be written or where what it is given
/// is not there (any more).
class CatalogEditor {
  public:
    explicit CatalogEditor(Catalog& catalog) : catalog_(catalog) {}

    /// Makes `values` (at least one; one where the attribute takes one) what is shown of the phone,
    /// in place of an earlier correction. `note` says why and may be empty.
    void correct(PhoneId phone, AttributeId attribute, std::span<const Value> values,
                 std::string_view note);
    /// Takes the correction of an attribute back.
    void withdraw(PhoneId phone, AttributeId attribute);
    /// Of claims that say one thing about one phone, which the history names; nothing happens where
    /// there are none.
    void setState(std::span<const ClaimId> claims, ClaimState state);
    /// Gives claims to the phone of that name, which is added where it is missing: the way to part
    /// phones that a source has mixed up.
    void moveClaims(std::span<const ClaimId> claims, const PhoneName& to);

    /// `from` becomes another name of `into`, with all that is claimed of it.
    void merge(PhoneId from, PhoneId into);
    /// Makes a phone that was merged one of its own again.
    void split(PhoneId member);
    /// The old name stays as an alias. Throws Error where another phone has the name.
    void rename(PhoneId phone, const PhoneName& name);
    /// Throws Error where the name means a phone already.
    void addAlias(PhoneId phone, const std::string& alias);
    void removeAlias(PhoneId phone, const std::string& alias);
    /// These are two, although their names are alike.
    void keepApart(PhoneId left, PhoneId right);

    /// Whether the phone is one of the user's favorites. One that was kept for its marks alone, all
    /// sources of it being deleted, goes with the last of them, here and below.
    void setFavorite(PhoneId phone, bool favorite);
    /// What the user notes of the phone; blanks at its ends are left out, and an empty text takes
    /// the note away. Throws Error where it is no UTF-8 or longer than maximumNoteBytes.
    void setNote(PhoneId phone, std::string_view note);

    /// 0 to 1.
    void setTrust(SourceId source, double trust);
    /// With all that it claims, and phones of which nothing is left. A bundle does not come back.
    void deleteSource(SourceId source);

    /// Takes the newest edit back, or makes the last one that was taken back again; gives it.
    /// Nothing where there is none. Throws Error where what it changed is not as it was.
    std::optional<EditRecord> undo();
    std::optional<EditRecord> redo();
    /// Newest first, with those that are undone.
    [[nodiscard]] std::vector<EditRecord> history() const;

    /// Phones that are merged into others, by number.
    [[nodiscard]] std::vector<PhoneRecord> mergedPhones() const;
    /// Phones whose names leave it open whether they are one, but for those kept apart.
    [[nodiscard]] std::vector<std::pair<PhoneRecord, PhoneRecord>> doubtfulPairs() const;

  private:
    [[nodiscard]] PhoneRecord phone(PhoneId id) const;
    [[nodiscard]] StoredClaim claim(ClaimId id) const;
    [[nodiscard]] SourceRecord source(SourceId id) const;
    void refuseTaken(PhoneId phone, const std::string& name, std::optional<PhoneId> owner) const;
    void setMarks(EditKind kind, PhoneId phone, const std::function<void(PhoneMarks&)>& change);
    void apply(const EditRecord& edit, const std::string& changes);

    Catalog& catalog_;
};

}  // namespace speclens
