// speclens-cli extract: prints what articles say, and stores nothing.
#pragma once

#include <string>
#include <vector>

#include "app/cli/command.h"

namespace speclens::cli {

class ExtractCommand : public Command {
  public:
    CLI::App* addTo(CLI::App& program) override;
    int run(const Context& context) override;

  private:
    std::vector<std::string> files_;
    std::string format_;
};

}  // namespace speclens::cli
