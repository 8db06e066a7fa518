// speclens-cli check: whether the catalog is sound.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"

namespace speclens::cli {

class CheckCommand : public Command {
  public:
    CLI::App* addTo(CLI::App& program) override;
    int run(const Context& context) override;

  private:
    bool repair_ = false;
    std::optional<std::string> catalog_;
};

}  // namespace speclens::cli
