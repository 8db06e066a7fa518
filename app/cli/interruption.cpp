#include "app/cli/interruption.h"

namespace speclens::cli {
namespace {

volatile std::sig_atomic_t asked = 0;

void note(int signal) {
    asked = 1;
    std::signal(signal, SIG_DFL);
}

}  // namespace

Interruption::Interruption() : before_(std::signal(SIGINT, note)) {}

Interruption::~Interruption() {
    std::signal(SIGINT, before_);
    asked = 0;
}

bool Interruption::isAsked() const {
    return asked != 0;
}

}  // namespace speclens::cli
