#include "app/cli/interruption.h"

namespace speclens::cli {
namespace {

volatile std::sig_atomic_t interruptAsked = 0;

void note(int signal) {
    interruptAsked = 1;
    std::signal(signal, SIG_DFL);
}

}  // namespace

Interruption::Interruption() : before_(std::signal(SIGINT, note)) {}

Interruption::~Interruption() {
    std::signal(SIGINT, before_);
    interruptAsked = 0;
}

bool Interruption::isAsked() const {
    return interruptAsked != 0;
}

}  // namespace speclens::cli
