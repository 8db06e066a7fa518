// The pane of the selected phone: cameras, similar phones, and where a value stands.
#include <gmock/gmock.h>

#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QTextCursor>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/articles/article_viewer.h"
#include "ui/browse/camera_array_view.h"
#include "ui/browse/detail_pane.h"
#include "ui/browse/similar_phones.h"
#include "ui/catalog/sources_dialog.h"
#include "ui/compare/comparison_table.h"
#include "ui/evidence/evidence_pane.h"

namespace speclens::ui {
namespace {

class DetailTest : public test::WindowTest {
  protected:
    /// Adds a phone that is like all others that are added, but for its weight.
    void add(const std::string& model, const std::string& weight) {
        using A = AttributeId;
        const PhoneName name{"Acme", model};
        test::ingestSayings(window_->session().catalog(), model,
                            {{name, A::PlatformSoc, "Helio G96"},
                             {name, A::DisplaySize, "6.67"},
                             {name, A::CameraMain, "50"},
                             {name, A::BatteryCapacity, "5000"},
                             {name, A::MemoryRam, "8"},
                             {name, A::BodyWeight, weight}});
    }

    void select(const char* model) {
        window_->session().reload();
        window_->browseView().selectPhone(test::phoneCalled(window_->session().catalog(), model));
    }

    [[nodiscard]] QString selected() const {
        return window_->browseView().table().currentIndex().siblingAtColumn(0).data().toString();
    }

    DetailPane& detail() { return window_->browseView().detail(); }

    QToolButton* evidenceButton(const QString& text) {
        for (QToolButton* button : detail().evidence().findChildren<QToolButton*>()) {
            if (button->text() == text) {
                return button;
            }
        }
        return nullptr;
    }
};

TEST_F(DetailTest, DrawsTheCamerasThatAreKnown) {
    open({write("range.txt", test::article)});
    select("Redmi Note 11 Pro 5G");
    EXPECT_TRUE(detail().cameras().isVisible());
    EXPECT_EQ(detail().cameras().accessibleDescription(), "Main: 108 MP.");
    select("Galaxy S22 Ultra");
    EXPECT_FALSE(detail().cameras().isVisible());
}

TEST_F(DetailTest, ListsSimilarPhonesAndGoesToThemByKey) {
    add("Nova", "200");
    add("Nova 2", "195");
    add("Nova 3", "190");
    select("Nova");
    SimilarPhones& similar = detail().similar();
    EXPECT_EQ(similar.count(), 0) << "found when it is seen";
    QToolButton* button = nullptr;
    for (QToolButton* candidate : detail().findChildren<QToolButton*>()) {
        button = candidate->text() == "Similar phones" ? candidate : button;
    }
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_EQ(similar.count(), 2);
    EXPECT_EQ(similar.item(0)->data(Qt::AccessibleTextRole).toString(),
              "Acme Nova 2, same chipset · 5 g lighter");

    similar.setFocus();
    QTest::keyClick(&similar, Qt::Key_Down);
    QTest::keyClick(&similar, Qt::Key_Space);
    ASSERT_EQ(window_->session().chosen().size(), 1U);
    EXPECT_EQ(selected(), "Nova") << "Space goes nowhere";
    QTest::keyClick(&similar, Qt::Key_Return);
    EXPECT_EQ(selected(), "Nova 3");
    EXPECT_EQ(window_->session().chosen().front(), *window_->browseView().currentPhone());
    QTest::mouseClick(similar.viewport(), Qt::LeftButton, {},
                      similar.visualItemRect(similar.item(1)).center());
    EXPECT_EQ(selected(), "Nova");
}

TEST_F(DetailTest, EnterInTheTableLeadsToTheValuesAlsoFromSimilarPhones) {
    add("Nova", "200");
    select("Nova");
    detail().showSimilar();
    EXPECT_FALSE(detail().values().isVisible());
    window_->browseView().table().setFocus();
    QTest::keyClick(&window_->browseView().table(), Qt::Key_Return);
    EXPECT_TRUE(detail().values().hasFocus());
}

TEST_F(DetailTest, LeavesRoomForTheValuesInASmallWindow) {
    open({write("range.txt", test::article)});
    window_->resize(1024, 700);
    QCoreApplication::processEvents();
    const auto* head = detail().findChild<QScrollArea*>();
    ASSERT_NE(head, nullptr);
    EXPECT_LE(head->height(), detail().height() / 2);
    EXPECT_GT(detail().values().height(), 100);
}

TEST_F(DetailTest, OpensTheArticleAtTheQuotation) {
    open({write("range.txt", test::article)});
    select("Galaxy S22 Ultra");
    detail().values().goTo(AttributeId::BatteryCapacity, 0);
    QToolButton* button = evidenceButton("Open the source");
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    const QPointer<ArticleViewer> viewer = window_->findChild<ArticleViewer*>();
    ASSERT_FALSE(viewer.isNull());
    QPlainTextEdit& text = viewer->text();
    EXPECT_TRUE(text.toPlainText().contains("has a 6.8-inch display"));
    EXPECT_TRUE(text.isReadOnly());
    EXPECT_TRUE(text.toPlainText()
                    .mid(text.textCursor().position())
                    .startsWith("The Galaxy S22 Ultra is expected"));
    QStringList marked;
    for (const auto& selection : text.extraSelections()) {
        marked.append(selection.cursor.selectedText());
    }
    ASSERT_EQ(marked.size(), 2);
    EXPECT_EQ(marked[0], "The Galaxy S22 Ultra is expected to have a 4,800mAh battery.");
    EXPECT_TRUE(marked[1].startsWith("4,800")) << marked[1].toStdString();
    QTest::keyClick(&text, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&viewer] { return viewer.isNull(); }));
}

TEST_F(DetailTest, OpensTheSourcesForAValueOfATable) {
    open({write("phones.csv", "brand,model,battery.capacity\nAcme,Nova,5000\n")});
    select("Nova");
    detail().values().goTo(AttributeId::BatteryCapacity, 0);
    QToolButton* button = evidenceButton("Open the source");
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(window_->findChild<ArticleViewer*>(), nullptr);
    const auto* dialog = window_->findChild<SourcesDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->table().currentIndex().isValid());
}

}  // namespace
}  // namespace speclens::ui
