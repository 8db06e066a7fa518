// speclens-cli ingest: reads articles into the catalog.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"

namespace speclens::cli {

class IngestCommand : public Command {
  public:
    CLI::App* addTo(CLI::App& program) override;
    int run(const Context& context) override;

  private:
    std::vector<std::string> files_;
    std::optional<std::string> catalog_;
};

}  // namespace speclens::cli
