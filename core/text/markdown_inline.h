// What a line of Markdown shows of itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/spec/span.h"

namespace speclens {

struct InlinePart {
    enum class Kind : std::uint8_t {
        Text,     ///< bytes of the file as they are
        Instead,  ///< `text`, which the bytes stand for
        Break,    ///< the line ends here
    };

    Kind kind = Kind::Text;
    Span source;
    std::string text;
    bool strong = false;  ///< set bold
    bool link = false;    ///< leads elsewhere
};

/// Reads lines one after the other: without the marks of emphasis and code, without the addresses
/// of links, pictures, tags and comments, with escapes and character references replaced.
class MarkdownInline {
  public:
    explicit MarkdownInline(std::string_view file) : file_(file) {}

    /// What is bold ends with its block.
    void endBlock() { strong_ = false; }

    /// Whether the line is nothing but a picture, or a picture that is a link.
    [[nodiscard]] static bool isPicture(std::string_view line);

    /// The parts of the line `span`. Of a picture, its description where `keepsPictures`.
    const std::vector<InlinePart>& read(Span span, bool keepsPictures);

  private:
    struct Bracket {
        std::uint32_t at = 0;
        bool picture = false;
    };

    void findLinks(Span line, bool keepsPictures);
    void readCharacters(Span line);
    /// Each reads what begins at `at`, and gives where it ends; `at` where it is not what it seems.
    std::uint32_t readEscape(std::uint32_t at, std::uint32_t end);
    std::uint32_t readReference(std::uint32_t at, std::uint32_t end);
    std::uint32_t readTag(std::uint32_t at, std::uint32_t end);
    std::uint32_t readMark(std::uint32_t at, Span line);
    std::uint32_t endOfComment(std::uint32_t at, std::uint32_t end);
    void add(InlinePart::Kind kind, Span source, std::string text = {});

    std::string_view file_;
    std::vector<InlinePart> parts_;
    std::vector<Bracket> brackets_;
    std::vector<Span> hidden_;  ///< of the line: what links and pictures do not show
    std::vector<Span> links_;   ///< of the line: texts of links
    std::size_t nextLink_ = 0;
    bool inComment_ = false;
    bool strong_ = false;
};

}  // namespace speclens
