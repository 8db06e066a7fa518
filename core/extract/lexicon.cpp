#include "core/extract/lexicon.h"

#include <algorithm>
#include <array>

namespace speclens {

Lexicon::Lexicon() {
    add(TermKind::Assurance, tables::assurances);
    add(TermKind::Brand, tables::brands);
    add(TermKind::CameraRole, tables::camera_roles);
    add(TermKind::Chipset, tables::chipsets);
    add(TermKind::Color, tables::colors);
    add(TermKind::Contrast, tables::contrasts);
    add(TermKind::Cue, tables::cues);
    add(TermKind::Currency, tables::currencies);
    add(TermKind::Denial, tables::denials);
    add(TermKind::Family, tables::families);
    add(TermKind::FingerprintPlace, tables::fingerprint_places);
    add(TermKind::FixedValue, tables::fixed_values);
    add(TermKind::Hedge, tables::hedges);
    add(TermKind::Month, tables::months);
    add(TermKind::Numeral, tables::numerals);
    add(TermKind::Reference, tables::references);
    add(TermKind::Suffix, tables::suffixes);
    add(TermKind::Thing, tables::things);
    add(TermKind::Unit, tables::units);
    add(TermKind::VersionedName, tables::versioned_names);
    for (auto& [key, list] : phrases_) {
        std::stable_sort(list.begin(), list.end(), [](const Phrase& left, const Phrase& right) {
            return left.words.size() > right.words.size();
        });
    }
    nameFamilies();
}

template <typename Table>
void Lexicon::add(TermKind kind, const Table& table) {
    for (std::size_t row = 0; row < table.size(); ++row) {
        addPhrase(kind, static_cast<std::uint16_t>(row), table[row].writing);
    }
}

void Lexicon::addPhrase(TermKind kind, std::uint16_t row, std::string_view writing) {
    std::vector<Token> tokens;
    tokenize(writing, {0, static_cast<std::uint32_t>(writing.size())}, tokens);
    Phrase phrase{kind, row, {}, {}};
    for (const Token& token : tokens) {
        const bool touching =
            token.glued && (token.isNumber() ||
                            (!phrase.words.empty() && tokens[phrase.words.size() - 1].isNumber()));
        phrase.words.push_back(token.key);
        phrase.glued.push_back(touching);
    }
    phrases_[phrase.words.front()].push_back(std::move(phrase));
}

void Lexicon::nameFamilies() {
    std::unordered_map<std::string, std::string_view> byFoldedName;
    for (const auto& row : tables::families) {
        byFoldedName.emplace(foldName(row.writing), row.writing);
    }
    for (const auto& row : tables::families) {
        const auto branded =
            byFoldedName.find(foldName(std::string(row.brand) + std::string(row.writing)));
        familyNames_.push_back(branded == byFoldedName.end() ? row.writing : branded->second);
    }
}

void Lexicon::matchAt(std::span<const Token> tokens, std::uint32_t at, std::uint32_t end,
                      std::vector<Match>& matches) const {
    const auto found = phrases_.find(tokens[at].key);
    if (found == phrases_.end()) {
        return;
    }
    constexpr std::size_t kinds = static_cast<std::size_t>(TermKind::VersionedName) + 1;
    std::array<std::size_t, kinds> longest{};
    for (const Phrase& phrase : found->second) {
        const std::size_t length = phrase.words.size();
        std::size_t& best = longest[static_cast<std::size_t>(phrase.kind)];
        if (length < best || at + length > end) {
            continue;
        }
        bool equal = true;
        for (std::size_t i = 1; i < length && equal; ++i) {
            const Token& token = tokens[at + i];
            equal = token.key == phrase.words[i] && (!phrase.glued[i] || token.glued);
        }
        if (equal) {
            best = length;
            matches.push_back(
                {phrase.kind, phrase.row, at, at + static_cast<std::uint32_t>(length)});
        }
    }
}

}  // namespace speclens
