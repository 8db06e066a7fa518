// A comparison as a small file, to be opened again on another machine: which phones, by name, and
// how they are shown. It holds no values; these are the opener's catalog's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/phone_finder.h"
#include "core/spec/phone.h"
#include "core/spec/units.h"

namespace speclens {

/// Which rows a comparison shows. Stored by name; spellings never change.
enum class ShownRows : std::uint8_t { All, Differences, Similarities };

struct SavedComparison {
    std::vector<PhoneName> phones;          ///< in the order of the columns; at least one
    std::optional<std::size_t> baseline{};  ///< index into `phones`
    ShownRows rows = ShownRows::All;
    std::vector<AttributeId> hidden{};  ///< rows that are not shown
    std::vector<AttributeId> order{};   ///< these rows come first, as they stand here
    Units units = Units::Metric;

    friend bool operator==(const SavedComparison&, const SavedComparison&) = default;
};

/// So many bytes a file may have, and so many phones.
inline constexpr std::size_t maximumComparisonBytes = 1'000'000;
inline constexpr std::size_t maximumComparisonPhones = 100;

/// The JSON of the file. Throws Error where there are no phones, or too many.
std::string comparisonFileText(const SavedComparison& comparison);

/// Reads that JSON, whoever wrote it. Fields and attributes that this version does not know are
/// left out, and names have no control characters. Throws Error, with `where` in it, where the
/// bytes are something else, or of a newer version.
SavedComparison parseComparisonFile(std::string_view bytes, const std::string& where);

/// The same, to and from a file (see writeFileAtomically). Throw Error.
void writeComparisonFile(const std::string& path, const SavedComparison& comparison);
SavedComparison readComparisonFile(const std::string& path);

/// Catalogs and comparisons both end in ".speclens"; their first bytes tell them apart.
enum class SpeclensFile : std::uint8_t {
    Catalog,     ///< an SQLite file
    Comparison,  ///< JSON, as far as its first character goes
    Other,       ///< something else, empty, or not there
};
SpeclensFile tellSpeclensFile(const std::string& path);

/// A saved comparison among the phones of a catalog.
struct FoundComparison {
    std::vector<PhoneId> phones;       ///< those that are there, in the saved order, each once
    std::optional<PhoneId> baseline;   ///< where it is one of them
    std::vector<std::string> missing;  ///< full names of those that are not, or may be several
};

/// Finds each phone by the very name, else as findPhone does.
FoundComparison findSavedPhones(const SavedComparison& comparison,
                                std::span<const PhoneRecord> phones, const OtherNames& others);

}  // namespace speclens
