// speclens-cli backup: a copy of the catalog while it is in use.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"

namespace speclens::cli {

class BackupCommand : public Command {
  public:
    CLI::App* addTo(CLI::App& program) override;
    int run(const Context& context) override;

  private:
    std::string file_;
    std::optional<std::string> catalog_;
};

}  // namespace speclens::cli
