// The tags and texts of HTML, one after the other, with their places in the file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/spec/span.h"

namespace speclens {

struct HtmlToken {
    enum class Kind : std::uint8_t { Text, StartTag, EndTag };

    Kind kind = Kind::Text;
    Span span;                    ///< with the brackets of a tag
    std::string_view name;        ///< of a tag, as written
    std::string_view attributes;  ///< of a start tag, as written
    bool closesItself = false;    ///< a start tag written <name/>
};

/// Cuts at the brackets as browsers do. Comments, doctypes and processing instructions are left
/// out, and a tag that never ends takes the rest of the file. Linear in the file's length.
class HtmlTokenizer {
  public:
    /// Reads the bytes `range` of `file`, which must outlive the tokenizer and its tokens.
    HtmlTokenizer(std::string_view file, Span range)
        : file_(file.substr(0, range.end)), at_(range.begin) {}

    /// The next token, or nothing at the end.
    std::optional<HtmlToken> next();

    /// Moves behind the end tag of an element whose content is no HTML, and gives the content.
    Span skipRaw(std::string_view name);

  private:
    [[nodiscard]] bool beginsTag(std::size_t at) const;
    /// Moves behind what begins with "<" and is no tag; false where it is text.
    bool skipDeclaration();
    HtmlToken readText();
    std::optional<HtmlToken> readTag();
    [[nodiscard]] Span spanFrom(std::size_t begin) const {
        return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_)};
    }

    std::string_view file_;
    std::size_t at_;
};

struct HtmlAttribute {
    std::string_view name;   ///< as written
    std::string_view value;  ///< without its quotation marks, references left as they are
};

/// The attributes of a start tag, in their order.
class HtmlAttributeReader {
  public:
    explicit HtmlAttributeReader(std::string_view attributes) : rest_(attributes) {}
    std::optional<HtmlAttribute> next();

  private:
    std::string_view rest_;
};

}  // namespace speclens
