// Numbers as spreadsheets hold them, so that they look like the values that people read.
#pragma once

#include <string>
#include <string_view>

#include "core/compare/baseline.h"

namespace speclens {

struct XlsxNumber {
    double number = 0;
    std::string format;  ///< in the language of spreadsheets
};

/// The number of a value of an attribute, or the amount of a price, in the shown unit. It looks
/// like `display`, the same value for people, with `note` behind it; but terabytes stay gigabytes,
/// so that one can reckon with them.
XlsxNumber xlsxNumber(AttributeId attribute, const Value& value, std::string_view display,
                      std::string_view note, Units units);

/// A difference with its sign, "same" where there is none. Percents are parts of 1, as spreadsheets
/// have them.
XlsxNumber xlsxDifference(AttributeId attribute, const BaselineDifference& difference, Units units);

}  // namespace speclens
