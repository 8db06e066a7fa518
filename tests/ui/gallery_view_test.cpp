// The phones as cards.
#include "ui/browse/gallery_view.h"

#include <gmock/gmock.h>

#include <QLineEdit>
#include <QScrollBar>

#include "tests/ui/window_fixture.h"
#include "ui/browse/detail_pane.h"
#include "ui/browse/phone_card.h"
#include "ui/compare/comparison_table.h"

namespace speclens::ui {
namespace {

/// "Nova 7 | Acme · listed [1 conflict] | Display 6.67 in | ~Battery 50 [?]".
std::string cardText(const PhoneCard& card) {
    const auto withBadges = [](QString text, const QVector<Badge>& badges) {
        for (const Badge& badge : badges) {
            text += QStringLiteral(" [%1]").arg(badge.text);
        }
        return text;
    };
    QStringList parts{card.name, withBadges(card.origin, card.badges)};
    for (const CardFigure& figure : card.figures) {
        parts.append(withBadges((figure.confirmed ? QString() : QStringLiteral("~")) +
                                    figure.label + QLatin1Char(' ') + figure.text,
                                figure.badges));
    }
    return parts.join(QStringLiteral(" | ")).toStdString();
}

TEST(PhoneCard, ShowsTheKeyFiguresAndMarksWhatIsNotSure) {
    const auto table = test::makePhoneTable();
    std::vector<std::string> cards;
    for (std::size_t row = 0; row < table->size(); ++row) {
        cards.push_back(cardText(phoneCard(*table, row, Units::Metric)));
        EXPECT_EQ(phoneCard(*table, row, Units::Metric).phone, table->id(row));
    }
    EXPECT_THAT(
        cards,
        testing::ElementsAre(
            "Nova 7 | Acme [1 conflict] | Display 6.67 in | Refresh — | Chipset — | "
            "Camera 108 MP | Battery 4,900 mAh [≠] | Price —",
            "Nova 7 Ultra | Acme [1 of 4 unconfirmed] | Display — | Refresh — | "
            "Chipset Snapdragon 8 | ~Camera 50 MP [?] | Battery 4,860 mAh | Price —",
            "Zed 2 | Zed [only leaked] | Display — | Refresh — | Chipset — | ~Camera 12 MP | "
            "Battery — | Price —"));
}

TEST(PhoneCard, SaysAllOfItToAScreenReader) {
    const auto table = test::makePhoneTable();
    const QString text =
        cardData(*table, 1, Qt::AccessibleDescriptionRole, Units::Metric).toString();
    EXPECT_TRUE(text.startsWith("Acme, 1 of 4 unconfirmed, Display: unknown, "))
        << text.toStdString();
    EXPECT_TRUE(text.contains("Camera: 50 MP, leaked, ")) << text.toStdString();
    EXPECT_FALSE(cardData(*table, 1, Qt::DisplayRole, Units::Metric).isValid());
}

class GalleryViewTest : public test::WindowTest {
  protected:
    GalleryViewTest() {
        open({write("a.txt", test::article)});
        browse().table().setFocus();
        QTest::keyClick(window_.get(), Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
    }

    BrowseView& browse() { return window_->browseView(); }
    GalleryView& gallery() { return *browse().gallery(); }
    std::string current() {
        return gallery().currentIndex().data(Qt::DisplayRole).toString().toStdString();
    }
};

TEST_F(GalleryViewTest, TakesThePlaceOfTheTableAndBack) {
    ASSERT_NE(browse().gallery(), nullptr);
    EXPECT_TRUE(gallery().isVisible());
    EXPECT_TRUE(gallery().hasFocus());
    EXPECT_FALSE(browse().table().isVisible());
    EXPECT_TRUE(window_->actions().showGallery->isChecked());
    QTest::keyClick(window_.get(), Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(browse().table().isVisible());
    EXPECT_TRUE(browse().table().hasFocus());
    EXPECT_TRUE(window_->actions().showTable->isChecked());
}

TEST_F(GalleryViewTest, SharesTheSelectionWithTheTableWhateverItsColumn) {
    browse().setForm(ListForm::Table);
    browse().table().setCurrentIndex(browse().table().model()->index(1, 4));
    browse().setForm(ListForm::Gallery);
    EXPECT_EQ(gallery().currentIndex(), gallery().model()->index(1, 0));
    QTest::keyClick(&gallery(), Qt::Key_Left);
    EXPECT_EQ(browse().table().currentIndex().row(), 0);
    EXPECT_TRUE(browse().table().selectionModel()->isRowSelected(0, {}));
    EXPECT_GT(browse().detail().values().model()->rowCount(), 0);
}

TEST_F(GalleryViewTest, ChoosesAndRemovesAsTheTableDoes) {
    gallery().setCurrentIndex(gallery().model()->index(0, 0));
    QTest::keyClick(&gallery(), Qt::Key_Space);
    EXPECT_EQ(window_->session().chosen().size(), 1U);
    QTest::keyClick(&gallery(), Qt::Key_Delete);
    EXPECT_TRUE(window_->session().chosen().empty());
    const QPoint second = gallery().visualRect(gallery().model()->index(1, 0)).center();
    QTest::mouseClick(gallery().viewport(), Qt::LeftButton, {}, second);
    QTest::mouseDClick(gallery().viewport(), Qt::LeftButton, {}, second);
    EXPECT_EQ(window_->session().chosen(), std::vector{*browse().currentPhone()});
    QTest::keyClick(&gallery(), Qt::Key_Return);
    EXPECT_TRUE(browse().detail().values().hasFocus());
    QTest::keyClick(&browse().detail().values(), Qt::Key_Escape);
    EXPECT_TRUE(gallery().hasFocus());
}

TEST_F(GalleryViewTest, FollowsTheSearch) {
    QTest::keyClicks(&browse().searchField(), "redmi");
    EXPECT_TRUE(gallery().isVisible());
    EXPECT_EQ(current(), "Redmi Note 11 Pro 5G");
    browse().searchField().setText("nothing like it");
    EXPECT_FALSE(gallery().isVisible());
    browse().searchField().clear();
    EXPECT_TRUE(gallery().isVisible());
}

TEST_F(GalleryViewTest, FillsTheWidthWithCards) {
    const auto columns = [this] {
        return gallery().viewport()->width() / gallery().gridSize().width();
    };
    for (const int width : {900, 1200, 2400}) {
        window_->resize(width, 800);
        QCoreApplication::processEvents();
        const QRect second = gallery().visualRect(gallery().model()->index(1, 0));
        EXPECT_EQ(second.top() == 0, columns() > 1) << width;
        EXPECT_LT(gallery().viewport()->width() - columns() * gallery().gridSize().width(),
                  columns() + 1)
            << width;
        EXPECT_EQ(gallery().horizontalScrollBar()->maximum(), 0) << width;
    }
    EXPECT_GT(columns(), 2);
}

TEST_F(GalleryViewTest, IsKeptBetweenRuns) {
    window_->close();
    makeWindow();
    EXPECT_TRUE(gallery().isVisible());
    browse().setForm(ListForm::Table);
    window_->close();
    makeWindow();
    EXPECT_TRUE(browse().table().isVisible());
    EXPECT_EQ(browse().gallery(), nullptr) << "made when it is first shown";
}

}  // namespace
}  // namespace speclens::ui
