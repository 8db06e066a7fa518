// speclens-cli list: prints the phones of the catalog.
#pragma once

#include <optional>
#include <string>

#include "app/cli/command.h"

namespace speclens::cli {

class ListCommand : public Command {
  public:
    CLI::App* addTo(CLI::App& program) override;
    int run(const Context& context) override;

  private:
    std::optional<std::string> catalog_;
    std::string format_;
};

}  // namespace speclens::cli
