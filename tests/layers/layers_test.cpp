#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "tests/layers/include_rules.h"
#include "tests/support/temporary_folder.h"

namespace speclens::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct IncludeCase {
    std::string_view file;
    std::string_view source;
    std::string_view complaint;  ///< after "file:line: "; empty where all is well
};

void expectComplaint(const IncludeCase& entry) {
    const std::vector<std::string> found = violations(entry.file, entry.source);
    if (entry.complaint.empty()) {
        EXPECT_THAT(found, IsEmpty()) << entry.file << ": " << entry.source;
    } else {
        EXPECT_THAT(found,
                    ElementsAre(std::string(entry.file) + ":1: " + std::string(entry.complaint)));
    }
}

TEST(IncludeRules, AllowWhatTheTableOfLayersAllows) {
    const IncludeCase cases[] = {
        {"core/spec/value.h", "#include <string_view>", ""},
        {"core/spec/value.h", "#include \"core/spec/phone.h\"", ""},
        {"core/spec/attribute.h", "#include \"speclens/attribute_id.h\"", ""},
        {"core/catalog/store.cpp", "#include <SQLiteCpp/SQLiteCpp.h>", ""},
        {"core/extract/lexicon.cpp", "#include \"speclens/lexicon_tables.h\"", ""},
        {"core/exchange/claims_json.cpp", "#include <nlohmann/json.hpp>", ""},
        {"core/exchange/csv.cpp", "#include \"core/compare/comparison.h\"", ""},
        {"ui/main_window.h", "#include <QMainWindow>", ""},
        {"ui/browse/model.cpp", "#include \"core/browse/phone_table.h\"", ""},
        {"ui/main_window.cpp", "#include \"main_window.moc\"", ""},
        {"app/window/main.cpp", "#include \"ui/main_window.h\"", ""},
        {"app/cli/main.cpp", "#include <CLI/CLI.hpp>", ""},
        {"tests/ui/window_test.cpp", "#include \"ui/main_window.h\"", ""},
    };
    for (const IncludeCase& entry : cases) {
        expectComplaint(entry);
    }
}

TEST(IncludeRules, CatchWhatTheTableOfLayersForbids) {
    const IncludeCase cases[] = {
        {"core/spec/value.h", "#include <QString>", "core/spec/ may not use Qt ('QString')"},
        {"core/text/html.cpp", "#include <QtCore/QString>",
         "core/text/ may not use Qt ('QtCore/QString')"},
        {"core/compare/chart.h", "#include <qglobal.h>",
         "core/compare/ may not use Qt ('qglobal.h')"},
        {"core/compare/chart.h", "#  include \"QColor\"",
         "core/compare/ may not use Qt ('QColor')"},
        {"core/spec/value.h", "#include <fmt/format.h>",
         "core/spec/ may not use more than the standard library ('fmt/format.h')"},
        {"core/spec/value.h", "#include \"core/text/document.h\"",
         "core/spec/ may not include 'core/text/document.h'"},
        {"core/text/document.h", "#include \"core/extract/extractor.h\"",
         "core/text/ may not include 'core/extract/extractor.h'"},
        {"core/catalog/store.h", "#include \"core/text/document.h\"",
         "core/catalog/ may not include 'core/text/document.h'"},
        {"core/catalog/store.h", "#include \"speclens/lexicon_tables.h\"",
         "core/catalog/ may not include 'speclens/lexicon_tables.h'"},
        {"core/browse/table.cpp", "#include \"core/compare/comparison.h\"",
         "core/browse/ may not include 'core/compare/comparison.h'"},
        {"core/browse/table.cpp", "#include <SQLiteCpp/Database.h>",
         "core/browse/ may not include 'SQLiteCpp/Database.h'"},
        {"core/exchange/csv.cpp", "#include \"ui/main_window.h\"",
         "core/exchange/ may not include 'ui/main_window.h'"},
        {"ui/main_window.cpp", "#include \"app/window/main.h\"",
         "ui/ may not include 'app/window/main.h'"},
        {"ui/main_window.cpp", "#include <sqlite3.h>", "ui/ may not include 'sqlite3.h'"},
        {"app/cli/list.cpp", "#include <QCoreApplication>",
         "app/cli/ may not use Qt ('QCoreApplication')"},
        {"app/cli/list.cpp", "#include \"ui/text.h\"", "app/cli/ may not include 'ui/text.h'"},
        {"core/spec/value.cpp", "#include \"core/spec/phone.cpp\"",
         "'core/spec/phone.cpp' is no header"},
        {"tests/spec/value_test.cpp", "#include \"core/spec/value.cpp\"",
         "'core/spec/value.cpp' is no header"},
        {"core/spec/value.cpp", "#include \"value.h\"",
         "'value.h' is not included from the project's folder"},
        {"tools/x.cpp", "", "stands in no layer"},
    };
    for (const IncludeCase& entry : cases) {
        expectComplaint(entry);
    }
}

TEST(IncludesOf, SeesIncludesWithTheirLines) {
    const std::vector<Include> includes = includesOf(
        "// #include <QString>\n"
        "/* a comment\n"
        "#include <QWidget>\n"
        "ends */\n"
        "#pragma once\n"
        " # include <vector> // why\n"
        "const char* text = \"#include <QLabel>\";\n"
        "#include \"core/spec/value.h\"\n");
    ASSERT_EQ(includes.size(), 2U);
    EXPECT_EQ(includes[0].line, 6U);
    EXPECT_EQ(includes[0].path, "vector");
    EXPECT_FALSE(includes[0].quoted);
    EXPECT_EQ(includes[1].line, 8U);
    EXPECT_EQ(includes[1].path, "core/spec/value.h");
    EXPECT_TRUE(includes[1].quoted);
}

TEST(Sources, IncludeOnlyWhatTheirLayersMayUse) {
    const std::filesystem::path root = std::filesystem::path(SPECLENS_SOURCE_DIR);
    std::size_t files = 0;
    for (const std::string_view folder : {"app", "core", "data", "tests", "ui"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
            const std::string extension = entry.path().extension().string();
            if (extension != ".h" && extension != ".cpp") {
                continue;
            }
            ++files;
            const std::string path = entry.path().lexically_relative(root).generic_string();
            EXPECT_THAT(violations(path, readFile(entry.path())), IsEmpty());
        }
    }
    EXPECT_GT(files, 40U);
}

}  // namespace
}  // namespace speclens::test
