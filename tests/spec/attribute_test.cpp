#include "core/spec/attribute.h"

#include <gtest/gtest.h>

#include <set>

namespace speclens {
namespace {

TEST(Attributes, AreFoundByTheirKeys) {
    for (const Attribute& entry : attributes()) {
        EXPECT_EQ(findAttribute(entry.key), entry.id) << entry.key;
        EXPECT_EQ(attribute(entry.id).key, entry.key);
    }
}

TEST(Attributes, AreNotFoundByAnythingElse) {
    const std::string_view unknown[] = {
        "", "camera", "camera.", "Camera.main", "camera.main ", "Main", "camera.mainn"};
    for (const std::string_view key : unknown) {
        EXPECT_EQ(findAttribute(key), std::nullopt) << key;
    }
}

TEST(Attributes, OfOneGroupStandTogetherUnderDifferentLabels) {
    std::set<std::string_view> groups;
    std::set<std::pair<std::string_view, std::string_view>> labels;
    std::string_view group;
    for (const Attribute& entry : attributes()) {
        if (entry.group != group) {
            group = entry.group;
            EXPECT_TRUE(groups.insert(group).second) << group;
        }
        EXPECT_FALSE(entry.label.empty()) << entry.key;
        EXPECT_TRUE(labels.insert({entry.group, entry.label}).second) << entry.key;
    }
}

TEST(Attributes, SayWhatKindOfValueTheyTake) {
    const Attribute& price = attribute(AttributeId::LaunchPrice);
    EXPECT_EQ(price.type, ValueType::Money);
    EXPECT_TRUE(price.many);
    EXPECT_EQ(price.better, Better::Lower);
    const Attribute& battery = attribute(AttributeId::BatteryCapacity);
    EXPECT_EQ(battery.type, ValueType::Number);
    EXPECT_EQ(battery.unit, "mAh");
    EXPECT_FALSE(battery.many);
    EXPECT_EQ(battery.better, Better::Higher);
    EXPECT_EQ(attribute(AttributeId::DisplaySize).better, Better::None);
}

TEST(Attributes, HaveADirectionOnlyWhereValuesHaveAnOrder) {
    for (const Attribute& entry : attributes()) {
        if (entry.better != Better::None) {
            EXPECT_TRUE(entry.type == ValueType::Number || entry.type == ValueType::Money ||
                        entry.type == ValueType::Pixels)
                << entry.key;
        }
        if (!entry.unit.empty()) {
            EXPECT_TRUE(entry.type == ValueType::Number || entry.type == ValueType::Pixels)
                << entry.key;
        }
    }
}

}  // namespace
}  // namespace speclens
