// The commands of speclens-cli that print a list of what the catalog holds: conflicts, sources, ...
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"

namespace speclens::cli {

struct Listing;

/// One of them; what it lists stands in a table.
class ListingCommand : public Command {
  public:
    explicit ListingCommand(const Listing& listing) : listing_(listing) {}

    CLI::App* addTo(CLI::App& program) override;
    int run(const Context& context) override;

  private:
    const Listing& listing_;
    std::string format_;
    std::optional<std::string> catalog_;
};

/// All of them, in the order in which help lists them.
std::vector<std::unique_ptr<Command>> makeListingCommands();

}  // namespace speclens::cli
