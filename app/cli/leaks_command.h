// speclens-cli leaks: what became of claims that were not confirmed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"

namespace speclens::cli {

class LeaksCommand : public Command {
  public:
    CLI::App* addTo(CLI::App& program) override;
    int run(const Context& context) override;

  private:
    std::vector<std::string> phone_;
    std::string format_;
    std::optional<std::string> catalog_;
};

}  // namespace speclens::cli
