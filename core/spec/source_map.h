// Where the parts of a readable text stand in the file that it was made of.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/spec/span.h"

namespace speclens {

/// Leads from bytes of a text to bytes of its file. Parts are appended in reading order, which is
/// the file's order too.
class SourceMap {
  public:
    /// The next `size` bytes of the text stand for the bytes `file`: byte by byte where the sizes
    /// are the same, else as a whole.
    void append(std::size_t size, Span file);

    /// The bytes of the file that `span` of the text stands for, whole where it cuts a part that
    /// was replaced. `span` must lie within what was appended.
    [[nodiscard]] Span inFile(Span span) const;

  private:
    struct Part {
        std::uint32_t text = 0;  ///< its first byte
        std::uint32_t size = 0;
        Span file;

        [[nodiscard]] bool isVerbatim() const { return file.size() == size; }
    };

    [[nodiscard]] const Part& partAt(std::uint32_t position) const;

    std::vector<Part> parts_;
};

/// The readable text of a file whose bytes are not the text itself, as those of HTML.
struct RewrittenText {
    std::string text;
    SourceMap map;
};

}  // namespace speclens
