#include "core/extract/lexicon.h"

#include <algorithm>
#include <bit>
#include <tuple>
#include <unordered_map>

namespace speclens {

/// Gathers the phrases of all tables and lays them out.
class Lexicon::Builder {
  public:
    template <typename Table>
    void add(TermKind kind, const Table& table) {
        for (std::size_t row = 0; row < table.size(); ++row) {
            addPhrase(kind, static_cast<std::uint16_t>(row), table[row].writing);
        }
    }

    void build(Lexicon& lexicon) {
        for (auto& [word, phrases] : byFirstWord_) {
            std::stable_sort(
                phrases.begin(), phrases.end(), [](const Writing& left, const Writing& right) {
                    return std::tuple(left.words.empty(), left.secondHash(), right.phrase.length) <
                           std::tuple(right.words.empty(), right.secondHash(), left.phrase.length);
                });
            place(lexicon, word, phrases);
        }
        lexicon.index();
    }

  private:
    struct Writing {
        Phrase phrase;
        std::vector<PhraseWord> words;  ///< without the first

        [[nodiscard]] std::uint32_t secondHash() const {
            return words.empty() ? 0 : Lexicon::secondHash(words.front().key);
        }
    };

    void addPhrase(TermKind kind, std::uint16_t row, std::string_view writing) {
        std::vector<Token> tokens;
        tokenize(writing, {0, static_cast<std::uint32_t>(writing.size())}, tokens);
        Writing& added = byFirstWord_[tokens.front().key].emplace_back();
        added.phrase = {kind, static_cast<std::uint8_t>(tokens.size()), row, 0};
        for (std::size_t i = 1; i < tokens.size(); ++i) {
            const bool touching =
                tokens[i].glued && (tokens[i].isNumber() || tokens[i - 1].isNumber());
            added.words.push_back({tokens[i].key, touching});
        }
    }

    static void place(Lexicon& lexicon, WordKey word, const std::vector<Writing>& phrases) {
        const std::uint64_t hash = mixedHash(word);
        lexicon.filter_[hash >> filterShift] |= std::uint64_t{1} << (hash & 63U);
        Entry entry;
        entry.word = word;
        entry.begin = static_cast<std::uint32_t>(lexicon.phrases_.size());
        entry.single = entry.begin;
        for (const Writing& writing : phrases) {
            lexicon.phrases_.push_back(writing.phrase);
            lexicon.phrases_.back().words = static_cast<std::uint32_t>(lexicon.words_.size());
            lexicon.words_.insert(lexicon.words_.end(), writing.words.begin(), writing.words.end());
            lexicon.secondHashes_.push_back(writing.secondHash());
            if (writing.words.empty()) {
                entry.singles.add(termsOf(writing.phrase));
            } else {
                entry.seconds |= secondBit(writing.words.front().key);
                entry.single = static_cast<std::uint32_t>(lexicon.phrases_.size());
            }
        }
        entry.end = static_cast<std::uint32_t>(lexicon.phrases_.size());
        lexicon.entries_.push_back(entry);
    }

    std::unordered_map<WordKey, std::vector<Writing>> byFirstWord_;
};

void Lexicon::addTextTables(Builder& builder) {
    builder.add(TermKind::AndroidDessert, tables::android_desserts);
    builder.add(TermKind::Assurance, tables::assurances);
    builder.add(TermKind::Brand, tables::brands);
    builder.add(TermKind::CameraRole, tables::camera_roles);
    builder.add(TermKind::Chipset, tables::chipsets);
    builder.add(TermKind::Color, tables::colors);
    builder.add(TermKind::Contrast, tables::contrasts);
    builder.add(TermKind::Cue, tables::cues);
    builder.add(TermKind::Currency, tables::currencies);
    builder.add(TermKind::Denial, tables::denials);
    builder.add(TermKind::Family, tables::families);
    builder.add(TermKind::FingerprintPlace, tables::fingerprint_places);
    builder.add(TermKind::FixedValue, tables::fixed_values);
    builder.add(TermKind::Hedge, tables::hedges);
    builder.add(TermKind::ModelNumberPrefix, tables::model_number_prefixes);
    builder.add(TermKind::Month, tables::months);
    builder.add(TermKind::Numeral, tables::numerals);
    builder.add(TermKind::Reference, tables::references);
    builder.add(TermKind::SubjectVerb, tables::subject_verbs);
    builder.add(TermKind::Suffix, tables::suffixes);
    builder.add(TermKind::Thing, tables::things);
    builder.add(TermKind::Unit, tables::units);
    builder.add(TermKind::VersionedName, tables::versioned_names);
}

Lexicon::Lexicon(Place place) {
    Builder builder;
    if (place == Place::Sheet) {
        builder.add(TermKind::Label, tables::labels);
        builder.add(TermKind::SheetWord, tables::sheet_words);
    } else {
        addTextTables(builder);
    }
    builder.build(*this);
}

Terms Lexicon::termsOf(const Phrase& phrase) {
    Terms terms;
    terms.add(phrase.kind);
    if (phrase.kind == TermKind::Cue) {
        terms.add(tables::cues[phrase.row].cue);
    }
    return terms;
}

void Lexicon::index() {
    constexpr std::size_t slotsPerEntry = 4;
    slots_.assign(std::bit_ceil(slotsPerEntry * entries_.size()), 0);
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t entry = 0; entry < entries_.size(); ++entry) {
        std::size_t at = mixedHash(entries_[entry].word) & mask;
        while (slots_[at] != 0) {
            at = (at + 1) & mask;
        }
        slots_[at] = static_cast<std::uint16_t>(entry + 1);
    }
}

const Lexicon::Entry* Lexicon::find(WordKey word) const {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = mixedHash(word) & mask; slots_[at] != 0; at = (at + 1) & mask) {
        const Entry& entry = entries_[slots_[at] - std::size_t{1}];
        if (entry.word == word) {
            return &entry;
        }
    }
    return nullptr;
}

bool Lexicon::matches(const Phrase& phrase, std::span<const Token> behind) const {
    for (std::size_t i = 0; i + 1 < phrase.length; ++i) {
        const PhraseWord& word = words_[phrase.words + i];
        if (behind[i].key != word.key || (word.touching && !behind[i].glued)) {
            return false;
        }
    }
    return true;
}

Terms Lexicon::matchAt(std::span<const Token> tokens, std::uint32_t at, std::uint32_t end,
                       std::vector<Match>& matches) const {
    const Entry* entry = find(tokens[at].key);
    if (entry == nullptr) {
        return {};
    }
    if (at + 1 < end && (entry->seconds & secondBit(tokens[at + 1].key)) != 0) {
        return matchLonger(*entry, tokens.first(end), at, matches);
    }
    for (std::uint32_t i = entry->single; i < entry->end; ++i) {
        matches.push_back({phrases_[i].kind, phrases_[i].row, at, at + 1});
    }
    return entry->singles;
}

Terms Lexicon::matchLonger(const Entry& entry, std::span<const Token> tokens, std::uint32_t at,
                           std::vector<Match>& matches) const {
    const std::span<const Token> behind = tokens.subspan(at + 1);
    std::array<std::uint8_t, termKindCount> longest{};
    Terms terms;
    const auto take = [&](const Phrase& phrase) {
        std::uint8_t& best = longest[static_cast<std::size_t>(phrase.kind)];
        if (phrase.length >= best && phrase.length <= behind.size() + 1 &&
            this->matches(phrase, behind)) {
            best = phrase.length;
            terms.add(termsOf(phrase));
            matches.push_back({phrase.kind, phrase.row, at, at + phrase.length});
        }
    };
    const std::uint32_t second = secondHash(behind.front().key);
    const auto first = secondHashes_.begin() + entry.begin;
    const auto last = secondHashes_.begin() + entry.single;
    for (auto hash = std::lower_bound(first, last, second); hash != last && *hash == second;
         ++hash) {
        take(phrases_[static_cast<std::size_t>(hash - secondHashes_.begin())]);
    }
    for (std::uint32_t i = entry.single; i < entry.end; ++i) {
        take(phrases_[i]);
    }
    return terms;
}

}  // namespace speclens
