// Ctrl+C while something is written that can be called off.
#pragma once

#include <csignal>

namespace speclens::cli {

/// While one is there, the first SIGINT is noted instead of ending the program; another one ends
/// it. One at a time.
class Interruption {
  public:
    Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
    ~Interruption();

    [[nodiscard]] bool isAsked() const;

  private:
    void (*before_)(int);
};

}  // namespace speclens::cli
