// What elements of HTML are to a reader, by their names and attributes.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/text/markup_types.h"

namespace speclens {

/// The role of the elements with that name, in any case; Inline where no table names it.
ElementRole roleOf(std::string_view name);

/// What the attributes of a start tag say.
struct ElementMarks {
    ClassMeaning meaning = ClassMeaning::None;
    bool hidden = false;        ///< shown to nobody, at least when the page was saved
    std::uint32_t columns = 1;  ///< that a cell takes
    std::uint32_t rows = 1;     ///< that a cell takes
};

/// `attributes` as HtmlToken holds them.
ElementMarks readElementMarks(std::string_view attributes);

}  // namespace speclens
