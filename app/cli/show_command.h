// speclens-cli show: prints all that is known of a phone, with the words behind it.
#pragma once

#include <optional>
#include <string>

#include "app/cli/command.h"

namespace speclens::cli {

class ShowCommand : public Command {
  public:
    CLI::App* addTo(CLI::App& program) override;
    int run(const Context& context) override;

  private:
    std::string phone_;
    std::optional<std::string> catalog_;
    std::string format_;
};

}  // namespace speclens::cli
