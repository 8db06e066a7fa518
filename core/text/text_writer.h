// Writes the readable text of a file whose bytes are not the text itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/spec/source_map.h"
#include "core/spec/span.h"

namespace speclens {

/// Blanks are written as browsers show them: several as one, none at a line's ends. What is added
/// must stand behind in the file what was added before.
class TextWriter {
  public:
    /// `file` must outlive the writer.
    explicit TextWriter(std::string_view file) : file_(file) {}

    /// Adds bytes of the file as they are.
    void add(Span source);
    /// Adds `text`, which `source` stands for and which has no blanks to be taken together.
    void addInstead(std::string_view text, Span source);
    void addBlank(Span source);
    /// Adds a mark between parts, which stands nowhere in the file, without a blank before it.
    void addMark(std::string_view mark);

    /// Where the next character is written, a blank before it left out.
    [[nodiscard]] std::uint32_t position() const {
        return static_cast<std::uint32_t>(written_.text.size());
    }
    /// What is written so far.
    [[nodiscard]] std::string_view text() const { return written_.text; }

    /// Ends the line, and gives its bytes of the text; empty where nothing was written to it.
    Span endLine();

    /// The text; the writer must not be used any more.
    RewrittenText take() { return std::move(written_); }

  private:
    void append(std::string_view text, Span source);
    void appendBlank();

    std::string_view file_;
    RewrittenText written_;
    Span blank_;  ///< waiting for what is behind it
    std::uint32_t lineBegin_ = 0;
    std::uint32_t fileEnd_ = 0;
};

}  // namespace speclens
