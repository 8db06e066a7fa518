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

struct CompletionKeys {
    const char* description = "";
    QList<Qt::Key> keys;
    QString text;
    bool leaves = false;
};

TEST_F(SearchCompleterTest, TakesAnOfferOnlyWhereItWasChosen) {
    const CompletionKeys rows[] = {
        {"Enter alone", {Qt::Key_Return}, "galaxy ultra", true},
        {"Enter on the number pad", {Qt::Key_Enter}, "galaxy ultra", true},
        {"Escape", {Qt::Key_Escape}, "galaxy ultra", false},
        {"Down and back", {Qt::Key_Down, Qt::Key_Up, Qt::Key_Return}, "galaxy ultra", true},
        {"Down", {Qt::Key_Down, Qt::Key_Return}, "galaxy ultrawide:", false},
        {"Up", {Qt::Key_Up, Qt::Key_Return}, "galaxy ultrawide:", false},
        {"Tab", {Qt::Key_Tab}, "galaxy ultrawide:", false},
        {"Down and Tab", {Qt::Key_Down, Qt::Key_Tab}, "galaxy ultrawide:", false},
    };
    for (const CompletionKeys& row : rows) {
        SCOPED_TRACE(row.description);
        field().clear();
        field().setFocus();
        QTest::keyClicks(&field(), QStringLiteral("galaxy ultra"));
        ASSERT_EQ(offers(), QStringList{"ultrawide:"});
        for (const Qt::Key key : row.keys) {
            QTest::keyClick(&popup(), key);
        }
        EXPECT_EQ(field().text(), row.text);
        EXPECT_EQ(field().hasFocus(), !row.leaves);
        popup().hide();
    }
    EXPECT_TRUE(window_->browseView().completer().history().contains("galaxy ultra"));
}

TEST_F(SearchCompleterTest, TakesTheOfferThatIsClicked) {
    QTest::keyClicks(&field(), QStringLiteral("galaxy ultra"));
    QTest::mouseClick(popup().viewport(), Qt::LeftButton, {},
                      popup().visualRect(popup().model()->index(0, 0)).center());
    EXPECT_EQ(field().text(), "galaxy ultrawide:");
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
