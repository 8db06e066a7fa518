#include "tests/layers/include_rules.h"

#include <algorithm>
#include <iterator>
#include <regex>
#include <sstream>

namespace speclens::test {
namespace {

/// A folder of sources and the folders whose headers they may include besides their own. The
/// longest folder that a file stands in counts.
struct Layer {
    std::string_view folder;
    std::vector<std::string_view> uses;
    bool mayUseQt = false;
};

const std::vector<Layer>& layers() {
    static const std::vector<Layer> table = {
        {"core/spec/", {}},
        {"core/text/", {"core/spec/"}},
        {"core/extract/", {"core/text/", "core/spec/"}},
        {"core/catalog/", {"core/spec/"}},
        {"core/browse/", {"core/catalog/", "core/spec/"}},
        {"core/compare/", {"core/browse/", "core/catalog/", "core/spec/"}},
        {"core/exchange/",
         {"core/compare/", "core/browse/", "core/extract/", "core/text/", "core/catalog/",
          "core/spec/"}},
        {"ui/", {"core/"}, true},
        {"app/", {"core/", "ui/"}, true},
        {"app/cli/", {"core/"}},
        {"data/", {}},
        {"tests/", {"core/", "ui/", "app/", "data/"}, true},
    };
    return table;
}

/// Headers of libraries that are kept to one layer (and the tests).
struct Library {
    std::string_view header;  ///< what the include begins with
    std::string_view folder;
};

constexpr Library libraries[] = {
    {"SQLiteCpp/", "core/catalog/"},  {"sqlite3.h", "core/catalog/"},
    {"openssl/", "core/catalog/"},    {"CLI/", "app/"},
    {"xlsxwriter", "core/exchange/"}, {"zlib.h", "core/exchange/"},
};

/// Headers that the build generates, and the layer each belongs to.
constexpr Library generatedHeaders[] = {
    {"speclens/attribute_id.h", "core/spec/"},
    {"speclens/lexicon_tables.h", "core/extract/"},
    {"speclens/markup_tables.h", "core/text/"},
    {"speclens/query_tables.h", "core/browse/"},
};

const Layer* layerOf(std::string_view path) {
    const Layer* found = nullptr;
    for (const Layer& layer : layers()) {
        if (path.starts_with(layer.folder) &&
            (found == nullptr || layer.folder.size() > found->folder.size())) {
            found = &layer;
        }
    }
    return found;
}

bool isQtHeader(const std::string& path) {
    static const std::regex shape("Q[A-Z].*|Qt.*|q[a-z0-9]+\\.h");
    return std::regex_match(path, shape);
}

bool isStandardHeader(const std::string& path) {
    static const std::regex shape("[a-z0-9_]+");
    return std::regex_match(path, shape);
}

bool mayUse(const Layer& layer, std::string_view path) {
    return path.starts_with(layer.folder) ||
           std::any_of(layer.uses.begin(), layer.uses.end(),
                       [path](std::string_view folder) { return path.starts_with(folder); });
}

/// What is wrong with a layer's include of a Qt header; empty where nothing is. So with the others.
std::string qtComplaint(const Layer& layer, const std::string& path) {
    return layer.mayUseQt ? "" : std::string(layer.folder) + " may not use Qt ('" + path + "')";
}

std::string quotedComplaint(const Layer& layer, const std::string& path) {
    const auto* const generated =
        std::find_if(std::begin(generatedHeaders), std::end(generatedHeaders),
                     [&path](const Library& entry) { return path == entry.header; });
    const bool isGenerated = generated != std::end(generatedHeaders);
    if (!isGenerated && layerOf(path) == nullptr) {
        const bool moc = path.ends_with(".moc") && layer.mayUseQt;
        return moc ? "" : "'" + path + "' is not included from the project's folder";
    }
    if (mayUse(layer, isGenerated ? generated->folder : path)) {
        return {};
    }
    return std::string(layer.folder) + " may not include '" + path + "'";
}

std::string libraryComplaint(const Layer& layer, const std::string& path) {
    if (layer.folder == "core/spec/" && !isStandardHeader(path)) {
        return "core/spec/ may not use more than the standard library ('" + path + "')";
    }
    const bool allowed =
        std::all_of(std::begin(libraries), std::end(libraries), [&](const Library& library) {
            return !path.starts_with(library.header) || layer.folder.starts_with(library.folder) ||
                   layer.folder == "tests/";
        });
    return allowed ? "" : std::string(layer.folder) + " may not include '" + path + "'";
}

std::string complaint(const Layer& layer, const Include& include) {
    if (include.path.ends_with(".cpp")) {
        return "'" + include.path + "' is no header";
    }
    if (isQtHeader(include.path)) {
        return qtComplaint(layer, include.path);
    }
    return include.quoted ? quotedComplaint(layer, include.path)
                          : libraryComplaint(layer, include.path);
}

}  // namespace

std::vector<Include> includesOf(std::string_view source) {
    static const std::regex shape(R"re(^\s*#\s*include\s*(?:"([^"]*)"|<([^>]*)>).*)re");
    std::vector<Include> includes;
    std::istringstream stream{std::string(source)};
    bool inComment = false;
    std::size_t number = 0;
    for (std::string line; std::getline(stream, line);) {
        ++number;
        std::smatch match;
        if (!inComment && std::regex_match(line, match, shape)) {
            const bool quoted = match[1].matched;
            includes.push_back({number, quoted ? match[1].str() : match[2].str(), quoted});
        }
        const std::size_t opens = line.rfind("/*");
        const std::size_t closes = line.rfind("*/");
        if (opens != std::string::npos || closes != std::string::npos) {
            inComment =
                closes == std::string::npos || (opens != std::string::npos && opens > closes);
        }
    }
    return includes;
}

std::vector<std::string> violations(std::string_view path, std::string_view source) {
    const Layer* layer = layerOf(path);
    if (layer == nullptr) {
        return {std::string(path) + ":1: stands in no layer"};
    }
    std::vector<std::string> found;
    for (const Include& include : includesOf(source)) {
        if (const std::string what = complaint(*layer, include); !what.empty()) {
            found.push_back(std::string(path) + ":" + std::to_string(include.line) + ": " + what);
        }
    }
    return found;
}

}  // namespace speclens::test
