// The enumerations that the tables under data/markup name in their typed columns.
#pragma once

#include <cstdint>

namespace speclens {

/// Whether a character reference may lack its semicolon.
enum class ReferenceForm : std::uint8_t { Open, Closed };

/// What an element of HTML is to a reader.
enum class ElementRole : std::uint8_t {
    Inline,        ///< a part of a line
    Strong,        ///< a part that is set bold
    Link,          ///< a part that leads elsewhere
    Superscript,   ///< a raised part
    Break,         ///< ends a line
    Rule,          ///< a line between blocks
    Void,          ///< without text and without an end
    Page,          ///< all of the page
    Main,          ///< the page without what is around its content
    Article,       ///< a story
    Block,         ///< a block, or a box of blocks
    Paragraph,     ///< a block that ends where another begins
    Preformatted,  ///< a block whose lines are lines
    Heading,
    Title,    ///< the page's title, which browsers show elsewhere
    Caption,  ///< of a picture
    List,     ///< a box of list items
    ListItem,
    Definitions,  ///< a box of terms with their descriptions
    Term,
    Description,
    Table,
    TableCaption,
    RowGroup,
    Row,
    Cell,
    HeaderCell,
    Raw,       ///< its content is no HTML, and nothing to read
    Skipped,   ///< no part of the story
    Doubtful,  ///< no part of the story, unless the story is inside
};

/// Where on a line words of furniture stand.
enum class FurniturePlace : std::uint8_t {
    Whole,  ///< all of it
    Begin,  ///< at its begin
    Words,  ///< at its begin, with a blank behind them
};

/// What the class or the id of an element says that the element is for.
enum class ClassMeaning : std::uint8_t {
    None,
    Hidden,   ///< shown to nobody who sees
    Aside,    ///< no part of the story
    Caption,  ///< of a picture
};

}  // namespace speclens
