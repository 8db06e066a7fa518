#include "ui/window/phone_reference.h"

#include <gmock/gmock.h>

#include "tests/ui/ui_fixture.h"

namespace speclens::ui {
namespace {

TEST(PhoneReferenceTest, FindsPhonesInAnotherCatalogToo) {
    const auto table = test::makePhoneTable();
    const PhoneId ultra = table->id(1);
    const QString reference = phoneReference(*table, ultra);
    ASSERT_FALSE(reference.isEmpty());
    const QString key = reference.section(QLatin1Char(' '), 1);
    EXPECT_THAT(findReferences(*table, {reference}), testing::ElementsAre(ultra));
    EXPECT_THAT(findReferences(*table, {QStringLiteral("999 ") + key}),
                testing::ElementsAre(ultra));
    const QString wrongNumber = QString::number(static_cast<qlonglong>(table->id(0)));
    EXPECT_THAT(findReferences(*table, {wrongNumber + QLatin1Char(' ') + key}),
                testing::ElementsAre(ultra));
}

TEST(PhoneReferenceTest, LeavesOutWhatTheTableLacks) {
    const auto table = test::makePhoneTable();
    EXPECT_TRUE(findReferences(*table, {"", "1", "7 no|such phone", "x"}).empty());
    EXPECT_TRUE(phoneReference(*table, PhoneId{999}).isEmpty());
}

}  // namespace
}  // namespace speclens::ui
