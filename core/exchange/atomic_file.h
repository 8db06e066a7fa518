// Writing a file so that a failure leaves what was there before.
#pragma once

#include <string>
#include <string_view>

namespace speclens {

/// Writes `content` beside `path` and renames it over `path` once all of it is on the disk. Throws
/// Error (missing folder, no permission, disk full), after which the old file stands untouched and
/// nothing new is left behind. A symbolic link is followed; an existing file keeps its permissions.
/// What is no regular file, such as a pipe or /dev/stdout, is written to directly.
void writeFileAtomically(const std::string& path, std::string_view content);

}  // namespace speclens
