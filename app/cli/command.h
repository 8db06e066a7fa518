// What every command of speclens-cli is.
#pragma once

#include <cstddef>
#include <iosfwd>

#include "core/catalog/catalog_location.h"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace speclens::cli {

/// Exit statuses of the program.
inline constexpr int success = 0;
inline constexpr int failure = 1;
inline constexpr int wrongUsage = 2;

/// The surroundings that a command works in; it touches no others but files.
struct Context {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    std::size_t width = 0;  ///< of the terminal in columns; 0 where there is none
    Environment environment = processEnvironment;
    bool watched = false;  ///< somebody sees on a terminal what is written to `err`
    bool colored = false;  ///< what is written to `out` may have colors; see wantsColors()
};

/// One command: describes its arguments, then runs with what was given for them.
class Command {
  public:
    Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;
    virtual ~Command() = default;

    /// Adds the command to `program` and gives its part, which keeps references to this object.
    virtual CLI::App* addTo(CLI::App& program) = 0;

    /// Runs the command and gives its exit status. Throws Error for what stops it as a whole.
    virtual int run(const Context& context) = 0;
};

}  // namespace speclens::cli
