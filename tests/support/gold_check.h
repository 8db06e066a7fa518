// Whether a gold file fits its text (tests/corpus/README.md says what a gold file is).
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace speclens::test {

/// What is wrong with one claim of a gold file whose devices are given; empty where nothing is.
std::string complaint(const nlohmann::json& devices, const nlohmann::json& claim,
                      const std::string& text);

/// What is wrong with the claims of a gold file for `text`, one line each.
std::vector<std::string> complaints(const nlohmann::json& gold, const std::string& text);

/// The keys of the devices that `text` calls by none of their names. A text may name a phone in
/// parts ("the S23 and S23+"), but one that users see first should not.
std::vector<std::string> unnamedDevices(const nlohmann::json& gold, const std::string& text);

/// The texts of a folder, by name.
std::vector<std::filesystem::path> textsWithGold(const std::filesystem::path& folder);

/// The gold file that stands beside a text.
std::filesystem::path goldBeside(std::filesystem::path text);

}  // namespace speclens::test
