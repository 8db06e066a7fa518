// The libFuzzer target over everything that reads an article; ./dev fuzz builds and runs it.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "tests/support/sound_reading.h"

/// The text is read in each format: as plain text, as a web page and as Markdown.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using speclens::DocumentFormat;
    static const speclens::Extractor extractor;
    const std::string bytes(data, data + size);
    for (const DocumentFormat format :
         {DocumentFormat::PlainText, DocumentFormat::Html, DocumentFormat::Markdown}) {
        const std::string complaint = speclens::test::unsoundness(extractor, bytes, format);
        if (!complaint.empty()) {
            std::fprintf(stderr, "unsound: %s\n", complaint.c_str());
            std::abort();
        }
    }
    return 0;
}
