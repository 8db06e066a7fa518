#include "core/browse/search_index.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

#include "core/browse/misspelling.h"
#include "core/browse/phone_table.h"
#include "core/catalog/search_words.h"
#include "core/spec/ascii.h"

namespace speclens {
namespace {

enum class Place : std::uint8_t { Name, Quote, Value };

bool hasDigit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), isDigit);
}

/// Numbers of quotes stand in values, with their units.
bool isNumber(std::string_view text) {
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// The lines or words of a text.
template <typename Visit>
void forEachPart(std::string_view text, char separator, const Visit& visit) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        visit(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

}  // namespace

class SearchIndex::Builder {
  public:
    Builder(SearchIndex& index, const PhoneTable& table) : index_(index), table_(table) {}

    void build() {
        for (std::size_t row = 0; row < table_.size(); ++row) {
            addPhone(row);
        }
        addNotes();
        for (const Attribute& entry : attributes()) {
            addValues(entry);
        }
        std::sort(found_.begin(), found_.end(), [this](const Item& left, const Item& right) {
            const int compared = text(left).compare(text(right));
            return compared != 0 ? compared < 0 : left.order() < right.order();
        });
        found_.erase(std::unique(found_.begin(), found_.end(),
                                 [this](const Item& left, const Item& right) {
                                     return left.order() == right.order() &&
                                            text(left) == text(right);
                                 }),
                     found_.end());
        fill();
        std::sort(index_.measures_.begin(), index_.measures_.end(),
                  [](const Measure& left, const Measure& right) { return left.text < right.text; });
    }

  private:
    /// A word at one place.
    struct Item {
        std::uint32_t begin = 0;  ///< in the index's letters
        std::uint16_t size = 0;
        Place place{};
        ColumnId column{};
        std::uint32_t number = 0;  ///< a row or a code

        [[nodiscard]] std::uint64_t order() const {
            return (static_cast<std::uint64_t>(place) << 48U) |
                   (static_cast<std::uint64_t>(column) << 32U) | number;
        }
    };

    [[nodiscard]] std::string_view text(const Item& item) const {
        return std::string_view(index_.letters_).substr(item.begin, item.size);
    }

    void add(std::size_t begin, std::size_t size, Place place, ColumnId column,
             std::size_t number) {
        const std::size_t kept =
            std::min<std::size_t>(size, std::numeric_limits<std::uint16_t>::max());
        found_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint16_t>(kept),
                          place, column, static_cast<std::uint32_t>(number)});
    }

    /// Each word of a name, and with it all that follows without blanks.
    void addName(std::string_view name, std::size_t row) {
        const std::vector<std::string> words = foldedWords(name);
        const std::size_t first = index_.letters_.size();
        for (const std::string& word : words) {
            index_.letters_ += word;
        }
        std::size_t begin = first;
        for (const std::string& word : words) {
            add(begin, index_.letters_.size() - begin, Place::Name, {}, row);
            if (begin + word.size() < index_.letters_.size()) {
                add(begin, word.size(), Place::Name, {}, row);
            }
            begin += word.size();
        }
    }

    void addWord(std::string_view word, Place place, ColumnId column, std::size_t number) {
        add(index_.letters_.size(), word.size(), place, column, number);
        index_.letters_ += word;
    }

    void addPhone(std::size_t row) {
        std::string name(table_.brand(row));
        name += ' ';
        name += table_.model(row);
        addName(name, row);
        if (const SearchText* text = table_.searchText(row)) {
            forEachPart(text->aliases, '\n',
                        [this, row](std::string_view alias) { addName(alias, row); });
            forEachPart(text->quoted, ' ', [this, row](std::string_view word) {
                if (!isNumber(word)) {
                    addWord(word, Place::Quote, {}, row);
                }
            });
        }
    }

    /// Of the user's notes every word counts.
    void addNotes() {
        for (std::size_t row = 0; row < table_.size(); ++row) {
            for (const std::string& word : searchWords(table_.note(row))) {
                addWord(word, Place::Quote, {}, row);
            }
        }
    }

    void addValues(const Attribute& entry) {
        const ColumnId id = columnOf(entry.id);
        const std::vector<Value>& values = table_.column(id).values();
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto code = static_cast<std::uint32_t>(i + 1);
            if (const auto* text = std::get_if<std::string>(&values[i])) {
                for (const std::string& word : searchWords(*text)) {
                    addWord(word, Place::Value, id, code);
                }
            } else if (const auto* number = std::get_if<double>(&values[i])) {
                const std::string unit = foldName(entry.unit);
                if (!unit.empty() && unit != "f") {
                    index_.measures_.push_back({formatNumber(*number) + unit, {id, code}});
                }
            }
        }
    }

    void fill() {
        for (std::size_t i = 0; i < found_.size();) {
            const std::string_view word = text(found_[i]);
            Entry entry{found_[i].begin, found_[i].size, 0, 0, 0};
            for (; i < found_.size() && text(found_[i]) == word; ++i) {
                put(found_[i]);
            }
            entry.nameRows = static_cast<std::uint32_t>(index_.nameRows_.size());
            entry.quoteRows = static_cast<std::uint32_t>(index_.quoteRows_.size());
            entry.postings = static_cast<std::uint32_t>(index_.postings_.size());
            if (canBeMisspelled(word)) {
                index_.spellings_.push_back(
                    {static_cast<std::uint32_t>(index_.entries_.size()), lettersOf(word)});
            }
            index_.entries_.push_back(entry);
        }
    }

    void put(const Item& item) {
        switch (item.place) {
            case Place::Name:
                index_.nameRows_.push_back(item.number);
                break;
            case Place::Quote:
                index_.quoteRows_.push_back(item.number);
                break;
            case Place::Value:
                index_.postings_.push_back({item.column, item.number});
                break;
        }
    }

    SearchIndex& index_;
    const PhoneTable& table_;
    std::vector<Item> found_;
};

SearchIndex::SearchIndex(const PhoneTable& table) {
    Builder(*this, table).build();
}

SearchIndex::Found SearchIndex::withBeginning(const PhoneTable& table,
                                              std::string_view beginning) const {
    Found found{RowSet(table.size()), RowSet(table.size())};
    collect(table, beginning, found);
    return found;
}

void SearchIndex::collect(const PhoneTable& table, std::string_view beginning, Found& found) const {
    const auto first = std::partition_point(
        entries_.begin(), entries_.end(),
        [&](const Entry& entry) { return text(entry).compare(beginning) < 0; });
    const auto last = std::partition_point(first, entries_.end(), [&](const Entry& entry) {
        return text(entry).starts_with(beginning);
    });
    std::array<std::vector<bool>, attributeCount> chosen;
    const auto choose = [&](const Posting& posting) {
        std::vector<bool>& codes = chosen.at(static_cast<std::size_t>(posting.column));
        codes.resize(table.column(posting.column).values().size() + 1, false);
        codes[posting.code] = true;
    };
    if (first != last) {
        const Entry before = first == entries_.begin() ? Entry{} : *std::prev(first);
        const Entry& end = *std::prev(last);
        for (std::uint32_t i = before.nameRows; i < end.nameRows; ++i) {
            found.inName.insert(nameRows_[i]);
        }
        for (std::uint32_t i = before.quoteRows; i < end.quoteRows; ++i) {
            found.rows.insert(quoteRows_[i]);
        }
        for (std::uint32_t i = before.postings; i < end.postings; ++i) {
            choose(postings_[i]);
        }
    }
    if (hasDigit(beginning) && !isDigit(beginning.back())) {
        auto measure = std::partition_point(
            measures_.begin(), measures_.end(),
            [&](const Measure& entry) { return entry.text.compare(beginning) < 0; });
        for (; measure != measures_.end() && measure->text.starts_with(beginning); ++measure) {
            choose(measure->posting);
        }
    }
    found.rows |= found.inName;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (!chosen[i].empty()) {
            found.rows |= table.column(ColumnId{static_cast<std::uint8_t>(i)}).rowsWith(chosen[i]);
        }
    }
}

SearchIndex::Found SearchIndex::misspelled(const PhoneTable& table, std::string_view word) const {
    Found found{RowSet(table.size()), RowSet(table.size())};
    if (!canBeMisspelled(word)) {
        return found;
    }
    const std::uint32_t letters = lettersOf(word);
    const std::size_t most = mistakesIn(word);
    for (const Spelling& spelling : spellings_) {
        // A letter that the other word lacks is a mistake.
        if (static_cast<std::size_t>(std::popcount(letters & ~spelling.letters)) <= most &&
            beginsNearly(text(entries_[spelling.entry]), word)) {
            collect(table, text(entries_[spelling.entry]), found);
        }
    }
    return found;
}

std::size_t SearchIndex::bytes() const {
    std::size_t sum = letters_.capacity() + entries_.capacity() * sizeof(Entry) +
                      (nameRows_.capacity() + quoteRows_.capacity()) * sizeof(std::uint32_t) +
                      postings_.capacity() * sizeof(Posting) +
                      spellings_.capacity() * sizeof(Spelling) +
                      measures_.capacity() * sizeof(Measure);
    for (const Measure& measure : measures_) {
        sum += measure.text.capacity();
    }
    return sum;
}

}  // namespace speclens
