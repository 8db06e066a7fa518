// What must hold of reading any bytes whatever.
#pragma once

#include <string>

#include "core/extract/extractor.h"
#include "core/text/document_format.h"

namespace speclens::test {

/// What is wrong with how `bytes` are read as that format, from the check of the text to the JSON
/// that the command prints; empty where nothing is, also where they are no text.
std::string unsoundness(const Extractor& extractor, const std::string& bytes,
                        DocumentFormat format = DocumentFormat::PlainText);

/// Whether they are a text that is read at all.
bool isText(const std::string& bytes);

}  // namespace speclens::test
