// The libFuzzer target over what is read besides articles; ./dev fuzz input builds and runs it.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "tests/support/sound_input.h"

/// The first byte says what the others are taken for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace speclens::test;
    if (size == 0) {
        return 0;
    }
    const auto kind = static_cast<InputKind>(data[0] % inputKindCount);
    const std::string complaint = inputUnsoundness(kind, {data + 1, data + size});
    if (!complaint.empty()) {
        std::fprintf(stderr, "unsound: %s\n", complaint.c_str());
        std::abort();
    }
    return 0;
}
