// Which file may include what: the architecture's table of layers as a check on sources.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace speclens::test {

/// One #include of a source, as it is written between the quotes or angle brackets.
struct Include {
    std::size_t line = 0;  ///< 1-based
    std::string path;
    bool quoted = false;  ///< "path"; else <path>
};

/// The includes of a source; comments and string literals are not mistaken for them.
std::vector<Include> includesOf(std::string_view source);

/// What is wrong with the includes of the file at `path` (relative to the project's folder, with
/// forward slashes), one message each: "path:line: what".
std::vector<std::string> violations(std::string_view path, std::string_view source);

}  // namespace speclens::test
