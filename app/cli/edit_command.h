// The commands of speclens-cli that change the catalog by hand: correct, reject, note, undo, ...
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"

namespace speclens::cli {

struct EditAction;

/// One of them; what it does stands in a table.
class EditCommand : public Command {
  public:
    explicit EditCommand(const EditAction& action) : action_(action) {}

    CLI::App* addTo(CLI::App& program) override;
    int run(const Context& context) override;

  private:
    const EditAction& action_;
    std::vector<std::string> words_;
    std::string reason_;
    std::optional<std::string> brand_;
    bool takesBack_ = false;
    std::optional<std::string> catalog_;
};

/// All of them, in the order in which help lists them.
std::vector<std::unique_ptr<Command>> makeEditCommands();

}  // namespace speclens::cli
