#include "ui/window/help.h"

#include <gmock/gmock.h>

#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

#include "core/browse/query_text.h"
#include "core/exchange/bundled_phones.h"
#include "ui/window/help_text.h"

namespace speclens {
namespace {

TEST(About, NamesTheTablesOfPhonesWithTheirLicenses) {
    QWidget window;
    ui::showAbout(&window);
    const auto* dialog = window.findChild<QDialog*>();
    ASSERT_NE(dialog, nullptr);
    std::vector<std::string> texts;
    for (const auto* label : dialog->findChildren<QLabel*>()) {
        texts.push_back(label->text().toStdString());
    }
    for (const Bundle& bundle : bundles()) {
        EXPECT_THAT(texts, testing::Contains(bundle.title));
        EXPECT_THAT(texts, testing::Contains(bundle.license));
    }
}

TEST(Help, ShowsQueriesThatAreUnderstood) {
    for (const ui::HelpRow& row : ui::exampleQueries().rows) {
        const auto parsed = parseQuery(row.name.toStdString());
        EXPECT_TRUE(std::holds_alternative<PhoneQuery>(parsed)) << row.name.toStdString();
    }
}

TEST(Help, FollowsTheActionsOfTheMenus) {
    QMenuBar menus;
    QMenu& menu = *menus.addMenu("&Ships && boats");
    menu.addAction("Without a key");
    menu.addMenu("More")->addAction("&Sail…")->setShortcut(Qt::CTRL | Qt::Key_L);
    QAction* changing = menu.addAction("Now");
    changing->setShortcut(Qt::Key_F7);
    changing->setWhatsThis("Always");
    menus.addMenu("Empty");
    const auto sections = ui::menuKeys(menus);
    ASSERT_EQ(sections.size(), 1);
    EXPECT_EQ(sections[0].title, "Ships & boats");
    ASSERT_EQ(sections[0].rows.size(), 2);
    EXPECT_EQ(sections[0].rows[0].name, "Ctrl+L");
    EXPECT_EQ(sections[0].rows[0].meaning, "Sail");
    EXPECT_EQ(sections[0].rows[1].meaning, "Always");
}

}  // namespace
}  // namespace speclens
