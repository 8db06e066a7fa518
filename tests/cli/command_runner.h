// Running commands in the test's own process.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "app/cli/program.h"
#include "tests/support/temporary_folder.h"

namespace speclens::test {

struct RunResult {
    int status = 0;
    std::string out;
    std::string err;
};

/// Runs the program with an environment that knows only SPECLENS_CATALOG.
inline RunResult runCommand(std::vector<std::string> arguments, const std::string& catalog,
                            std::size_t width = 0, const std::string& input = {}) {
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    const cli::Context context{in, out, err, width, [&catalog](const std::string& name) {
                                   return name == "SPECLENS_CATALOG" ? std::optional(catalog)
                                                                     : std::nullopt;
                               }};
    const int status = cli::runProgram(std::move(arguments), context);
    return {status, out.str(), err.str()};
}

inline constexpr const char* articleText =
    "The Xiaomi Redmi Note 11 Pro 5G arrives\n"
    "\n"
    "The Xiaomi Redmi Note 11 Pro 5G has a 6.67-inch AMOLED screen with a 120Hz refresh rate. The "
    "Redmi Note 11 Pro 5G has a 5,000mAh battery.\n"
    "\n"
    "The Samsung Galaxy S22 Ultra has a 6.8-inch AMOLED screen. According to a leak, the Samsung "
    "Galaxy S22 Ultra could have a 5,000mAh battery.\n";

}  // namespace speclens::test
