// speclens-cli import: reads a catalog's CSV into the catalog.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"

namespace speclens::cli {

class ImportCommand : public Command {
  public:
    CLI::App* addTo(CLI::App& program) override;
    int run(const Context& context) override;

  private:
    std::string file_;
    bool bundled_ = false;
    bool dryRun_ = false;
    std::optional<std::string> catalog_;
};

}  // namespace speclens::cli
