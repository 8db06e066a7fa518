// The vocabulary that is built in, against its table and against the contract.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/spec/attribute.h"
#include "data/compiler/table.h"
#include "tests/support/temporary_folder.h"

namespace speclens {
namespace {

std::string typeWord(ValueType type) {
    switch (type) {
        case ValueType::Number:
            return "number";
        case ValueType::Text:
            return "text";
        case ValueType::Date:
            return "date";
        case ValueType::Pixels:
            return "pixels";
        case ValueType::Money:
            return "money";
        case ValueType::Bool:
            break;
    }
    return "bool";
}

std::string betterWord(Better better) {
    if (better == Better::None) {
        return "";
    }
    return better == Better::Higher ? "higher" : "lower";
}

TEST(Vocabulary, IsTheTableRowByRow) {
    const data::Table table = data::readTable(
        (std::filesystem::path(SPECLENS_SOURCE_DIR) / "data/attributes.tsv").string());
    ASSERT_EQ(attributes().size(), table.rows.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const Attribute& entry = attributes()[i];
        const std::vector<std::string> cells = {
            std::string(entry.key),   std::string(entry.group),  std::string(entry.label),
            typeWord(entry.type),     std::string(entry.unit),   entry.many ? "yes" : "no",
            betterWord(entry.better), std::string(entry.meaning)};
        EXPECT_EQ(cells, table.rows[i].cells);
        EXPECT_EQ(entry.id, static_cast<AttributeId>(i));
        EXPECT_EQ(&attribute(entry.id), &entry);
    }
}

TEST(Vocabulary, HasTheContractsKeysInItsOrder) {
    EXPECT_EQ(attributes().size(), 52U);
    EXPECT_EQ(attributes().front().key, "launch.announced");
    EXPECT_EQ(attributes().back().key, "feature.ir_blaster");
    std::vector<std::string_view> groups;
    for (const Attribute& entry : attributes()) {
        if (groups.empty() || groups.back() != entry.group) {
            groups.push_back(entry.group);
        }
    }
    const std::vector<std::string_view> expected = {"Launch",   "Body",    "Display",
                                                    "Platform", "Memory",  "Camera",
                                                    "Battery",  "Network", "Features"};
    EXPECT_EQ(groups, expected);
}

TEST(Vocabulary, EqualsTheContractByteForByteWhereThatIsPresent) {
    const std::filesystem::path folder = std::filesystem::path(SPECLENS_SOURCE_DIR);
    const std::string own = test::readFile(folder / "data/attributes.tsv");
    EXPECT_EQ(std::count(own.begin(), own.end(), '\n'), 53);
    EXPECT_TRUE(own.starts_with("key\tgroup\tlabel\ttype\tunit\tmany\tbetter\tmeaning\n"));
    const std::filesystem::path contract = folder / "../shared/contract/attributes.tsv";
    if (std::filesystem::exists(contract)) {
        EXPECT_TRUE(own == test::readFile(contract)) << "differs from " << contract;
    }
}

}  // namespace
}  // namespace speclens
