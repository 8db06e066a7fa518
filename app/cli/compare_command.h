// speclens-cli compare: sets phones side by side.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"

namespace speclens::cli {

class CompareCommand : public Command {
  public:
    CLI::App* addTo(CLI::App& program) override;
    int run(const Context& context) override;

  private:
    std::vector<std::string> phones_;
    std::optional<std::string> catalog_;
    std::string format_;
    std::optional<std::string> output_;
};

}  // namespace speclens::cli
