#include "core/catalog/catalog_location.h"

#include <cstdlib>
#include <filesystem>

#include "core/spec/error.h"

namespace speclens {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> setVariable(const Environment& environment, const std::string& name) {
    auto value = environment(name);
    return value && !value->empty() ? value : std::nullopt;
}

/// By the XDG base directory specification, which has relative paths ignored.
std::optional<fs::path> userFolder(const Environment& environment, const std::string& variable,
                                   const fs::path& belowHome) {
    if (const auto folder = setVariable(environment, variable);
        folder && fs::path(*folder).is_absolute()) {
        return *folder;
    }
    const auto home = setVariable(environment, "HOME");
    return home ? std::optional(fs::path(*home) / belowHome) : std::nullopt;
}

}  // namespace

std::optional<std::string> processEnvironment(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

std::string catalogLocation(const std::optional<std::string>& chosen,
                            const Environment& environment) {
    if (chosen) {
        return *chosen;
    }
    if (auto named = setVariable(environment, "SPECLENS_CATALOG")) {
        return *std::move(named);
    }
    const auto data = userFolder(environment, "XDG_DATA_HOME", fs::path(".local") / "share");
    if (!data) {
        throw Error("there is no place for the catalog, since HOME is not set", {},
                    "Name a catalog file, or set SPECLENS_CATALOG");
    }
    return (*data / "speclens" / "catalog.speclens").string();
}

std::string cacheLocation(const Environment& environment) {
    const auto cache = userFolder(environment, "XDG_CACHE_HOME", ".cache");
    return cache ? (*cache / "speclens").string() : std::string();
}

}  // namespace speclens
