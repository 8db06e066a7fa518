// Character references of HTML and Markdown: &quot; &#8221; &#x201D;
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace speclens {

struct CharacterReference {
    std::string text;        ///< UTF-8; empty for marks without a width, such as a soft hyphen
    std::size_t length = 0;  ///< bytes that the reference takes
};

/// The reference at the head of `rest`; nothing where the bytes there stand for themselves. As
/// browsers do: old names may lack their semicolon, numbers from 128 to 159 are of Windows-1252,
/// and numbers of no character are U+FFFD.
std::optional<CharacterReference> readCharacterReference(std::string_view rest);

}  // namespace speclens
