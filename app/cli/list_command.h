// speclens-cli list: prints the phones of the catalog.
#pragma once

#include <optional>
#include <string>

#include "app/cli/command.h"
#include "core/browse/query_text.h"

namespace speclens::cli {

class ListCommand : public Command {
  public:
    CLI::App* addTo(CLI::App& program) override;
    int run(const Context& context) override;

  private:
    [[nodiscard]] int refuse(const QueryProblem& problem, const Context& context) const;

    std::optional<std::string> catalog_;
    std::string where_;
    std::string format_;
};

}  // namespace speclens::cli
