#include "core/catalog/catalog_location.h"

#include <gtest/gtest.h>

#include <map>

#include "core/spec/error.h"

namespace speclens {
namespace {

using Variables = std::map<std::string, std::string>;

Environment environment(Variables variables) {
    return [variables = std::move(variables)](const std::string& name) {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    };
}

struct LocationCase {
    std::optional<std::string> chosen;
    Variables variables;
    std::string location;
};

TEST(CatalogLocation, IsTheFirstThatIsNamed) {
    const LocationCase cases[] = {
        {"my.catalog", {{"SPECLENS_CATALOG", "/s"}, {"HOME", "/h"}}, "my.catalog"},
        {"", {{"SPECLENS_CATALOG", "/s"}}, ""},
        {{}, {{"SPECLENS_CATALOG", "/s"}, {"XDG_DATA_HOME", "/x"}, {"HOME", "/h"}}, "/s"},
        {{}, {{"SPECLENS_CATALOG", ""}, {"XDG_DATA_HOME", "/x"}}, "/x/speclens/catalog.speclens"},
        {{},
         {{"XDG_DATA_HOME", "relative"}, {"HOME", "/h"}},
         "/h/.local/share/speclens/catalog.speclens"},
        {{}, {{"XDG_DATA_HOME", ""}, {"HOME", "/h"}}, "/h/.local/share/speclens/catalog.speclens"},
        {{}, {{"HOME", "/h"}}, "/h/.local/share/speclens/catalog.speclens"},
    };
    for (const LocationCase& entry : cases) {
        EXPECT_EQ(catalogLocation(entry.chosen, environment(entry.variables)), entry.location);
    }
}

TEST(CatalogLocation, IsAnErrorWhereNothingIsSet) {
    EXPECT_THROW(catalogLocation({}, environment({})), Error);
    EXPECT_THROW(catalogLocation({}, environment({{"HOME", ""}})), Error);
}

TEST(CacheLocation, IsTheUsersOrNone) {
    struct Case {
        Variables variables;
        std::string location;
    };
    const Case cases[] = {
        {{{"XDG_CACHE_HOME", "/x"}, {"HOME", "/h"}}, "/x/speclens"},
        {{{"XDG_CACHE_HOME", "relative"}, {"HOME", "/h"}}, "/h/.cache/speclens"},
        {{{"XDG_CACHE_HOME", ""}, {"HOME", "/h"}}, "/h/.cache/speclens"},
        {{{"XDG_DATA_HOME", "/x"}}, ""},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(cacheLocation(environment(entry.variables)), entry.location);
    }
}

}  // namespace
}  // namespace speclens
