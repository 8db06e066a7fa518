// What the end of a query that is being typed could become.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/browse/phone_table.h"
#include "core/spec/span.h"

namespace speclens {

struct QueryCompletion {
    Span replaced;                   ///< bytes of the text that each of `texts` would replace
    std::vector<std::string> texts;  ///< best first; empty where nothing is to be offered
};

/// Offers names of columns for a word before the cursor of two letters or more, and the values of
/// the column, the most frequent first, behind a name with ":" or "=", and what "is:" takes.
/// `cursor` is in bytes.
QueryCompletion completeQuery(const PhoneTable& table, std::string_view text, std::size_t cursor);

}  // namespace speclens
