#include "core/exchange/catalog_csv_format.h"

#include <algorithm>
#include <array>

#include "core/spec/ascii.h"
#include "core/spec/phone.h"

namespace speclens {
namespace {

using Kind = CatalogCsvColumn::Kind;

struct NamedKind {
    std::string_view name;
    Kind kind;
};

constexpr std::array plainColumns = {NamedKind{"brand", Kind::Brand},
                                     NamedKind{"model", Kind::Model},
                                     NamedKind{"aliases", Kind::Aliases}};
constexpr std::array suffixes = {NamedKind{":status", Kind::Status},
                                 NamedKind{":source", Kind::Source},
                                 NamedKind{":quote", Kind::Quote}};

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

}  // namespace

CatalogCsvColumn findCatalogCsvColumn(std::string_view written) {
    const std::string folded = lowerCased(written);
    std::string_view name = folded;
    name = trimmed(name);
    for (const NamedKind& plain : plainColumns) {
        if (name == plain.name) {
            return {plain.kind, {}};
        }
    }
    Kind kind = Kind::Values;
    for (const NamedKind& suffix : suffixes) {
        if (name.ends_with(suffix.name)) {
            kind = suffix.kind;
            name.remove_suffix(suffix.name.size());
        }
    }
    const auto attribute = findAttribute(name);
    return attribute ? CatalogCsvColumn{kind, *attribute} : CatalogCsvColumn{};
}

std::string catalogCsvColumnName(const CatalogCsvColumn& column) {
    const auto isKind = [&column](const NamedKind& entry) { return entry.kind == column.kind; };
    if (const auto* plain = std::find_if(plainColumns.begin(), plainColumns.end(), isKind);
        plain != plainColumns.end()) {
        return std::string(plain->name);
    }
    std::string name(attribute(column.attribute).key);
    if (const auto* suffix = std::find_if(suffixes.begin(), suffixes.end(), isKind);
        suffix != suffixes.end()) {
        name += suffix->name;
    }
    return name;
}

/// Blanks at either end have a "\" before them too, since those that a person adds count for
/// nothing.
void appendEntry(std::string& cell, bool first, std::string_view entry) {
    if (!first) {
        cell += ';';
    }
    for (std::size_t i = 0; i < entry.size(); ++i) {
        const bool atEnd = i == 0 || i + 1 == entry.size();
        if (entry[i] == ';' || entry[i] == '\\' || (atEnd && isSpace(entry[i]))) {
            cell += '\\';
        }
        cell += entry[i];
    }
}

/// cell = entry *(";" entry); entry = *(any-but-";"-or-"\" / "\" any), without blanks around it.
std::vector<CellEntry> splitCell(std::string_view cell) {
    std::vector<CellEntry> entries;
    if (cell.find_first_not_of(spaces) == std::string_view::npos) {
        return entries;
    }
    for (std::size_t position = 0; position <= cell.size(); ++position) {
        CellEntry& entry = entries.emplace_back();
        std::size_t kept = 0;
        entry.begin = entry.end = position;
        for (; position < cell.size() && cell[position] != ';'; ++position) {
            const std::size_t begin = position;
            const bool escaped = cell[position] == '\\' && position + 1 < cell.size();
            position += escaped ? 1 : 0;
            const bool blank = !escaped && isSpace(cell[position]);
            if (blank && entry.text.empty()) {
                continue;
            }
            entry.begin = entry.text.empty() ? begin : entry.begin;
            entry.text += cell[position];
            if (!blank) {
                kept = entry.text.size();
                entry.end = position + 1;
            }
        }
        entry.text.resize(kept);
    }
    return entries;
}

std::optional<Value> readCellValue(ValueType type, std::string_view text) {
    if (type == ValueType::Bool) {
        const std::string folded = foldName(text);
        if (folded == "true" || folded == "yes") {
            return true;
        }
        return folded == "false" || folded == "no" ? std::optional<Value>(false) : std::nullopt;
    }
    return parseCanonical(type, text);
}

}  // namespace speclens
