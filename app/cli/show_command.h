// speclens-cli show: prints all that is known of a phone, with the words behind it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"

namespace speclens::cli {

class ShowCommand : public Command {
  public:
    CLI::App* addTo(CLI::App& program) override;
    int run(const Context& context) override;

  private:
    std::vector<std::string> phone_;  ///< one word, or the several of an unquoted name
    std::optional<std::string> catalog_;
    bool why_ = false;
    std::string format_;
};

}  // namespace speclens::cli
