// Writing a file so that a failure leaves what was there before.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "core/exchange/text_sink.h"

namespace speclens {

/// Gives `sink` a text, piece by piece.
using TextWriter = std::function<void(const TextSink& sink)>;

/// Writes the text beside `path` and renames it over `path` once all of it is on the disk. Throws
/// Error (missing folder, no permission, disk full), and what `content` throws, after which the old
/// file stands untouched and nothing new is left behind. A symbolic link is followed; an existing
/// file keeps its permissions. What is no regular file, such as a pipe or /dev/stdout, is written
/// to directly.
void writeFileAtomically(const std::string& path, const TextWriter& content);
void writeFileAtomically(const std::string& path, std::string_view content);

}  // namespace speclens
