// The phones that have all of some words.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/browse/phone_table.h"
#include "core/browse/row_set.h"

namespace speclens {

struct WordMatches {
    RowSet rows;    ///< that have all words
    RowSet inName;  ///< of these, those that have all of them in the name

    /// Puts rows that have all words in the name before the others; else keeps their order.
    void putBestFirst(std::vector<std::uint32_t>& sorted) const;
};

/// All words must stand in the phone's names, its values, its note or what articles say of it, as
/// beginnings of words (see SearchIndex). Where no phone has them all, those that none has may be
/// misspelled; and where that does not help, all may.
WordMatches findWords(const PhoneTable& table, std::string_view words);

}  // namespace speclens
