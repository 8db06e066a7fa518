// Files that hold what an output has to be.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "tests/support/temporary_folder.h"

namespace speclens::test {

/// Compares `text` with the file. Where SPECLENS_REBASELINE is set, the file is written instead.
inline void expectGolden(const std::filesystem::path& path, const std::string& text) {
    if (std::getenv("SPECLENS_REBASELINE") != nullptr) {
        std::ofstream(path, std::ios::binary) << text;
        return;
    }
    EXPECT_EQ(text, readFile(path.string()))
        << path << " holds something else; SPECLENS_REBASELINE=1 writes it anew.";
}

}  // namespace speclens::test
