// The one exception type for what a caller can act on.
#pragma once

#include <stdexcept>
#include <string>

namespace speclens {

/// Says what happened, where (a file, with line, column or byte where known) and what to do about
/// it. The command prints `what()` on standard error, the window shows it in a message.
class Error : public std::runtime_error {
  public:
    /// `where` and `advice` may be empty. what() reads "where: problem. advice".
    explicit Error(std::string problem, std::string where = {}, std::string advice = {});

    [[nodiscard]] const std::string& problem() const { return problem_; }
    [[nodiscard]] const std::string& where() const { return where_; }
    [[nodiscard]] const std::string& advice() const { return advice_; }

  private:
    std::string problem_;
    std::string where_;
    std::string advice_;
};

}  // namespace speclens
