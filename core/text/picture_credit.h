// Lines under pictures that end in whose the picture is.
#pragma once

#include <string_view>

namespace speclens {

/// Whether a short line ends in a picture's credit: "The camera's new ring. Image: Xiaomi", "Its
/// back (Photo: Jane Doe)". A line that is nothing else is furniture.
bool endsInPictureCredit(std::string_view line);

}  // namespace speclens
