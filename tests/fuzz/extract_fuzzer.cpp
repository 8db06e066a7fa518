// The libFuzzer target over everything that reads an article; ./dev fuzz builds and runs it.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "tests/support/sound_reading.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const speclens::Extractor extractor;
    const std::string bytes(data, data + size);
    const std::string complaint = speclens::test::unsoundness(extractor, bytes);
    if (!complaint.empty()) {
        std::fprintf(stderr, "unsound: %s\n", complaint.c_str());
        std::abort();
    }
    return 0;
}
