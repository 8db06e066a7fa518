// The name under which a source's content is known.
#pragma once

#include <string>
#include <string_view>

namespace speclens {

/// SHA-256 of `content` in lower-case hexadecimal, as sha256sum prints it.
std::string contentHash(std::string_view content);

}  // namespace speclens
