#include "ui/window/help.h"

#include <gmock/gmock.h>

#include <QDialog>
#include <QLabel>

#include "core/exchange/bundled_phones.h"

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

}  // namespace
}  // namespace speclens
