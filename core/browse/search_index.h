// The words by which phones are found, and the phones that each finds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/browse/column_id.h"
#include "core/browse/row_set.h"

namespace speclens {

class PhoneTable;

/// Words of names, of texts of values, of quotes and of notes, each with its rows. Made once of a
/// table; safe to read from many threads. The table that is passed in must be that one.
class SearchIndex {
  public:
    explicit SearchIndex(const PhoneTable& table);

    struct Found {
        RowSet rows;
        RowSet inName;  ///< of these, those in whose names it was found
    };

    /// Rows that have a word that begins with `beginning`, which is folded: in a name the words
    /// behind it may follow without blanks ("note11p"). Numbers of values are found with their unit
    /// begun ("120h"): "12" would find nearly every phone.
    [[nodiscard]] Found withBeginning(const PhoneTable& table, std::string_view beginning) const;
    /// Rows that have a word that begins with `word` but for a mistake, or two where it is long; a
    /// swap of neighbors is one. Short words and those with digits are not taken for others.
    [[nodiscard]] Found misspelled(const PhoneTable& table, std::string_view word) const;

    /// What it takes in memory.
    [[nodiscard]] std::size_t bytes() const;

  private:
    /// A value of a column.
    struct Posting {
        ColumnId column{};
        std::uint32_t code = 0;
    };
    /// A word, or what follows from one on in a name. Its rows end where it says, and begin where
    /// those of the entry before it end.
    struct Entry {
        std::uint32_t begin = 0;  ///< in letters_
        std::uint16_t size = 0;
        std::uint32_t nameRows = 0;
        std::uint32_t quoteRows = 0;
        std::uint32_t postings = 0;
    };
    struct Measure {
        std::string text;  ///< "120hz"
        Posting posting;
    };
    /// A word that can be misspelled.
    struct Spelling {
        std::uint32_t entry = 0;
        std::uint32_t letters = 0;  ///< a bit for each that it has
    };
    class Builder;

    [[nodiscard]] std::string_view text(const Entry& entry) const {
        return std::string_view(letters_).substr(entry.begin, entry.size);
    }
    void collect(const PhoneTable& table, std::string_view beginning, Found& found) const;

    std::string letters_;
    std::vector<Entry> entries_;  ///< in alphabetical order
    std::vector<std::uint32_t> nameRows_;
    std::vector<std::uint32_t> quoteRows_;
    std::vector<Posting> postings_;
    std::vector<Measure> measures_;  ///< in alphabetical order
    std::vector<Spelling> spellings_;
};

}  // namespace speclens
