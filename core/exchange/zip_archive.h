// The files in a zip archive.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace speclens {

/// All files of an archive that a program wrote which is trusted, by name. Throws Error where it is
/// damaged.
std::map<std::string, std::string> unpackZip(std::string_view archive);

}  // namespace speclens
