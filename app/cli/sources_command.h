// speclens-cli sources: where the catalog's claims come from.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"

namespace speclens::cli {

class SourcesCommand : public Command {
  public:
    CLI::App* addTo(CLI::App& program) override;
    int run(const Context& context) override;

  private:
    std::string format_;
    std::optional<std::string> catalog_;
};

}  // namespace speclens::cli
