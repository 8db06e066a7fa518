// Raised signs that are no part of the words before them.
#pragma once

#include <string_view>

namespace speclens {

/// Whether the raised element whose content begins `rest` is a mark and not a part of the text:
/// "5,000mAh<sup>1</sup>", "Snapdragon<sup>TM</sup>". A power of a unit ("cm<sup>2</sup>") and
/// letters behind a number ("1<sup>st</sup>") are none. `before` is the text in front of it.
bool isFootnoteMark(std::string_view rest, std::string_view before);

}  // namespace speclens
