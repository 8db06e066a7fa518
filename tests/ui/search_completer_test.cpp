#include "ui/browse/search_completer.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

#include "tests/ui/window_fixture.h"

namespace speclens::ui {
namespace {

class SearchCompleterTest : public test::WindowTest {
  protected:
    SearchCompleterTest() {
        open({write("a.txt", test::article)});
        field().setFocus();
    }

    QLineEdit& field() { return window_->browseView().searchField(); }
    QStringList offers() { return window_->browseView().completer().offers(); }
    QAbstractItemView& popup() {
        return *window_->browseView().completer().findChild<QCompleter*>()->popup();
    }
};

TEST_F(SearchCompleterTest, OffersNamesAndThenTheirValues) {
    QTest::keyClicks(&field(), QStringLiteral("galaxy bran"));
    EXPECT_EQ(offers(), QStringList{"brand:"});
    QTest::keyClick(&popup(), Qt::Key_Down);
    QTest::keyClick(&popup(), Qt::Key_Return);
    EXPECT_EQ(field().text(), "galaxy brand:");
    EXPECT_EQ(offers(), (QStringList{"Samsung", "Xiaomi", "known", "unknown"}));
    QTest::keyClick(&popup(), Qt::Key_Down);
    QTest::keyClick(&popup(), Qt::Key_Return);
    EXPECT_EQ(field().text(), "galaxy brand:Samsung");
    EXPECT_TRUE(offers().isEmpty());
    EXPECT_EQ(window_->browseView().table().model()->rowCount(), 1);
}

TEST_F(SearchCompleterTest, StaysOutOfTheWayOfWords) {
    QTest::keyClicks(&field(), QStringLiteral("redmi"));
    EXPECT_TRUE(offers().isEmpty());
    QTest::keyClick(&field(), Qt::Key_Down);
    EXPECT_TRUE(window_->browseView().table().hasFocus());
}

TEST_F(SearchCompleterTest, RemembersSearchesAlsoInTheNextRun) {
    for (const char* text : {"redmi", "galaxy", "redmi"}) {
        field().setText(QString::fromLatin1(text));
        QTest::keyClick(&field(), Qt::Key_Return);
    }
    field().clear();
    window_->close();
    makeWindow();
    field().setFocus();
    QTest::keyClick(&field(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(offers(), (QStringList{"redmi", "galaxy"}));
    QTest::keyClick(&popup(), Qt::Key_Down);
    QTest::keyClick(&popup(), Qt::Key_Return);
    EXPECT_EQ(field().text(), "redmi");
}

TEST_F(SearchCompleterTest, SavesTheSearchUnderANameOrNot) {
    EXPECT_FALSE(window_->actions().saveSearch->isEnabled());
    field().setText(QStringLiteral("brand:samsung"));
    answer_ = QStringLiteral("Korea");
    QTest::keyClick(window_.get(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(asked_, "brand:samsung");
    answer_.reset();
    window_->actions().saveSearch->trigger();
    EXPECT_EQ(window_->searches().all(), (QList<SavedSearch>{{"Korea", "brand:samsung"}}));
}

}  // namespace
}  // namespace speclens::ui
