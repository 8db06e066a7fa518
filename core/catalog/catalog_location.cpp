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
fs::path dataFolder(const Environment& environment) {
    if (const auto data = setVariable(environment, "XDG_DATA_HOME");
        data && fs::path(*data).is_absolute()) {
        return *data;
    }
    const auto home = setVariable(environment, "HOME");
    if (!home) {
        throw Error("there is no place for the catalog, since HOME is not set", {},
                    "Name a catalog file, or set SPECLENS_CATALOG");
    }
    return fs::path(*home) / ".local" / "share";
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
    return (dataFolder(environment) / "speclens" / "catalog.speclens").string();
}

}  // namespace speclens
