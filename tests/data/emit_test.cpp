#include "data/compiler/emit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace speclens::data {
namespace {

using ::testing::HasSubstr;

constexpr std::string_view header = "key\tgroup\tlabel\ttype\tunit\tmany\tbetter\tmeaning\n";

/// What emitAttributes says against the vocabulary with these rows below the header; empty where
/// it accepts them.
std::string complaintAbout(const std::string& rows) {
    const test::TemporaryFolder folder;
    const std::string path = folder.write("attributes.tsv", std::string(header) + rows);
    try {
        emitAttributes(readTable(path), folder / "generated");
    } catch (const std::runtime_error& error) {
        EXPECT_FALSE(std::filesystem::exists(folder / "generated")) << rows;
        const std::string message = error.what();
        EXPECT_TRUE(message.starts_with(path)) << message;
        return message.substr(path.size());
    }
    return {};
}

TEST(EmitAttributes, WritesAnEnumeratorAndARowForEachAttribute) {
    const test::TemporaryFolder folder;
    const std::string path = folder.write(
        "attributes.tsv",
        std::string(header) +
            "camera.rear_count\tCamera\tRear cameras\tnumber\t\tno\t\t\"triple\" is 3\n"
            "launch.price\tLaunch\tPrice\tmoney\t\tyes\tlower\n");
    emitAttributes(readTable(path), folder / "generated");

    const std::string ids = test::readFile(folder / "generated/attribute_id.h");
    EXPECT_THAT(ids, HasSubstr("    CameraRearCount,\n    LaunchPrice,\n"));
    EXPECT_THAT(ids, HasSubstr("attributeCount = 2;"));
    const std::string rows = test::readFile(folder / "generated/attribute_table.cpp");
    EXPECT_THAT(rows, HasSubstr(R"({AttributeId::CameraRearCount, "camera.rear_count", "Camera", )"
                                R"("Rear cameras", ValueType::Number, "", false, Better::None, )"
                                R"("\"triple\" is 3"},)"));
    EXPECT_THAT(rows, HasSubstr(R"({AttributeId::LaunchPrice, "launch.price", "Launch", "Price", )"
                                R"(ValueType::Money, "", true, Better::Lower, ""},)"));
}

TEST(EmitAttributes, NamesFileAndLineOfWhatIsWrong) {
    struct BadRows {
        std::string rows;
        std::string_view complaint;
    };
    const std::string good = "body.height\tBody\tHeight\tnumber\tmm\tno\t\n";
    const BadRows cases[] = {
        {good, ""},
        {"body\tBody\tHeight\tnumber\tmm\tno\t\n", ":2: 'body' is no key of the form group.name"},
        {"a.b.c\tBody\tHeight\tnumber\tmm\tno\t\n", ":2: 'a.b.c' is no key of the form group.name"},
        {good + "Body.Width\tBody\tWidth\tnumber\tmm\tno\t\n",
         ":3: 'Body.Width' is no key of the form group.name"},
        {good + "body.width\tBody\tWidth\tlength\tmm\tno\t\n",
         ":3: 'length' is not one of the allowed words"},
        {good + "body.width\tBody\tWidth\tnumber\tmm\tmaybe\t\n",
         ":3: 'maybe' is not one of the allowed words"},
        {good + "body.width\tBody\tWidth\tnumber\tmm\tno\twider\n",
         ":3: 'wider' is not one of the allowed words"},
        {good + "body.width\t\tWidth\tnumber\tmm\tno\t\n", ":3: a group and a label are needed"},
        {good + "body.width\tBody\t\tnumber\tmm\tno\t\n", ":3: a group and a label are needed"},
        {good + "memory.ram\tMemory\tRAM\tnumber\tGB\tyes\t\n" +
             "body.width\tBody\tWidth\tnumber\tmm\tno\t\n",
         ":4: group 'Body' stands apart"},
    };
    for (const BadRows& entry : cases) {
        EXPECT_EQ(complaintAbout(entry.rows), entry.complaint) << entry.rows;
    }
}

TEST(EmitAttributes, RefusesOtherColumns) {
    const test::TemporaryFolder folder;
    const std::string path = folder.write("attributes.tsv", "key\tlabel\nbody.height\tHeight\n");
    try {
        emitAttributes(readTable(path), folder / "generated");
        ADD_FAILURE() << "nothing was thrown";
    } catch (const std::runtime_error& error) {
        EXPECT_EQ(std::string(error.what()),
                  path + ": the columns are not those of the vocabulary");
    }
}

TEST(EmitTables, WritesARowTypeAndAnArrayForEachTable) {
    const test::TemporaryFolder folder;
    const Table brands =
        readTable(folder.write("brand_names.tsv", "name\tsold_in\nNokia\tEurope\nHTC\n"));
    const Table units = readTable(folder.write(
        "units.tsv", "spelling\tfactor:number\tunit:Unit\n\"\t1\tinch\ncm\t0.5\tmilli_meter\n"));
    emitTables({brands, units}, {folder.path().string(), "lexicon_tables", "types.h"});

    const std::string declarations = test::readFile(folder / "lexicon_tables.h");
    EXPECT_THAT(declarations, HasSubstr("#include \"types.h\"\n"));
    EXPECT_THAT(declarations,
                HasSubstr("struct BrandNamesRow {\n"
                          "    std::string_view name;\n"
                          "    std::string_view soldIn;\n"
                          "};\n"
                          "extern const std::span<const BrandNamesRow> brand_names;"));
    EXPECT_THAT(declarations, HasSubstr("    double factor;\n    Unit unit;\n"));
    const std::string rows = test::readFile(folder / "lexicon_tables.cpp");
    EXPECT_THAT(rows, HasSubstr("    {\"Nokia\", \"Europe\"},\n    {\"HTC\", \"\"},\n"));
    EXPECT_THAT(rows, HasSubstr("    {\"\\\"\", 1, Unit::Inch},\n"
                                "    {\"cm\", 0.5, Unit::MilliMeter},\n"));
}

TEST(EmitPhones, WritesABundleWithItsBytesAndTheirHash) {
    const std::string hash(64, 'a');
    const std::string head = "name\ttitle\tpublished\ttrust:number\tlicense\n";
    struct Case {
        std::string name;
        std::string hashes;
        std::string complaint;  ///< what it says; empty where it accepts them
    };
    const Case cases[] = {
        {"facts", hash + "  /elsewhere/facts.csv\n", ""},
        {"facts", hash + "  /elsewhere/other.csv\n", ":2: there is no hash of "},
        {"facts", "", ":2: there is no hash of "},
        {"other", hash + "  other.csv\n", ":2: there is no "},
    };
    for (const Case& entry : cases) {
        const test::TemporaryFolder folder;
        static_cast<void>(folder.write("facts.csv", "brand,model\nA,A 1\n"));
        const std::string table =
            folder.write("sources.tsv", head + entry.name + "\tFacts\t2026-01-01\t0.3\tFree\n");
        std::string complaint;
        try {
            emitPhones(readTable(table), folder.write("sums", entry.hashes), folder / "generated");
            EXPECT_THAT(test::readFile(folder / "generated/bundle_table.cpp"),
                        HasSubstr("sizeof facts - 1}, \"" + hash + "\"},"));
        } catch (const std::runtime_error& error) {
            complaint = std::string(error.what()).substr(table.size());
        }
        EXPECT_EQ(complaint.empty(), entry.complaint.empty()) << complaint;
        EXPECT_TRUE(complaint.starts_with(entry.complaint)) << complaint;
    }
}

}  // namespace
}  // namespace speclens::data
