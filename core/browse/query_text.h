// The form in which people type what they look for:
//
//     battery>=5000 brand:Xiaomi,Samsung 5g:yes -headphone_jack:yes sort:-weight "leica"
//
// query  = *(blank / filter / order / word)
// filter = ["-"] name operator (value ".." value [",unknown"] / value *("," value))
// order  = "sort:" ["-"] name *("," ["-"] name)
// word   = any run without blanks / DQUOTE any DQUOTE
//
// Operators are : = != > >= < <=. ":" finds texts by the beginnings of their words, "=" whole ones.
// Values may stand in double quotes and carry their unit (5000mAh, 1TB, 500USD); "unknown", "known"
// and "conflict" are values of every name; "is:announced", "is:listed", "is:leaked", "is:conflict",
// "is:favorite" and "is:noted" speak of the phone as a whole. "-" before a filter asks for the
// other phones.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "core/browse/phone_query.h"
#include "core/spec/span.h"

namespace speclens {

/// What is wrong with a query, and where.
struct QueryProblem {
    Span place;           ///< bytes of the text; empty at its end where something is missing
    std::string message;  ///< what is wrong there, and what is possible
};

std::variant<PhoneQuery, QueryProblem> parseQuery(std::string_view text);

/// The text that parseQuery reads as this query, which must be one that it can read.
std::string formatQuery(const PhoneQuery& query);

}  // namespace speclens
