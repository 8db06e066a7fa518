// Tells what an article's file is, and reads it as such.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/text/document.h"

namespace speclens {

enum class DocumentFormat : std::uint8_t { PlainText, Html, Markdown };

/// By the end of the file's name (.html, .htm, .xhtml, .xht; .md, .markdown), and whatever the name
/// by the file's head: one that begins with a doctype or an element of HTML is HTML. All else is
/// plain text. `name` may be empty or that of no file.
DocumentFormat recognizeFormat(std::string_view name, std::string_view bytes);

/// Reads a file that has passed checkText in that format, or in the one that it is recognized to
/// have.
Document readDocument(std::string bytes, DocumentFormat format);
Document readDocument(std::string bytes, std::string_view name);

}  // namespace speclens
