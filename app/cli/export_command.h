// speclens-cli export: writes the catalog as CSV.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"

namespace speclens::cli {

class ExportCommand : public Command {
  public:
    CLI::App* addTo(CLI::App& program) override;
    int run(const Context& context) override;

  private:
    std::vector<std::string> remarks_;
    std::optional<std::string> output_;
    std::optional<std::string> catalog_;
};

}  // namespace speclens::cli
