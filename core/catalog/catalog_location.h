// Where the user's catalog lies, and what is kept to read it faster.
#pragma once

#include <functional>
#include <optional>
#include <string>

namespace speclens {

/// The value of an environment variable, or nothing where it is not set.
using Environment = std::function<std::optional<std::string>(const std::string&)>;

/// Of this process. Not safe beside a thread that changes the environment.
std::optional<std::string> processEnvironment(const std::string& name);

/// `chosen` where the user named a file; else $SPECLENS_CATALOG; else catalog.speclens in the
/// folder "speclens" of $XDG_DATA_HOME, where that is an absolute path, else of ~/.local/share.
/// Variables that are empty count as not set. Throws Error where all of them are missing, HOME too.
std::string catalogLocation(const std::optional<std::string>& chosen,
                            const Environment& environment = processEnvironment);

/// The folder for files that can be made anew: "speclens" in $XDG_CACHE_HOME, where that is an
/// absolute path, else in ~/.cache. Empty where HOME is missing too.
std::string cacheLocation(const Environment& environment = processEnvironment);

}  // namespace speclens
